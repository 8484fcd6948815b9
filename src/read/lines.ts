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
 * Reads the lines of a text. With `markup`, Markdown's signs are understood: headings, images, links, tables; fenced
 * code and comments are one line however many they have, where they are closed. Blank lines make gaps, never lines.
 */
export function readLines(source: string, markup: boolean, offset: number): FoundLine[] {
  const lines: FoundLine[] = [];
  const blocks = new BlockFinder(source);
  let gap = 0;
  LINE.lastIndex = offset;
  while (LINE.lastIndex < source.length) {
    const at = LINE.lastIndex;
    const [, line, lineEnd] = LINE.exec(source) as unknown as [string, string, string];
    const text = line.trim();
    if (text !== '') {
      const start = at + line.indexOf(text);
      const block = markup ? blocks.find(text, start) : null;
      if (block) {
        const whole = source.slice(start, block.end);
        lines.push({
          kind: block.kind,
          start,
          end: block.end,
          text: whole,
          content: whole,
          linkShare: 0,
          gap,
        });
        LINE.lastIndex = block.end;
        gap = 0;
        continue;
      }
      lines.push(oneLine(text, start, gap, markup));
      gap = 0;
    }
    if (lineEnd !== '') gap++;
  }
  return lines;
}

/** Finds the end of what runs over several lines. What never closes is no block: its lines stand for themselves. */
class BlockFinder {
  readonly #source: string;
  /** Closing signs that don't occur any more, so that they are not looked for again. */
  readonly #missing = new Set<string>();

  constructor(source: string) {
    this.#source = source;
  }

  find(text: string, start: number): { kind: 'code' | 'comment'; end: number } | null {
    const fence = FENCE.exec(text)?.[1];
    if (fence !== undefined) {
      const closing = new RegExp(`[\\r\\n][ \\t]*${fence}${fence[0]!}*(?=[ \\t]*(?:[\\r\\n]|$))`, 'g');
      return this.#close('code', fence, closing, start + text.length);
    }
    if (!text.startsWith('<!--') || text.includes('-->')) return null;
    return this.#close('comment', '-->', /-->[^\S\r\n]*(?=[\r\n]|$)/g, start + text.length);
  }

  #close(
    kind: 'code' | 'comment',
    sign: string,
    closing: RegExp,
    from: number,
  ): { kind: 'code' | 'comment'; end: number } | null {
    if (this.#missing.has(sign)) return null;
    closing.lastIndex = from;
    const found = closing.exec(this.#source);
    if (found) return { kind, end: found.index + found[0].trimEnd().length };
    this.#missing.add(sign);
    return null;
  }
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
