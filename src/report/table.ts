import { element } from '../looks/element.ts';

/** A column of a table. */
export interface Column<Row> {
  readonly name: string;
  /** Whether it holds numbers. */
  readonly isNumber?: boolean;
  /** Whether narrow screens go without it. */
  readonly isExtra?: boolean;
  /** Whether it names the row. */
  readonly isHead?: boolean;
  readonly cell: (row: Row) => Node | string;
}

const FIRST = 12; // rows that are shown of a long table

/**
 * A table, of which a long one shows its beginning first.
 * @param caption what it is a table of, for those who can't see what stands around
 * @param mark what sets a row's colour
 */
export function table<Row>(
  caption: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  mark: (row: Row) => string | null = () => null,
): HTMLElement {
  const body = element('tbody', {}, ...rows.slice(0, FIRST).map((row) => tableRow(columns, row, mark(row))));
  const made = element(
    'table',
    {},
    element('caption', { class: 'unseen', text: caption }),
    element('thead', {}, element('tr', {}, ...columns.map(headOf))),
    body,
  );
  if (rows.length <= FIRST) return made;
  const more = element('button', {
    class: 'more',
    text: `Show all ${rows.length.toLocaleString('en')}`,
    attributes: { type: 'button' },
  });
  more.addEventListener('click', () => {
    const others = rows.slice(FIRST).map((row) => tableRow(columns, row, mark(row)));
    body.append(...others);
    more.remove();
    others[0]?.querySelector<HTMLElement>('a')?.focus();
  });
  return element('div', {}, made, more);
}

/** The cell over a column. */
export function headOf({ name, isNumber, isExtra }: Omit<Column<never>, 'cell'>): HTMLElement {
  const made = element('th', { text: name, attributes: { scope: 'col' } });
  classify(made, { isNumber, isExtra });
  return made;
}

/** A row of a table. @param category what sets its colour */
export function tableRow<Row>(
  columns: readonly Column<Row>[],
  row: Row,
  category: string | null,
): HTMLTableRowElement {
  const made = element(
    'tr',
    {},
    ...columns.map((column) => {
      const cell = element(
        column.isHead ? 'th' : 'td',
        column.isHead ? { attributes: { scope: 'row' } } : {},
      );
      cell.append(column.cell(row));
      classify(cell, column);
      return cell;
    }),
  );
  if (category !== null) made.dataset['category'] = category;
  return made;
}

function classify(
  cell: HTMLElement,
  { isNumber, isExtra }: { readonly isNumber?: boolean | undefined; readonly isExtra?: boolean | undefined },
): void {
  cell.classList.toggle('number', isNumber === true);
  cell.classList.toggle('extra', isExtra === true);
}
