import type { Box, Range } from '../../document.ts';
import { parsePage } from '../../dom/parse.ts';
import { detectLanguage, functionWords } from '../../words/functionWords.ts';
import { readWords } from '../../words/scan.ts';
import { boxIn } from './box.ts';
import type { Run } from './runs.ts';

/** A paragraph of a text that has no marks for it but blank lines. */
export interface Paragraph {
  readonly box: Box;
  readonly text: string;
  readonly pieces: readonly Range[];
  /** Its line breaks mean something: a drawing, a table, code. */
  readonly isKept: boolean;
}

const MOST = 0.6; // share of a page's text
const CODE_SIGNS = /[{}()[\];=<>\\|]/g;
const CODE = 0.03; // signs a character; prose has a tenth of it
const FUNCTION_WORDS = 0.15; // of all words; code has a few by chance
const LAID_OUT = /\S {3,}\S/; // columns

/** Text that reads as prose and not as code. */
export function readsAsProse(text: string): boolean {
  const { folded } = readWords(text);
  const isFunctionWord = functionWords(detectLanguage([folded]));
  const found = folded.reduce((n, word) => (isFunctionWord(word) ? n + 1 : n), 0);
  const signs = text.match(CODE_SIGNS)?.length ?? 0;
  return found >= FUNCTION_WORDS * folded.length && signs < CODE * text.length;
}

/**
 * The paragraphs of a `<pre>` that is most of its page and holds prose, as plain texts and old documents are sent: between
 * blank lines, hard wraps joined. Null of any other run.
 * @param total characters of all of the page's text
 */
export function paragraphsIn({ box, pieces }: Run, source: string, total: number): Paragraph[] | null {
  if (box.tag !== 'pre') return null;
  const whole = pieces.map(({ text }) => text.data).join('');
  if (whole.replace(/\s+/g, ' ').length < MOST * total || !/\n\s*\n/.test(whole) || !readsAsProse(whole))
    return null;
  const paragraphs: { text: string; pieces: Range[] }[] = [];
  let isOpen = false;
  for (const { start, end } of pieces.flatMap(({ text }) => text.ranges)) {
    for (const part of partsOf(source, start, end)) {
      if (part.isBlank) {
        isOpen = false;
        continue;
      }
      const text = unescaped(source.slice(part.start, part.end));
      const last = paragraphs.at(-1);
      if (isOpen && last) {
        last.text += text;
        last.pieces.push(part);
      } else paragraphs.push({ text, pieces: [part] });
      isOpen = true;
    }
  }
  const inner = boxIn(box, 'p');
  return paragraphs.map(({ text, pieces: ranges }): Paragraph => {
    const isKept = LAID_OUT.test(text) || !readsAsProse(text);
    return { box: isKept ? box : inner, text, pieces: ranges, isKept };
  });
}

/** A stretch of the source cut at its blank lines, those given as well. */
function* partsOf(
  source: string,
  start: number,
  end: number,
): Iterable<Range & { readonly isBlank: boolean }> {
  const text = source.slice(start, end);
  let from = 0;
  for (const { 0: blank, index } of text.matchAll(/(?:\r\n|\n|\r)[^\S\r\n]*(?:\r\n|\n|\r)\s*/g)) {
    if (index > from) yield { start: start + from, end: start + index, isBlank: false };
    from = index + blank.length;
    yield { start: start + index, end: start + from, isBlank: true };
  }
  if (from < text.length) yield { start: start + from, end, isBlank: false };
}

/** A stretch of a page's source as the page shows it. */
const unescaped = (written: string): string =>
  /[&<\r]/.test(written) ? (parsePage(`<body><pre>\n${written}`).body?.textContent ?? written) : written;
