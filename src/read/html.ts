import type { BlockKind, Document, HtmlEvidence, Range } from '../document.ts';
import { buildDocument, type FoundLine } from './build.ts';
import { parsePage } from '../dom/parse.ts';
import { type Page, type ReadabilityOpinion, withPage } from './dom.ts';
import { readMetadata } from './metadata.ts';

const BLOCK_TAGS = new Set(
  'address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const SKIPPED_TAGS = new Set(
  'audio canvas datalist embed head iframe math noscript object option script select style svg template textarea title video'.split(
    ' ',
  ),
);
const MARK = 'data-clean-article';
const NAMED = 6; // elements up whose class and id count, the block's own included

/** Reads a page: a block for each run of text in a block element, with what the tree and Readability know of it. */
export async function readHtml(source: string, url: string | null): Promise<Document> {
  return withPage(source, (page) => {
    const runs = collectRuns(page);
    const opinion = page.askReadability();
    const isReadable = opinion ? readableRuns(opinion) : null;
    const blocks = runs.map((run, i) => toFoundLine(source, run, i, isReadable));
    return buildDocument(source, 'html', blocks, readMetadata(parsePage(source), url));
  });
}

interface Piece {
  readonly node: Text;
  readonly text: string;
  readonly linked: boolean;
  readonly mark: string;
  readonly range: Range | null;
}

/** The text of one block element between two breaks. */
interface Run {
  readonly element: Element;
  readonly pieces: Piece[];
  readonly around: readonly string[];
  readonly names: readonly string[];
}

/** Walks the body in document order, without recursion: pages nest as deep as they like. */
function collectRuns(page: Page): Run[] {
  const runs: Run[] = [];
  const { body } = page.document;
  let current: Run | null = null;
  let marks = 0;
  const marked = new Map<Element, string>();
  const visit = (node: Text, block: Element, linked: boolean): void => {
    const parent = node.parentElement;
    const text = node.data;
    if (!parent || (text.trim() === '' && !current)) return;
    if (!current || current.element !== block) {
      if (text.trim() === '') return;
      current = { element: block, pieces: [], ...surroundings(block) };
      runs.push(current);
    }
    let mark = marked.get(parent);
    if (mark === undefined) {
      mark = String(marks++);
      marked.set(parent, mark);
    }
    current.pieces.push({ node, text, linked, mark, range: page.rangeOf(node) });
  };
  // Enough of a stack for a walk: the node to enter, and the block and link it stands in.
  const stack: { node: Node; block: Element; linked: boolean }[] = [
    { node: body, block: body, linked: false },
  ];
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const { node, block, linked } = entry;
    if (node.nodeType === 3) visit(node as Text, block, linked);
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    const tag = element.localName;
    if (tag === 'br' || tag === 'hr') current = null;
    if (SKIPPED_TAGS.has(tag) || isHidden(element)) continue;
    const isBlock = BLOCK_TAGS.has(tag);
    if (isBlock) current = null;
    const inside = { block: isBlock ? element : block, linked: linked || tag === 'a' };
    for (let child = element.lastChild; child; child = child.previousSibling)
      stack.push({ node: child, ...inside });
  }
  for (const [element, mark] of marked) element.setAttribute(MARK, mark);
  return runs;
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

function surroundings(block: Element): Pick<Run, 'around' | 'names'> {
  const around: string[] = [];
  const names: string[] = [];
  for (let element: Element | null = block; element && around.length < 64; element = element.parentElement) {
    around.push(element.localName);
    if (names.length < NAMED) {
      const attributes = ['class', 'id', 'role', 'itemprop'].map((name) => element.getAttribute(name) ?? '');
      names.push(attributes.join(' ').slice(0, 200).toLowerCase().trim());
    }
  }
  return { around, names };
}

const pieceKey = (mark: string, text: string): string => `${mark}\n${text.trim()}`;

/** Which pieces of text Readability took: it moves and renames elements, but their marks and their text remain. */
function readableRuns(opinion: ReadabilityOpinion): (piece: Piece) => boolean {
  const taken = new Set<string>();
  const root = opinion.content;
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const mark = node.parentElement?.closest(`[${MARK}]`)?.getAttribute(MARK);
    if (mark !== null && mark !== undefined) taken.add(pieceKey(mark, (node as Text).data));
  }
  return (piece) => taken.has(pieceKey(piece.mark, piece.text));
}

function toFoundLine(
  source: string,
  run: Run,
  index: number,
  isReadable: ((piece: Piece) => boolean) | null,
): FoundLine {
  const tag = run.element.localName;
  const whole = run.pieces.map((piece) => piece.text).join('');
  const text = tag === 'pre' ? whole.trim() : whole.replace(/\s+/g, ' ').trim();
  let linked = 0;
  let readable = 0;
  const pieces: Range[] = [];
  for (const piece of run.pieces) {
    const length = piece.text.trim().length;
    if (piece.linked) linked += length;
    if (isReadable?.(piece)) readable += length;
    if (length > 0 && piece.range) pieces.push(trimRange(source, piece.range));
  }
  const html: HtmlEvidence = {
    tag,
    around: run.around,
    names: run.names,
    readable: isReadable ? readable > 0.5 * text.length : null,
  };
  return {
    kind: kindOf(tag, run.around),
    start: pieces[0]?.start ?? 0,
    end: pieces.at(-1)?.end ?? 0,
    text,
    content: text,
    linkShare: Math.min(1, linked / Math.max(1, text.length)),
    gap: index === 0 ? 0 : 2,
    pieces,
    html,
  };
}

function trimRange(source: string, { start, end }: Range): Range {
  while (start < end && source[start]!.trim() === '') start++;
  while (end > start && source[end - 1]!.trim() === '') end--;
  return { start, end };
}

function kindOf(tag: string, around: readonly string[]): BlockKind {
  if (/^h[1-6]$/.test(tag)) return 'heading';
  if (tag === 'pre') return 'code';
  for (const name of around) {
    if (name === 'li' || name === 'dd' || name === 'dt') return 'list-item';
    if (name === 'blockquote') return 'quote';
    if (name === 'td' || name === 'th') return 'table-row';
    if (name === 'p' || name === 'article' || name === 'main' || name === 'body')
      return name === 'p' ? quoteOr(around) : 'line';
  }
  return 'line';
}

const quoteOr = (around: readonly string[]): BlockKind => (around.includes('blockquote') ? 'quote' : 'line');
