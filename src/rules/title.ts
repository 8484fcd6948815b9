import type { Document } from '../document.ts';
import { before, defineRule, role } from '../rule.ts';
import { isHeadline, proseBounds } from '../match/prose.ts';
import { isWithin } from '../match/boxes.ts';
import { NOWHERE, wordsInProse } from '../match/telling.ts';
import { isoDate } from '../words/dates.ts';
import { fold, tokenize } from '../words/tokenize.ts';

const LEAST_WORDS = 3; // shorter lines above an article are sections and menu entries far more often than titles
const TELLING = 1.5; // score; below, too little of the headline is said again in the text
const FRAMES = ['nav', 'footer', 'aside', 'form', 'button']; // elements that hold no title
const REACH = 120; // blocks looked at above the first paragraph; menus longer than this hide no title

export default defineRule({
  id: 'title',
  category: 'article',
  why: 'The headline is the article’s, but not its body: it becomes the title.',
  examples: {
    removes: [
      { at: 'start', text: 'The town that counted its wells' },
      { at: 'start', format: 'markdown', text: '# A town counts its wells' },
    ],
    keeps: ['What the wells were for', { format: 'markdown', text: '## How the wells were counted' }],
  },
  // The author and the day are no headlines.
  spot: (block) =>
    isHeadline(block) &&
    !/^by\s/i.test(block.content) &&
    isoDate(block.content) === null &&
    !(block.html && FRAMES.some((tag) => isWithin(block.html!.box, tag))),
  *judge(document, _, sights) {
    const { blocks, metadata } = document;
    const bounds = proseBounds(document);
    const end = bounds?.first ?? blocks.length;
    const known = metadata.title === null ? null : tokenize(metadata.title).map(fold);
    const candidates: { i: number; score: number; likeness: number }[] = [];
    for (const { block: i } of sights) {
      if (i < end - REACH || i >= end) continue;
      const block = blocks[i]!;
      const likeness = known ? overlap(block.words, known) : 0;
      // Without text under it, a line may as well be all there is.
      if (!bounds && likeness < 0.8 && block.kind !== 'heading') continue;
      if (block.shape.words < LEAST_WORDS && likeness < 0.8 && !/^#\s/.test(block.text)) continue;
      const isPageTitle = candidates.some((each) => blocks[each.i]!.content.startsWith(block.content));
      const score = headlineScore(document, i) + 6 * likeness + Number(isPageTitle);
      candidates.push({ i, score, likeness });
    }
    const [best, second] = candidates.sort((a, b) => b.score - a.score || b.i - a.i);
    if (!best) return;
    if (best.likeness > 0.6) yield role(best.i, 'title', 'sure', 'it is the title the document names');
    else {
      yield role(best.i, 'title', 'likely', 'it is the headline above the first paragraph');
      if (second) yield role(second.i, 'title', 'hint', 'it may be the headline above the first paragraph');
    }
    if (best.likeness > 0.6 || best.score >= TELLING)
      yield before(best.i, best.likeness > 0.6 ? 'likely' : 'hint', 'the article begins under its title');
  },
});

function headlineScore(document: Document, i: number): number {
  const { kind, words, shape, text } = document.blocks[i]!;
  // A headline is made of its article's words.
  const places = wordsInProse(document);
  const isShared = (word: string): boolean => places[document.vocabulary.numberOf(word)] !== NOWHERE;
  const telling = words.filter((word) => word.length > 4);
  const shared = telling.filter(isShared).length / Math.max(1, telling.length);
  const length = shape.words >= 5 && shape.words <= 18 ? 1 : 0;
  const isHeading = /^#\s/.test(text) || kind === 'heading' ? 2 : 0;
  // Names of sections in a row have no small words; headlines may have none, but seldom.
  const isLabels = shape.functionWords === 0 && shape.capitals === shape.words ? 0.5 : 0;
  return (
    2 * shared -
    isLabels +
    length +
    isHeading -
    shape.linkShare +
    (shape.numbers > 0 && shape.words < 5 ? -1 : 0)
  );
}

/** Likeness of two texts by their words, 0 to 1 (Dice). */
function overlap(a: readonly string[], b: readonly string[]): number {
  const set = new Set(b);
  const common = new Set(a.filter((word) => set.has(word))).size;
  return (2 * common) / Math.max(1, new Set(a).size + set.size);
}
