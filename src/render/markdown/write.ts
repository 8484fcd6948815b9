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
}

/** Writes blocks as Markdown, blank lines between. */
export function writeBlocks(blocks: readonly Block[]): string {
  return writeAll(blocks, false);
}

function writeAll(blocks: readonly Block[], inItem: boolean): string {
  const out: string[] = [];
  let previous: Written | null = null;
  for (const block of blocks) {
    const written = write(block, previous);
    if (written.text === '') continue;
    if (previous) out.push(isTight(previous, written, inItem) ? '\n' : '\n\n');
    out.push(written.text);
    previous = written;
  }
  return out.join('');
}

function isTight({ block: before }: Written, { block, text }: Written, inItem: boolean): boolean {
  if (block.kind === 'definition') return isDefined(before);
  return inItem && before.kind === 'paragraph' && block.kind === 'list' && !text.includes('\n\n');
}

/** Whether a definition may follow. */
const isDefined = (block: Block | undefined): boolean =>
  block?.kind === 'definition' || (block?.kind === 'paragraph' && block.isTerm);

function write(block: Block, previous: Written | null): Written {
  const isOther =
    block.kind === 'list' &&
    previous?.block.kind === 'list' &&
    previous.block.isOrdered === block.isOrdered &&
    !previous.isOther;
  return { block, isOther, text: textOf(block, previous?.block, isOther) };
}

function textOf(block: Block, before: Block | undefined, isOther: boolean): string {
  switch (block.kind) {
    case 'paragraph':
      return block.lines.map(escapeStart).join('  \n');
    case 'heading':
      return `${'#'.repeat(block.level)} ${block.text.replace(/(?<= )(?=#+$)/, '\\')}`;
    case 'code':
      return writeCode(block);
    case 'break':
      return '* * *';
    case 'list':
      return writeList(block, isOther);
    case 'quote':
      return writeAll(block.children, false)
        .replace(/^(?=.)/gm, '> ')
        .replace(/^\n/gm, '>\n');
    case 'definition':
      return hang(isDefined(before) ? ':   ' : '', writeAll(block.children, false));
    case 'table':
      return textOfTable(block.children);
    default:
      return writeAll(block.children, false);
  }
}

function textOfTable(children: readonly Block[]): string {
  const rows = children.filter((block) => block.kind === 'row').filter(hasContent);
  const beside = children.filter(({ kind }) => kind !== 'row');
  const cells = rows.map((row) => row.children.filter((block) => block.kind === 'cell'));
  const isWhole = rows.every((row, i) => row.children.length === cells[i]!.length);
  const table = isWhole ? writeTable(cells) : null;
  if (table === null) return writeAll(children, false);
  return [writeAll(beside, false), table].filter((text) => text !== '').join('\n\n');
}

function writeList({ isOrdered, children }: List, isOther: boolean): string {
  const items = children
    .map((item) => ({ item, text: writeAll(item.children, true) }))
    .filter(({ text }) => text !== '')
    .map(({ item: { number }, text }) => {
      const bullet = isOther ? '*' : '-';
      return hang(isOrdered ? `${number}${isOther ? ')' : '.'} ` : `${bullet} `, text);
    });
  return items.join(items.some((item) => item.includes('\n\n')) ? '\n\n' : '\n');
}

/** A text behind a sign, its other lines as far in as the first. */
const hang = (sign: string, text: string): string =>
  text === '' ? '' : sign + text.replace(/\n(?!\n)/g, `\n${' '.repeat(sign.length)}`);
