import type { BlockKind } from '../document.ts';
import { startsWithAny } from '../words/letters.ts';
import type { FoundLine } from './build.ts';
import { isMarker } from './marker.ts';

// Most lines have none of these; what a line begins with is cheap to ask first.
const BREAK_SIGNS = '-*_=~•·—–';
const BULLET_SIGNS = '-*+•‣◦▪●·–0123456789';
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
 * code and comments are one line however many they have, where they are closed. Markers of ours are comments in any
 * text. Blank lines make gaps, never lines.
 */
export function readLines(source: string, markup: boolean, offset: number): FoundLine[] {
  const lines: FoundLine[] = [];
  const blocks = new BlockFinder(source);
  const ends = new LineEnds(source);
  let gap = 0;
  for (let at = offset; at < source.length;) {
    const end = ends.after(at);
    const line = source.slice(at, end);
    const text = line.trim();
    if (text !== '') {
      const start = text.length === line.length ? at : at + line.indexOf(text);
      const block = markup ? blocks.find(text, start) : null;
      if (block) {
        const whole = source.slice(start, block.end);
        lines.push(toLine(block.kind, start, whole, whole, 0, gap));
        gap = 0;
        // What is left of its last line is still to come.
        at = block.end;
        continue;
      }
      lines.push(markup ? markedLine(text, start, gap) : plainLine(text, start, gap));
      gap = 0;
    }
    if (end < source.length) gap++;
    at = end + (source.startsWith('\r\n', end) ? 2 : 1);
  }
  return lines;
}

/** Finds the ends of lines, asked from front to back. */
class LineEnds {
  readonly #source: string;
  #feed = -1;
  #return = -1;

  constructor(source: string) {
    this.#source = source;
  }

  /** Where the line goes on to. */
  after(at: number): number {
    if (this.#feed < at) this.#feed = this.#find('\n', at);
    if (this.#return < at) this.#return = this.#find('\r', at);
    return Math.min(this.#feed, this.#return);
  }

  #find(sign: string, at: number): number {
    const found = this.#source.indexOf(sign, at);
    return found < 0 ? this.#source.length : found;
  }
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
    if (!startsWithAny(text, '`~<')) return null;
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

function toLine(
  kind: BlockKind,
  start: number,
  text: string,
  content: string,
  linkShare: number,
  gap: number,
): FoundLine {
  return { kind, start, end: start + text.length, text, content, linkShare, gap };
}

const isBreak = (text: string): boolean => startsWithAny(text, BREAK_SIGNS) && BREAK.test(text);

/** The bullet or number of a list's item that a text begins with. */
const bulletOf = (text: string): string =>
  startsWithAny(text, BULLET_SIGNS) ? (BULLET.exec(text)?.[0] ?? '') : '';

function plainLine(text: string, start: number, gap: number): FoundLine {
  if (isBreak(text)) return toLine('break', start, text, '', 0, gap);
  if (isMarker(text)) return toLine('comment', start, text, '', 0, gap);
  const bullet = bulletOf(text);
  if (bullet === '') return toLine('line', start, text, text, 0, gap);
  return toLine('list-item', start, text, text.slice(bullet.length).trim(), 0, gap);
}

function markedLine(text: string, start: number, gap: number): FoundLine {
  if (isBreak(text)) return toLine('break', start, text, '', 0, gap);
  if (text.startsWith('<!--') && text.endsWith('-->')) return toLine('comment', start, text, '', 0, gap);
  const { kind, marks } = kindOf(text);
  let content = marks === 0 ? text : text.slice(marks);
  let linked = 0;
  let isImage = false;
  if (content.includes('](')) {
    const bare = content.replace(IMAGE, ' ');
    isImage = bare.length < content.length;
    content = bare.replace(LINK, (_, label: string) => {
      linked += label.trim().length;
      return label;
    });
  }
  if (content.includes('*') || content.includes('_')) content = content.replace(EMPHASIS, ' ');
  content = content.trim();
  if (content === '') return toLine(isImage ? 'image' : kind, start, text, '', 0, gap);
  return toLine(kind, start, text, content, Math.min(1, linked / content.length), gap);
}

/** The kind of a Markdown line, and how many characters make it so. */
function kindOf(text: string): { readonly kind: BlockKind; readonly marks: number } {
  if (text.startsWith('#')) {
    const heading = HEADING.exec(text);
    if (heading) return { kind: 'heading', marks: heading[0].length };
  }
  if (text.startsWith('>')) return { kind: 'quote', marks: 1 };
  const bullet = bulletOf(text);
  if (bullet !== '') return { kind: 'list-item', marks: bullet.length };
  if (/^[-*+•]$/u.test(text)) return { kind: 'list-item', marks: 1 };
  if (text.includes('|') && (/^\|[^|]*\|/.test(text) || TABLE_DELIMITER.test(text)))
    return { kind: 'table-row', marks: 0 };
  return PLAIN_LINE;
}

const PLAIN_LINE = { kind: 'line', marks: 0 } as const;
