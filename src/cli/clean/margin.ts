import type { Paint, Remark } from './remarks.ts';
import { widest, wrapToWidth } from '../textWidth.ts';

// Columns.
const MARK = 2;
const RULE = ' │ ';
const ROOM = 110; // from here on a margin leaves text and notes enough to be read
const SHARE = 0.66; // of what there is, for the text
const MOST_TEXT = 88; // longer rows are hard to follow
const MOST_NOTE = 60;
const LEAST = 20; // narrower terminals break the rows themselves

/** Makes rows of remarks for a terminal: notes in the margin, or in a narrow one under what they speak of. */
export function fitTo(columns: number, paint: Paint): (remark: Remark) => string[] {
  return columns >= ROOM
    ? (remark) => beside(remark, columns, paint)
    : (remark) => under(remark, Math.max(columns, LEAST), paint);
}

function beside({ mark, lines, note }: Remark, columns: number, paint: Paint): string[] {
  const space = columns - MARK - RULE.length;
  const width = Math.min(Math.floor(space * SHARE), MOST_TEXT);
  const texts = lines.flatMap((line) => wrapToWidth(line, width));
  const notes = note === null ? [] : wrapToWidth(note, Math.min(space - width, MOST_NOTE));
  const rows = Math.max(texts.length, notes.length);
  return Array.from({ length: rows }, (_, i) => {
    const text = texts[i];
    const start = text === undefined ? '  ' : `${paint[mark].note(mark)} ${paint[mark].text(text)}`;
    if (note === null) return start;
    const gap = ' '.repeat(width - widest([text ?? '']));
    return start + gap + paint[mark].note(`${RULE}${notes[i] ?? ''}`.trimEnd());
  });
}

function under({ mark, lines, note }: Remark, columns: number, paint: Paint): string[] {
  const rows = lines
    .flatMap((line) => wrapToWidth(line, columns - MARK))
    .map((row) => `${paint[mark].note(mark)} ${paint[mark].text(row)}`);
  if (note === null) return rows;
  const notes = wrapToWidth(note, columns - MARK - 2);
  return [...rows, ...notes.map((row, i) => paint[mark].note(`  ${i === 0 ? '└' : ' '} ${row}`))];
}
