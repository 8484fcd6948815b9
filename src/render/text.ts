import type { Document, Line, Range } from '../document.ts';
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

/** The white space between two kept lines, of text and Markdown all of it from the source. */
function separator(document: Document, first: Line, second: Line): string {
  const { source, format } = document;
  if (format === 'html') return '\n\n';
  const { start, end } = rangeBetween(document, first, second);
  return source.slice(first.end, start) + source.slice(end, second.start);
}

/**
 * What goes from between two kept lines: of the white space that stood after the one and before the other, that with
 * more line breaks stays, and the other's own indentation. Empty where nothing stood between them.
 */
export function rangeBetween(document: Document, first: Line, second: Line): Range {
  const { source, lines, gaps } = document;
  const lastBetween = lines[second.index - 1]!;
  if (gaps[second.index] === gapBetween(document, first, second))
    return { start: first.end, end: lastBetween.end };
  return {
    start: lineStart(source, first.end, lines[first.index + 1]!.start),
    end: lineStart(source, lastBetween.end, second.start),
  };
}

/** Where the line of an offset begins, no further back than `from`. */
export function lineStart(source: string, from: number, offset: number): number {
  let at = offset;
  while (at > from && source[at - 1] !== '\n' && source[at - 1] !== '\r') at--;
  return at;
}
