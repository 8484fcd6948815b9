/** What the list of documents can be asked for; in addresses by these names. */
export interface Query {
  readonly text?: string;
  readonly category?: string;
  readonly rule?: string;
  /** A site's name. */
  readonly site?: string;
  /** Why to look at a document; `any` for all that deserve it. */
  readonly look?: string;
  /** Which step of the share that is kept, from 0. */
  readonly kept?: string;
  readonly sort?: string;
}

export const QUERY_KEYS = ['text', 'category', 'rule', 'site', 'look', 'kept', 'sort'] as const;

/** What of the report is shown. */
export type Route =
  | { readonly view: 'overview' }
  | { readonly view: 'documents'; readonly query: Query }
  | {
      readonly view: 'document';
      /** The document's number in the run. */
      readonly number: number;
      /** The finding that is gone to, from 1; null for none. */
      readonly finding: number | null;
      /** The list that it was opened from. */
      readonly query: Query;
    };

/** Reads the fragment of an address; what says nothing is the overview. */
export function parseRoute(fragment: string): Route {
  const [path = '', search = ''] = fragment.replace(/^#/, '').split(/\?(.*)/s);
  const query = queryOf(new URLSearchParams(search));
  if (path === '/documents') return { view: 'documents', query };
  const [, number, finding] = /^\/documents\/(\d+)(?:\/(\d+))?$/.exec(path) ?? [];
  if (number === undefined) return { view: 'overview' };
  return {
    view: 'document',
    number: Number(number),
    finding: finding === undefined ? null : Number(finding),
    query,
  };
}

/** The fragment that leads to what is shown. */
export function addressOf(route: Route): string {
  if (route.view === 'overview') return '#/';
  const search = new URLSearchParams(
    QUERY_KEYS.flatMap((key) => {
      const value = route.query[key] ?? '';
      return value === '' ? [] : [[key, value]];
    }),
  ).toString();
  const place =
    route.view === 'documents' ? '' : `/${route.number}${route.finding === null ? '' : `/${route.finding}`}`;
  return `#/documents${place}${search === '' ? '' : `?${search}`}`;
}

const queryOf = (search: URLSearchParams): Query =>
  Object.fromEntries(
    QUERY_KEYS.flatMap((key) => {
      const value = search.get(key) ?? '';
      return value === '' ? [] : [[key, value]];
    }),
  );
