import type { LinkedArticle } from '../jsonLd.ts';
import { dateOf } from './dateOf.ts';
import { isElsewhere, isNear } from './near.ts';
import type { Mention, Page } from './page.ts';

// Names of <meta> that say publication: article:published_time, datePublished, dc.date.issued, parsely-pub-date ...
const PUBLISHED =
  /(?:^|[:._-])(?:date[-_.:]?(?:pub(?:lish(?:ed)?)?|issued|created)|(?:publication|published|publish|pub)[-_.:]?(?:date|time|datetime|on|at)?|issued|sailthru\.date)$/;
const DATED = /(?:^|[:._-])(?:date|displaydate|created|uploaddate|citation_(?:online_)?date)$/;
const MODIFIED =
  /(?:^|[:._-])(?:(?:modified|updated?)[-_]?(?:date|time)|date[-_.]?modified|modified|last-modified)$/;

// How lines say that they speak of a later day, or of the first.
const CHANGED =
  /updat|modif|edited|revis|reviewed|changed|aktualisi|geändert|stand[: ]|mis[e]? à jour|actualiz|atualiz|aggiorn|bijgewerkt|uppdater|oppdater|opdater|päivitetty|zaktualiz|обновлен|оновлен|更新|güncelle|received|accepted/i;
const FIRST =
  /publish|publi[ceé]|posted|veröffentlich|erschien|erstellt|pubblicat|gepubliceerd|geplaatst|publicer|publiser|offentliggj|julkaistu|opublikow|publikov|опубликов|опублікован|发布|發布|公開|yayın|^(?:date|datum|data|fecha|dato)\s*:/i;

/**
 * The day of publication (YYYY-MM-DD). What data gives comes first (JSON-LD, `<meta>`, microdata), but where readers are
 * shown an earlier day near the headline or in the URL, the page was out by then: data often speak of a move from one
 * system to another, or of the day in another time zone. Without data the visible page, the URL, and the day of the
 * last change.
 */
export function choosePublished(
  page: Page,
  works: readonly LinkedArticle[],
  headline: Mention | null,
  url: string | null,
): string | null {
  const metas = (pattern: RegExp): string | null =>
    firstDate([...page.meta].flatMap(([name, contents]) => (pattern.test(name) ? contents : [])));
  const linked = (kind: LinkedArticle['kind']): string | null =>
    firstDate(works.filter((work) => work.kind === kind).map(({ datePublished }) => datePublished));
  const data = linked('article') ?? metas(PUBLISHED) ?? microdata(page.dates) ?? linked('page');
  const shown = mostTelling(page, headline);
  const inUrl = dateInUrl(url);
  const near = shown && shown.score >= SURE ? shown.date : null;
  return (
    earliest([data, near, inUrl]) ??
    linked('work') ??
    metas(DATED) ??
    (shown && shown.score >= DOUBTFUL ? shown.date : null) ??
    metas(MODIFIED) ??
    firstDate(works.map(({ dateModified }) => dateModified))
  );
}

function firstDate(values: readonly (string | null)[]): string | null {
  for (const value of values) {
    const date = value === null ? null : dateOf(value, null);
    if (date !== null) return date;
  }
  return null;
}

const earliest = (dates: readonly (string | null)[]): string | null =>
  dates.filter((date) => date !== null).sort()[0] ?? null;

/** What microdata calls the day of publication. */
const microdata = (dates: readonly Mention[]): string | null =>
  firstDate(
    dates
      .filter(
        ({ element, isAside }) => !isAside && /^datepublished$/i.test(element.getAttribute('itemprop') ?? ''),
      )
      .map(({ element, text }) => element.getAttribute('datetime') ?? text),
  );

const SHORT = 80; // characters of a line that says nothing but the day
const SURE = 3;
const DOUBTFUL = -1;

interface Shown {
  readonly date: string;
  readonly score: number;
}

/** The date most likely to be the article's by where it stands and what is said with it; the first of equals. */
function mostTelling(page: Page, headline: Mention | null): Shown | null {
  let best: Shown | null = null;
  const consider = (mention: Mention, isClose: boolean): void => {
    const { element, text, names, at } = mention;
    const first = FIRST.exec(text)?.index;
    const told = text.slice(first ?? 0);
    const date =
      dateOf(element.getAttribute('datetime') ?? element.getAttribute('title') ?? '', page.language) ??
      dateOf(told, page.language) ??
      dateOf(text, page.language);
    if (date === null) return;
    const isFirst = first !== undefined || /publish/.test(names);
    const isChanged = !isFirst && (CHANGED.test(text.replace(/\d.*$/s, '')) || /updat|modif/.test(names));
    const score =
      (isClose ? 3 : 0) +
      (headline && at < headline.at ? 0 : 1) +
      (element.localName === 'time' ? 1 : 0) +
      (isFirst ? 2 : 0) -
      (isChanged ? 3 : 0) -
      (isElsewhere(mention, headline) ? 4 : 0);
    if (!best || score > best.score) best = { date, score };
  };
  for (const mention of page.dates) consider(mention, isNear(mention, headline));
  for (const line of page.lines) {
    if (!/\d/.test(line.text)) continue;
    if (isNear(line, headline)) consider(line, true);
    else if (line.text.length < SHORT && FIRST.test(line.text.slice(0, 15))) consider(line, false);
  }
  return best;
}

const URL_DATE = /\/((?:19|20)\d\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?=[/.-]|$)/;

function dateInUrl(url: string | null): string | null {
  const [, year, month, day] = (url && URL_DATE.exec(url)) || [];
  return year === undefined ? null : `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
}
