import type { Document, Element, Node, Parent } from '../../../dom/nodes.ts';
import { type Kind, Kinds } from './kinds.ts';
import { squeeze } from '../../../words/squeeze.ts';
import { INLINE, joined, textOf } from './text.ts';

/** Something a page shows, and where. */
export interface Mention {
  readonly element: Element;
  readonly text: string;
  /** Words of the element's class and id. */
  readonly names: string;
  /** Characters of visible text before it. */
  readonly at: number;
  /** Stands among comments, other stories, menus or the like. */
  readonly isAside: boolean;
}

/** All of a page that metadata is looked for in, each list in the order of the page. */
export interface Page {
  /** Contents of `<meta>` by property, name and itemprop, in lower case. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly title: string | null;
  readonly canonical: string | null;
  readonly language: string | null;
  /** `<h1>`, `<h2>`, and what is marked as a headline. */
  readonly headings: readonly Mention[];
  readonly authors: readonly Mention[];
  readonly dates: readonly Mention[];
  /** Short runs of text. */
  readonly lines: readonly Mention[];
}

/** What stands in a text between elements that nothing else parts. */
export const BETWEEN = ' | ';

const ASIDE_TAGS = new Set('nav footer aside form noscript iframe svg template select'.split(' '));
const FRAMES = new Set('html body main article'.split(' ')); // their classes speak of the whole page
const UNSEEN = new Set('script style template svg iframe title'.split(' '));
const AUTHOR_LINK =
  /\/(?:authors?|autor(?:en|in|es)?|auteurs?|autori|profiles?|contributors?|staff|people|writers?|members?|redaktion|reporters?|journalists?|by)\/./i;
const LONG = 300; // characters; what says more is no name, date or headline
const SHORT = 160; // characters of a line that may give the author or the day
const MOST_LINES = 5000;
const MOST_CONTENTS = 50; // of one name of `<meta>`

/** Reads a page once, in time linear in its size, however deep it is. */
export function readPage(document: Document): Page {
  return new PageReader(document);
}

/** A node to enter, the block it stands in, and whether that stands aside. */
interface Step {
  readonly node: Node;
  readonly block: Element | null;
  readonly isAside: boolean;
}

interface Run {
  readonly block: Element | null;
  readonly at: number;
  readonly isAside: boolean;
  text: string;
}

class PageReader implements Page {
  readonly meta = new Map<string, string[]>();
  title: string | null = null;
  canonical: string | null = null;
  readonly language: string | null;
  readonly headings: Mention[] = [];
  readonly authors: Mention[] = [];
  readonly dates: Mention[] = [];
  readonly lines: Mention[] = [];
  readonly #kinds = new Kinds();
  #at = 0;
  /** The run of text in one block that is being read. */
  #run: Run = noRun();

  constructor(document: Document) {
    this.language = document.documentElement?.getAttribute('lang') ?? null;
    const steps: Step[] = [];
    const enter = (parent: Parent, block: Element | null, isAside: boolean): void => {
      for (let node = parent.lastChild; node; node = node.previousSibling)
        steps.push({ node, block, isAside });
    };
    enter(document, null, false);
    for (let step = steps.pop(); step; step = steps.pop()) {
      const { node } = step;
      if (node.nodeType === 3) this.#read(node.data, step);
      if (node.nodeType !== 1) continue;
      const tag = node.localName;
      const kind = this.#kinds.of(node);
      const isAside = step.isAside || (kind.isAside && !FRAMES.has(tag)) || this.#isAsideTag(tag, kind);
      this.#see(node, kind, isAside);
      const isInline = INLINE.has(tag);
      if (!isInline) this.#endRun();
      if (!UNSEEN.has(tag)) enter(node, isInline ? step.block : node, isAside);
    }
    this.#endRun();
  }

  #isAsideTag(tag: string, kind: Kind): boolean {
    return ASIDE_TAGS.has(tag) && !(tag === 'aside' && kind.isAuthor);
  }

  #read(text: string, { block, isAside }: Step): void {
    if (block !== this.#run.block) {
      this.#endRun();
      this.#run = { block, text: '', at: this.#at, isAside };
    }
    const run = this.#run;
    if (run.text === '') run.text = text.trimStart();
    else if (run.text.length <= 4 * SHORT) run.text = joined(run.text, text, BETWEEN);
    this.#at += text.trim().length;
  }

  #endRun(): void {
    const { block, text: written, at, isAside } = this.#run;
    this.#run = noRun();
    if (!block || written === '' || written.length > 4 * SHORT || this.lines.length >= MOST_LINES) return;
    const text = squeeze(written);
    if (text.length < 2 || text.length > SHORT) return;
    this.lines.push({ element: block, text, names: this.#kinds.of(block).names, at, isAside });
  }

  #see(element: Element, kind: Kind, isAside: boolean): void {
    const tag = element.localName;
    if (tag === 'meta') this.#addMeta(element);
    else if (tag === 'title' && element.parentElement?.localName !== 'svg')
      this.title ??= textOf(element, 2 * LONG) || null;
    const rel = element.getAttribute('rel')?.toLowerCase().split(/\s+/) ?? [];
    if (tag === 'link' && rel.includes('canonical')) this.canonical ??= element.getAttribute('href');
    if (tag === 'link') return;
    const prop = element.getAttribute('itemprop')?.toLowerCase() ?? '';
    const isHeading = tag === 'h1' || tag === 'h2' || prop.includes('headline');
    const isAuthor =
      kind.isAuthor ||
      prop === 'author' ||
      prop === 'creator' ||
      rel.includes('author') ||
      (tag === 'a' && AUTHOR_LINK.test(element.getAttribute('href') ?? ''));
    const isDate =
      kind.isDate ||
      tag === 'time' ||
      element.hasAttribute('datetime') ||
      /^date(?:published|created|modified)/.test(prop);
    if (!isHeading && !isAuthor && !isDate) return;
    const text = element.getAttribute('content') ?? textOf(element, LONG, isHeading ? ' ' : BETWEEN);
    const mention = { element, text, names: kind.names, at: this.#at, isAside };
    if (isHeading) this.headings.push(mention);
    if (isAuthor) this.authors.push(mention);
    if (isDate) this.dates.push(mention);
  }

  #addMeta(element: Element): void {
    const content = element.getAttribute('content')?.trim();
    if (!content) return;
    const names = ['property', 'name', 'itemprop'].map((attribute) => element.getAttribute(attribute) ?? '');
    for (const name of names.join(' ').toLowerCase().split(/\s+/).filter(Boolean)) {
      const contents = this.meta.get(name);
      if (!contents) this.meta.set(name, [content]);
      else if (contents.length < MOST_CONTENTS && !contents.includes(content)) contents.push(content);
    }
  }
}

const noRun = (): Run => ({ block: null, text: '', at: 0, isAside: false });
