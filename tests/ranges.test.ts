import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean } from '../src/clean.ts';
import type { Range } from '../src/document.ts';
import { following, type Node, type Text } from '../src/dom/nodes.ts';
import { parsePage } from '../src/dom/parse.ts';
import { Judge } from '../src/judge/judge.ts';
import { read } from '../src/read/read.ts';
import { askReadability } from '../src/read/page/readability.ts';
import { cut, type Cuts } from '../src/render/cuts.ts';
import { cutsOfChrome } from '../src/render/fixed.ts';
import { rules } from '../src/rules/index.ts';
import { decide } from '../src/settle/decide.ts';
import { ink, PARAGRAPHS } from './support.ts';

/*
 * Where a page's texts stand. The parser puts texts together that something stands between: words put out of a table,
 * words beside an end tag of nothing, what follows the body. What is cut out of the page must be words only.
 */

function textsOf(source: string): Text[] {
  const texts: Text[] = [];
  const page = parsePage(source);
  for (let node: Node | null = page.firstChild; node; node = following(node, page))
    if (node.nodeType === 3) texts.push(node);
  return texts;
}

async function cutsOf(source: string): Promise<Cuts> {
  const document = await read(source, { from: 'html' });
  const verdicts = await decide(document, new Judge(rules), { ruleset: 'strict' });
  return cutsOfChrome({ document, verdicts });
}

describe('a text has the places of its pieces', () => {
  const slicesOf = (source: string): string[][] =>
    textsOf(source).map(({ ranges }) => ranges.map(({ start, end }) => source.slice(start, end)));

  test.each([
    ['put out of a table', '<table>Dark <tr>Mode<td>x</td></tr></table>', ['Dark ', 'Mode']],
    ['beside an end tag of nothing', '<p>Dark</nothing> Mode', ['Dark', ' Mode']],
    ['around a second body', 'Dark<body class=x> Mode', ['Dark', ' Mode']],
    ['around characters that no page has', 'Dark\0 Mode', ['Dark', ' Mode']],
    ['behind the body', '<body>Dark Mode</body>\n</html>', ['Dark Mode', '\n']],
    ['behind a line break that is dropped', '<pre>\n&copy; 2025</pre>', ['&copy; 2025']],
    [
      'with line ends and entities',
      '<p>Dark\r\nMode &amp;\rLight &lt;3',
      ['Dark\r\nMode &amp;\rLight &lt;3'],
    ],
  ])('%s', (_, source, slices) => {
    expect(slicesOf(source)).toContainEqual(slices);
  });

  test('also where Readability had to parse the page again', async () => {
    const source = `<body><div class="sidebar comment"><p>${PARAGRAPHS[0]!}</p></div></body>`;
    const opinion = await askReadability(parsePage(source), source, 'thin');
    expect(opinion).toEqual(new Set([source.indexOf(PARAGRAPHS[0]!)]));
    expect(await askReadability(parsePage(source), source, 'jsdom')).toEqual(opinion);
  });

  test('however many they are', async () => {
    const source = `<body>${'Dark Mode</x> '.repeat(150_000)}`;
    expect(textsOf(source)[0]!.ranges).toHaveLength(150_001);
    const { text, removed } = await clean(source, { from: 'html' });
    expect(ink(text + removed.map((each) => each.text).join(''))).toBe(ink('Dark Mode'.repeat(150_000)));
  });
});

describe('fix cuts words, never a tag', () => {
  test.each([
    ['<table>Dark <tr>Mode Light<td>cell</td></tr> Mode</table>', '<table> <tr><td>cell</td></tr> </table>'],
    [
      `<body><p>${PARAGRAPHS[0]!}</p>Dark Mode Light Mode</body>\n</html>`,
      `<body><p>${PARAGRAPHS[0]!}</p></body>\n</html>`,
    ],
  ])('%s', async (source, fixed) => {
    expect(cut(source, await cutsOf(source))).toBe(fixed);
  });

  const NAMES =
    'table tr td th tbody caption col p div b a i span li ul h2 body html form select option pre'.split(' ');
  const TEXTS = [
    'Dark ',
    'Mode Light',
    ' Mode',
    'Share this article',
    'Sign up for our newsletter',
    'cell',
    ' ',
    '\r\n',
    '\0',
    '&amp;',
    ...PARAGRAPHS.slice(0, 2),
  ];
  const piece = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...TEXTS).map((text) => ({ text, isTag: false })) },
    {
      weight: 5,
      arbitrary: fc
        .tuple(fc.constantFrom('<', '</'), fc.constantFrom(...NAMES))
        .map(([open, name]) => ({ text: `${open}${name}>`, isTag: true })),
    },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom('<!-- x -->', '<!doctype html>', '<br>', '<hr>', '</nothing>', '<table><tr>')
        .map((text) => ({ text, isTag: true })),
    },
  );
  const soup = fc.array(piece, { minLength: 1, maxLength: 40 }).map((pieces) => {
    const tags: Range[] = [];
    let source = '';
    for (const { text, isTag } of pieces) {
      if (isTag) tags.push({ start: source.length, end: source.length + text.length });
      source += text;
    }
    return { source, tags };
  });
  const overlap = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

  test('no piece of a text in any soup of tags holds a tag, or overlaps another', () => {
    fc.assert(
      fc.property(soup, ({ source, tags }) => {
        const pieces = textsOf(source).flatMap(({ ranges }) => ranges);
        for (const range of pieces) expect(tags.filter((tag) => overlap(tag, range))).toEqual([]);
        const sorted = pieces.toSorted((a, b) => a.start - b.start);
        for (const [i, range] of sorted.slice(1).entries())
          expect(range.start).toBeGreaterThanOrEqual(sorted[i]!.end);
      }),
      { numRuns: 1000 },
    );
  });

  test('all tags are still there, in order, and what went is what was removed', async () => {
    let removedAny = 0;
    await fc.assert(
      fc.asyncProperty(soup, async ({ source, tags }) => {
        const cuts = await cutsOf(source);
        for (const each of cuts) expect(tags.filter((tag) => overlap(tag, each))).toEqual([]);
        const { text, parts, removed } = await clean(source, { from: 'html', ruleset: 'strict' });
        const gone = cuts.map(({ start, end }) => unescaped(source.slice(start, end))).join('');
        expect(sortedInk(gone)).toBe(sortedInk(removed.map((each) => each.text).join('')));
        const all = [text, ...[...parts, ...removed].map((each) => each.text)].join('');
        expect(sortedInk(all)).toBe(sortedInk(shownIn(source)));
        for (const { start, end } of removed) expect(end).toBeGreaterThan(start);
        if (cuts.length > 0) removedAny++;
      }),
      { numRuns: 300 },
    );
    expect(removedAny).toBeGreaterThan(0);
  });
});

const unescaped = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('\0', '');
const sortedInk = (text: string): string => Array.from(ink(text)).sort().join('');

/** The text of a page's body, menus of choices aside. */
function shownIn(source: string): string {
  let text = '';
  const { body } = parsePage(source);
  for (let node: Node | null = body; node; node = following(node, body!))
    if (node.nodeType === 3 && !isChoice(node)) text += node.data;
  return text;
}

function isChoice(node: Node): boolean {
  for (let at = node.parentElement; at; at = at.parentElement)
    if (at.localName === 'select' || at.localName === 'option') return true;
  return false;
}
