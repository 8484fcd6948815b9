import { CleanArticleError } from '../../errors.ts';

/** Chrome that passes: so many pieces, or such a share of the words. */
export type Limit = { readonly pieces: number } | { readonly percent: number };

/**
 * Reads a limit as `--max-chrome` and the configuration have it: `3`, `0.5%`.
 * @throws CleanArticleError `usage`
 */
export function readLimit(written: number | string | undefined): Limit {
  const [, number, percent] = /^(\d+(?:\.\d+)?)(%?)$/.exec(String(written ?? 0).trim()) ?? [];
  const value = Number(number);
  if (percent === '%' && value <= 100) return { percent: value };
  if (percent === '' && Number.isInteger(value)) return { pieces: value };
  throw new CleanArticleError(
    'usage',
    `--max-chrome is a number of pieces (3) or a share of the words (0.5%), not “${written}”`,
  );
}

/** Whether what was found is within the limit. */
export function isWithin(
  limit: Limit,
  {
    findings,
    words,
    chromeWords,
  }: { readonly findings: number; readonly words: number; readonly chromeWords: number },
): boolean {
  if ('pieces' in limit) return findings <= limit.pieces;
  return 100 * chromeWords <= limit.percent * words;
}
