import { byId } from '../looks/byId.ts';
import { element } from '../looks/element.ts';
import { formatted, percent, plural } from '../looks/figures.ts';
import { CATEGORY_NAMES } from '../looks/kinds.ts';
import { CATEGORIES } from '../rule.ts';
import type { DocumentRow, ReportData } from './data.ts';
import { rowBar, stepName } from './histogram.ts';
import { whyLook } from './overview.ts';
import { addressOf, type Query, QUERY_KEYS } from './route.ts';
import { LOOKS, nameOf, piecesIn, select, SORTS } from './select.ts';
import { type Column, headOf, tableRow } from './table.ts';
import { search } from './texts.ts';

const AT_ONCE = 60; // rows that are drawn at a time
const PAUSE = 200; // milliseconds without a key before a text is looked for
const REDRAWN = 300; // milliseconds between two drawings of what is found while it is looked for

/** The documents of the report, filtered and in an order; drawn as far as somebody scrolls. */
export class DocumentList {
  readonly #data: ReportData;
  readonly #body = byId('list-body', HTMLElement);
  readonly #more = byId('list-more', HTMLButtonElement);
  readonly #columns: readonly Column<DocumentRow>[];
  #query: Query = {};
  #rows: readonly DocumentRow[] = [];
  #withText: ReadonlySet<number> = new Set();
  #searching = new AbortController();
  #isSearched = true;

  /** @param onQuery hears what was asked for by the filters */
  constructor(data: ReportData, onQuery: (query: Query) => void) {
    this.#data = data;
    this.#columns = this.#makeColumns();
    byId('list-head', HTMLElement).append(element('tr', {}, ...this.#columns.map(headOf)));
    this.#fillSelects();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = (): void => {
      clearTimeout(timer);
      onQuery(this.#asked());
    };
    const filters = byId('filters', HTMLFormElement);
    filters.addEventListener('change', ask);
    filters.addEventListener('submit', (event) => {
      event.preventDefault();
      ask();
    });
    fieldOf('text').addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(ask, PAUSE);
    });
    byId('filters-clear', HTMLButtonElement).addEventListener('click', () => {
      onQuery({});
      fieldOf('text').focus();
    });
    this.#more.addEventListener('click', () => {
      this.#drawMore();
    });
    new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) this.#drawMore();
      },
      { rootMargin: '600px' },
    ).observe(this.#more);
  }

  /** The documents that were asked for last. */
  get rows(): readonly DocumentRow[] {
    return this.#rows;
  }

  /** Shows the documents that a query asks for. */
  show(query: Query): void {
    if (addressOf({ view: 'documents', query }) === addressOf({ view: 'documents', query: this.#query })) {
      if (this.#rows.length === 0) this.#draw();
      return;
    }
    const isOtherText = query.text !== this.#query.text;
    this.#query = query;
    for (const key of QUERY_KEYS) {
      const field = fieldOf(key);
      if (field !== document.activeElement) field.value = query[key] ?? (key === 'sort' ? 'run' : '');
    }
    if (isOtherText) this.#search(query.text);
    this.#draw();
  }

  #asked(): Query {
    return Object.fromEntries(
      QUERY_KEYS.flatMap((key) => {
        const { value } = fieldOf(key);
        return value === '' || (key === 'sort' && value === 'run') ? [] : [[key, value]];
      }),
    );
  }

  #search(text: string | undefined): void {
    this.#searching.abort();
    this.#searching = new AbortController();
    this.#withText = new Set();
    this.#isSearched = text === undefined;
    if (text === undefined) return;
    let drawn = performance.now();
    void search(this.#data.documents, text, this.#searching.signal, (found, share) => {
      this.#isSearched = share === 1;
      if (share < 1 && performance.now() - drawn < REDRAWN) return;
      drawn = performance.now();
      if (found.size === this.#withText.size && share < 1) return;
      this.#withText = new Set(found);
      this.#draw();
    });
  }

  #draw(): void {
    this.#rows = select(this.#data, this.#query, this.#withText);
    this.#body.replaceChildren();
    this.#drawMore();
    const all = this.#data.documents.length;
    const count = this.#rows.length;
    const found =
      count === all ? plural(all, 'document') : `${formatted(count)} of ${plural(all, 'document')}`;
    byId('documents-status', HTMLElement).textContent = found + this.#searchNote();
  }

  #searchNote(): string {
    const { documents } = this.#data;
    if (!this.#isSearched) return '; looking through the texts …';
    const withText = documents.filter(({ text }) => text !== undefined).length;
    if (this.#query.text === undefined || withText === documents.length) return '';
    return `; the texts of ${formatted(withText)} are here and were looked through`;
  }

  #drawMore(): void {
    const drawn = this.#body.children.length;
    const rows = this.#rows.slice(drawn, drawn + AT_ONCE);
    this.#body.append(...rows.map((row) => tableRow(this.#columns, row, null)));
    this.#more.hidden = drawn + rows.length === this.#rows.length;
  }

  #makeColumns(): Column<DocumentRow>[] {
    const { sites, otherSites } = this.#data;
    return [
      { name: 'Document', isHead: true, cell: (row) => this.#nameCell(row) },
      {
        name: 'Site',
        isExtra: true,
        cell: ({ site, failure }) =>
          failure
            ? ''
            : element('bdi', { text: (site === undefined ? otherSites?.name : sites[site]?.name) ?? '' }),
      },
      { name: 'Words', isNumber: true, isExtra: true, cell: ({ words }) => formatted(words) },
      {
        name: 'Kept',
        isNumber: true,
        cell: ({ kept, words }) => (words === 0 ? '' : percent(kept, words)),
      },
      {
        name: '',
        isExtra: true,
        cell: ({ kept, words }) => (words === 0 ? '' : rowBar(kept, words)),
      },
      { name: 'Pieces removed', isNumber: true, isExtra: true, cell: (row) => formatted(piecesIn(row)) },
    ];
  }

  #nameCell(row: DocumentRow): Node {
    const { number, title, id, look } = row;
    const href = addressOf({ view: 'document', number, finding: null, query: this.#query });
    const made = element('a', { text: title ?? nameOf(row), attributes: { href, dir: 'auto' } });
    const from = [...(title === undefined ? [] : [nameOf(row)]), ...(id === undefined ? [] : [id])].join(
      ' · ',
    );
    return element(
      'div',
      {},
      made,
      ...(from === '' ? [] : [element('div', { class: 'from', text: from, attributes: { dir: 'auto' } })]),
      ...(look ? [element('div', { class: `look ${look}`, text: whyLook(row) })] : []),
    );
  }

  #fillSelects(): void {
    const { rules, sites, otherSites, shares } = this.#data;
    const categories = CATEGORIES.filter((each) => rules.some(({ category }) => category === each));
    fill('category', [['', 'all'], ...categories.map((each) => [each, CATEGORY_NAMES[each]] as const)]);
    const ids = rules.map(({ id }) => id).sort();
    fill('rule', [['', 'all'], ...ids.map((id) => [id, id] as const)]);
    const names = [...sites.map(({ name }) => name).sort(), ...(otherSites ? [otherSites.name] : [])];
    fill('site', [['', 'all'], ...names.map((name) => [name, name] as const)]);
    fill('look', [['', 'all'], ...Object.entries(LOOKS)]);
    const steps = shares.flatMap((count, step) =>
      count === 0 ? [] : [[String(step), stepName(step, shares.length)] as const],
    );
    fill('kept', [['', 'any share'], ...steps]);
    fill('sort', Object.entries(SORTS));
  }
}

const fieldOf = (key: (typeof QUERY_KEYS)[number]): HTMLInputElement | HTMLSelectElement =>
  key === 'text' ? byId('filter-text', HTMLInputElement) : byId(`filter-${key}`, HTMLSelectElement);

function fill(
  key: Exclude<(typeof QUERY_KEYS)[number], 'text'>,
  options: readonly (readonly [value: string, text: string])[],
): void {
  byId(`filter-${key}`, HTMLSelectElement).replaceChildren(
    ...options.map(([value, text]) => element('option', { text, attributes: { value } })),
  );
}
