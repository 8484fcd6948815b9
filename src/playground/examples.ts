import text from '../../samples/mixed--town-wells/input.txt?raw';
import markdown from '../../samples/front-matter--night-ferry/input.md?raw';
import page from '../../samples/html--lantern-festival/input.html?raw';
import german from '../../samples/german--moor-frogs/input.txt?raw';

/** Documents to try, by what people read for them. */
export const EXAMPLES: ReadonlyMap<string, string> = new Map([
  ['a text', text],
  ['a page', page],
  ['Markdown', markdown],
  ['a German text', german],
]);
