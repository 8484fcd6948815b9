import { Chalk } from 'chalk';
import type { StructuredPatchHunk } from 'diff';
import { alignLines, type Edit } from './alignLines.ts';
import { printable } from '../printable.ts';

const CONTEXT = 3; // lines around a change, as everywhere
const NO_LINE_END = '\\ No newline at end of file';

/**
 * What a change does to a file, as a unified diff that `git apply` and `patch -p1` take; empty where nothing changes.
 * A text's byte order mark and line ends are part of it.
 * @param path from the folder that the diff will be applied in, with forward slashes
 */
export async function unifiedDiff(path: string, before: string, after: string): Promise<string> {
  if (before === after) return '';
  const { formatPatch } = await import('diff');
  const edits = await alignLines(linesOf(before), linesOf(after));
  // It stands behind a tab, without which `patch` takes a name up to its first blank.
  const header = path.includes(' ') ? ' ' : undefined;
  return formatPatch({
    isGit: true, // or git takes a file that becomes empty for one that goes
    oldFileName: `a/${path}`,
    newFileName: `b/${path}`,
    oldHeader: header,
    newHeader: header,
    hunks: hunksOf(edits),
  });
}

/** Lines with their ends; for those who apply diffs only `\n` ends one. */
const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

function hunksOf(edits: readonly Edit[]): StructuredPatchHunk[] {
  const ranges: { from: number; to: number }[] = [];
  edits.forEach(({ mark }, i) => {
    if (mark === ' ') return;
    const [from, to] = [Math.max(0, i - CONTEXT), i + CONTEXT + 1];
    const last = ranges.at(-1);
    if (last && from <= last.to) last.to = to;
    else ranges.push({ from, to });
  });
  let [at, oldStart, newStart] = [0, 1, 1];
  return ranges.map(({ from, to }) => {
    const part = edits.slice(from, to);
    oldStart += from - at;
    newStart += from - at;
    const hunk = {
      oldStart,
      oldLines: part.filter(({ mark }) => mark !== '+').length,
      newStart,
      newLines: part.filter(({ mark }) => mark !== '-').length,
      lines: part.flatMap(({ mark, line }) =>
        line.endsWith('\n') ? [mark + line.slice(0, -1)] : [mark + line, NO_LINE_END],
      ),
    };
    oldStart += hunk.oldLines;
    newStart += hunk.newLines;
    at = to;
    return hunk;
  });
}

/** Diffs for a terminal: in colours where those are wanted, and with nothing in them that steers it. */
export function showDiff(diff: string, color: boolean): string {
  const { bold, cyan, green, red } = new Chalk({ level: color ? 1 : 0 });
  let isHead = true;
  const show = (line: string): string => {
    const text = printable(line.replace(/\r$/, ''));
    // The head of a file goes from its first line to its first hunk; its `---` and `+++` are no changes.
    if (line.startsWith('@')) isHead = false;
    else if (line.startsWith('diff ')) isHead = true;
    if (isHead) return bold(text);
    if (line.startsWith('@')) return cyan(text);
    if (line.startsWith('-')) return red(text);
    return line.startsWith('+') ? green(text) : text;
  };
  return diff.split('\n').map(show).join('\n');
}
