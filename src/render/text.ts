import type { Document, Line } from '../document.ts';
import { gapBetween } from '../read/build.ts';

/**
 * The kept lines as text. Of text and Markdown it is the source with the other lines left out; of HTML the runs of
 * text with blank lines between.
 */
export function renderText(document: Document, isKept: (line: Line) => boolean): string {
  const out: string[] = [];
  let previous: Line | null = null;
  for (const line of document.lines) {
    if (!isKept(line)) continue;
    if (previous) out.push(separator(document, previous, line));
    out.push(line.text);
    previous = line;
  }
  return out.join('');
}

/**
 * The white space between two kept lines, all of it from the source: of what stood after the one and before the
 * other, that with more line breaks, and the other's own indentation.
 */
function separator(document: Document, first: Line, second: Line): string {
  const { source, format, lines, gaps } = document;
  if (format === 'html') return '\n\n';
  const beforeSecond = source.slice(lines[second.index - 1]!.end, second.start);
  if (gaps[second.index] === gapBetween(document, first, second)) return beforeSecond;
  const afterFirst = source.slice(first.end, lines[first.index + 1]!.start);
  const breaks = /^[\s\S]*[\r\n]/.exec(afterFirst)?.[0] ?? '';
  return breaks + /[^\r\n]*$/.exec(beforeSecond)![0];
}
