import { escapeText } from './escape.ts';

/** What the elements around a piece of text make of it. */
export interface Marks {
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly deleted: boolean;
  readonly code: boolean;
  readonly href: string | null;
}

export const UNMARKED: Marks = { strong: false, emphasis: false, deleted: false, code: false, href: null };

/** A piece of a line: text, or something that is Markdown already. */
export interface Span {
  readonly text: string;
  readonly marks: Marks;
  readonly isMarkdown: boolean;
}

type Wrap = 'href' | 'strong' | 'emphasis' | 'deleted';
const WRAPS: readonly Wrap[] = ['href', 'strong', 'emphasis', 'deleted'];
const SIGNS = { strong: '**', emphasis: '*', deleted: '~~' };

/** A line of Markdown of a line's pieces; empty where there is nothing but white space. */
export function writeLine(spans: readonly Span[]): string {
  return writeSpans(squeeze(spans), WRAPS, '', '').trim();
}

/** The same pieces with white space as it is shown, those that are marked alike in one. */
function squeeze(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  let texts: string[] = [];
  let marks = UNMARKED;
  let isSpaced = true;
  const flush = (): void => {
    if (texts.length > 0) out.push({ text: texts.join(''), marks, isMarkdown: false });
    texts = [];
  };
  for (const span of spans) {
    if (span.isMarkdown) {
      flush();
      out.push(span);
      isSpaced = false;
      continue;
    }
    let text = span.text.replace(/\s+/g, ' ');
    if (isSpaced && text.startsWith(' ')) text = text.slice(1);
    if (text === '') continue;
    isSpaced = text.endsWith(' ');
    if (!isAlike(span.marks, marks)) flush();
    marks = span.marks;
    texts.push(text);
  }
  flush();
  return out;
}

const isAlike = (a: Marks, b: Marks): boolean =>
  a === b || (a.code === b.code && WRAPS.every((wrap) => a[wrap] === b[wrap]));

/**
 * Writes pieces with those of their marks that are not written yet, the one that lasts longest outside.
 * @param before the character in front of the pieces, '' at the line's beginning
 * @param after the one behind them
 */
function writeSpans(spans: readonly Span[], wraps: readonly Wrap[], before: string, after: string): string {
  const out: string[] = [];
  let previous = before;
  let isClosed = false; // whether signs of emphasis were just written, which more of them would run into
  for (let i = 0; i < spans.length;) {
    const { wrap, end } = widest(spans, i, wraps);
    const group = spans.slice(i, end);
    const inner = wraps.filter((each) => each !== wrap);
    const next = spans[end] ? edge(spans[end], wraps, 0) : after;
    i = end;
    let text: string;
    let isEmphasis = false;
    if (wrap === null) {
      text = writeSpan(group[0]!, previous);
    } else if (wrap === 'href') {
      if (previous === '!' && out.length > 0) escapeLast(out); // else the link would be an image
      text = wrapped(writeSpans(group, inner, '[', ']'), '[', `](${group[0]!.marks.href!})`);
    } else {
      text = writeSpans(group, inner, previous, next);
      isEmphasis = !isClosed && isFlanked(SIGNS[wrap], text, group, inner, previous, next);
      if (isEmphasis) text = wrapped(text, SIGNS[wrap], SIGNS[wrap]);
    }
    out.push(text);
    previous = text.at(-1) ?? previous;
    isClosed = isEmphasis && previous !== ' ';
  }
  return out.join('');
}

/** Escapes the last sign of what was written. */
function escapeLast(out: string[]): void {
  const last = out.pop()!;
  out.push(`${last.slice(0, -1)}\\${last.slice(-1)}`);
}

/** The mark of the piece that the most pieces after it have, too, and where they end. */
function widest(
  spans: readonly Span[],
  from: number,
  wraps: readonly Wrap[],
): { readonly wrap: Wrap | null; readonly end: number } {
  let found: { wrap: Wrap | null; end: number } = { wrap: null, end: from + 1 };
  if (spans[from]!.text === ' ') return found;
  for (const wrap of wraps) {
    const value = spans[from]!.marks[wrap];
    if (value === null || value === false) continue;
    let end = from + 1;
    for (let at = end; at < spans.length && spans[at]!.marks[wrap] === value; at++) {
      if (spans[at]!.text !== ' ') end = at + 1;
    }
    if (found.wrap === null || end > found.end) found = { wrap, end };
  }
  return found;
}

/** Puts signs around a text, inside the spaces at its ends. */
function wrapped(text: string, opening: string, closing: string): string {
  const inner = text.trim();
  if (inner === '') return text;
  return `${text.startsWith(' ') ? ' ' : ''}${opening}${inner}${closing}${text.endsWith(' ') ? ' ' : ''}`;
}

/** Whether signs of emphasis around a text are understood beside what stands before and after. */
function isFlanked(
  sign: string,
  text: string,
  group: readonly Span[],
  wraps: readonly Wrap[],
  before: string,
  after: string,
): boolean {
  const inner = text.trim();
  if (inner === '') return false;
  // Signs of the same kind run into one: what counts is what stands behind them.
  const first = inner.startsWith(sign[0]!) ? edge(trimmed(group[0]!), wraps, 0) : inner[0]!;
  const last = inner.endsWith(sign[0]!) ? edge(trimmed(group.at(-1)!), wraps, -1) : inner.at(-1)!;
  return (
    isOpenTo(text.startsWith(' ') ? ' ' : before, first) && isOpenTo(text.endsWith(' ') ? ' ' : after, last)
  );
}

// Half an emoji may be punctuation inside and is none outside: readers differ. Tildes would be taken for signs.
const isOpenTo = (outside: string, inside: string): boolean =>
  inside !== '~' &&
  outside !== '~' &&
  (!/[\p{P}\p{S}\p{Cs}]/u.test(inside) || /^(?:|[\s\p{P}$+<=>^`|])$/u.test(outside));

const trimmed = (span: Span): Span => ({ ...span, text: span.text.trim() });

/** The first (0) or last (-1) character that a piece is written with, signs of emphasis aside. */
function edge({ text, marks, isMarkdown }: Span, wraps: readonly Wrap[], at: 0 | -1): string {
  if (isMarkdown) return at === 0 ? '!' : ')';
  const char = text.at(at)!;
  if (char === ' ') return char;
  if (marks.href !== null && wraps.includes('href')) return at === 0 ? '[' : ')';
  return marks.code ? '`' : char;
}

function writeSpan({ text, marks, isMarkdown }: Span, before: string): string {
  if (isMarkdown) return text;
  // Code right behind code would not end the one before it.
  return marks.code && before !== '`' ? writeCode(text) : escapeText(text, marks.href !== null);
}

/** Code between more backticks than there are in it. */
function writeCode(text: string): string {
  const fence = '`'.repeat(longestRun(text, /`+/g) + 1);
  const inner = text.trim();
  const pad = inner.startsWith('`') || inner.endsWith('`') ? ' ' : '';
  return wrapped(text, fence + pad, pad + fence);
}

/** The length of the longest piece of a text that a pattern finds. */
export function longestRun(text: string, pattern: RegExp): number {
  let longest = 0;
  for (const [run] of text.matchAll(pattern)) longest = Math.max(longest, run.length);
  return longest;
}
