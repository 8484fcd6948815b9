import { proseBounds } from '../match/prose.ts';
import { defineRule, protect } from '../rule.ts';

export default defineRule({
  id: 'quotation',
  category: 'article',
  why: 'What somebody says is the story’s, however short and however much it sounds like a prompt.',
  examples: {
    removes: [],
    keeps: [
      '“Follow us, and don’t look back,” the ferryman said.',
      '“No,” she said.',
      '"Sign up or go home," he told them.',
      { format: 'markdown', text: '> The well is older than the town, and will be here after it.' },
    ],
  },
  spot({ kind, content, shape }) {
    if (kind === 'quote' && shape.words > 0 && shape.linkShare < 0.5) return 'set';
    const isQuoted =
      shape.startsQuote &&
      shape.words >= 2 &&
      /^["“„«‘「『]/u.test(content) &&
      (shape.endsSentence || /["”»’」』]/u.test(content.slice(1)));
    return isQuoted ? 'quoted' : null;
  },
  *judge(document, _, sights) {
    // A headline may begin with a quotation too.
    const first = proseBounds(document)?.first ?? 0;
    for (const { block, seen } of sights) {
      if (block < first) continue;
      yield protect(block, 'likely', seen === 'set' ? 'it is set as a quotation' : 'somebody is quoted');
    }
  },
});
