import { describe, expect, test } from 'vitest';
import { clean, type CleanOptions } from '../src/clean.ts';
import type { Example } from '../src/rule.ts';
import type { Line } from '../src/document.ts';
import { rules } from '../src/rules/index.ts';
import { embed, embedInPage, PARAGRAPHS } from './support.ts';

const lines = (text: string): string[] => text.split('\n').map((line) => line.trim());
/** The lines of an example as they would be printed. */
const printed = (text: string, format: string): string[] =>
  lines(format === 'html' ? text.replace(/<[^>]*>/g, '') : text).filter(Boolean);

/** How an example is given: as a page, or on a site that says it everywhere. */
function optionsFor(example: Example): CleanOptions {
  if (typeof example === 'string') return {};
  const said = new Set(printed(example.text, example.format ?? 'text'));
  const repeats = { pages: 9, pagesWith: ({ content }: Line): number => (said.has(content) ? 8 : 0) };
  return {
    ...(example.format === 'html' && { from: 'html' }),
    ...(example.recurs === true && { site: () => repeats }),
  };
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test.each(
    rule.examples.keeps.flatMap((example) =>
      [embed(example), embedInPage(example)].map((embedded) => ({
        ...embedded,
        options: optionsFor(example),
      })),
    ),
  )('keeps $text', async ({ source, text, format, options }) => {
    const article = await clean(source, options);
    const kept = lines(article.text);
    for (const line of printed(text, format)) expect(kept, JSON.stringify(article.removed)).toContain(line);
  });

  test.each(
    rule.examples.removes.map((example) => ({ ...embedInPage(example), options: optionsFor(example) })),
  )('removes $text', async ({ source, text, format, options }) => {
    const article = await clean(source, options);
    const kept = lines(article.text);
    for (const line of printed(text, format)) expect(kept).not.toContain(line);
    // ... and nothing of the article goes with it.
    for (const paragraph of PARAGRAPHS) expect(kept).toContain(paragraph);
  });
});
