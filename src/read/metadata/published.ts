import { isoDate } from '../../words/dates.ts';
import type { LinkedArticle } from '../jsonLd.ts';
import type { Mention, Page } from './page.ts';

const PUBLISHED = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'og:published_time',
  'og:publish_date',
  'datepublished',
  'publish_date',
  'publish-date',
  'publishdate',
  'published_date',
  'published-date',
  'publication_date',
  'publisheddate',
  'pubdate',
  'date-pub',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date.created',
  'dcterms.created',
  'citation_publication_date',
  'citation_online_date',
  'sailthru.date',
  'parsely-pub-date',
  'cxenseparse:publishtime',
  'cxenseparse:recs:publishtime',
  'rnews:datepublished',
  'originalpublicationdate',
];
const DATED = ['date', 'dc.date', 'dcterms.date', 'citation_date', 'displaydate', 'bt:pubdate', 'created', 'uploaddate'];
const MODIFIED = ['article:modified_time', 'og:updated_time', 'datemodified', 'dcterms.modified', 'last-modified'];
const CHANGED = /updat|modif|edit|chang|aktualis|geändert|mis[e]? à jour|actualiz|aggiorn|bijgewerkt/i;
const NEAR = 1500; // characters between the headline and its date

/** The day of publication (YYYY-MM-DD): what data names so first, then what is seen near the headline, then the URL. */
export function choosePublished(
  page: Page,
  works: readonly LinkedArticle[],
  headline: Mention | null,
  url: string | null,
): string | null {
  const metas = (names: readonly string[]): string[] => names.flatMap((name) => page.meta.get(name) ?? []);
  const linked = (kind: LinkedArticle['kind']): (string | null)[] =>
    works.filter((work) => work.kind === kind).map(({ datePublished }) => datePublished);
  return (
    first(linked('article')) ??
    first(metas(PUBLISHED)) ??
    first(marked(page.dates)) ??
    first(linked('page')) ??
    seen(page.dates, headline) ??
    first(linked('work')) ??
    dateInUrl(url) ??
    first(metas(DATED)) ??
    first(metas(MODIFIED))
  );
}

const first = (values: readonly (string | null)[]): string | null => {
  for (const value of values) {
    const date = value === null ? null : dateOf(value);
    if (date !== null) return date;
  }
  return null;
};

/** What microdata calls the day of publication. */
const marked = (dates: readonly Mention[]): string[] =>
  dates
    .filter(({ element, isAside }) => !isAside && /^datepublished$/i.test(element.getAttribute('itemprop') ?? ''))
    .map(written);

const written = ({ element, text }: Mention): string => element.getAttribute('datetime') ?? text;

function seen(dates: readonly Mention[], headline: Mention | null): string | null {
  let best: { date: string; score: number } | null = null;
  for (const mention of dates) {
    const date = dateOf(written(mention)) ?? dateOf(mention.text);
    if (date === null) continue;
    const distance = headline ? mention.at - headline.at : 0;
    const isNear = headline !== null && distance > -300 && distance < NEAR;
    const score =
      (mention.isAside ? -4 : 0) +
      (isNear ? 3 : 0) +
      (mention.element.localName === 'time' ? 1 : 0) +
      (isChanged(mention) ? -2 : 0);
    if (score < 0) continue;
    if (!best || score > best.score) best = { date, score };
  }
  return best?.date ?? null;
}

const isChanged = ({ names, text, element }: Mention): boolean =>
  CHANGED.test(names) || CHANGED.test(text.slice(0, 40)) || /modified/i.test(element.getAttribute('itemprop') ?? '');

/** A date as data or a line of text writes it, as YYYY-MM-DD. */
export function dateOf(text: string): string | null {
  const written = text.trim().slice(0, 200);
  const compact = /^((?:19|20)\d\d)(0[1-9]|1[0-2])([0-3]\d)(?:T|$)/.exec(written);
  if (compact) return `${compact[1]!}-${compact[2]!}-${compact[3]!}`;
  const seconds = /^1\d{9}(?:\d{3})?$/.exec(written);
  if (seconds) return new Date(Number(written.slice(0, 10)) * 1000).toISOString().slice(0, 10);
  return isoDate(written);
}

const URL_DATE = /\/((?:19|20)\d\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?=[/.-]|$)/;

function dateInUrl(url: string | null): string | null {
  const [, year, month, day] = (url && URL_DATE.exec(url)) || [];
  return year === undefined ? null : `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
}
