import { runs } from '../match/runs.ts';
import { defineRule, protect } from '../rule.ts';
import { proseBounds } from '../match/prose.ts';

const ROWS = 3;
const REACH = 2; // blocks after the last paragraph in which a table still belongs to it
const ROW_WORDS = 20;

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
  spot({ kind, text, shape, html }) {
    if (shape.linkShare > 0.5) return false;
    // A page's tables lay out its menus, too.
    if (kind === 'table-row' && html === null) return true;
    if (shape.numbers === 0 || shape.words > ROW_WORDS || shape.endsSentence) return false;
    return shape.numbers >= 2 || text.includes('\t');
  },
  *judge(document, _, sights) {
    const bounds = proseBounds(document);
    if (!bounds) return;
    const rows = sights.filter(({ block }) => block >= bounds.first);
    for (const { first, last, length } of runs(rows)) {
      if (length < ROWS || first > bounds.last + REACH) continue;
      for (let i = first; i <= last; i++) yield protect(i, 'likely', 'it is a row of a table');
    }
  },
});
