import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { setImmediate } from 'node:timers/promises';
import { CleanArticleError } from '../../errors.ts';
import type { Opinion } from './readability.ts';

const MARK = 'data-clean-article';

/**
 * Readability's opinion on jsdom's DOM. No script runs and nothing is fetched.
 * @throws CleanArticleError `bad-html` where jsdom cannot hold the page
 */
export async function askJsdom(source: string): Promise<Opinion | null> {
  try {
    const dom = new JSDOM(source, { includeNodeLocations: true, virtualConsole: new VirtualConsole() });
    const { document } = dom.window;
    // Readability may parse the page again for another attempt. An element's mark survives that, its place does not.
    const places = new Map<string, number>();
    const walker = document.createTreeWalker(document, 4);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const place = dom.nodeLocation(node);
      if (!element || !place) continue;
      if (!element.hasAttribute(MARK)) element.setAttribute(MARK, String(places.size));
      places.set(keyOf(node)!, place.startOffset);
    }
    const article = new Readability<Node>(document, { serializer: (node) => node }).parse();
    const taken = new Set<number>();
    if (article?.content) {
      const inside = document.createTreeWalker(article.content, 4);
      for (let node = inside.nextNode(); node; node = inside.nextNode()) {
        const place = places.get(keyOf(node) ?? '');
        if (place !== undefined) taken.add(place);
      }
    }
    dom.window.close();
    // jsdom holds its windows through weak references, which live until the current task ends: end it.
    await setImmediate();
    return article?.content ? taken : null;
  } catch (error) {
    const why = error instanceof RangeError ? 'it is nested too deeply' : String(error).split('\n')[0];
    throw new CleanArticleError(
      'bad-html',
      `jsdom cannot hold the page (${why}); try it without --dom jsdom`,
      {
        cause: error,
      },
    );
  }
}

function keyOf(text: Node): string | null {
  const mark = text.parentElement?.closest(`[${MARK}]`)?.getAttribute(MARK);
  return mark == null ? null : `${mark}\n${text.textContent ?? ''}`;
}
