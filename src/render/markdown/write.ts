import { writeCode } from './code.ts';
import { escapeStart } from './escape.ts';
import { writeTable } from './table.ts';
import { type Block, hasContent, type List } from './tree.ts';

/** A block that was written. */
interface Written {
  readonly block: Block;
  readonly text: string;
  /** Whether a list has other signs than usual, so as not to go on with the one before it. */
  readonly isOther: boolean;
  /** Whether a definition is written as one, right behind what it defines. */
  readonly isDefinition: boolean;
}

/** Writes blocks as Markdown, blank lines between. */
export const writeBlocks = (blocks: readonly Block[]): string => join(writeAll(blocks));

const join = (all: readonly Written[]): string =>
  all.map(({ text, isDefinition }, i) => (i === 0 ? '' : isDefinition ? '\n' : '\n\n') + text).join('');

function writeAll(blocks: readonly Block[]): Written[] {
  const all: Written[] = [];
  for (const block of blocks) {
    const written = write(block, all.at(-1));
    if (written.text !== '') all.push(written);
  }
  return all;
}

function write(block: Block, previous: Written | undefined): Written {
  const before = previous?.block;
  const isOther =
    block.kind === 'list' &&
    before?.kind === 'list' &&
    before.isOrdered === block.isOrdered &&
    !previous?.isOther;
  const isDefinition =
    block.kind === 'definition' &&
    // Readers that know no definitions would take for code what is farther in.
    block.children.filter(hasContent).every(({ kind }, i) => i === 0 && kind === 'paragraph') &&
    (previous?.isDefinition === true || (before?.kind === 'paragraph' && before.isTerm));
  const text = block.kind === 'list' ? writeList(block, isOther) : textOf(block);
  return { block, text: isDefinition ? hang(':   ', text) : text, isOther, isDefinition };
}

function textOf(block: Exclude<Block, List>): string {
  switch (block.kind) {
    case 'paragraph':
      return block.lines.map(escapeStart).join('  \n');
    case 'heading':
      return `${'#'.repeat(block.level)} ${block.text.replace(/(?<= |^)(?=#+$)/, '\\')}`;
    case 'code':
      return writeCode(block);
    case 'break':
      return '* * *';
    case 'quote':
      return quote(writeBlocks(block.children));
    case 'table':
      return tableOf(block.children);
    default:
      return writeBlocks(block.children);
  }
}

function quote(text: string): string {
  if (text === '') return '';
  return text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

function tableOf(children: readonly Block[]): string {
  const rows = children.filter((block) => block.kind === 'row').filter(hasContent);
  const beside = children.filter(({ kind }) => kind !== 'row');
  const cells = rows.map((row) => row.children.filter((block) => block.kind === 'cell'));
  const isWhole = rows.every((row, i) => row.children.length === cells[i]!.length);
  const table = isWhole ? writeTable(cells) : null;
  if (table === null) return writeBlocks(children);
  return [writeBlocks(beside), table].filter((text) => text !== '').join('\n\n');
}

function writeList({ isOrdered, children }: List, isOther: boolean): string {
  const items: string[] = [];
  for (const { number, children: blocks } of children) {
    const text = writeItem(blocks);
    const sign = isOrdered ? `${number}${isOther ? ')' : '.'} ` : isOther ? '* ' : '- ';
    if (text !== '') items.push(hang(sign, text));
  }
  return items.join(items.some((item) => item.includes('\n\n')) ? '\n\n' : '\n');
}

function writeItem(blocks: readonly Block[]): string {
  const all = writeAll(blocks);
  const [first, second, ...more] = all;
  const isTight =
    first?.block.kind === 'paragraph' &&
    second?.block.kind === 'list' &&
    more.length === 0 &&
    !second.text.includes('\n\n');
  return isTight ? `${first.text}\n${second.text}` : join(all);
}

/** A text behind a sign, its other lines as far in as the first. */
const hang = (sign: string, text: string): string =>
  text === '' ? '' : sign + text.replace(/\n(?!\n)/g, `\n${' '.repeat(sign.length)}`);
