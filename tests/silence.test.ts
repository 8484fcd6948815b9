import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check, clean, settleDocument } from '../src/clean.ts';
import type { Document } from '../src/document.ts';
import { read } from '../src/read/read.ts';
import type { Removed } from '../src/render/article.ts';
import { rules } from '../src/rules/index.ts';
import { fixedSource, ink, PARAGRAPHS, samples } from './support.ts';
import { documentsOf } from './documents.ts';

const marker = (order: string): string => `<!-- clean-article-${order} -->`;
const THEME = 'Dark Mode Light Mode';
const LETTER = 'Sign up for our newsletter';

/** An article with pieces put into its middle, blank lines between. */
const page = (...pieces: string[]): string =>
  [...PARAGRAPHS.slice(0, 4), ...pieces, ...PARAGRAPHS.slice(4)].join('\n\n');
const found = async (source: string): Promise<string[]> => (await check(source)).map(({ text }) => text);
const faults = async (source: string): Promise<unknown[]> =>
  (await settleDocument(source)).markerFaults.map(({ kind, rule, line, column }) => [
    kind,
    rule,
    line,
    column,
  ]);

describe('markers', () => {
  test('what is tried on them would go without', async () => {
    expect(await found(page(THEME, LETTER))).toEqual([THEME, LETTER]);
  });

  test.each([
    ['a stretch', [marker('disable'), THEME, LETTER, marker('enable')], []],
    ['a stretch to the end', [marker('disable'), THEME, LETTER], []],
    ['after a stretch', [marker('disable'), THEME, marker('enable'), LETTER], [LETTER]],
    ['a rule in a stretch', [marker('disable theme-toggle'), THEME, LETTER], [LETTER]],
    ['two rules', [marker('disable theme-toggle,newsletter-prompt'), THEME, LETTER], []],
    [
      'two rules, spaced',
      [marker('disable theme-toggle, newsletter-prompt -- both are spoken of'), THEME, LETTER],
      [],
    ],
    ['all but one', [marker('disable'), marker('enable theme-toggle'), THEME, LETTER], [THEME]],
    [
      'one of two ends',
      [marker('disable theme-toggle newsletter-prompt'), marker('enable theme-toggle'), THEME, LETTER],
      [THEME],
    ],
    ['the next block', [marker('disable-next-line'), THEME, LETTER], [LETTER]],
    [
      'a rule in the next block',
      [marker('disable-next-line newsletter-prompt'), THEME, LETTER],
      [THEME, LETTER],
    ],
    [
      'two for the next block',
      [marker('disable-next-line breadcrumb'), marker('disable-next-line theme-toggle'), THEME, LETTER],
      [LETTER],
    ],
    ['the whole file', [THEME, LETTER, marker('disable-file')], []],
    ['a rule in the whole file', [THEME, LETTER, marker('disable-file newsletter-prompt')], [THEME]],
    ['an explanation', [marker('disable-next-line -- it is spoken of'), THEME], []],
    ['several lines', ['<!-- clean-article-disable\n  theme-toggle\n-->', THEME], []],
    ['tight', ['<!--clean-article-disable-next-line-->', THEME], []],
    ['a rule that there isn’t', [marker('disable theme-togle'), THEME], [THEME]],
    ['an order that there isn’t', [marker('disabel'), THEME], [THEME]],
    ['in code', ['```\n<!-- clean-article-disable -->\n```', THEME], [THEME]],
  ])('%s', async (_, pieces, expected) => {
    expect(await found(page(...pieces))).toEqual(expected);
  });

  test('a layout judgement can be named', async () => {
    const isLayout = ({ category }: Removed): boolean => category === 'layout';
    let seen = 0;
    for (const { path, input } of samples().filter((sample) => !sample.path.endsWith('.html'))) {
      const source = input.toString('utf8');
      const layout = (await check(source)).filter(isLayout);
      if (layout.length === 0) continue;
      seen++;
      const marked = `${source}\n${marker('disable-file before-article after-article no-article-text')}\n`;
      expect((await check(marked)).filter(isLayout), path).toEqual([]);
    }
    expect(seen).toBeGreaterThan(0);
  });

  test('a paragraph of several lines is the next block, all of it', async () => {
    const wrapped =
      'Sign up for our newsletter and you will never again,\nas long as the presses run,\nmiss what the town has found in a well.';
    const [block] = (await read(wrapped)).blocks;
    expect(block!.lines.length).toBe(3);
    expect(await found(page(wrapped))).not.toEqual([]);
    expect(await found(page(`${marker('disable-next-line')}\n${wrapped}`))).toEqual([]);
  });

  test('stay in the body as they are, count no words, and go nowhere under --fix', async () => {
    const source = page(marker('disable-next-line'), THEME, LETTER);
    const { text, wordCount, parts } = await clean(source);
    expect(text).toBe(page(marker('disable-next-line'), THEME));
    expect(wordCount).toBe((await clean(page())).wordCount + 4);
    expect(parts).toEqual([]);
    expect(fixedSource(await settleDocument(source))).toBe(text);
  });

  test('are understood in plain text, too', async () => {
    expect(await check(page(marker('disable'), THEME), { from: 'text' })).toEqual([]);
  });

  test('that change nothing where they stand change nothing elsewhere', async () => {
    const plain = [
      'Home > Local',
      'A town counts its wells',
      'By Tom Reyes',
      ...PARAGRAPHS,
      THEME,
      LETTER,
      'Leave a Reply',
    ];
    const describeAll = async (source: string): Promise<unknown> => {
      const { text, parts, removed, title, byline } = await clean(source);
      const what = [
        ...parts.map((part) => [part.role, part.text]),
        ...removed.map(({ rule, reason, text: piece }) => [rule, reason, piece]),
      ];
      return { text: text.replace(/<!--.*?-->\n*/g, '').trim(), what, title, byline };
    };
    for (let at = 0; at < plain.length; at++) {
      const marked = plain.toSpliced(at, 0, marker('disable skip-link'), marker('enable'));
      expect(await describeAll(marked.join('\n\n'))).toEqual(await describeAll(plain.join('\n\n')));
    }
  });

  test('front matter is front matter in a silenced file', async () => {
    const { title, parts } = await clean(`---\ntitle: Wells\n---\n\n${page(marker('disable-file'))}`);
    expect(title).toBe('Wells');
    expect(parts.map(({ role }) => role)).toEqual(['front-matter']);
  });
});

describe('what is wrong with markers', () => {
  test('is said, with its place', async () => {
    expect(await faults(page(marker('disable-next-line theme-togle theme-toggle'), THEME))).toEqual([
      ['unknown-rule', 'theme-togle', 9, 1],
    ]);
    expect(await faults(page(`  ${marker('disabel')}`))).toEqual([['not-understood', null, 9, 3]]);
    expect(await faults(page(`${marker('disable')} words ${marker('enable')}`))).toEqual([
      ['not-understood', null, 9, 1],
    ]);
    expect(await faults(page(marker('disable'), marker('enable')))).toEqual([['unused', null, 9, 1]]);
    expect(await faults(page(marker('enable')))).toEqual([['unused', null, 9, 1]]);
    expect(
      await faults(page(marker('disable theme-toggle breadcrumb'), THEME, marker('enable breadcrumb'))),
    ).toEqual([['unused', 'breadcrumb', 9, 1]]);
    expect(await faults(page(marker('disable-next-line'), THEME))).toEqual([]);
    expect(await faults(page())).toEqual([]);
  });

  test('of two that silence the same the second is unused', async () => {
    expect(await faults(page(marker('disable'), marker('disable-next-line theme-toggle'), THEME))).toEqual([
      ['unused', 'theme-toggle', 11, 1],
    ]);
  });
});

describe('laws with markers', () => {
  const examples = rules
    .flatMap(({ examples: { removes, keeps } }) => [...removes, ...keeps])
    .map((example) => (typeof example === 'string' ? { text: example, format: 'text' } : example))
    .filter(({ format }) => format !== 'html')
    .map(({ text }) => text);
  const id = fc.constantFrom(
    ...rules.map((rule) => rule.id),
    'before-article',
    'after-article',
    'no-article-text',
    'no-such-rule',
  );
  const markers = fc
    .tuple(
      fc.constantFrom('disable', 'disable-next-line', 'disable-file', 'enable', 'disabel'),
      fc.array(id, { maxLength: 3 }),
    )
    .map(([order, ids]) => `<!-- clean-article-${order} ${ids.join(' ')} -->`);
  const line = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...PARAGRAPHS) },
    { weight: 4, arbitrary: fc.constantFrom(...examples) },
    { weight: 4, arbitrary: markers },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '---',
        '## Wells',
        '```',
        '- ',
        '<!-- x',
        '-->',
        '<!-- clean-article-disable',
      ),
    },
    { weight: 1, arbitrary: fc.lorem({ maxCount: 12 }) },
  );
  const source = documentsOf(line);
  const runs = { numRuns: 200 };

  const markersOf = ({ lines }: Document): string[] =>
    lines
      .filter(({ kind, text }) => kind === 'comment' && text.startsWith('<!-- clean-article-'))
      .map(({ text }) => text);

  test('1 and 2 · what is kept is in the source, in order, and all of it is accounted for', async () => {
    await fc.assert(
      fc.asyncProperty(source, async (text) => {
        const { text: body, parts, removed } = await clean(text);
        const taken = [...parts, ...removed].sort((a, b) => a.start - b.start);
        let kept = '';
        let at = 0;
        for (const { start, end, text: piece } of taken) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(text.slice(start, end)).toBe(piece);
          kept += text.slice(at, start);
          at = end;
        }
        expect(ink(body)).toBe(ink(kept + text.slice(at)));
      }),
      runs,
    );
  });

  test('every marker stays', async () => {
    await fc.assert(
      fc.asyncProperty(source, async (text) => {
        expect(markersOf(await read((await clean(text)).text))).toEqual(markersOf(await read(text)));
      }),
      runs,
    );
  });

  test('3 · cleaning twice is cleaning once, and what is fixed passes the check', async () => {
    await fc.assert(
      fc.asyncProperty(source, async (text) => {
        const once = await clean(text);
        expect(await clean(once.text)).toMatchObject({ text: once.text, removed: [] });
        expect(await check(fixedSource(await settleDocument(text)))).toEqual([]);
      }),
      runs,
    );
  });

  test('nothing goes from a silenced file', async () => {
    await fc.assert(
      fc.asyncProperty(source, async (text) => {
        expect(await check(`${marker('disable-file')}\n\n${text}`)).toEqual([]);
      }),
      runs,
    );
  });

  test('6 · time grows with the document, however many markers there are', async () => {
    const many = Array.from({ length: 20_000 }, (_, i) => `${marker(`disable r${i} breadcrumb`)}\n${THEME}`);
    expect((await clean(many.join('\n'))).text).toContain('r19999');
  });
});
