import type { Document, Element, Node } from '../../dom/nodes.ts';
import { textOf } from './text.ts';

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
}

const ASIDE_TAGS = new Set('nav footer aside form noscript iframe svg template select'.split(' '));
const UNSEEN = new Set('script style template noscript svg iframe head title'.split(' '));
const ASIDE =
  /(?:^|[\s_-])(?:comments?|commentlist|respond|disqus|related\w*|recommend\w*|sidebar|widgets?|popular|trending|teasers?|footer|nav|navbar|navigation|menu|breadcrumbs?|newsletter|promo|recirc\w*|recent|upnext|latest|carousel|more-(?:from|stories|posts|news|articles))(?:$|[\s_-])/;
const AUTHOR =
  /(?:^|[\s_-])(?:by-?line\w*|authors?(?:name|box|link)?|writers?|autor(?:en|in)?|auteurs?|autore|contributors?|written-?by|posted-?by|post-?author\w*|fn)(?:$|[\s_-])/;
const DATE =
  /(?:^|[\s_-])(?:date\w*|(?:post|entry|publish\w*|pub|article|created|posted)-?(?:date|time|on)|published|pubdate|time|timestamp|datum|fecha|meta|posted-on)(?:$|[\s_-])/;
const LONG = 300; // characters; what says more is no name, date or headline

/** Reads a page once, in document order, in time linear in its size. */
export function readPage(document: Document): Page {
  const meta = new Map<string, string[]>();
  const headings: Mention[] = [];
  const authors: Mention[] = [];
  const dates: Mention[] = [];
  let canonical: string | null = null;
  let title: string | null = null;
  let at = 0;
  const see = (element: Element, isAside: boolean, names: string): void => {
    const tag = element.localName;
    if (tag === 'meta') return addMeta(meta, element);
    if (tag === 'link') {
      if (element.getAttribute('rel')?.toLowerCase() === 'canonical') canonical ??= element.getAttribute('href');
      return;
    }
    if (tag === 'title') {
      if (element.parentElement?.localName !== 'svg') title ??= textOf(element, 2 * LONG) || null;
      return;
    }
    const prop = element.getAttribute('itemprop')?.toLowerCase() ?? '';
    const isHeading = tag === 'h1' || tag === 'h2' || /headline/.test(prop);
    const isAuthor =
      prop === 'author' || prop === 'creator' || element.getAttribute('rel') === 'author' || AUTHOR.test(names);
    const isDate = tag === 'time' || /^date(?:published|created|modified)/.test(prop) || DATE.test(names);
    if (!isHeading && !isAuthor && !isDate) return;
    const text = element.getAttribute('content') ?? textOf(element, LONG);
    const mention = { element, text, names, at, isAside };
    if (isHeading) headings.push(mention);
    if (isAuthor) authors.push(mention);
    if (isDate) dates.push(mention);
  };
  // Enough of a stack for a walk: the node to enter, and whether it stands aside.
  const stack: { node: Node; isAside: boolean }[] = childrenOf(document, false);
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const { node, isAside } = entry;
    if (node.nodeType === 3) at += node.data.trim().length;
    if (node.nodeType !== 1) continue;
    const names = namesOf(node);
    const aside = isAside || ASIDE_TAGS.has(node.localName) || (ASIDE.test(names) && !/^(?:body|html|main|article)$/.test(node.localName));
    see(node, aside, names);
    if (!UNSEEN.has(node.localName) || node.localName === 'head') stack.push(...childrenOf(node, aside));
  }
  const language = document.documentElement?.getAttribute('lang') ?? null;
  return { meta, title, canonical, language, headings, authors, dates };
}

function childrenOf(parent: Document | Element, isAside: boolean): { node: Node; isAside: boolean }[] {
  const children: { node: Node; isAside: boolean }[] = [];
  for (let node = parent.lastChild; node; node = node.previousSibling) children.push({ node, isAside });
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
