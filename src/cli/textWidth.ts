import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

// UTF-16 units. Measuring takes longer than in proportion to the text, so that long text is measured in slices.
const SLICE = 1000;
const UNITS = 8; // a column; more than the characters of any script need, marks included
const segmenter = new Intl.Segmenter();

/** Text cut with … to a width in columns of a terminal, where wide characters count two. */
export function cutToWidth(text: string, width: number): string {
  const start = text.slice(0, width * UNITS);
  if (start === text && stringWidth(text) <= width) return text;
  let out = '';
  let left = width - 1;
  for (const { segment } of segmenter.segment(start)) {
    left -= stringWidth(segment);
    if (left < 0) break;
    out += segment;
  }
  return `${out}…`;
}

/** The width of texts in columns: that of the widest. */
export const widest = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, stringWidth(text)), 0);

/** Text with blanks behind it up to a width in columns. */
export const padToWidth = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - stringWidth(text)));

/** Text in rows of at most a width in columns, broken at blanks where there are any; its indentation is every row's. */
export function wrapToWidth(text: string, width: number): string[] {
  const [, indentation, content] = /^(\s*)([\s\S]*)$/.exec(text.replaceAll('\t', '    '))!;
  const indent = indentation!.slice(0, Math.floor(width / 2));
  const rows: string[] = [];
  let row = '';
  for (let at = 0; at < content!.length; at += SLICE) {
    const slice = content!.slice(at, at + SLICE);
    const wrapped = wrapAnsi(row + slice, width - indent.length, { hard: true }).split('\n');
    // The last row goes on with the next slice, after the blank that wrapping took away.
    row = wrapped.pop()! + (/\s$/.test(slice) ? ' ' : '');
    rows.push(...wrapped);
    // Marks without a width never fill a row.
    if (row.length > SLICE) {
      rows.push(row);
      row = '';
    }
  }
  return [...rows, row.trimEnd()].map((each) => indent + each);
}
