import { createHash } from 'node:crypto';
import type { Line } from '../document.ts';

const SHOWN = 100; // characters of a long line that are kept for a person to read; the rest is hashed
const LETTER = /\p{L}/u;
const NUMBERS = /\p{N}+/gu;

/**
 * What a line is compared by across the pages of a site: its words, folded, whatever numbers stand in them; of a long
 * line the beginning and a hash of the whole. Null of a line without letters, which says nothing.
 */
export function lineKey({ kind, words }: Pick<Line, 'kind' | 'words'>): string | null {
  if (kind === 'front-matter' || kind === 'comment') return null;
  const text = words.join(' ').replace(NUMBERS, '#');
  if (!LETTER.test(text)) return null;
  if (text.length <= SHOWN) return text;
  return `${text.slice(0, SHOWN)}... ${createHash('sha1').update(text).digest('hex').slice(0, 12)}`;
}
