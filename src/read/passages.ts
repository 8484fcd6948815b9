import type { Block, Passage } from '../document.ts';

const FLOWING = new Set<Block['kind']>(['line', 'list-item', 'quote']);
const WRAP_LONGEST = 100; // characters; hard wraps of e-mail, Gutenberg and terminal text are at 60 to 80
const WRAP_SHORTEST = 45;

/**
 * Finds the blocks that belong together: the lines of a hard-wrapped paragraph, and the pieces of a sentence that a
 * scraper broke at every inline element. Everything else is a passage of its own. Blank lines always part.
 */
export function findPassages(blocks: readonly Block[], gaps: readonly number[]): Passage[] {
  const passages: Passage[] = [];
  let first = 0;
  while (first < blocks.length) {
    const run = endOfRun(blocks, gaps, first);
    for (let at = first; at <= run;) {
      const last = Math.max(endOfWrapped(blocks, at, run), endOfSentence(blocks, at, run));
      passages.push({ first: at, last });
      at = last + 1;
    }
    first = run + 1;
  }
  return passages;
}

/** The last block of a run without blank lines or markup in between. */
function endOfRun(blocks: readonly Block[], gaps: readonly number[], first: number): number {
  let last = first;
  while (
    last + 1 < blocks.length &&
    gaps[last + 1] === 1 &&
    FLOWING.has(blocks[last]!.kind) &&
    blocks[last + 1]!.kind === 'line'
  )
    last++;
  return last;
}

/** Lines that all end near one margin are one paragraph, up to the first that ends short of it. */
function endOfWrapped(blocks: readonly Block[], first: number, run: number): number {
  let longest = 0;
  let last = first;
  for (let i = first; i <= run; i++) {
    const length = blocks[i]!.text.length;
    if (length > WRAP_LONGEST) return first;
    longest = Math.max(longest, length);
    last = i;
    // The next line's first word would have fitted: this line ended because its paragraph did.
    const next = blocks[i + 1];
    if (i < run && next && length + 1 + next.text.search(/\s|$/u) < longest - 2 && length < 0.8 * longest)
      break;
  }
  if (last === first || longest < WRAP_SHORTEST) return first;
  // Wrapped prose fills its lines; a list of headlines doesn't.
  let full = 0;
  for (let i = first; i < last; i++) if (blocks[i]!.text.length >= 0.75 * longest) full++;
  const lower = blocks.slice(first + 1, last + 1).filter((b) => b.shape.startsLower).length;
  return full >= 0.75 * (last - first) && lower >= 0.4 * (last - first) ? last : first;
}

/** Pieces that lean on each other are one sentence, if together they read like one. */
function endOfSentence(blocks: readonly Block[], first: number, run: number): number {
  let last = first;
  while (last < run && continues(blocks[last]!, blocks[last + 1]!)) last++;
  if (last === first) return first;
  let words = 0;
  let functionWords = 0;
  let stops = 0;
  for (let i = first; i <= last; i++) {
    const { shape } = blocks[i]!;
    words += shape.words;
    functionWords += shape.functionWords;
    stops += shape.stops + shape.commas;
  }
  return words >= 8 && functionWords >= 0.2 * words && stops > 0 ? last : first;
}

/** Whether a line goes on in the next: nothing ended, and one of the two leans on the other. */
function continues(block: Block, next: Block): boolean {
  if (next.shape.startsMark) return true;
  if (block.shape.endsSentence) return false;
  return block.shape.endsOpen || next.shape.startsLower;
}
