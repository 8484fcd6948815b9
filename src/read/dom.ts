import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { setImmediate } from 'node:timers/promises';
import type { Range } from '../document.ts';
import { CleanArticleError } from '../errors.ts';

/** A page as a tree. This file is the only one that knows which DOM it is. */
export interface Page {
  readonly document: globalThis.Document;
  /** Where a node stands in the source, null for one that the parser made up. */
  rangeOf(node: Node): Range | null;
  /** Readability's opinion. It rebuilds the tree while forming it: ask last. */
  askReadability(): ReadabilityOpinion | null;
}

export interface ReadabilityOpinion {
  readonly title: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly site: string | null;
  readonly content: Element;
}

/**
 * Parses a page, runs nothing in it and fetches nothing for it, and hands it to `use`; the page is gone afterwards.
 * @throws CleanArticleError `bad-html` where the DOM cannot hold the page.
 */
export async function withPage<T>(source: string, use: (page: Page) => T): Promise<T> {
  try {
    const dom = new JSDOM(blankDeadWeight(source), {
      includeNodeLocations: true,
      virtualConsole: new VirtualConsole(),
    });
    const { document } = dom.window;
    const result = use({
      document,
      rangeOf(node) {
        const location = dom.nodeLocation(node);
        return location ? { start: location.startOffset, end: location.endOffset } : null;
      },
      askReadability: () => askReadability(document),
    });
    dom.window.close();
    // jsdom holds its windows through weak references, which live until the current task ends: end it.
    await setImmediate();
    return result;
  } catch (error) {
    if (error instanceof RangeError)
      throw new CleanArticleError('bad-html', 'the page is nested too deeply to be read', { cause: error });
    throw error;
  }
}

function askReadability(document: globalThis.Document): ReadabilityOpinion | null {
  const article = new Readability<Node>(document, { serializer: (node) => node }).parse();
  if (!article?.content) return null;
  return {
    title: article.title ?? null,
    byline: article.byline ?? null,
    published: article.publishedTime ?? null,
    site: article.siteName ?? null,
    content: article.content as Element,
  };
}

const DEAD = /<!--|<(script|style)(?=[\s>/])([^>]*)>/gi;

/**
 * Comments, style sheets and scripts (data for readers excepted) as blanks: nothing of them is read, a broken style
 * sheet makes jsdom throw, and every offset stays what it was.
 */
function blankDeadWeight(source: string): string {
  const out: string[] = [];
  let at = 0;
  DEAD.lastIndex = 0;
  for (let match = DEAD.exec(source); match; match = DEAD.exec(source)) {
    const tag = match[1]?.toLowerCase();
    if (tag === 'script' && match[2]!.includes('ld+json')) continue;
    const inner = match.index + match[0].length;
    const closer = tag === undefined ? /-->/g : new RegExp(`</${tag}`, 'gi');
    closer.lastIndex = tag === undefined ? match.index + 2 : inner;
    const found = closer.exec(source);
    if (!found) break;
    const [from, to] = tag === undefined ? [match.index, found.index + 3] : [inner, found.index];
    out.push(source.slice(at, from), ' '.repeat(to - from));
    at = DEAD.lastIndex = to;
  }
  out.push(source.slice(at));
  return out.join('');
}
