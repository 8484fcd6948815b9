import { byId } from '../looks/byId.ts';
import { element } from '../looks/element.ts';
import { formatted, percent, plural } from '../looks/figures.ts';
import { MarkedDocument } from '../looks/markedDocument.ts';
import {
  besideShares,
  drawLegend,
  drawShares,
  keptShare,
  removedShares,
  type Share,
} from '../looks/shares.ts';
import type { MarkedPiece } from '../render/marked.ts';
import type { Category } from '../rule.ts';
import type { DocumentRow, ReportData } from './data.ts';
import { addressOf, type Query, type Route } from './route.ts';
import { nameOf } from './select.ts';
import { type ShownText, textOf } from './texts.ts';

type Shows = 'both' | 'source' | 'clean';
type Place = Extract<Route, { view: 'document' }>;

const SHOWS_KEYS: Readonly<Record<string, Shows>> = { b: 'both', s: 'source', c: 'clean' };
const FORMAT_NAMES = { text: 'text', markdown: 'Markdown', html: 'HTML' } as const;

/** A document of the report, with what was removed and why. */
export class DocumentPage {
  readonly #data: ReportData;
  readonly #byNumber: ReadonlyMap<number, DocumentRow>;
  readonly #rowsOf: () => readonly DocumentRow[];
  readonly #marked = new MarkedDocument(byId('document-text', HTMLElement));
  #place: Place | null = null;
  #text: ShownText | null = null;
  #shows: Shows = 'both';
  /** Ends once what is shown is drawn. */
  #drawn: Promise<void> = Promise.resolve();

  /** @param rowsOf the documents of the list that the page was opened from */
  constructor(data: ReportData, rowsOf: () => readonly DocumentRow[]) {
    this.#data = data;
    this.#byNumber = new Map(data.documents.map((row) => [row.number, row]));
    this.#rowsOf = rowsOf;
    this.#marked.onMove = (current, count) => {
      byId('finding-place', HTMLElement).textContent = `${current + 1} of ${count}`;
      if (this.#place) history.replaceState(null, '', addressOf({ ...this.#place, finding: current + 1 }));
    };
    for (const [id, by] of [
      ['finding-previous', -1],
      ['finding-next', 1],
    ] as const)
      byId(id, HTMLButtonElement).addEventListener('click', () => {
        void this.#step(by);
      });
    byId('shows', HTMLElement).addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) this.#show(target.value as Shows);
    });
    byId('document', HTMLElement).addEventListener('keydown', (event) => {
      this.#onKey(event);
    });
  }

  /** Shows a document. @returns its name */
  async open(place: Place): Promise<string> {
    const row = this.#byNumber.get(place.number);
    const isOther = this.#place?.number !== place.number;
    this.#place = place;
    this.#drawLinks(place.query);
    if (isOther) {
      this.#text = row ? await textOf(row) : null;
      if (this.#place.number !== place.number) return '';
      this.#drawHead(row);
      this.#show('both');
    }
    return row ? (row.title ?? nameOf(row)) : 'No such document';
  }

  /** Goes to the finding that a place names, or the first that the list was filtered by. */
  async goTo({ finding, query }: Place): Promise<void> {
    await this.#drawn;
    if (finding !== null && finding <= this.#marked.count) this.#marked.goTo(finding - 1);
    else if (query.rule !== undefined || query.category !== undefined || query.text !== undefined) {
      const { rule, category } = query;
      const text = query.text?.toLowerCase();
      this.#marked.goToNext(
        (piece) =>
          piece.role === 'chrome' &&
          (rule === undefined || piece.rule === rule) &&
          (category === undefined || piece.category === category) &&
          (text === undefined || piece.text.toLowerCase().includes(text)),
      );
    }
  }

  #drawLinks(query: Query): void {
    const rows = this.#rowsOf();
    const at = rows.findIndex(({ number }) => number === this.#place?.number);
    const back = byId('document-back', HTMLAnchorElement);
    back.href = addressOf({ view: 'documents', query });
    back.textContent =
      rows.length === this.#data.documents.length
        ? 'All documents'
        : `${plural(rows.length, 'document')} listed`;
    for (const [id, row] of [
      ['document-previous', at < 0 ? undefined : rows[at - 1]],
      ['document-next', rows[at + 1]],
    ] as const) {
      const anchor = byId(id, HTMLAnchorElement);
      if (row) anchor.href = addressOf({ view: 'document', number: row.number, finding: null, query });
      else anchor.removeAttribute('href');
    }
  }

  #drawHead(row: DocumentRow | undefined): void {
    byId('document-title', HTMLElement).textContent = row
      ? (row.title ?? nameOf(row))
      : 'There is no such document in this report';
    byId('document-facts', HTMLElement).replaceChildren(...(row ? factsOf(row, this.#text) : []));
    const shares = row && this.#text && row.words > 0 ? this.#sharesOf(row, this.#text) : [];
    drawShares(byId('document-bar', HTMLElement), shares);
    drawLegend(byId('document-legend', HTMLElement), shares, (share) => this.#entryFor(share));
    const status = byId('document-status', HTMLElement);
    status.classList.toggle('failed', row?.failure !== undefined);
    status.textContent = this.#statusOf(row);
    status.hidden = status.textContent === '';
    for (const id of ['document-tools', 'document-text', 'document-keys'])
      byId(id, HTMLElement).hidden = this.#text === null;
  }

  #sharesOf({ kept, words, removed }: DocumentRow, { pieces }: ShownText): Share[] {
    const byCategory = new Map<Category, number>();
    for (const { role, category, words: count } of pieces)
      if (role === 'chrome') byCategory.set(category, (byCategory.get(category) ?? 0) + count);
    return [keptShare(kept), ...besideShares(words - kept - removed), ...removedShares(byCategory)];
  }

  #entryFor({ name, words, category }: Share): Node {
    const text = `${name} ${formatted(words)}`;
    if (category === null) return document.createTextNode(text);
    const button = element('button', { class: 'link', text, attributes: { type: 'button' } });
    button.addEventListener('click', () => {
      void this.#goToNext((piece) => piece.category === category);
    });
    return button;
  }

  #show(shows: Shows): void {
    this.#shows = shows;
    const input = document.querySelector<HTMLInputElement>(`#shows [value=${shows}]`);
    if (input) input.checked = true;
    const { pieces = [], keep = [] } = this.#text ?? {};
    const asBody = (some: readonly MarkedPiece[]): MarkedPiece[] =>
      some.map((piece) => ({ ...piece, role: 'body' }));
    const shown = {
      both: () => pieces,
      source: () => asBody(pieces),
      clean: () => asBody(pieces.filter(({ role }) => role === 'body' || keep.includes(role))),
    }[shows]();
    this.#drawn = this.#marked.draw(shown);
    byId('finding-place', HTMLElement).textContent =
      shows === 'both' ? plural(this.#marked.count, 'finding') : '';
    byId('document-text', HTMLElement).dataset['shows'] = shows;
  }

  async #step(by: 1 | -1): Promise<void> {
    await this.#showFindings();
    this.#marked.step(by);
  }

  async #goToNext(isIt: (piece: MarkedPiece) => boolean): Promise<void> {
    await this.#showFindings();
    this.#marked.goToNext(isIt);
  }

  async #showFindings(): Promise<void> {
    if (this.#shows !== 'both') this.#show('both');
    await this.#drawn;
  }

  #statusOf(row: DocumentRow | undefined): string {
    if (!row) return 'The address may be another report’s.';
    if (row.failure) return `It failed: ${row.failure.message} (${row.failure.code}).`;
    if (row.text !== undefined) return row.words === 0 ? 'It is empty.' : '';
    const removed = this.#data.rules.flatMap(({ id }, i) => {
      const at = row.rules.findIndex((rule, j) => j % 2 === 0 && rule === i);
      return at < 0 ? [] : [`${id} (${plural(row.rules[at + 1]!, 'piece')})`];
    });
    const what =
      removed.length === 0 ? 'Nothing was removed from it' : `Removed from it: ${removed.join(', ')}`;
    return `Its text is not in this report, which has room for a part of the documents. ${what}.`;
  }

  #onKey(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    const shows = SHOWS_KEYS[key];
    if (key === 'n' || key === 'p') void this.#step(key === 'n' ? 1 : -1);
    else if (key === 'N' || key === 'P')
      byId(key === 'N' ? 'document-next' : 'document-previous', HTMLAnchorElement).click();
    else if (shows && this.#text) this.#show(shows);
    else return;
    event.preventDefault();
  }
}

function factsOf(row: DocumentRow, text: ShownText | null): HTMLElement[] {
  const facts: (readonly [name: string, value: string | null | undefined])[] = [
    ['File', nameOf(row)],
    ['Record', row.id],
    ['By', text?.byline],
    ['Published', text?.published],
    ['Site', text?.site],
    ['Address', text?.url],
    ['Language', text?.language],
    ['Read as', text && FORMAT_NAMES[text.format]],
    ['Words', row.words === 0 ? null : `${formatted(row.words)}, ${percent(row.kept, row.words)} kept`],
  ];
  return facts.flatMap(([name, value]) =>
    value === null || value === undefined || value === ''
      ? []
      : [
          element(
            'div',
            {},
            element('dt', { text: name }),
            element('dd', {}, element('bdi', { text: value })),
          ),
        ],
  );
}
