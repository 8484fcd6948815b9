import type { Block, Line, Shape } from '../document.ts';
import { newMemory, remember } from '../remember.ts';

const FLOWING = new Set<Line['kind']>(['line', 'list-item', 'quote']);
const WRAP_LONGEST = 100; // characters; hard wraps of e-mail, Gutenberg and terminal text are at 60 to 80
const WRAP_SHORTEST = 45;
const RAGGED = 3; // characters by which editors stop short of the margin

/**
 * Joins the lines that belong together: those of a hard-wrapped paragraph, and the pieces of a sentence that a
 * scraper broke at every inline element. Every other line is a block of its own. Blank lines always part.
 */
export function joinLines(lines: readonly Line[], gaps: readonly number[]): Block[] {
  const blocks: Block[] = [];
  let first = 0;
  while (first < lines.length) {
    const run = endOfRun(lines, gaps, first);
    const margin = marginOf(lines, first, run);
    // Lines that were looked at together and don't belong together: looking again from the next would find no more.
    let unwrapped = -1;
    let loose = -1;
    for (let at = first; at <= run;) {
      let last = at;
      if (margin !== null && at > unwrapped) {
        const end = endOfFull(lines, at, run, margin);
        if (isWrapped(lines, at, end)) last = end;
        else unwrapped = end;
      }
      if (at > loose) {
        const end = endOfLeaning(lines, at, run);
        if (isSentence(lines, at, end)) last = Math.max(last, end);
        else loose = end;
      }
      blocks.push(last === at ? singleLine(lines[at]!) : severalLines(lines.slice(at, last + 1)));
      at = last + 1;
    }
    first = run + 1;
  }
  return blocks;
}

/** A line alone is the same block in every rest of its document, so what was found out about it once still holds. */
const singleLine = remember((line: Line): Block => {
  const { kind, start, end, text, content, words, shape, html, memory } = line;
  return { kind, start, end, text, content, words, shape, html, lines: [line], memory };
});

function severalLines(lines: readonly Line[]): Block {
  const [first, last] = [lines[0]!, lines.at(-1)!];
  return {
    kind: first.kind,
    start: first.start,
    end: last.end,
    text: lines.map((line) => line.text).join('\n'),
    content: lines.map((line) => line.content).join(' '),
    words: lines.flatMap((line) => line.words),
    shape: joinShapes(lines.map((line) => line.shape)),
    html: first.html,
    lines,
    memory: newMemory(),
  };
}

function joinShapes(shapes: readonly Shape[]): Shape {
  const [first, last] = [shapes[0]!, shapes.at(-1)!];
  const sum = (name: 'words' | 'functionWords' | 'capitals' | 'numbers' | 'stops' | 'commas'): number =>
    shapes.reduce((total, shape) => total + shape[name], 0);
  const words = sum('words');
  return {
    words,
    functionWords: sum('functionWords'),
    capitals: sum('capitals'),
    numbers: sum('numbers'),
    stops: sum('stops'),
    commas: sum('commas'),
    endsSentence: last.endsSentence,
    endsOpen: last.endsOpen,
    startsLower: first.startsLower,
    startsMark: first.startsMark,
    startsQuote: first.startsQuote,
    linkShare: shapes.reduce((total, shape) => total + shape.linkShare * shape.words, 0) / Math.max(1, words),
  };
}

/** The last line of a run without blank lines or markup in between. */
function endOfRun(lines: readonly Line[], gaps: readonly number[], first: number): number {
  let last = first;
  while (
    last + 1 < lines.length &&
    gaps[last + 1] === 1 &&
    FLOWING.has(lines[last]!.kind) &&
    lines[last + 1]!.kind === 'line'
  )
    last++;
  return last;
}

/** The length at which a run's lines are wrapped, or null where they are too long or too short for that. */
function marginOf(lines: readonly Line[], first: number, run: number): number | null {
  let longest = 0;
  for (let i = first; i <= run; i++) longest = Math.max(longest, lines[i]!.text.length);
  return longest < WRAP_SHORTEST || longest > WRAP_LONGEST ? null : longest;
}

/** The first line that ends short of the margin: where the next one's first word would still have fitted. */
function endOfFull(lines: readonly Line[], first: number, run: number, margin: number): number {
  let last = first;
  while (last < run && lines[last]!.text.length + 1 + lines[last + 1]!.text.search(/\s|$/u) > margin - RAGGED)
    last++;
  return last;
}

/** Wrapped prose goes on in small letters; a list of headlines doesn't. */
function isWrapped(lines: readonly Line[], first: number, last: number): boolean {
  let lower = 0;
  for (let i = first + 1; i <= last; i++) if (lines[i]!.shape.startsLower) lower++;
  return lower >= 0.4 * (last - first);
}

/** The last of the lines that each lean on the one before. */
function endOfLeaning(lines: readonly Line[], first: number, run: number): number {
  let last = first;
  while (last < run && continues(lines[last]!, lines[last + 1]!)) last++;
  return last;
}

/** Together the lines read like a sentence. */
function isSentence(lines: readonly Line[], first: number, last: number): boolean {
  let [words, functionWords, marks] = [0, 0, 0];
  for (let i = first; i <= last; i++) {
    const { shape } = lines[i]!;
    words += shape.words;
    functionWords += shape.functionWords;
    marks += shape.stops + shape.commas;
  }
  return words >= 8 && functionWords >= 0.2 * words && marks > 0;
}

/** Whether a line goes on in the next: nothing ended, and one of the two leans on the other. */
function continues(line: Line, next: Line): boolean {
  if (next.shape.startsMark) return true;
  if (line.shape.endsSentence) return false;
  return line.shape.endsOpen || next.shape.startsLower;
}
