import type { Format } from '../document.ts';
import { findFrontMatter } from './frontMatter.ts';

const PAGE_START =
  /^\uFEFF?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body)[\s>]/i;
const TAG =
  /<\/?(?:p|div|a|span|h[1-6]|ul|ol|li|br|section|article|main|header|footer|nav|meta|link|script|table|td|img|em|strong|b|i)(?:\s[^<>]{0,500})?\/?>/gi;
const MARKDOWN =
  /^[ \t]{0,3}(?:#{1,6}(?:[ \t]|$)|```|~~~|!\[|<!--)|\]\((?:https?:|\/|#|mailto:)|!\[[^[\]]*\]\(/m;
const FRAGMENT_START =
  /^\s*<(?:p|div|article|section|main|h[1-6]|ul|ol|table|blockquote)(?:\s[^<>]{0,500})?>/i;
const FRAGMENT_END = /<\/(?:p|div|article|section|main|h[1-6]|ul|ol|table|blockquote)>\s*$/i;
const LOOK_AT = 100_000; // characters; enough to know, however long the document

/** What a document is, by its looks: a page, Markdown (where reading it so would make a difference), or text. */
export function sniff(source: string): Format {
  const head = source.slice(0, LOOK_AT);
  if (PAGE_START.test(head)) return 'html';
  if (findFrontMatter(source)) return 'markdown';
  const tags = head.match(TAG)?.length ?? 0;
  // A fragment of a page begins with a tag and has many; a text about HTML has words instead.
  if (tags >= 3 && /^\s*</.test(head) && tags * 60 > Math.min(head.length, LOOK_AT)) return 'html';
  if (FRAGMENT_START.test(head) && FRAGMENT_END.test(source.slice(-100))) return 'html';
  return MARKDOWN.test(source) ? 'markdown' : 'text';
}
