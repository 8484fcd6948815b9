import type { Block, Document, SiteRepeats } from '../document.ts';
import { isProse, proseBounds } from '../match/prose.ts';
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
    const prose = proseBounds(document)?.isProse;
    const found = blocks.flatMap((block, i) => {
      const pages = isProse(block.shape) ? 0 : pagesWith(block, repeats);
      return pages > 0 ? [{ block: i, pages }] : [];
    });
    for (const run of neighbours(found)) {
      const [first, last] = [run[0]!.block, run.at(-1)!.block];
      const words = blocks.slice(first, last + 1).reduce((sum, { shape }) => sum + shape.words, 0);
      // A refrain, a formula, a heading: between paragraphs what repeats is the article's more often.
      const isAmid = prose?.[first - 1] === true && prose[last + 1] === true;
      if (words < RUN_WORDS || isAmid) continue;
      for (const { block, pages } of run)
        yield drop(block, 'likely', `it is on ${pages} of ${repeats.pages} pages of this site`);
    }
  },
});

/** On how many pages a block stands: the line of it that stands on the fewest tells. */
const pagesWith = ({ lines }: Block, repeats: SiteRepeats): number =>
  lines.reduce((fewest, line) => Math.min(fewest, repeats.pagesWith(line)), Infinity);

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
