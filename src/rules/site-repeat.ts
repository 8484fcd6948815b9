import type { Block, Document, SiteRepeats } from '../document.ts';
import { isProse } from '../match/prose.ts';
import { neighbours } from '../match/runs.ts';
import { defineRule, drop } from '../rule.ts';

const RUN_WORDS = 12; // a label alone may be a heading that all stories have; with 8 and 5 more is lost and no more won
const SAME_STORY = 0.5; // of the running text's words; where more of it repeats, the site has the story several times

export default defineRule({
  id: 'site-repeat',
  category: 'template',
  why: 'What stands in the same words on page after page is the site’s frame; `clean-article learn` finds it.',
  examples: {
    removes: [
      {
        at: 'start',
        recurs: true,
        text: 'Millford and the valley\nThe Courier since 1884\nWells and water\nThe mill archive',
      },
      {
        at: 'end',
        recurs: true,
        text: 'The old printing house in Mill Lane\nA paper for the whole valley\nThe Courier has a bell, ring it once',
      },
    ],
    keeps: [
      { recurs: true, text: 'So it goes.' },
      { recurs: true, text: 'What the baker says' },
      { recurs: true, text: 'And the rope went down,\nand the bucket went down,\nand nobody said a word.' },
      {
        recurs: true,
        text: 'Every Friday Anna Berg walks to one of the wells of Millford and tells what she has heard on her way, and from whom she has heard it.',
      },
    ],
  },
  byWords: true,
  bySite: true,
  tellingFrom: { likely: 1 },
  *judge(document) {
    const { repeats, blocks } = document;
    if (!repeats || isSameStory(document, repeats)) return;
    // A bar or a bullet between two labels says nothing, and parts nothing.
    const said = blocks.flatMap(({ shape }, i) => (shape.words > 0 ? [i] : []));
    const isRunning = (k: number): boolean => said[k] !== undefined && isProse(blocks[said[k]]!.shape);
    const found = said.flatMap((i, k) => {
      const pages = isRunning(k) ? 0 : pagesWith(blocks[i]!, repeats);
      return pages > 0 ? [{ block: k, pages }] : [];
    });
    for (const run of neighbours(found)) {
      const words = run.reduce((sum, { block: k }) => sum + blocks[said[k]!]!.shape.words, 0);
      // A refrain, a formula, a heading: between paragraphs what repeats is the article's more often.
      const isAmid = isRunning(run[0]!.block - 1) && isRunning(run.at(-1)!.block + 1);
      if (words < RUN_WORDS || isAmid) continue;
      for (const { block: k, pages } of run)
        yield drop(said[k]!, 'likely', `it is on ${pages} of ${repeats.pages} pages of this site`);
    }
  },
});

/** On how many pages a block stands: the line of it that stands on the fewest tells. */
const pagesWith = ({ lines }: Block, repeats: SiteRepeats): number =>
  lines
    .filter(({ words }) => words.length > 0)
    .reduce((fewest, line) => Math.min(fewest, repeats.pagesWith(line)), Infinity);

/** Whether most of a document's running text stands on other pages, too. */
function isSameStory({ blocks }: Document, repeats: SiteRepeats): boolean {
  let [all, repeated] = [0, 0];
  for (const block of blocks) {
    if (!isProse(block.shape)) continue;
    all += block.shape.words;
    if (pagesWith(block, repeats) > 0) repeated += block.shape.words;
  }
  return repeated > SAME_STORY * all;
}
