import type { DocumentRow, ReportData } from './data.ts';
import type { Query } from './route.ts';

/** The orders that documents can be listed in. */
export const SORTS = {
  run: 'as they came',
  'least-kept': 'least kept first',
  'most-kept': 'most kept first',
  longest: 'longest first',
  pieces: 'most pieces first',
  name: 'by name',
} as const;
export type Sort = keyof typeof SORTS;

/** What somebody should look at documents for; `any` of it. */
export const LOOKS = {
  any: 'worth a look',
  'nothing-left': 'nothing left',
  'little-left': 'little left',
  'nothing-removed': 'nothing removed',
  failed: 'failed',
} as const;

/** Where a document is from. */
export const nameOf = ({ path, place }: DocumentRow): string =>
  place === undefined ? path : `${path}: ${place}`;

export const piecesIn = ({ rules }: DocumentRow): number => {
  let pieces = 0;
  for (let i = 1; i < rules.length; i += 2) pieces += rules[i]!;
  return pieces;
};

const shareOf = ({ words, kept }: DocumentRow): number => kept / (words || 1);

/** Which of equal steps a document's share belongs to. */
export const stepOf = (kept: number, words: number, steps: number): number =>
  Math.min(steps - 1, Math.floor((steps * kept) / words));

/** Whether what is known of a document without its text says a text; that is in lower case. */
const says = ({ path, id = '', title = '' }: DocumentRow, text: string): boolean =>
  `${path}\n${id}\n${title}`.toLowerCase().includes(text);

/**
 * The documents that a query asks for, in its order.
 * @param withText numbers of documents whose text says what is asked for, as far as that is known
 */
export function select(
  { documents, rules, sites, otherSites, shares }: ReportData,
  query: Query,
  withText: ReadonlySet<number>,
): DocumentRow[] {
  const { category, rule, site, look, kept } = query;
  const text = query.text?.toLowerCase();
  const isOfRule = (index: number): boolean =>
    (rule === undefined || rules[index]!.id === rule) &&
    (category === undefined || rules[index]!.category === category);
  const siteIndex = site === otherSites?.name ? undefined : sites.findIndex(({ name }) => name === site);
  const selected = documents.filter(
    (row) =>
      (text === undefined || says(row, text) || withText.has(row.number)) &&
      ((rule === undefined && category === undefined) ||
        row.rules.some((each, i) => i % 2 === 0 && isOfRule(each))) &&
      (site === undefined || row.site === siteIndex) &&
      (look === undefined || (look === 'any' ? row.look !== undefined : row.look === look)) &&
      (kept === undefined || (row.words > 0 && stepOf(row.kept, row.words, shares.length) === Number(kept))),
  );
  const order = ORDERS[(query.sort ?? 'run') as Sort] as (typeof ORDERS)[Sort] | undefined;
  return order ? selected.sort(order) : selected;
}

type Order = (a: DocumentRow, b: DocumentRow) => number;

/** Those that failed have nothing to be compared by and come last. */
const ofWords =
  (order: Order): Order =>
  (a, b) =>
    Number(b.words > 0) - Number(a.words > 0) || order(a, b);

const ORDERS: Readonly<Record<Sort, Order>> = {
  run: (a, b) => a.number - b.number,
  'least-kept': ofWords((a, b) => shareOf(a) - shareOf(b) || b.words - a.words),
  'most-kept': ofWords((a, b) => shareOf(b) - shareOf(a) || b.words - a.words),
  longest: (a, b) => b.words - a.words,
  pieces: (a, b) => piecesIn(b) - piecesIn(a),
  name: (a, b) => (nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : a.number - b.number),
};
