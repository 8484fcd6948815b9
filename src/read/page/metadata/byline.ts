import { following } from '../../../dom/nodes.ts';
import type { LinkedArticle } from '../jsonLd.ts';
import { afterLead, isName, namesIn } from './names.ts';
import { isElsewhere, isNear } from './near.ts';
import { BETWEEN, type Mention, type Page } from './page.ts';
import { fold, partsOf } from './title.ts';
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
  function* linked(kind: LinkedArticle['kind']): Generator<readonly [string, string | null]> {
    for (const work of works) if (work.kind === kind) yield [`ld ${kind}`, listOf(work.authors)];
  }
  yield* linked('article');
  for (const [name, contents] of page.meta)
    if (META.test(name) && !NOT_META.test(name)) yield ['meta', listOf(contents)];
  yield ['label', labelled(page)];
  yield* linked('page');
  yield ['line', inLines(page, headline, false)];
  yield ['seen near', seen(page.authors, headline, 3)];
  yield* linked('work');
  yield ['signed', inLines(page, headline, true)];
  yield ['seen far', seen(page.authors, headline, -1)];
}

/**
 * The authors' names: from data, then from the line or element near the headline that names them. The site itself, or an
 * organisation, is the author only where nobody else is named; where data names one author and the page several, all
 * of them are.
 * @param sites names the site goes by
 */
export function chooseByline(
  page: Page,
  works: readonly LinkedArticle[],
  headline: Mention | null,
  sites: readonly string[],
): string | null {
  const own = [...sites, ...sitesInTitle(page.title, headline)]
    .map(fold)
    .filter((site) => site.length >= SHORTEST_SITE);
  const organizations = first(works.map((work) => listOf(work.organizations)));
  let site: string | null = organizations;
  let chosen: string | null = null;
  for (const [source, names] of bylines(page, works, headline)) {
    if (names === null || (source === 'seen far' && (site ?? chosen) !== null)) continue;
    const author = withoutSite(names, own);
    if (author === null) site ??= names;
    else if (chosen === null) chosen = author;
    else if (isLonger(author, chosen)) return author;
  }
  return chosen ?? site;
}

/** Parts of the page's title that are not the headline: names of the site and its sections. */
const sitesInTitle = (title: string | null, headline: Mention | null): string[] =>
  title === null || headline === null
    ? []
    : partsOf(title)
        .map(({ text }) => text)
        .filter((part) => !fold(headline.text).includes(fold(part)));

const SHORTEST_SITE = 4; // letters of a site's name that can be recognised in another's

/** Names less the site's at their end; null where the first is the site's. */
function withoutSite(names: string, own: readonly string[]): string | null {
  const pieces = names.split(', ');
  const first = fold(pieces[0]!);
  const isOwn = (name: string): boolean => own.some((site) => name.includes(site));
  if (isOwn(first) || (first.length >= SHORTEST_SITE && own.some((site) => site.includes(first))))
    return null;
  while (isOwn(fold(pieces.at(-1)!))) pieces.pop();
  return pieces.join(', ');
}

const BETWEEN_NAMES = /, | and | & /;

/** Whether a list of names begins with another and goes on. */
function isLonger(names: string, other: string): boolean {
  const list = names.split(BETWEEN_NAMES);
  return (
    list.length > other.split(BETWEEN_NAMES).length &&
    list.every((name) => isName(name) && name.includes(' ')) &&
    fold(list[0]!).endsWith(fold(other))
  );
}

const first = (values: readonly (string | null)[]): string | null =>
  values.find((value) => value !== null) ?? null;

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
    const { element } = mention;
    const isMarked = element.hasAttribute('rel') || element.hasAttribute('itemprop');
    const score =
      (isElsewhere(mention, headline) ? -4 : 0) + (isNear(mention, headline) ? 3 : 0) + (isMarked ? 1 : 0);
    if (score < least || (best && score <= best.score)) continue;
    const names = namesOf(mention);
    if (names !== null && (isMarked || looksLikeName(names))) best = { mention, score, names };
  }
  return best?.names ?? null;
}

/** People's names have capitals; names of accounts are one word. */
const looksLikeName = (names: string): boolean => isName(names.split(',')[0]!) || /^[\w@.-]+\w$/.test(names);

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

/** "By Mara Lindqvist", or "By" and the name below it, near the headline; elsewhere only what is signed "Author: ...". */
function inLines({ lines }: Page, headline: Mention | null, isSigned: boolean): string | null {
  for (const [i, line] of lines.entries()) {
    if ((!isSigned && !isNear(line, headline)) || isElsewhere(line, headline)) continue;
    if (line.text === headline?.text) continue; // "By the river"
    const rest = afterLead(line.text, isSigned);
    if (rest === null) continue;
    const names = namesIn(rest === '' ? (lines[i + 1]?.text ?? '') : line.text);
    if (names === null) continue;
    if (isName(names.split(',')[0]!) || (!isSigned && line.text.split(' ').length <= 3)) return names;
  }
  return null;
}
