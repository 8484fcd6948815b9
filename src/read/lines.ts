import type { BlockKind } from '../document.ts';
import type { FoundLine } from './build.ts';

const LINE = /([^\r\n]*)(\r\n|\n|\r|$)/g;
const BREAK = /^(?:[-*_=~•·—–] ?){3,}$/u;
const HEADING = /^#{1,6}(?:\s|$)/;
const BULLET = /^(?:[-*+•‣◦▪●·–] |\d{1,3}[.)] )/u;
const FENCE = /^(`{3,}|~{3,})/;
const IMAGE = /!\[[^[\]]*\]\([^()]{0,4000}(?:\([^()]{0,1000}\)[^()]{0,1000})?\)/g;
const LINK = /\[([^[\]]*)\]\([^()]{0,4000}(?:\([^()]{0,1000}\)[^()]{0,1000})?\)/g;
const TABLE_DELIMITER = /^[|:\- ]*-[|:\- ]*$/;
const EMPHASIS = /[*_]{1,3}/g;

/**
 * Reads the lines of a text as blocks. With `markup`, Markdown's signs are understood: headings, images, links,
 * fenced code (one block), tables, comments. Blank lines make gaps, never blocks. Starts at `offset`.
 */
export function readLines(source: string, markup: boolean, offset: number): FoundLine[] {
  const blocks: FoundLine[] = [];
  let gap = 0;
  /** A construct of several lines that is still open. */
  let open: { kind: 'code' | 'comment'; closes: (line: string) => boolean; start: number } | null = null;
  LINE.lastIndex = offset;
  for (;;) {
    const at = LINE.lastIndex;
    const match = LINE.exec(source);
    if (!match || (match[0] === '' && at >= source.length)) break;
    const line = match[1]!;
    const text = line.trim();
    const start = text === '' ? at : at + line.indexOf(text);
    const end = start + text.length;
    if (open) {
      if (open.closes(text)) {
        blocks.push(multiLine(source, open.kind, open.start, end, gap));
        open = null;
        gap = 0;
      }
    } else if (text !== '') {
      const fence = markup ? FENCE.exec(text)?.[1] : undefined;
      if (fence !== undefined)
        open = { kind: 'code', closes: (l) => l.startsWith(fence) && !/[^`~]/.test(l), start };
      else if (markup && text.startsWith('<!--') && !text.includes('-->'))
        open = { kind: 'comment', closes: (l) => l.includes('-->'), start };
      else {
        blocks.push(oneLine(text, start, gap, markup));
        gap = 0;
      }
    }
    if (!open && match[2] !== '') gap++;
    if (LINE.lastIndex === at) break;
  }
  // What never closes was never opened: its lines are read as they stand.
  if (open) blocks.push(...readUnclosed(source, open.start, gap));
  return blocks;
}

function readUnclosed(source: string, start: number, gap: number): FoundLine[] {
  const rest = readLines(source, false, start);
  return rest.map((block, i) => (i === 0 ? { ...block, gap } : block));
}

function multiLine(
  source: string,
  kind: 'code' | 'comment',
  start: number,
  end: number,
  gap: number,
): FoundLine {
  const text = source.slice(start, end);
  return { kind, start, end, text, content: text, linkShare: 0, gap };
}

function oneLine(text: string, start: number, gap: number, markup: boolean): FoundLine {
  const found = { start, end: start + text.length, text, gap };
  if (BREAK.test(text)) return { ...found, kind: 'break', content: '', linkShare: 0 };
  if (!markup) {
    const bullet = BULLET.exec(text);
    return {
      ...found,
      kind: bullet ? 'list-item' : 'line',
      content: text.slice(bullet?.[0].length ?? 0).trim(),
      linkShare: 0,
    };
  }
  if (text.startsWith('<!--') && text.endsWith('-->'))
    return { ...found, kind: 'comment', content: '', linkShare: 0 };
  const { kind, marks } = kindOf(text);
  const bare = text.slice(marks).replace(IMAGE, ' ');
  let linked = 0;
  const content = bare
    .replace(LINK, (_, label: string) => {
      linked += label.trim().length;
      return label;
    })
    .replace(EMPHASIS, ' ')
    .trim();
  const isImage = content === '' && bare.length < text.length - marks;
  return {
    ...found,
    kind: isImage ? 'image' : kind,
    content,
    linkShare: content === '' ? 0 : Math.min(1, linked / content.length),
  };
}

/** The kind of a Markdown line, and how many characters make it so. */
function kindOf(text: string): { kind: BlockKind; marks: number } {
  const heading = HEADING.exec(text);
  if (heading) return { kind: 'heading', marks: heading[0].length };
  if (text.startsWith('>')) return { kind: 'quote', marks: 1 };
  const bullet = BULLET.exec(text);
  if (bullet) return { kind: 'list-item', marks: bullet[0].length };
  if (/^[-*+•]$/u.test(text)) return { kind: 'list-item', marks: 1 };
  if (/^\|[^|]*\|/.test(text) || (text.includes('|') && TABLE_DELIMITER.test(text)))
    return { kind: 'table-row', marks: 0 };
  return { kind: 'line', marks: 0 };
}
