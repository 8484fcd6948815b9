import type { Range } from '../../../document.ts';
import { mapOffsets } from '../../../places.ts';

/**
 * Finds where the characters of a text are spelled in a source.
 * @param place of the whole spelling
 * @param long matches what is spelled with several characters and stands for one UTF-16 unit (`\n`, `""`)
 * @returns the offset in the source of an offset in the text
 */
export function mapSpelling(source: string, { start, end }: Range, long: RegExp): (offset: number) => number {
  const offsets = [0];
  const places = [start];
  let surplus = 0;
  for (const { 0: spelling, index } of source.slice(start, end).matchAll(long)) {
    const next = index + spelling.length;
    surplus += spelling.length - 1;
    offsets.push(next - surplus);
    places.push(start + next);
  }
  return mapOffsets(offsets, places);
}
