import { type Document, type Format, NOTHING_KNOWN } from '../document.ts';
import { buildDocument, type FoundLine } from './build.ts';
import { decode } from './decode.ts';
import type { Dom } from './doms.ts';
import { findFrontMatter, readFrontMatter } from './frontMatter.ts';
import { readLines } from './lines.ts';
import { sniff } from './sniff.ts';

export interface ReadOptions {
  /** What the input is; `auto` (the default) looks. */
  readonly from?: 'auto' | Format;
  /** Where the document is from, if the caller knows; it wins over what the document says. */
  readonly url?: string;
  /** What Readability sees of a page; default `thin`. */
  readonly dom?: Dom;
}

/**
 * Reads text, Markdown or HTML into a document. Bytes are decoded first. The DOM is loaded only for HTML.
 * @throws CleanArticleError `binary`, `encoding` or `bad-html`.
 */
export async function read(input: string | Uint8Array, options: ReadOptions = {}): Promise<Document> {
  const source = typeof input === 'string' ? input : (await decode(input)).text;
  const from = options.from ?? 'auto';
  const format = from === 'auto' ? sniff(source) : from;
  const url = options.url ?? null;
  if (format === 'html') {
    const { readHtml } = await import('./page/html.ts');
    return readHtml(source, url, options.dom ?? 'thin');
  }
  return readText(source, format, url, from !== 'text');
}

// Under `auto`, text is read with Markdown's signs understood: where there are none, both readings are the same, so
// a cleaned document that has lost its last heading still reads as it did.
async function readText(
  source: string,
  format: Format,
  url: string | null,
  markup: boolean,
): Promise<Document> {
  const range = markup ? findFrontMatter(source) : null;
  if (!range) return buildDocument(source, format, readLines(source, markup, 0), { ...NOTHING_KNOWN, url });
  const text = source.slice(range.start, range.end);
  const known = await readFrontMatter(text);
  const frontMatter: FoundLine = { kind: 'front-matter', ...range, text, content: '', linkShare: 0, gap: 0 };
  const lines = [frontMatter, ...readLines(source, markup, range.end)];
  return buildDocument(source, format, lines, { ...NOTHING_KNOWN, ...known, ...(url !== null && { url }) });
}
