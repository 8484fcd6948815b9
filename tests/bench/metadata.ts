// How much of what gold knows of a page the built engine finds: title, authors, day of publication. Exact after folding
// case, punctuation and space, of the pages whose gold has the field; by halves of the sites, as patterns were looked
// for in the pages of the first half only.
//   npm run metadata -- ../shared/corpus [--worst] [--reader] [--limit N]
// --worst lists the misses (id, field, gold, ours); --reader asks the reader of metadata alone, without the engine.
import { parseArgs } from 'node:util';
import { clean } from '../../src/clean.ts';
import { parsePage } from '../../src/dom/parse.ts';
import { readMetadata } from '../../src/read/page/metadata.ts';
import { type Gold, rows, siteFold } from './corpus.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    worst: { type: 'boolean', default: false },
    reader: { type: 'boolean', default: false },
    limit: { type: 'string' },
  },
});
const corpus = positionals[0] ?? '../shared/corpus';

interface Known extends Gold {
  readonly title?: string | null;
  readonly author?: string | readonly string[] | null;
  readonly date?: string | null;
}

interface Found {
  readonly title: string | null;
  readonly byline: string | null;
  readonly published: string | null;
}

interface Tally {
  right: number;
  wrong: number;
  missing: number;
  /** Said where gold has nothing: it may be right or not. */
  beyond: number;
}

const FIELDS = ['title', 'author', 'date'] as const;
type Field = (typeof FIELDS)[number];

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

function isSame(field: Field, gold: string, ours: string): boolean {
  return field === 'date' ? ours.startsWith(gold) : fold(ours) === fold(gold);
}

function goldOf({ title, author, date }: Known, field: Field): string | null {
  const value = { title, author: typeof author === 'object' ? author?.join(', ') : author, date }[field];
  return value?.trim() ? value : null;
}

async function find(html: string): Promise<Found> {
  return options.reader ? readMetadata(parsePage(html), null) : clean(html, { from: 'html' });
}

const share = ({ right, wrong, missing }: Tally): string =>
  (right / Math.max(1, right + wrong + missing)).toFixed(3);

for (const set of ['articles', 'multilingual']) {
  const golds = new Map(rows<Known>(corpus, `${set}/gold`).map((gold) => [gold.id, gold]));
  const pages = rows<{ id: string; html: string }>(corpus, `${set}/html`);
  const empty = (): Tally => ({ right: 0, wrong: 0, missing: 0, beyond: 0 });
  const tallies = new Map(FIELDS.map((field) => [field, [empty(), empty()]]));
  for (const { id, html } of pages.slice(0, Number(options.limit ?? Infinity))) {
    const gold = golds.get(id);
    const found = gold && (await find(html).catch(() => null));
    if (!gold || !found) continue;
    for (const field of FIELDS) {
      const ours = { title: found.title, author: found.byline, date: found.published }[field];
      const known = goldOf(gold, field);
      const tally = tallies.get(field)![siteFold(gold) % 2]!;
      if (known === null) tally.beyond += Number(ours !== null);
      else if (ours !== null && isSame(field, known, ours)) tally.right++;
      else {
        if (ours === null) tally.missing++;
        else tally.wrong++;
        if (options.worst) console.log([id, field, known, ours ?? '-'].join('\t'));
      }
    }
  }
  for (const [field, [first, second]] of tallies) {
    const all = empty();
    for (const key of ['right', 'wrong', 'missing', 'beyond'] as const) all[key] = first![key] + second![key];
    const counts = `right ${all.right}, wrong ${all.wrong}, missing ${all.missing}, beyond gold ${all.beyond}`;
    console.log(`${set} ${field}: ${share(all)} (halves ${share(first!)}, ${share(second!)}; ${counts})`);
  }
}
