import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean, settleDocument, type SettleOptions } from '../src/clean.ts';
import { checkExamples } from '../src/config/examples.ts';
import { CleanArticleError } from '../src/errors.ts';
import type { OwnRule } from '../src/judge/ownRule.ts';
import { patternProblem, phraseProblem } from '../src/judge/ownRuleProblems.ts';
import { rules } from '../src/rules/index.ts';
import { LAYOUT } from '../src/settle/layout.ts';
import { judgingOf, RULE_SETTINGS, type RuleSettings } from '../src/settle/ruleSettings.ts';
import { embed, fixedSource, PARAGRAPHS, samples } from './support.ts';

const STORY_ID: OwnRule = { id: 'story-id', category: 'markup', patterns: ['^Story ID: \\d+$'] };

const rulesBehind = async (source: string, options: SettleOptions): Promise<string[]> =>
  (await clean(source, options)).removed.map(({ rule }) => rule);
const textOf = async (source: string, options: SettleOptions): Promise<string> =>
  (await clean(source, options)).text;

describe('own rules', () => {
  test('a pattern takes out the line that it matches, with the rule and the reason', async () => {
    const { source } = embed('Story ID: 20417');
    const { text, removed } = await clean(source, { define: [STORY_ID] });
    expect(text).toBe(PARAGRAPHS.join('\n\n'));
    expect(removed).toMatchObject([
      {
        rule: 'story-id',
        category: 'markup',
        reason: 'it matches “^Story ID: \\d+$”',
        text: 'Story ID: 20417',
      },
    ]);
  });

  test.each<[string, string, boolean]>([
    ['^STORY', 'Story of the wells, which nobody had told before', false],
    ['(?i)^STORY', 'Story of the wells, which nobody had told before', true],
    ['^\\p{Lu}{3}\\p{L}+ÜNG', 'ANKÜNDÜNG aus dem Rathaus', true],
    ['(?i)größe', 'GRÖSSE und GRÖẞE', true],
  ])('the pattern %s on %j: %s', async (pattern, line, isGone) => {
    const own: OwnRule = { ...STORY_ID, patterns: ['never matched', pattern], strength: 'sure' };
    expect((await rulesBehind(embed(line).source, { define: [own] })).includes('story-id')).toBe(isGone);
  });

  test('phrases vote as those of built-in rules do, as a list or with commas', async () => {
    const line = 'Brought to you by the Millford Dairy';
    const builtIn = rules.find(({ id }) => id === 'theme-toggle')!;
    expect(await textOf(embed(line).source, {})).toContain(line);
    for (const only of [
      'dairy news, brought to you by (the|) Millford dairy',
      ['brought to you, by Millford Dairy', 'brought to you by the millford dairy'],
    ])
      expect(
        (
          await clean(embed(line).source, {
            define: [{ id: 'sponsor', category: 'advertisement', phrases: { only } }],
          })
        ).removed,
      ).toMatchObject([
        {
          rule: 'sponsor',
          category: 'advertisement',
          reason: 'it says only “brought to you by the millford dairy”',
        },
      ]);
    // The same phrases under another id take out the same lines.
    const copy: OwnRule = { id: 'copy', category: builtIn.category, phrases: builtIn.phrases };
    for (const example of [...builtIn.examples.removes, ...builtIn.examples.keeps]) {
      const { source } = embed(example);
      expect(await textOf(source, { define: [copy], rules: { 'theme-toggle': 'off' } })).toBe(
        await textOf(source, {}),
      );
    }
  });

  test('a rule can protect what others take out', async () => {
    const line = 'Sign up for our newsletter';
    const { source } = embed(line);
    const own: OwnRule = {
      id: 'our-story',
      category: 'article',
      action: 'protect',
      patterns: ['newsletter'],
    };
    expect(await textOf(source, {})).not.toContain(line);
    expect(await textOf(source, { define: [{ ...own, strength: 'sure' }] })).toContain(line);
    const says: OwnRule = {
      id: 'our-story',
      category: 'article',
      action: 'protect',
      phrases: { says: 'millford' },
    };
    expect(await rulesBehind(embed('Millford counts its wells').source, { define: [says] })).toEqual([]);
  });

  test.each<[object, string]>([
    [{ ...STORY_ID, id: 'title' }, '“title” is the id of a built-in rule'],
    [{ ...STORY_ID, patterns: ['('] }, 'story-id: patterns: 0: missing closing )'],
    [{ ...STORY_ID, patterns: [] }, 'story-id: it looks for nothing'],
  ])('%j is refused', async (own, message) => {
    const refused = clean('x', { define: [own as OwnRule] });
    await expect(refused).rejects.toBeInstanceOf(CleanArticleError);
    await expect(refused).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringContaining(message) as string,
    });
  });
});

describe('patterns', () => {
  test.each([
    ['ab(?!c)', 'look-arounds ((?!), at character 3'],
    ['\\(?=x(?<=c)d', 'look-arounds ((?<), at character 6'],
    ['(a)b\\1', 'back-references (\\1), at character 5'],
    ['[z-a]', 'invalid character class range (z-a), at character 2'],
    ['x{2000}', 'invalid repeat count ({2000}), at character 2'],
    ['a(b', 'missing closing ) (a(b), at character 1'],
    ['advert|', 'matches an empty line'],
  ])('%s is refused: %s', (pattern, reason) => {
    expect(patternProblem(pattern)).toContain(reason);
  });

  test('what takes other engines exponential time takes this one no longer than the text', async () => {
    const line = `${'a'.repeat(50_000)}!`;
    const own: OwnRule = {
      ...STORY_ID,
      patterns: ['^(a+)+$', '(?i)(a|a)*\\bc', '(x+x+)+y', '(a|b)*a(a|b){12}c'],
    };
    expect(patternProblem(own.patterns![0]!)).toBeNull();
    expect(await rulesBehind(embed(line).source, { define: [own] })).not.toContain('story-id');
  });
});

describe('phrases', () => {
  test.each([
    ['the (story|tale', 'parentheses'],
    ['(a (b|c))', 'parentheses'],
    ['***', 'no word'],
    ['(a|) (b|)', 'no word'],
    [' , ', 'empty'],
    ['(a|b) '.repeat(12), 'more than 1000 phrases'],
  ])('%j is refused: %s', (list, reason) => {
    expect(phraseProblem(list)).toContain(reason);
  });

  test('those of built-in rules are sound', () => {
    for (const { phrases } of rules)
      for (const list of Object.values(phrases) as string[]) expect(phraseProblem(list)).toBeNull();
  });
});

describe('examples', () => {
  test('that hold', async () => {
    const removes = ['Story ID: 20417', { at: 'end', text: 'Story ID: 1', format: 'html' }] as const;
    expect(
      await checkExamples([{ ...STORY_ID, examples: { removes, keeps: ['A story ID was 20417.'] } }]),
    ).toEqual([]);
  });

  test('that do not', async () => {
    const examples = {
      removes: ['Story number 20417 was the longest of the year.'],
      keeps: ['Sign up for our newsletter'],
    };
    expect(await checkExamples([{ ...STORY_ID, examples }])).toEqual([
      'story-id: “Story number 20417 was the longest of the year.” should go, and stays',
      'story-id: “Sign up for our newsletter” should stay, and goes (newsletter-prompt)',
    ]);
    const greedy: OwnRule = {
      ...STORY_ID,
      patterns: ['wells'],
      strength: 'sure',
      examples: { removes: ['Of wells'] },
    };
    expect((await checkExamples([greedy]))[0]).toMatch(/^story-id: takes “The town of Millford .* with it/);
  });
});

describe('settings of rules', () => {
  const CHROME = 'Sign up for our newsletter';

  test('a rule that is off has no say', async () => {
    const line = 'Photo: Anna Berg';
    const roles = async (options: SettleOptions) =>
      (await clean(embed(line).source, options)).parts.map(({ role }) => role);
    expect(await roles({})).toEqual(['credit']);
    expect(await roles({ rules: { 'photo-credit': 'off', byline: 'off', 'photo-caption': 'off' } })).toEqual(
      [],
    );
    const settings = { 'newsletter-prompt': 'off' } as const;
    expect(await rulesBehind(embed(CHROME).source, { rules: settings })).not.toContain('newsletter-prompt');
    expect(await rulesBehind(embed(CHROME).source, { rules: { 'newsletter-prompt': 'on' } })).toEqual([
      'newsletter-prompt',
    ]);
  });

  test('a strength is what a rule’s drops weigh', async () => {
    const line =
      'The baker said that of all the wells in the old town his was the one that nobody ever asked about, and that he would not tell where it was unless the council came and asked him for it in person, which it never did.';
    const own: OwnRule = { id: 'baker', category: 'notes', patterns: ['^The baker said'] };
    const { source } = embed(line);
    expect(await textOf(source, { define: [own] })).toContain(line);
    expect(await textOf(source, { define: [own], rules: { baker: 'sure' } })).not.toContain(line);
    expect(
      await textOf(source, { define: [{ ...own, strength: 'sure' }], rules: { baker: 'hint' } }),
    ).toContain(line);
  });

  test('a layout judgement that is off leaves its blocks in the body', async () => {
    const ids = ['before-article', 'after-article', 'no-article-text'] as const;
    const seen = new Set<string>();
    for (const { input } of samples()) {
      const { removed } = await clean(input);
      for (const id of ids.filter((each) => removed.some(({ rule }) => rule === each))) {
        seen.add(id);
        const { removed: left } = await clean(input, { rules: { [id]: 'off' } });
        expect(left.map(({ rule }) => rule)).not.toContain(id);
        expect(left.length).toBeLessThan(removed.length);
      }
    }
    expect([...seen].sort()).toEqual([...ids].sort());
  });

  test('a page without an article is read as others are where that judgement is off', async () => {
    const page = `<!doctype html><title>Page not found</title><h1>404 Not Found</h1><p>${PARAGRAPHS[0]!}</p>`;
    const removed = await rulesBehind(page, { rules: { 'no-article': 'off' } });
    expect(removed).not.toContain('no-article');
    expect((await clean('', { rules: { 'no-article': 'off' } })).reason).toBe('the document is empty');
  });

  test.each<[RuleSettings, string]>([
    [{ 'cookie-notce': 'off' }, 'there is no rule “cookie-notce”; did you mean “cookie-notice”?'],
    [{ quux: 'off' }, 'there is no rule “quux”; clean-article rules lists them'],
    [{ 'no-article': 'sure' }, 'it can be off or on'],
  ])('%j is refused', async (settings, message) => {
    await expect(clean('x', { rules: settings })).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringContaining(message) as string,
    });
  });

  test('equal settings have one judge', async () => {
    const settings = { menu: 'off' } as const;
    expect(await judgingOf({ ...settings }, [{ ...STORY_ID }])).toBe(await judgingOf(settings, [STORY_ID]));
    expect(await judgingOf(settings, [])).not.toBe(await judgingOf({}, []));
  });

  const ids = [...rules.map(({ id }) => id), STORY_ID.id];
  const settings = fc
    .tuple(
      fc.dictionary(fc.constantFrom(...ids), fc.constantFrom(...RULE_SETTINGS), { maxKeys: 20 }),
      fc.dictionary(fc.constantFrom(...Object.keys(LAYOUT)), fc.constantFrom('on' as const, 'off' as const)),
    )
    .map(([some, layout]): RuleSettings => ({ ...some, ...layout }));
  const examples = rules
    .flatMap((rule) => [...rule.examples.removes, ...rule.examples.keeps])
    .filter((example) => typeof example === 'string');
  const line = fc.oneof(
    fc.constantFrom(...PARAGRAPHS),
    fc.constantFrom(...examples),
    fc.constantFrom('Story ID: 20417', 'Home', 'Wells of the town', '# Wells', '- a\n- b'),
  );
  const document = fc
    .array(fc.tuple(line, fc.constantFrom('\n', '\n\n')), { maxLength: 25 })
    .map((lines) => lines.flat().join(''));

  test('law 3 · under any settings cleaning twice is cleaning once, and what is fixed passes the check', async () => {
    await fc.assert(
      fc.asyncProperty(document, settings, async (source, some) => {
        const options = { rules: some, define: [STORY_ID] };
        const once = await clean(source, options);
        const twice = await clean(once.text, options);
        expect(twice.text).toBe(once.text);
        expect(twice.removed).toEqual([]);
        const fixed = fixedSource(await settleDocument(source, options));
        expect((await clean(fixed, options)).removed).toEqual([]);
        for (const { rule } of once.removed) expect(some[rule]).not.toBe('off');
      }),
      { numRuns: 120 },
    );
  });
});
