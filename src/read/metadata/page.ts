import type { Document, Element, Node } from '../../dom/nodes.ts';
import { INLINE, joined, squeeze, textOf } from './text.ts';

/** Something a page shows, and where: what metadata is looked for in. */
export interface Mention {
  readonly element: Element;
  readonly text: string;
  /** Class, id and itemprop of the element, lower case. */
  readonly names: string;
  /** Characters of visible text before it. */
  readonly at: number;
  /** Stands among comments, other stories, menus or the footer. */
  readonly isAside: boolean;
}

/** What a page has to say of itself, in the order it says it. */
export interface Page {
  /** Contents of `<meta>` by property, name or itemprop, in lower case. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly title: string | null;
  readonly canonical: string | null;
  readonly language: string | null;
  /** `<h1>` and `<h2>`, and what is marked as a headline. */
  readonly headings: readonly Mention[];
  readonly authors: readonly Mention[];
  readonly dates: readonly Mention[];
  /** Short runs of text, ` | ` between elements that nothing else parts. */
  readonly lines: readonly Mention[];
}

const ASIDE_TAGS = new Set('nav footer aside form noscript iframe svg template select'.split(' '));
const FRAMES = new Set('html body main article'.split(' '));
const UNSEEN = new Set('script style template svg iframe title'.split(' '));
const ASIDE =
  /(?:^|[\s_-])(?:comments?|commentlist|respond|disqus|related\w*|recommend\w*|sidebar|popular|trending|teasers?|nav|navbar|navigation|menu|breadcrumbs?|newsletter|promo|recirc\w*|recent|upnext|latest|carousel|more-(?:from|stories|posts|news|articles))(?:$|[\s_-])|(?:^|\s)(?:widget|footer)(?:$|[\s_])/;
const AUTHOR_LINK =
  /\/(?:authors?|autor(?:en|in|es)?|auteurs?|autori|profiles?|contributors?|staff|people|writers?|members?|redaktion|reporters?|journalists?|by)\/./i;
const AUTHOR =
  /(?:^|[\s_-])(?:by-?line\w*|authors?(?:name|box|link)?|writers?|autor(?:en|in)?|auteurs?|autore|contributors?|written-?by|posted-?by|post-?author\w*|fn)(?:$|[\s_-])/;
const DATE =
  /(?:^|[\s_-])(?:date\w*|(?:post|entry|publish\w*|pub|article|created|posted)-?(?:date|time|on)|published|pubdate|time|timestamp|datum|fecha|meta|posted-on)(?:$|[\s_-])/;
const MOST_LINES = 5000;
const SHORT = 160; // characters; lines that give the day or the author are no longer
/** What stands between elements that nothing else parts. */
export const BETWEEN = ' | ';
const LONG = 300; // characters; what says more is no name, date or headline

/** Reads a page once, in document order, in time linear in its size. */
export function readPage(document: Document): Page {
  const meta = new Map<string, string[]>();
  const headings: Mention[] = [];
  const authors: Mention[] = [];
  const dates: Mention[] = [];
  const lines: Mention[] = [];
  let run = { block: null as Element | null, text: '', at: 0, isAside: false };
  const endRun = (): void => {
    const { block, at, isAside } = run;
    const text = run.text.length > 4 * SHORT ? '' : squeeze(run.text);
    if (block && text.length > 1 && text.length <= SHORT && lines.length < MOST_LINES)
      lines.push({ element: block, text, names: namesOf(block), at, isAside });
    run = { block: null, text: '', at: 0, isAside: false };
  };
  let canonical: string | null = null;
  let title: string | null = null;
  let at = 0;
  const see = (element: Element, isAside: boolean, names: string): void => {
    const tag = element.localName;
    if (tag === 'meta') return addMeta(meta, element);
    if (tag === 'link') {
      if (element.getAttribute('rel')?.toLowerCase() === 'canonical')
        canonical ??= element.getAttribute('href');
      return;
    }
    if (tag === 'title') {
      if (element.parentElement?.localName !== 'svg') title ??= textOf(element, 2 * LONG) || null;
      return;
    }
    const prop = element.getAttribute('itemprop')?.toLowerCase() ?? '';
    const isHeading = tag === 'h1' || tag === 'h2' || /headline/.test(prop);
    const isAuthor =
      prop === 'author' ||
      prop === 'creator' ||
      element.getAttribute('rel') === 'author' ||
      AUTHOR.test(names) ||
      (tag === 'a' && AUTHOR_LINK.test(element.getAttribute('href') ?? ''));
    const isDate = tag === 'time' || /^date(?:published|created|modified)/.test(prop) || DATE.test(names);
    if (!isHeading && !isAuthor && !isDate) return;
    const text = element.getAttribute('content') ?? textOf(element, LONG, isHeading ? ' ' : BETWEEN);
    const mention = { element, text, names, at, isAside };
    if (isHeading) headings.push(mention);
    if (isAuthor) authors.push(mention);
    if (isDate) dates.push(mention);
  };
  // Enough of a stack for a walk: the node to enter, the block it stands in, and whether that stands aside.
  const stack: Entry[] = childrenOf(document, null, false);
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const { node, block, isAside } = entry;
    if (node.nodeType === 3) {
      if (block !== run.block) {
        endRun();
        run = { block, text: '', at, isAside };
      }
      if (run.text.length <= 4 * SHORT) run.text = joined(run.text, node.data, BETWEEN);
      at += node.data.trim().length;
    }
    if (node.nodeType !== 1) continue;
    const names = namesOf(node);
    const tag = node.localName;
    const aside =
      isAside ||
      (ASIDE_TAGS.has(tag) && !(tag === 'aside' && AUTHOR.test(names))) ||
      (ASIDE.test(names) && !FRAMES.has(tag));
    see(node, aside, names);
    const isInline = INLINE.has(tag);
    if (!isInline) endRun();
    if (!UNSEEN.has(tag)) stack.push(...childrenOf(node, isInline ? block : node, aside));
  }
  endRun();
  const language = document.documentElement?.getAttribute('lang') ?? null;
  return { meta, title, canonical, language, headings, authors, dates, lines };
}

interface Entry {
  readonly node: Node;
  readonly block: Element | null;
  readonly isAside: boolean;
}

function childrenOf(parent: Document | Element, block: Element | null, isAside: boolean): Entry[] {
  const children: Entry[] = [];
  for (let node = parent.lastChild; node; node = node.previousSibling)
    children.push({ node, block, isAside });
  return children;
}

const namesOf = (element: Element): string =>
  `${element.className} ${element.id}`.slice(0, LONG).toLowerCase();

function addMeta(meta: Map<string, string[]>, element: Element): void {
  const content = element.getAttribute('content')?.trim();
  if (!content) return;
  for (const attribute of ['property', 'name', 'itemprop']) {
    for (const name of element.getAttribute(attribute)?.toLowerCase().split(/\s+/) ?? []) {
      const contents = meta.get(name);
      if (!contents) meta.set(name, [content]);
      else if (contents.length < 50 && !contents.includes(content)) contents.push(content);
    }
  }
}
