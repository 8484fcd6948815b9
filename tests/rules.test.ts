import { describe, expect, test } from 'vitest';
import { clean } from '../src/clean.ts';
import { rules } from '../src/rules/index.ts';
import { embed, embedInPage, PARAGRAPHS } from './support.ts';

const lines = (text: string): string[] => text.split('\n').map((line) => line.trim());
/** The lines of an example as they would be printed. */
const printed = (text: string, format: string): string[] =>
  lines(format === 'html' ? text.replace(/<[^>]*>/g, '') : text).filter(Boolean);

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test.each(rule.examples.keeps.flatMap((example) => [[embed(example)], [embedInPage(example)]] as const))(
    'keeps $text',
    async ({ source, text, format }) => {
      const article = await clean(source, format === 'html' ? { from: 'html' } : {});
      const kept = lines(article.text);
      for (const line of printed(text, format)) expect(kept, JSON.stringify(article.removed)).toContain(line);
    },
  );

  test.each(rule.examples.removes.map((example) => [embedInPage(example)] as const))(
    'removes $text',
    async ({ source, text, format }) => {
      const article = await clean(source, format === 'html' ? { from: 'html' } : {});
      const kept = lines(article.text);
      for (const line of printed(text, format)) expect(kept).not.toContain(line);
      // ... and nothing of the article goes with it.
      for (const paragraph of PARAGRAPHS) expect(kept).toContain(paragraph);
    },
  );
});
