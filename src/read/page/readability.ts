import { Readability } from '@mozilla/readability';
import type { Dom } from '../doms.ts';
import { type Document, type Element, following, type Node } from '../../dom/nodes.ts';
import { walk } from '../../dom/walk.ts';

/** Readability's opinion on a page: the places in its source where the texts begin that it takes for the article. */
export type Opinion = ReadonlySet<number>;

// Readability goes over the text of an element again for each element around it, several times over in each of up to five
// attempts. This much of it takes some seconds; of the corpus' pages the largest asks for a tenth.
const MOST_WORK = 200_000_000;
const ELEMENT_WORK = 50; // an element costs as much as so many characters

/**
 * Asks Readability about a page, given as a tree and as source. It takes the tree apart while it thinks: ask last.
 * @returns null where it finds no article, and where the page is so large or deep that it would take too long to ask
 * @throws CleanArticleError `bad-html` where jsdom is asked for and cannot hold the page
 */
export async function askReadability(page: Document, source: string, dom: Dom): Promise<Opinion | null> {
  if (workOn(page) > MOST_WORK) return null;
  if (dom === 'thin') return askThin(page);
  const { askJsdom } = await import('./jsdom.ts');
  return askJsdom(source);
}

/** The characters and elements that there are for each element of a page, added up. */
function workOn({ documentElement }: Document): number {
  let work = 0;
  let depth = 1;
  if (!documentElement) return work;
  walk(documentElement, {
    enter(node) {
      if (node.nodeType === 3) work += depth * node.data.length;
      if (node.nodeType !== 1) return false;
      // Attributes are looked for among all of an element's.
      work += depth * ELEMENT_WORK + node.parsedAttributes.length ** 2;
      depth++;
      return true;
    },
    leave() {
      depth--;
    },
  });
  return work;
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
    if (node.nodeType === 3 && node.ranges[0]) taken.add(node.ranges[0].start);
  }
  return taken;
}
