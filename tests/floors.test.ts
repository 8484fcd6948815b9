import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check, clean } from '../src/clean.ts';
import { type Gold, rows, score, type Score } from './bench/corpus.ts';
import floors from './floors.json' with { type: 'json' };
import { ROOT } from './support.ts';

// The corpus is not ours to ship, so this runs where it is. What the engine reaches on a part of it is on record in
// floors.json; figures there may rise, never fall.
const CORPUS = join(ROOT, '..', 'shared', 'corpus');
const EVERY = 6; // pages looked at; all of them take minutes

describe.skipIf(!existsSync(CORPUS))('quality does not fall', () => {
  test.each(Object.entries(floors) as [string, Partial<Score>][])(
    '%s',
    { timeout: 300_000 },
    async (track, floor) => {
      const [set, input] = track.split('/') as [string, string];
      const golds = new Map(rows<Gold>(CORPUS, `${set}/gold`).map((gold) => [gold.id, gold]));
      const pairs = [];
      const found = rows<{ id: string; text?: string; html?: string }>(CORPUS, track).filter(
        (_, i) => i % EVERY === 0,
      );
      for (const { id, text = '', html } of found) {
        const gold = golds.get(id);
        if (!gold) continue;
        const { text: body, removed } = await clean(html ?? text, html === undefined ? {} : { from: 'html' });
        const left = removed.reduceRight(
          (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
          text,
        );
        pairs.push(
          input === 'gold' ? { predicted: left, gold: { ...gold, text } } : { predicted: body, gold },
        );
      }
      const measured = score(pairs);
      for (const [name, least] of Object.entries(floor) as [keyof Score, number][])
        expect(measured[name], name).toBeGreaterThanOrEqual(least);
    },
  );

  test.each(['articles', 'news'])('the gate lets 99 of 100 %s alone through', async (set) => {
    const golds = rows<Gold>(CORPUS, `${set}/gold`);
    const stopped = [];
    for (const { id, text } of golds) if ((await check(text!)).length > 0) stopped.push(id);
    expect(stopped.length, stopped.join(' ')).toBeLessThanOrEqual(golds.length / 100);
  });
});
