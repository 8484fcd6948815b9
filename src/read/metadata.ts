import type { Metadata } from '../document.ts';
import type { Document } from '../dom/nodes.ts';
import { articlesIn, type LinkedArticle } from './jsonLd.ts';
import { chooseByline } from './metadata/byline.ts';
import { type Mention, type Page, readPage } from './metadata/page.ts';
import { choosePublished } from './metadata/published.ts';
import { chooseTitle, fold } from './metadata/title.ts';

/**
 * What a page says of itself: from JSON-LD, `<meta>`, microdata, the visible page and the URL.
 * @param url where the page is from, if the caller knows
 */
export function readMetadata(document: Document, url: string | null): Metadata {
  const page = readPage(document);
  const works = articlesIn(document);
  const meta = (name: string): string | null => page.meta.get(name)?.[0] ?? null;
  const link = [url, page.canonical, meta('og:url'), works[0]?.url ?? null].find(isAddress) ?? null;
  const article = works.find(({ kind }) => kind === 'article');
  const site = meta('og:site_name') ?? article?.site ?? works[0]?.site ?? meta('application-name');
  const host = link === null ? null : new URL(link).hostname.replace(/^www\./, '');
  const named = [meta('og:title'), article?.headline ?? null, meta('twitter:title')];
  const sites = [site, article?.site, host, host?.split('.').at(-2), meta('application-name')].filter(
    (each) => typeof each === 'string',
  );
  const title = chooseTitle({
    headings: page.headings,
    named: named.filter((each) => each !== null),
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

/** Where the page shows its title. */
function headlineOf({ headings, lines }: Page, title: string | null): Mention | null {
  if (title === null) return null;
  const wanted = fold(title);
  const isTitle = ({ text }: Mention): boolean => fold(text) === wanted;
  return headings.find(isTitle) ?? lines.find(isTitle) ?? null;
}

const isAddress = (value: string | null): value is string =>
  value !== null && /^https?:\/\//i.test(value) && URL.canParse(value);

export type { LinkedArticle };
