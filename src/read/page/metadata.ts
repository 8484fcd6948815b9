import type { Metadata } from '../../document.ts';
import type { Document } from '../../dom/nodes.ts';
import { parseAddress } from '../address.ts';
import { hostOf } from '../host.ts';
import { articlesIn, type LinkedArticle } from './jsonLd.ts';
import { chooseByline } from './metadata/byline.ts';
import { type Mention, type Page, readPage } from './metadata/page.ts';
import { choosePublished } from './metadata/published.ts';
import { squeeze } from '../../words/squeeze.ts';
import { chooseTitle, fold } from './metadata/title.ts';

const LONGEST_TITLE = 1000; // characters

/**
 * What a page says of itself, in time linear in its size. Where each field is looked for, the first that has it wins:
 *
 * - title: the heading that the page's titles speak of; `og:title`, JSON-LD `headline`, `twitter:title`, `<title>`, all
 *   without the site's name.
 * - byline: an article's author in JSON-LD, `<meta>` author, `twitter:data1`, the author of a page in JSON-LD, a line "By
 *   ..." near the headline, what microdata, `rel=author`, class or link mark as the author near it, other works in JSON-LD,
 *   what is marked so elsewhere. The site itself and organisations come after all people.
 * - published: the earliest of data's day (an article in JSON-LD, `<meta>`, microdata, a page in JSON-LD), the day shown
 *   near the headline, and the URL's; then other works in JSON-LD, `<meta>` dates of no kind, days shown elsewhere, and
 *   the last change.
 * - language: `<html lang>`, `og:locale`, JSON-LD.
 * - site: `og:site_name`, publisher or site in JSON-LD, `application-name`.
 * - url: the caller's, `<link rel=canonical>`, `og:url`, JSON-LD.
 *
 * @param url where the page is from, if the caller knows
 * @param linked what the page has in JSON-LD, if the caller has read it
 */
export function readMetadata(
  document: Document,
  url: string | null,
  linked: readonly LinkedArticle[] = articlesIn(document),
): Metadata {
  const page = readPage(document);
  const meta = (name: string): string | null => page.meta.get(name)?.[0] ?? null;
  const link = [url, page.canonical, meta('og:url'), linked[0]?.url ?? null].find(isAddress) ?? null;
  const works = ownFirst(linked, [link, page.canonical, meta('og:url')], [meta('og:title'), page.title]);
  const article = works.find(({ kind }) => kind === 'article');
  const site = meta('og:site_name') ?? article?.site ?? works[0]?.site ?? meta('application-name');
  const host = hostOf(link);
  const named = [meta('og:title'), article?.headline, meta('twitter:title')].filter(isText);
  const sites = [site, article?.site, host, host?.split('.').at(-2), meta('application-name')].filter(isText);
  const title = chooseTitle({
    headings: page.headings,
    named: named.map((each) => squeeze(each.slice(0, LONGEST_TITLE))),
    title: page.title,
    sites,
  });
  const headline = headlineOf(page, title);
  const language = page.language ?? meta('og:locale') ?? article?.inLanguage ?? null;
  return {
    title,
    byline: chooseByline(page, works, headline, sites),
    published: choosePublished(page, works, headline, link),
    language: language?.trim().split(/[-_]/)[0]?.toLowerCase() || null,
    site,
    url: link,
  };
}

/** The works that are the page's own by their address or headline before others it lists. */
function ownFirst(
  works: readonly LinkedArticle[],
  links: readonly (string | null)[],
  titles: readonly (string | null)[],
): readonly LinkedArticle[] {
  const addresses = new Set(links.filter(isText).map(withoutScheme));
  const names = titles.filter(isText).map((title) => fold(title.slice(0, LONGEST_TITLE)));
  const rank = ({ url, headline, isTop }: LinkedArticle): number =>
    (url !== null && addresses.has(withoutScheme(url)) ? 2 : 0) +
    (headline !== null && names.some((name) => name.includes(fold(headline))) ? 2 : 0) +
    (isTop ? 1 : 0);
  return works
    .map((work) => ({ work, rank: rank(work) }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ work }) => work);
}

const withoutScheme = (url: string): string => {
  const address = parseAddress(url);
  if (!address) return url;
  const { hostname, pathname } = address;
  return hostname.replace(/^www\./, '') + (pathname.endsWith('/') ? pathname.slice(0, -1) : pathname);
};

/** Where the page shows its title. */
function headlineOf({ headings, lines }: Page, title: string | null): Mention | null {
  if (title === null) return null;
  const wanted = fold(title);
  const isTitle = ({ text }: Mention): boolean => 2 * text.length >= wanted.length && fold(text) === wanted;
  return headings.find(isTitle) ?? lines.find(isTitle) ?? null;
}

const isText = (value: string | null | undefined): value is string => typeof value === 'string';

const isAddress = (value: string | null): value is string =>
  value !== null && /^https?:\/\//i.test(value) && parseAddress(value) !== null;
