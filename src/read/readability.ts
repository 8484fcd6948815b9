import { Readability } from '@mozilla/readability';
import type { Dom } from './read.ts';
import { type Document, type Element, following, type Node } from '../dom/nodes.ts';

/** Readability's opinion on a page: the places in its source where the texts begin that it takes for the article. */
export type Opinion = ReadonlySet<number>;

/**
 * Asks Readability about a page, given as a tree and as source. It takes the tree apart while it thinks: ask last.
 * @returns null where it finds no article
 * @throws CleanArticleError `bad-html` where jsdom is asked for and cannot hold the page
 */
export async function askReadability(page: Document, source: string, dom: Dom): Promise<Opinion | null> {
  if (dom === 'thin') return askThin(page);
  const { askJsdom } = await import('./jsdom.ts');
  return askJsdom(source);
}

function askThin(page: Document): Opinion | null {
  // Readability's types know no other DOM than the browser's.
  const document = page as unknown as globalThis.Document;
  const article = new Readability<Element>(document, {
    serializer: (node) => node as unknown as Element,
  }).parse();
  const root = article?.content;
  if (!root) return null;
  const taken = new Set<number>();
  for (let node: Node | null = root; node; node = following(node, root)) {
    if (node.nodeType === 3 && node.range) taken.add(node.range.start);
  }
  return taken;
}
