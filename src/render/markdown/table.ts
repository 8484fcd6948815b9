import { type Block, type Cell, hasContent, type Paragraph } from './tree.ts';

const MOST_COLUMNS = 50; // that cells reach down in and that short rows are filled up to: a wide row must not widen all others

type Row = readonly Cell[];

/** The rows of a table of text as a pipe table; null for a table that only lays out blocks. */
export function writeTable(rows: readonly Row[]): string | null {
  const isHeaded = rows[0]?.some(({ isHeader }) => isHeader) ?? false;
  if (rows.length < (isHeaded ? 1 : 2) || !rows.every((row) => row.every(isPlain))) return null;
  if (!rows.some((row) => row.filter((cell) => paragraphOf(cell)?.hasWords).length > 1)) return null;
  const lines = spread(rows);
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0);
  // Readers leave out cells that the header has none for, and fill in what another row lacks.
  lines.forEach((line, i) => {
    while (line.length < (i === 0 ? width : Math.min(width, MOST_COLUMNS))) line.push('');
  });
  const [header = [], ...others] = lines;
  return [header, header.map(() => '---'), ...others].map((line) => `| ${line.join(' | ')} |`).join('\n');
}

/** Whether a cell has no more than a paragraph. */
const isPlain = ({ children }: Cell): boolean =>
  children.filter(hasContent).every(({ kind }, i) => i === 0 && kind === 'paragraph');

const paragraphOf = ({ children }: Cell): Paragraph | undefined =>
  children.find((block: Block) => block.kind === 'paragraph');

const textOf = (cell: Cell): string => (paragraphOf(cell)?.lines ?? []).join('<br>').replaceAll('|', '\\|');

/** The cells' texts, with empty ones where a cell is wider or higher than one. */
function spread(rows: readonly Row[]): string[][] {
  let above: readonly number[] = []; // how many more rows a cell reaches down, for each column
  return rows.map((row) => {
    const line: string[] = [];
    const below: number[] = [];
    const add = (text: string, more: number): void => {
      below.push(line.length < MOST_COLUMNS ? more : 0);
      line.push(text);
    };
    const skip = (): void => {
      while ((above[line.length] ?? 0) > 0) add('', above[line.length]! - 1);
    };
    for (const cell of row) {
      skip();
      for (let i = 0; i < cell.columns; i++) add(i === 0 ? textOf(cell) : '', cell.rows - 1);
    }
    skip();
    above = below;
    return line;
  });
}
