// How fast pages are cleaned, beside plain Readability on jsdom, on the same pages in the same run.
//   npm run speed -- ../shared/corpus [--pages 150] [--without-jsdom]
import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { setImmediate } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { clean } from '../../src/clean.ts';
import { parsePage } from '../../src/dom/parse.ts';
import { askReadability } from '../../src/read/page/readability.ts';
import { rows } from './corpus.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: 'string', default: '150' },
    'without-jsdom': { type: 'boolean', default: false },
  },
});

const WARM = 20; // pages read before the clock starts

/** Every so many of the corpus' articles, by sorted id. */
function choosePages(): string[] {
  const all = rows<{ id: string; html: string }>(positionals[0] ?? '../shared/corpus', 'articles/html');
  all.sort((a, b) => (a.id < b.id ? -1 : 1));
  const wanted = Math.min(all.length, Number(options.pages));
  return Array.from({ length: wanted }, (_, i) => all[Math.floor((i * all.length) / wanted)]!.html);
}

/** Runs `work` on all pages. @returns milliseconds a page: of the clock, and of all the processor's cores */
async function time(
  pages: readonly string[],
  work: (html: string) => unknown,
): Promise<{ wall: number; cpu: number }> {
  for (const page of pages.slice(0, WARM)) await work(page);
  const before = process.cpuUsage();
  const start = performance.now();
  for (const page of pages) await work(page);
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { wall: wall / pages.length, cpu: (user + system) / 1000 / pages.length };
}

async function readableByJsdom(html: string): Promise<void> {
  try {
    const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() });
    new Readability(window.document).parse();
    window.close();
  } catch {
    // Some style sheets make jsdom throw; it has worked for the page all the same.
  }
  // Windows live until the current task ends.
  await setImmediate();
}

const pages = choosePages();
const peer = options['without-jsdom'] ? null : await time(pages, readableByJsdom);
const parsing = await time(pages, parsePage);
const asking = await time(pages, (html) => askReadability(parsePage(html), html, 'thin'));
const all = await time(pages, (html) => clean(html, { from: 'html' }));

const print = (name: string, { wall, cpu }: { wall: number; cpu: number }): void => {
  console.log(
    `${name.padEnd(24)} ${(1000 / wall).toFixed(1)} pages/s  ${wall.toFixed(1)} ms a page, ${cpu.toFixed(1)} ms of processor`,
  );
};
if (peer) print('Readability on jsdom', peer);
print('clean-article', all);
console.log(
  `  parsing ${parsing.wall.toFixed(1)} ms, Readability ${(asking.wall - parsing.wall).toFixed(1)} ms, the rest ${(all.wall - asking.wall).toFixed(1)} ms`,
);
if (peer)
  console.log(
    `  ${(peer.wall / all.wall).toFixed(1)} times as fast, ${(peer.cpu / all.cpu).toFixed(1)} times by processor`,
  );
