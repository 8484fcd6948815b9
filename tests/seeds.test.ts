import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clean } from '../src/clean.ts';
import { ROOT } from './support.ts';

interface Gold {
  readonly file: string;
  readonly title: string | null;
  readonly lines: readonly { readonly label: 'keep' | 'drop' | 'title' | 'either'; readonly text: string }[];
}

// Real articles with every line labelled; they are not ours to ship, so this runs where they are.
const FOLDER = join(ROOT, '..', 'shared', 'seeds');
const golds = existsSync(FOLDER)
  ? readdirSync(FOLDER)
      .filter((file) => file.startsWith('gold-'))
      .map((file) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Gold)
  : [];

describe.skipIf(golds.length === 0)('labelled real articles', () => {
  test.each(golds.map((gold) => [gold.file, gold] as const))('%s', async (file, gold) => {
    const article = await clean(readFileSync(join(FOLDER, 'raw', file)));
    const kept = article.text.split('\n').map((line) => line.trim());
    const of = (label: string): string[] =>
      gold.lines.filter((line) => line.label === label).map(({ text }) => text.trim());
    expect(
      of('keep').filter((line) => !kept.includes(line)),
      'lost',
    ).toEqual([]);
    expect(
      [...of('drop'), ...of('title')].filter((line) => kept.includes(line)),
      'left',
    ).toEqual([]);
    if (gold.title !== null) expect(article.title).toBe(gold.title);
  });
});
