import type { Element, Node } from '../../dom/nodes.ts';
import { BLOCKS, UNSHOWN } from '../../read/page/runs.ts';
import { languageOf } from './code.ts';
import { type Marks, type Span, UNMARKED, writeLine } from './inline.ts';
import type { Links } from './links.ts';
import { type Block, type Container, hasContent, type Item, type List } from './tree.ts';
import { type Visitor, walk } from '../../dom/walk.ts';

const DEEPEST = 16; // containers; what is nested deeper stands in the last of them
const MOST_LINKED = 8; // blocks in one link, whose address stands in each; a link around more is the page's control
const MOST_COLUMNS = 20; // that a cell is wide, and
const MOST_ROWS = 1000; // high; more is a slip

/** What goes into the Markdown of what a page has. */
export interface Content {
  /** Whether the run of text is kept that a text node belongs to; undefined where it belongs to none. */
  readonly isKept: (text: Node) => boolean | undefined;
  /** The Markdown of each image that is kept. */
  readonly images: ReadonlyMap<Element, string>;
  readonly links: Links;
}

/** Makes a tree of blocks of what is kept of a page. */
export function buildBlocks(body: Element, content: Content): readonly Block[] {
  const builder = new BlockBuilder(content);
  walk(body, builder);
  return builder.root.children;
}

type Mark = 'strong' | 'emphasis' | 'deleted' | 'code';
const MARKS: ReadonlyMap<string, Mark> = new Map([
  ...['b', 'strong'].map((tag) => [tag, 'strong'] as const),
  ...['em', 'i'].map((tag) => [tag, 'emphasis'] as const),
  ...['del', 's', 'strike'].map((tag) => [tag, 'deleted'] as const),
  ...['code', 'kbd', 'samp', 'tt'].map((tag) => [tag, 'code'] as const),
]);

/** Editors wrap pasted text in an element of this kind that is not bold at all. */
const isUnmarked = (element: Element): boolean =>
  element.localName === 'b' && /font-weight:\s*(?:normal|400)/i.test(element.getAttribute('style') ?? '');

/** A paragraph or heading that is being read. */
interface Open {
  /** Of a heading; 0 for none. */
  readonly level: number;
  readonly isTerm: boolean;
  readonly lines: Span[][];
}

class BlockBuilder implements Visitor {
  readonly root: Container = { kind: 'root', children: [] };
  readonly #content: Content;
  readonly #stack: Container[] = [this.root];
  readonly #counts: Record<Mark, number> = { strong: 0, emphasis: 0, deleted: 0, code: 0 };
  readonly #links: { readonly href: string | null; blocks: number }[] = [];
  #marks: Marks = UNMARKED;
  #open: Open | null = null;
  /** The preformatted element around and its text. */
  #pre: { readonly element: Element; readonly texts: string[] } | null = null;
  #terms = 0;
  #wasKept = false;
  /** A thematic break, if what follows is kept as what came before was. */
  #hasBreak = false;

  constructor(content: Content) {
    this.#content = content;
  }

  enter(node: Node): boolean {
    if (node.nodeType === 3) this.#addText(node, node.data);
    if (node.nodeType !== 1) return false;
    const { localName } = node;
    if (localName === 'br') this.#breakLine();
    else if (localName === 'hr') {
      this.#close();
      this.#hasBreak = this.#wasKept && !this.#pre;
    }
    const image = this.#content.images.get(node);
    if (image !== undefined && !this.#pre)
      this.#addSpan(node, { text: image, marks: UNMARKED, isMarkdown: true });
    if (UNSHOWN.has(localName)) return false;
    if (BLOCKS.has(localName)) this.#enterBlock(node);
    else this.#mark(node, 1);
    return true;
  }

  leave(element: Element): void {
    if (BLOCKS.has(element.localName)) this.#leaveBlock(element);
    else this.#mark(element, -1);
  }

  #enterBlock(element: Element): void {
    this.#close();
    const { localName } = element;
    if (this.#pre) return;
    if (localName === 'pre') this.#pre = { element, texts: [] };
    else if (localName === 'dt') this.#terms++;
    else if (CONTAINERS.has(localName)) this.#stack.push(this.#openContainer(element));
  }

  #leaveBlock(element: Element): void {
    this.#close();
    const { localName } = element;
    if (this.#pre?.element === element) {
      const text = this.#pre.texts
        .join('')
        .replace(/^(?:[^\S\n]*\n)+/, '')
        .trimEnd();
      this.#pre = null;
      if (text !== '') this.#add({ kind: 'code', language: languageOf(element), text });
    } else if (this.#pre) return;
    else if (localName === 'dt') this.#terms--;
    else if (CONTAINERS.has(localName)) this.#stack.pop();
  }

  /** The container that an element is, or the one around it where it makes no other. */
  #openContainer(element: Element): Container {
    const around = this.#stack.at(-1)!;
    const make = CONTAINERS.get(element.localName)!;
    const container = this.#stack.length < DEEPEST ? make(element, around) : null;
    if (!container) return around;
    if (container.kind !== 'item') homeIn(around).push(container);
    return container;
  }

  /** Marks text from here on, or no longer. */
  #mark(element: Element, step: 1 | -1): void {
    const { localName } = element;
    const mark = MARKS.get(localName);
    if (mark && !isUnmarked(element)) this.#counts[mark] += step;
    else if (localName !== 'a') return;
    else if (step < 0) this.#links.pop();
    else
      this.#links.push({ href: this.#content.links.resolve(element.getAttribute('href') ?? ''), blocks: 0 });
    const { strong, emphasis, deleted, code } = this.#counts;
    this.#marks = {
      strong: strong > 0,
      emphasis: emphasis > 0,
      deleted: deleted > 0,
      code: code > 0,
      href: this.#links.at(-1)?.href ?? null,
    };
  }

  #addText(node: Node, text: string): void {
    const isKept = this.#content.isKept(node);
    if (isKept === undefined) {
      // White space that no run begins with, though code does, and what stands behind an image.
      if (text.trim() !== '') return;
      if (this.#pre) this.#pre.texts.push(text);
      else if (this.#open?.lines.at(-1)?.at(-1)?.isMarkdown) this.#addSpan(node, SPACE);
      return;
    }
    this.#wasKept = isKept;
    if (!isKept) this.#hasBreak = false;
    else if (this.#pre) this.#pre.texts.push(text);
    else this.#addSpan(node, { text, marks: this.#marks, isMarkdown: false });
  }

  #addSpan(node: Node, span: Span): void {
    const link = this.#links.at(-1);
    if (!this.#open) {
      this.#open = { level: levelOf(node), isTerm: this.#terms > 0, lines: [[]] };
      if (link) link.blocks++;
    }
    const isUnlinked = link && link.blocks > MOST_LINKED;
    this.#open.lines.at(-1)!.push(isUnlinked ? { ...span, marks: { ...span.marks, href: null } } : span);
  }

  #breakLine(): void {
    if (this.#pre) this.#pre.texts.push('\n');
    else this.#open?.lines.push([]);
  }

  /** Ends what is being read: a heading, or a paragraph for each of the parts between empty lines. */
  #close(): void {
    if (this.#pre?.texts.at(-1)?.endsWith('\n') === false) this.#pre.texts.push('\n');
    if (!this.#open) return;
    const { level, isTerm, lines } = this.#open;
    this.#open = null;
    const hasWords = lines.some((spans) =>
      spans.some(({ text, isMarkdown }) => !isMarkdown && /\S/.test(text)),
    );
    if (level > 0 && hasWords) {
      const spans = lines.flatMap((line) => [...line, SPACE]).map(asPlain);
      this.#add({ kind: 'heading', level, text: writeLine(spans) });
      return;
    }
    let part: string[] = [];
    for (const line of [...lines.map(writeLine), '']) {
      if (line !== '') part.push(line);
      else if (part.length > 0) {
        this.#add({ kind: 'paragraph', lines: part, hasWords, isTerm });
        part = [];
      }
    }
  }

  #add(block: Block): void {
    const home = homeIn(this.#stack.at(-1)!);
    if (this.#hasBreak && home.findLast(hasContent)) home.push({ kind: 'break' });
    this.#hasBreak = false;
    home.push(block);
  }
}

const SPACE: Span = { text: ' ', marks: UNMARKED, isMarkdown: false };

/** Headings are strong already. */
const asPlain = (span: Span): Span =>
  span.marks.strong ? { ...span, marks: { ...span.marks, strong: false } } : span;

/** The level of the heading that a node's text is, 0 where it is none. */
function levelOf(node: Node): number {
  let at = node.parentElement;
  while (at && !BLOCKS.has(at.localName)) at = at.parentElement;
  if (at?.localName === 'div') at = at.parentElement;
  return Number(/^h([1-6])$/.exec(at?.localName ?? '')?.[1] ?? 0);
}

/** Where new blocks in a container go: of a list into its last item. */
function homeIn(container: Container): Block[] {
  return container.kind === 'list'
    ? (container.children.at(-1) ?? newItem(container, null)).children
    : container.children;
}

function newItem(list: List, value: number | null): Item {
  const number = value ?? list.next;
  list.next = number + 1;
  const item: Item = { kind: 'item', number, children: [] };
  list.children.push(item);
  return item;
}

/** Items outside of lists make one together. */
function listIn(around: Container): List {
  if (around.kind === 'list') return around;
  const home = homeIn(around);
  const last = home.at(-1);
  if (last?.kind === 'list' && last.isImplied) return last;
  const list: List = { kind: 'list', isOrdered: false, isImplied: true, next: 1, children: [] };
  home.push(list);
  return list;
}

type Make = (element: Element, around: Container) => Container | null;

const bulleted: Make = () => ({ kind: 'list', isOrdered: false, isImplied: false, next: 1, children: [] });

const cell: Make = (element, around) =>
  around.kind === 'row'
    ? {
        kind: 'cell',
        isHeader: element.localName === 'th',
        columns: Math.min(numberIn(element, 'colspan') ?? 1, MOST_COLUMNS),
        rows: Math.min(numberIn(element, 'rowspan') ?? 1, MOST_ROWS),
        children: [],
      }
    : null;

/** What makes containers of elements, those that make one. */
const CONTAINERS: ReadonlyMap<string, Make> = new Map<string, Make>([
  ['ul', bulleted],
  ['menu', bulleted],
  [
    'ol',
    (element) => ({
      kind: 'list',
      isOrdered: true,
      isImplied: false,
      next: numberIn(element, 'start') ?? 1,
      children: [],
    }),
  ],
  ['li', (element, around) => newItem(listIn(around), numberIn(element, 'value'))],
  ['blockquote', () => ({ kind: 'quote', children: [] })],
  ['dd', () => ({ kind: 'definition', children: [] })],
  ['table', () => ({ kind: 'table', children: [] })],
  ['tr', (_, around) => (around.kind === 'table' ? { kind: 'row', children: [] } : null)],
  ['td', cell],
  ['th', cell],
]);

/** A number in an attribute, if it is one that Markdown could have. */
function numberIn(element: Element, name: string): number | null {
  const value = element.getAttribute(name)?.trim() ?? '';
  return /^\d{1,8}$/.test(value) ? Number(value) : null;
}
