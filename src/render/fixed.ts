import type { Line, Range } from '../document.ts';
import type { Settled } from './article.ts';
import { type Cuts, toCuts } from './cuts.ts';
import { lineStart, rangeBetween } from './text.ts';

/**
 * What `--fix` leaves out of the source: the chrome, and the white space that has no line to stand by any more.
 * Everything else, title and front matter included, stays as it was. Of a page only words go, never a tag.
 */
export function cutsOfChrome({ document, verdicts }: Settled): Cuts {
  const { source, format, lines } = document;
  const isKept = (line: Line): boolean => verdicts[line.index]!.role !== 'chrome';
  const kept = lines.filter(isKept);
  if (kept.length === lines.length) return [];
  if (format === 'html') return toCuts(lines.filter((line) => !isKept(line)).flatMap(({ pieces }) => pieces));
  const [first, last] = [kept[0], kept.at(-1)];
  if (!first || !last) return [{ start: 0, end: source.length }];
  const head = first.index === 0 ? 0 : lineStart(source, lines[first.index - 1]!.end, first.start);
  const between = kept.slice(1).map((line, i) => rangeBetween(document, kept[i]!, line));
  const tail = last === lines.at(-1) ? [] : tailCuts(source, last.end, lines.at(-1)!.end);
  return toCuts([{ start: 0, end: head }, ...between, ...tail]);
}

/** A last line that stays had its own line end; one that moved up takes the document's. */
function tailCuts(source: string, lastKept: number, last: number): readonly Range[] {
  if (/[\r\n]/.test(source.slice(last))) return [{ start: lastKept, end: last }];
  const own = /^([^\S\r\n]*)(\r\n|\n|\r)/.exec(source.slice(lastKept, lastKept + 1000));
  if (!own) return [{ start: lastKept, end: source.length }];
  return [
    { start: lastKept, end: lastKept + own[1]!.length },
    { start: lastKept + own[0].length, end: source.length },
  ];
}
