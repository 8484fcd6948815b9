import { clean } from '../clean.ts';
import type { OwnRule } from '../judge/ownRule.ts';
import type { Example } from '../rule.ts';
import { embed, PARAGRAPHS } from './embed.ts';

/**
 * Tries own rules on their examples, each put into an article of ours, under all rules together.
 * @returns what does not hold, a line each; nothing where all do
 * @throws CleanArticleError `usage` for own rules that are wrong
 */
export async function checkExamples(define: readonly OwnRule[]): Promise<string[]> {
  const failures: string[] = [];
  for (const { id, examples } of define) {
    for (const example of examples?.removes ?? []) {
      const { kept, lost } = await tryOn(example, define);
      if (kept.length > 0) failures.push(`${id}: “${kept[0]!}” should go, and stays`);
      failures.push(...lost.map((line) => `${id}: takes “${line}” with it, which is the article’s`));
    }
    for (const example of examples?.keeps ?? []) {
      const { gone } = await tryOn(example, define);
      failures.push(...gone.map(({ line, rule }) => `${id}: “${line}” should stay, and goes (${rule})`));
    }
  }
  return failures;
}

interface Trial {
  /** Lines of the example that are still there. */
  readonly kept: readonly string[];
  /** Lines of the example that are not, and the rule that took them. */
  readonly gone: readonly { readonly line: string; readonly rule: string }[];
  /** Paragraphs of the article that are not there any more. */
  readonly lost: readonly string[];
}

async function tryOn(example: Example, define: readonly OwnRule[]): Promise<Trial> {
  const { source, text, format } = embed(example);
  const article = await clean(source, { define, from: format === 'html' ? 'html' : 'auto' });
  const left = new Set(linesOf(article.text));
  const lines = linesOf(format === 'html' ? text.replace(/<[^>]*>/g, '') : text);
  const ruleFor = (line: string): string =>
    article.removed.find((removed) => removed.text.includes(line))?.rule ??
    article.parts.find((part) => part.text.includes(line))?.role ??
    'changed';
  return {
    kept: lines.filter((line) => left.has(line)),
    gone: lines.filter((line) => !left.has(line)).map((line) => ({ line, rule: ruleFor(line) })),
    lost: PARAGRAPHS.filter((paragraph) => !left.has(paragraph)),
  };
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
