import { printable } from '../../printable.ts';

/** Text of the input on one line and safe to print, cut with … to at most `length` UTF-16 units. */
export function oneLine(text: string, length = Infinity): string {
  const flat = printable(text.replace(/\s+/g, ' ')).trim();
  if (flat.length <= length) return flat;
  // Never through the middle of a surrogate pair.
  return `${flat.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** A path on one line and safe to print; unlike text it keeps its blanks. */
export const onePath = (path: string): string => printable(path).replace(/[\n\t\u2028\u2029]/g, '\uFFFD');
