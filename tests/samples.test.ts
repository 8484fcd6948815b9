import { describe, expect, test } from 'vitest';
import { clean } from '../src/clean.ts';
import { samples } from './support.ts';

const all = samples();

describe('samples', () => {
  test('there are enough of each kind', () => {
    expect(all.filter((sample) => !sample.isClean).length).toBeGreaterThanOrEqual(15);
    expect(all.filter((sample) => sample.isClean).length).toBeGreaterThanOrEqual(4);
  });

  test.each(all.map((sample) => [sample.name, sample] as const))(
    '%s',
    async (_, { input, article, metadata, isClean }) => {
      const result = await clean(input);
      expect(`${result.text}\n`).toBe(isClean ? `${article.trim()}\n` : article);
      expect(result).toMatchObject(metadata);
      if (isClean) expect(result.removed).toEqual([]);
    },
  );
});
