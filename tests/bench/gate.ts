// How often the gate stops articles that are clean, and how often what another extractor left: `check` on the corpus.
//   npm run gate -- ../shared/corpus [--list]
// --list names the clean articles that were stopped, with what was found in them.
import { parseArgs } from 'node:util';
import { check } from '../../src/clean.ts';
import { type Gold, rows, words } from './corpus.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { list: { type: 'boolean', default: false } },
});
const corpus = positionals[0] ?? '../shared/corpus';
const DIRTY = 0.9; // word precision; below it a tenth of a document is not its article's

/** The share of a document's words that are the article's, each word as often as that has it. */
function precision(text: string, gold: string): number {
  const left = new Map<string, number>();
  for (const word of words(gold)) left.set(word, (left.get(word) ?? 0) + 1);
  const all = words(text);
  const hits = all.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
  return all.length === 0 ? 1 : hits.length / all.length;
}

const print = (name: string, stopped: number, all: number): void => {
  console.log(`${name.padEnd(44)} ${stopped} of ${all} stopped, ${((100 * stopped) / all).toFixed(1)} %`);
};

const dirty = { all: 0, stopped: 0 };
const rather = { all: 0, stopped: 0 };
for (const set of ['articles', 'news']) {
  const golds = rows<Gold>(corpus, `${set}/gold`).filter(({ text }) => text !== undefined);
  let stopped = 0;
  for (const { id, text } of golds) {
    const found = await check(text!);
    if (found.length === 0) continue;
    stopped++;
    if (options.list)
      for (const { rule, text: piece } of found) console.log(`  ${set} ${id} ${rule}: ${piece.slice(0, 80)}`);
  }
  print(`${set}, the article alone`, stopped, golds.length);
  const byId = new Map(golds.map(({ id, text }) => [id, text!]));
  for (const { id, text } of rows<{ id: string; text: string }>(corpus, `${set}/residual`)) {
    const gold = byId.get(id);
    if (gold === undefined) continue;
    const kind = precision(text, gold) < DIRTY ? dirty : rather;
    kind.all++;
    if ((await check(text)).length > 0) kind.stopped++;
  }
}
print('residual, word precision below 0.9', dirty.stopped, dirty.all);
print('residual, the others', rather.stopped, rather.all);
