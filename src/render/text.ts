import type { Block, Document } from '../document.ts';
import { gapBetween } from '../read/build.ts';

/**
 * The kept blocks as text. Of text and Markdown it is the source with the other blocks left out; of HTML the blocks'
 * texts with blank lines between.
 */
export function renderText(document: Document, isKept: (block: Block) => boolean): string {
  const out: string[] = [];
  let previous = -1;
  document.blocks.forEach((block, i) => {
    if (!isKept(block)) return;
    if (previous >= 0) out.push(separator(document, previous, i));
    out.push(block.text);
    previous = i;
  });
  return out.join('');
}

/**
 * The white space between two kept blocks, all of it from the source: of what stood after the one and before the
 * other, that with more line breaks, and the other's own indentation.
 */
function separator({ source, format, blocks, gaps }: Document, first: number, second: number): string {
  if (format === 'html') return '\n\n';
  const beforeSecond = source.slice(blocks[second - 1]!.end, blocks[second]!.start);
  if (first === second - 1 || gaps[second] === gapBetween(gaps, first, second)) return beforeSecond;
  const afterFirst = source.slice(blocks[first]!.end, blocks[first + 1]!.start);
  const breaks = /^[\s\S]*[\r\n]/.exec(afterFirst)?.[0] ?? '';
  return breaks + /[^\r\n]*$/.exec(beforeSecond)![0];
}
