import { defineRule, protect } from '../rule.ts';
import { proseBounds } from '../match/prose.ts';

const ROWS = 3;
const CELLS = 2;

export default defineRule({
  id: 'table',
  category: 'article',
  why: 'Rows of names and numbers inside an article are its table: standings, results, prices.',
  examples: {
    removes: [],
    keeps: [
      'Northport 24 15 6 3 51\nSouthbay 24 14 5 5 47\nMillford 24 11 8 5 41',
      'Flour\t500 g\nButter\t250 g\nSugar\t100 g',
      { format: 'markdown', text: '| Team | Points |\n|---|---|\n| Northport | 51 |\n| Southbay | 47 |' },
    ],
  },
  *judge(document) {
    const { blocks } = document;
    const bounds = proseBounds(document);
    if (!bounds) return;
    for (let first = bounds.first; first <= bounds.last; first++) {
      let last = first - 1;
      while (last + 1 <= bounds.last && isRow(last + 1)) last++;
      if (last - first + 1 >= ROWS)
        for (let i = first; i <= last; i++) yield protect(i, 'likely', 'it is a row of a table');
      if (last > first) first = last;
    }

    function isRow(i: number): boolean {
      const { kind, text, shape } = blocks[i]!;
      if (shape.linkShare > 0.5) return false;
      if (kind === 'table-row' && document.format !== 'html') return true;
      const cells = text.split('\t').length;
      return (
        shape.words > 0 &&
        shape.words <= 20 &&
        !shape.endsSentence &&
        (cells > CELLS - 1 || shape.numbers >= 2) &&
        shape.numbers > 0
      );
    }
  },
});
