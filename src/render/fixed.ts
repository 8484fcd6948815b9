import type { Line } from '../document.ts';
import type { Settled } from './article.ts';
import { renderText } from './text.ts';

/**
 * The source without its chrome: what `--fix` writes. Everything else, title and front matter included, stays as it
 * was. Of a page only words go, never a tag.
 */
export function renderFixed({ document, verdicts }: Settled): string {
  const { source, format, lines } = document;
  const isKept = (line: Line): boolean => verdicts[line.index]!.role !== 'chrome';
  const kept = lines.filter(isKept);
  if (kept.length === lines.length) return source;
  if (format === 'html') return cutPieces({ document, verdicts });
  const [first, last] = [kept[0], kept.at(-1)];
  const tail = source.slice(lines.at(-1)!.end);
  if (!first || !last) return '';
  const head = source.slice(
    first === lines[0] ? 0 : source.slice(0, first.start).search(/[^\r\n]*$/),
    first.start,
  );
  // A last line that stays had its own line end; one that moved up takes the document's.
  return (
    head + renderText(document, isKept) + (last === lines.at(-1) ? tail : lineEnd(source, last.end, tail))
  );
}

function lineEnd(source: string, end: number, tail: string): string {
  if (/[\r\n]/.test(tail)) return tail;
  return /^[^\S\r\n]*(\r\n|\n|\r)/.exec(source.slice(end, end + 1000))?.[1] ?? '';
}

function cutPieces({ document, verdicts }: Settled): string {
  const pieces = document.lines
    .filter((line) => verdicts[line.index]!.role === 'chrome')
    .flatMap((line) => line.pieces)
    .sort((a, b) => a.start - b.start);
  let out = '';
  let at = 0;
  for (const { start, end } of pieces) {
    if (start < at) continue;
    out += document.source.slice(at, start);
    at = end;
  }
  return out + document.source.slice(at);
}
