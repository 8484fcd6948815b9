import { following } from '../../dom/nodes.ts';
import type { LinkedArticle } from '../jsonLd.ts';
import { namesIn } from './names.ts';
import type { Mention, Page } from './page.ts';
import { textOf } from './text.ts';

const METAS = [
  'author',
  'article:author',
  'article:author_name',
  'og:author',
  'og:article:author',
  'parsely-author',
  'sailthru.author',
  'cxenseparse:author',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'citation_author',
  'byl',
  'creator',
  'authors',
  'rnews:author',
  'shareaholic:article_author_name',
];
const AUTHOR_LINK = /\/(?:authors?|autor(?:en|in)?|auteurs?|autore|people|profiles?|contributors?|team|staff|writers?|by|user|users|about)\//i;

/** The authors' names: from data, then from what is marked as the author's near the headline. */
export function chooseByline(
  page: Page,
  works: readonly LinkedArticle[],
  headline: Mention | null,
): string | null {
  const linked = (kind: LinkedArticle['kind']): (string | null)[] =>
    works.filter((work) => work.kind === kind).map(({ authors }) => joined(authors));
  return (
    first(linked('article')) ??
    first(METAS.map((name) => joined(page.meta.get(name) ?? []))) ??
    labelled(page) ??
    first(linked('page')) ??
    first(linked('work')) ??
    seen(page.authors, headline)
  );
}

const first = (values: readonly (string | null)[]): string | null => values.find((value) => value !== null) ?? null;

const joined = (names: readonly string[]): string | null => {
  const clean = new Set(names.map(namesIn).filter((name) => name !== null));
  return clean.size > 0 ? [...clean].join(', ') : null;
};

/** `twitter:label1` "Written by", `twitter:data1` the name, as WordPress plugins write them in any language. */
function labelled({ meta }: Page): string | null {
  for (const i of [1, 2]) {
    const label = meta.get(`twitter:label${i}`)?.[0];
    const data = meta.get(`twitter:data${i}`)?.[0];
    if (label !== undefined && data !== undefined && !/\d/.test(data)) return namesIn(data);
  }
  return null;
}

function seen(authors: readonly Mention[], headline: Mention | null): string | null {
  let best: { names: string; score: number } | null = null;
  for (const mention of authors) {
    const { element, isAside, at } = mention;
    const names = namesOf(mention);
    if (names === null) continue;
    const distance = headline ? at - headline.at : 0;
    const isNear = headline !== null && distance > -300 && distance < 1500;
    const isMarked = element.hasAttribute('rel') || element.hasAttribute('itemprop');
    const score = (isAside ? -4 : 0) + (isNear ? 3 : 0) + (isMarked ? 1 : 0);
    if (score < 0) continue;
    if (!best || score > best.score) best = { names, score };
  }
  return best?.names ?? null;
}

/** Names in an element: of its parts that are marked as names, then of its links to authors, then of all its text. */
function namesOf({ element, text }: Mention): string | null {
  const marked: string[] = [];
  const links: string[] = [];
  let nodes = 0;
  for (let node = element.firstChild; node && nodes < 200; node = following(node, element), nodes++) {
    if (node.nodeType !== 1) continue;
    if (node.getAttribute('itemprop') === 'name' || /(?:^|\s)fn(?:$|\s)/.test(node.className))
      marked.push(node.getAttribute('content') ?? textOf(node, 100));
    else if (node.getAttribute('rel') === 'author' || (node.localName === 'a' && AUTHOR_LINK.test(node.getAttribute('href') ?? '')))
      links.push(textOf(node, 100));
  }
  return joined(marked) ?? joined(links) ?? namesIn(text);
}
