import type { Block } from '../document.ts';
import { remember } from '../remember.ts';

const MARK = /[:：|»›>→–—]| - /;
const SIGNS = /^[^\p{L}\p{N}“"]+/u;
const LONGEST = 48; // characters; leads such as “Related stories:” are short, and a colon further on is a sentence's

/** What a line leads with before its first mark ("Tags: ", "Read more | "), and what follows it. */
export interface Lead {
  /** In small letters, without the signs around it. */
  readonly lead: string;
  readonly written: string;
  readonly mark: string;
  readonly rest: string;
}

export const leadOf = remember(({ content }: Block): Lead | null => {
  const found = MARK.exec(content.slice(0, LONGEST));
  if (!found || found.index === 0) return null;
  const written = content.slice(0, found.index).replace(SIGNS, '').trim();
  const mark = found[0].trim();
  return {
    lead: written.toLowerCase().replaceAll('’', "'"),
    written,
    mark,
    rest: content.slice(found.index + found[0].length).trim(),
  };
});
