import { runs } from '../match/runs.ts';
import { proseBounds } from '../match/prose.ts';
import { defineRule, drop } from '../rule.ts';

const LINKED = 0.8; // share of the text inside links
const RUN = 3; // fewer linked lines in a row occur inside articles (sources, see-also)

export default defineRule({
  id: 'link-list',
  category: 'navigation',
  why: 'Several lines in a row that are nothing but links lead away from the article.',
  examples: {
    removes: [
      {
        at: 'end',
        format: 'markdown',
        text: '- [Council votes on tram line](/news/tram)\n- [Baker wins prize](/news/baker)\n- [Rain expected](/weather)\n- [Harbour closed](/news/harbour)',
      },
      {
        at: 'start',
        format: 'markdown',
        text: '[World](/world)\n[Money](/money)\n[Arts](/arts)\n[Motoring](/motoring)',
      },
    ],
    keeps: [
      {
        format: 'markdown',
        text: '- The [first report](/a) counted nine wells.\n- The [second](/b) found eleven.\n- The [third](/c) none at all.',
      },
      {
        format: 'markdown',
        text: 'The minutes are [kept by the town clerk](https://town.example/minutes) and open to all.',
      },
    ],
  },
  spot: ({ shape }) => shape.words > 0 && shape.linkShare >= LINKED,
  *judge(document, _, sights) {
    const bounds = proseBounds(document);
    for (const { first, last, length } of runs(sights)) {
      if (length < RUN) continue;
      const isInside = bounds !== null && first > bounds.first && last < bounds.last;
      const strength = isInside ? 'likely' : 'sure';
      for (let i = first; i <= last; i++) yield drop(i, strength, `it is one of ${length} links in a row`);
    }
  },
});
