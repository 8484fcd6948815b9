import { defineRule, role } from '../rule.ts';
import { isProse, proseBounds } from '../match/prose.ts';
import { isoDate } from '../words/dates.ts';

const DATE_WORDS = 16; // with two dates, times and a time zone
const NEAR = 3;
const LEAD =
  /^(?:(?:first |last |originally )?(?:published|updated|posted|modified|date|created|reviewed|added|uploaded|edited)\b|\d{1,2}:\d\d)/i;

export default defineRule({
  id: 'date-line',
  category: 'article',
  why: 'The line that gives the day of publication is the article’s, but not its body.',
  byWords: true,
  examples: {
    removes: [
      { at: 'start', text: 'Published 14 March 2025, 09:30' },
      { at: 'start', text: 'March 14, 2025' },
      { at: 'start', text: 'Last updated: 2025-03-14 09:30 GMT' },
    ],
    keeps: [
      'On 14 March 2025 the pumps stopped.',
      'The charter was signed on March 14, 1925, in the school.',
      '14 March 1925: the charter is signed in the school.',
    ],
  },
  spot({ content, shape }) {
    if (shape.words === 0 || shape.words > DATE_WORDS || shape.endsSentence || isProse(shape)) return null;
    if (shape.numbers === 0 || isoDate(content) === null) return null;
    return { led: LEAD.test(content), bare: shape.words - shape.numbers <= 4 };
  },
  *judge(document, hits, sights) {
    const first = proseBounds(document)?.first ?? 0;
    const leads = new Set(hits.filter(({ starts }) => starts).map(({ block }) => block));
    for (const { block, seen } of sights) {
      const led = seen.led || leads.has(block);
      if (!led && !seen.bare) continue;
      const near = block <= first + NEAR;
      yield role(
        block,
        'date',
        led && near ? 'sure' : near ? 'likely' : 'hint',
        'it is the date of the page',
      );
    }
  },
});
