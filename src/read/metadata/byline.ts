import { following } from '../../dom/nodes.ts';
import type { LinkedArticle } from '../jsonLd.ts';
import { dateOf } from './dateOf.ts';
import { afterLead, isName, namesIn } from './names.ts';
import { isNear } from './near.ts';
import { BETWEEN, type Mention, type Page } from './page.ts';
import { fold } from './title.ts';
import { textOf } from './text.ts';

const META =
  /(?:^|[:._-])(?:authors?|article:author[_-]?name|author[_-]?names?|creator|byl|byline|citation_author)$|^sailthru\.author$/;
const NOT_META = /^twitter:|^og:site|^article:author:/;

/** All that names authors, the most trusted first. */
export function* bylines(
  page: Page,
  works: readonly LinkedArticle[],
  headline: Mention | null,
): Generator<readonly [source: string, names: string | null]> {
  const linked = (kind: LinkedArticle['kind']): string | null =>
    first(works.filter((work) => work.kind === kind).map(({ authors }) => listOf(authors)));
  yield [
    'meta',
    first([...page.meta].map(([name, contents]) => (META.test(name) && !NOT_META.test(name) ? listOf(contents) : null))),
  ];
  yield ['ld article', linked('article')];
  yield ['label', labelled(page)];
  yield ['ld page', linked('page')];
  yield ['seen marked', seen(page.authors, headline, 4)];
  yield ['seen near', seen(page.authors, headline, 3)];
  yield ['line', inLines(page, headline)];
  yield ['ld work', linked('work')];
  yield ['beside', besideDate(page, headline)];
  yield ['seen far', seen(page.authors, headline, -1)];
}

/** The authors' names: from data, then from what is marked as the author's near the headline. A site's own name is the last resort. */
export function chooseByline(
  page: Page,
  works: readonly LinkedArticle[],
  headline: Mention | null,
  sites: readonly string[],
): string | null {
  const own = new Set(sites.map(fold));
  let site: string | null = null;
  for (const [, names] of bylines(page, works, headline)) {
    if (names === null) continue;
    if (!own.has(fold(names))) return names;
    site ??= names;
  }
  return site;
}

const first = (values: readonly (string | null)[]): string | null => values.find((value) => value !== null) ?? null;

const listOf = (names: readonly string[]): string | null => {
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

function seen(authors: readonly Mention[], headline: Mention | null, least: number): string | null {
  let best: { mention: Mention; score: number; names: string } | null = null;
  for (const mention of authors) {
    const { element, isAside } = mention;
    const isMarked = element.hasAttribute('rel') || element.hasAttribute('itemprop');
    const score = (isAside ? -4 : 0) + (isNear(mention, headline) ? 3 : 0) + (isMarked ? 1 : 0);
    if (score < least || (best && score <= best.score)) continue;
    const names = namesOf(mention);
    if (names !== null) best = { mention, score, names };
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
      marked.push(node.getAttribute('content') ?? textOf(node, 100, BETWEEN));
    else if (node.getAttribute('rel') === 'author') links.push(textOf(node, 100, BETWEEN));
  }
  return listOf(marked) ?? listOf(links) ?? namesIn(text);
}

/** "By Mara Lindqvist", or "By" and the name below it. */
function inLines({ lines }: Page, headline: Mention | null): string | null {
  for (const [i, line] of lines.entries()) {
    if (!isNear(line, headline) || line.isAside) continue;
    const rest = afterLead(line.text);
    if (rest === null) continue;
    const names = namesIn(rest === '' ? (lines[i + 1]?.text ?? '') : line.text);
    if (names !== null && isName(names.split(',')[0]!)) return names;
  }
  return null;
}

/** A name in the line above or below the date. */
function besideDate({ lines, language }: Page, headline: Mention | null): string | null {
  for (const [i, line] of lines.entries()) {
    if (!isNear(line, headline) || line.isAside || dateOf(line.text, language) === null) continue;
    for (const beside of [lines[i - 1], lines[i + 1]]) {
      if (!beside || beside.text.split(' ').length < 2 || !isName(beside.text)) continue;
      const names = namesIn(beside.text);
      if (names !== null) return names;
    }
  }
  return null;
}
