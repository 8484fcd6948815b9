import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean } from '../src/clean.ts';
import { Judge } from '../src/judge/judge.ts';
import { read } from '../src/read/read.ts';
import { renderText } from '../src/render/text.ts';
import { rules } from '../src/rules/index.ts';
import { decide } from '../src/settle/decide.ts';
import { fixedSource, ink, PARAGRAPHS, samples } from './support.ts';
import { documentsOf } from './documents.ts';

const examples = rules
  .flatMap(({ examples: { removes, keeps } }) => [...removes, ...keeps])
  .filter((example) => typeof example === 'string' || example.format !== 'html')
  .map((example) => (typeof example === 'string' ? example : example.text));
const paragraphs = [
  ...PARAGRAPHS,
  ...samples()
    .filter((s) => s.isClean)
    .flatMap((s) => s.article.split(/\n+/)),
].filter((p) => p.trim() !== '');

/** Lines as pages have them: prose, chrome of every rule, markup, and noise. */
const line = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...paragraphs) },
  { weight: 4, arbitrary: fc.constantFrom(...examples) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '---',
      '# ',
      '## Wells',
      '```',
      '* * *',
      '>',
      '|',
      '- ',
      '![](a.png)',
      '<!-- x',
      '-->',
      '\u200b',
      '“',
      '[a](b)',
      '1.',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.lorem({ maxCount: 12 }) },
);
const document = documentsOf(line);
const runs = { numRuns: 150 };

const judge = new Judge(rules);
const rulesets = fc.constantFrom('strict', 'balanced', 'gentle');

describe('laws that hold for any text', () => {
  test('1 · output only loses text: what is kept is in the source, in order, unchanged', async () => {
    await fc.assert(
      fc.asyncProperty(document, async (source) => {
        const { text, parts, removed } = await clean(source, { from: 'markdown' });
        for (const { start, end, text: piece } of [...parts, ...removed])
          expect(source.slice(start, end)).toBe(piece);
        let at = 0;
        for (const char of text) {
          at = source.indexOf(char, at) + 1;
          expect(at).toBeGreaterThan(0);
        }
      }),
      runs,
    );
  });

  test('2 · body, parts and removed account for every non-blank character, without overlap', async () => {
    await fc.assert(
      fc.asyncProperty(document, async (source) => {
        const { text, parts, removed } = await clean(source);
        const taken = [...parts, ...removed].sort((a, b) => a.start - b.start);
        let body = '';
        let at = 0;
        for (const { start, end } of taken) {
          expect(start).toBeGreaterThanOrEqual(at);
          body += source.slice(at, start);
          at = end;
        }
        expect(ink(body + source.slice(at))).toBe(ink(text));
      }),
      runs,
    );
  });

  test('3 · cleaning twice is cleaning once', async () => {
    await fc.assert(
      fc.asyncProperty(document, async (source) => {
        const once = await clean(source);
        const twice = await clean(once.text);
        expect(twice.text).toBe(once.text);
        expect(twice.removed).toEqual([]);
      }),
      runs,
    );
  });

  test('3 · what is fixed passes the check', async () => {
    await fc.assert(
      fc.asyncProperty(document, rulesets, async (source, ruleset) => {
        const read_ = await read(source);
        const settled = { document: read_, verdicts: await decide(read_, judge, { ruleset }) };
        expect((await clean(fixedSource(settled), { ruleset })).removed).toEqual([]);
      }),
      runs,
    );
  });

  test('4 · the order of the rules changes nothing', async () => {
    const orders = fc.shuffledSubarray([...rules], { minLength: rules.length });
    await fc.assert(
      fc.asyncProperty(document, orders, async (source, order) => {
        const read_ = await read(source);
        const verdictsOf = async (by: Judge): Promise<unknown[]> =>
          (await decide(read_, by)).map(({ role, rule, category, reason }) => ({
            role,
            rule,
            category,
            reason,
          }));
        expect(await verdictsOf(new Judge(order))).toEqual(await verdictsOf(judge));
      }),
      { numRuns: 40 },
    );
  });

  test('5 · a line that is all there is stays', async () => {
    for (const text of ['Nine wells were counted', 'Hello', 'One line of prose, and nothing else at all.'])
      expect((await clean(text)).text).toBe(text);
  });

  test('5 · a clean article comes through untouched', async () => {
    const { text, removed, parts } = await clean(PARAGRAPHS.join('\n\n'));
    expect({ text, removed, parts }).toEqual({ text: PARAGRAPHS.join('\n\n'), removed: [], parts: [] });
  });

  test('6 · hostile shapes of text end in a result', async () => {
    const big = 200_000;
    for (const source of [
      'a'.repeat(big),
      '['.repeat(big),
      '![]('.repeat(big / 4),
      '> '.repeat(big / 2),
      '|'.repeat(big),
      '* '.repeat(big / 2),
      'a\n'.repeat(20_000),
      '```\n',
      '---\n'.repeat(5000),
      '“'.repeat(big),
      `by ${' '.repeat(big)}x`,
      'reply '.repeat(30_000),
      `(${'photo '.repeat(30_000)}`,
    ]) {
      const { text, parts, removed } = await clean(source);
      expect(
        ink(text).length + [...parts, ...removed].reduce((n, { text: piece }) => n + ink(piece).length, 0),
      ).toBe(ink(source).length);
    }
  });

  test('6 · a page runs no script and opens no connection', async () => {
    const page = `<!doctype html><script>globalThis.ranInPage = true</script><img src="http://127.0.0.1:9/x" onerror="globalThis.ranInPage = true"><iframe src="http://127.0.0.1:9/"></iframe>${PARAGRAPHS.map((p) => `<p>${p}</p>`).join('')}`;
    expect((await clean(page)).text).toBe(PARAGRAPHS.join('\n\n'));
    expect('ranInPage' in globalThis).toBe(false);
  });

  test('the body as rendered is the body as decided', async () => {
    await fc.assert(
      fc.asyncProperty(document, async (source) => {
        const read_ = await read(source);
        const verdicts = await decide(read_, judge);
        expect((await clean(source)).text).toBe(
          renderText(read_, (line) => verdicts[line.index]!.role === 'body'),
        );
      }),
      { numRuns: 20 },
    );
  });
});
