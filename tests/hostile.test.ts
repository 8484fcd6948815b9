import { describe, expect, test } from 'vitest';
import { clean } from '../src/clean.ts';
import { following, type Node } from '../src/dom/nodes.ts';
import { parsePage } from '../src/dom/parse.ts';
import { CleanArticleError } from '../src/errors.ts';
import { askReadability } from '../src/read/page/readability.ts';
import { assertRoom } from '../src/room.ts';
import { ink, PARAGRAPHS } from './support.ts';

// Any page ends. Sizes are such that what grows faster than the page, or recurses on its depth, does not come back or
// throws; how long each takes is for a stopwatch, not for a test.

const SENTENCE = 'The ferry left the harbour before dawn, and nobody on the quay had seen who was aboard. ';
const ARTICLE = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');
const page = (body: string): string =>
  `<!doctype html><html><head><title>Nine wells</title></head><body>${body}</body></html>`;
const many = (count: number, make: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => make(i)).join('');

/** Hostile markup before an article, which must come through. */
const BEFORE: Readonly<Record<string, string>> = {
  'nested <div>': '<div>'.repeat(50_000),
  'unclosed <b>': '<b>'.repeat(50_000),
  'unclosed <b>, each another': many(20_000, (i) => `<b id=${i}>`),
  'nested <font> and <span>': '<font color=red><span>'.repeat(20_000),
  'unclosed <p><b>, each another': many(2000, (i) => `<p><b id=${i}>`),
  'nested <li>': '<ul><li>'.repeat(10_000),
  'nested <blockquote>': '<blockquote>'.repeat(20_000),
  'misnested formatting': '<b><i><u><p></b></i></u>'.repeat(3000),
  'a block moved out of formatting again and again': `<b>${'<div>'.repeat(5000)}${'</b>'.repeat(5000)}`,
  'end tags of nothing': '</section></p></b></br>'.repeat(10_000),
  'nested <svg>': `${'<svg><g>'.repeat(10_000)}</svg>`,
  'a million-character attribute': `<div data-x="${'y'.repeat(1e6)}" class="${'zz '.repeat(3e5)}" style="${': ;'.repeat(3e5)}">`,
  'a hundred thousand attributes': `<div ${many(100_000, (i) => `a${i}=1 `)}>`,
  'attributes that may be pictures': `<img ${many(20_000, (i) => `a${i}="x.jpg 2x" `)}>`,
  'a body opened again and again': many(2000, (i) => `<body a${i}=1>`),
  'bogus comments': '<!x></1>'.repeat(50_000),
  'a large style sheet': `<style>${'p{color:red}'.repeat(400_000)}</style>`,
  'a large script': `<script>${'var x = "<p>";'.repeat(200_000)}</script>`,
  'NUL bytes': '\0'.repeat(500_000),
  'empty elements': '<p></p><div></div>'.repeat(20_000),
  'line breaks': '<br>'.repeat(50_000),
  pictures: '<img src="a.gif"><noscript><img src="b.jpg"></noscript>'.repeat(3000),
  frames: '<iframe src="https://example.org/"></iframe>'.repeat(10_000),
  titles: '<title>Nine wells</title>'.repeat(20_000),
};

describe('an article behind hostile markup comes through', () => {
  test.each(Object.entries(BEFORE))('%s', async (_, before) => {
    const { text } = await clean(page(before + ARTICLE), { from: 'html' });
    for (const paragraph of PARAGRAPHS) expect(ink(text)).toContain(ink(paragraph));
  });
});

/** Pages that are hostile as a whole; what is made of them is for the page to say, but all that is visible is accounted for. */
const PAGES: Readonly<Record<string, string>> = {
  'one paragraph of two megabytes': `<p>${SENTENCE.repeat(22_000)}</p>`,
  'one word of two megabytes': `<p>${'x'.repeat(2e6)}</p>`,
  'text without any element': SENTENCE.repeat(22_000),
  paragraphs: `<p>${SENTENCE.repeat(3)}</p>`.repeat(4000),
  'text at every depth': `<div>${SENTENCE}`.repeat(3000),
  'text and breaks': `${SENTENCE}<br>`.repeat(5000),
  'short texts and breaks': 'text<br>'.repeat(8000),
  'a table of many rows': `<table>${'<tr><td>Harbour</td><td>12</td></tr>'.repeat(3000)}</table>`,
  'nested tables': '<table><tr><td>Harbour '.repeat(2000),
  'text put into tables where none may stand': `<table>${`<tr>${SENTENCE}<td>x`.repeat(2000)}</table>`,
  'blocks put into tables where none may stand': `<table>${`<p>${SENTENCE}</p><tr>`.repeat(2000)}</table>`,
  links: many(5000, (i) => `<a href="/${i}">Harbour news ${i}</a> `),
  'unclosed links': '<a href="/x">harbour '.repeat(10_000),
  headings: '<h1>The ferry</h1>'.repeat(2000),
  'signs of tags': '<'.repeat(500_000),
  entities: '&amp;&lt;&notit;&#x41;'.repeat(20_000),
  commas: `<p>${'a, '.repeat(100_000)}</p>`,
  'quotation marks': `<p>${'“'.repeat(200_000)}</p>`,
  'lone surrogates': `<p>${'\ud800 x'.repeat(50_000)}</p>`,
};

describe('a hostile page ends, and its visible text is accounted for', () => {
  test.each(Object.entries(PAGES))('%s', async (_, body) => {
    const source = page(body);
    const { text, parts, removed } = await clean(source, { from: 'html' });
    const visible = [text, ...parts.map((part) => part.text), ...removed.map((each) => each.text)];
    const walked = textsOf(parsePage(source));
    expect(ink(visible.join('')).length).toBe(ink(walked).length);
  });
});

function textsOf(document: ReturnType<typeof parsePage>): string {
  let text = '';
  const { body } = document;
  for (let node: Node | null = body; node; node = following(node, body!)) {
    if (node.nodeType === 3) text += node.data;
  }
  return text;
}

describe('nothing left open swallows time', () => {
  test.each([
    ['an attribute’s quotation mark', `<a href="${SENTENCE.repeat(20_000)}`],
    ['a comment', `<!--${'<!--'.repeat(100_000)}`],
    ['a title', `<title>${SENTENCE.repeat(20_000)}`],
    ['a textarea', '<textarea>'.repeat(50_000)],
    ['a select', '<select><option>'.repeat(10_000)],
    ['a template', '<template>'.repeat(20_000)],
    ['a formula', '<math><mi>'.repeat(10_000)],
    ['a frameset', `<frameset>${'<frame>'.repeat(20_000)}`],
    ['a section of characters', '<svg><![CDATA['.repeat(20_000)],
  ])('%s', async (_, open) => {
    const { text } = await clean(`<html><body>${ARTICLE}${open}`, { from: 'html' });
    for (const paragraph of PARAGRAPHS) expect(ink(text)).toContain(ink(paragraph));
  });
});

test('binary garbage read as a page is a result', async () => {
  let state = 12_345;
  const bytes = Array.from({ length: 200_000 }, () => {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
    return (state >> 16) & 0xff;
  });
  const { removed } = await clean(Buffer.from(bytes).toString('latin1'), { from: 'html' });
  expect(Array.isArray(removed)).toBe(true);
});

describe('bounds', () => {
  const elementsIn = (source: string): number => parsePage(source).querySelectorAll('b').length;

  test('formatting left open is opened again in proportion to the page only', () => {
    const open = (count: number): string => page(many(count, (i) => `<p><b id=${i}>x`));
    expect(elementsIn(open(100))).toBe((100 * 101) / 2);
    expect(elementsIn(open(2000))).toBeLessThan(60_000);
  });

  test('no tree is deeper than 512 elements', () => {
    let deepest = 0;
    for (let node: Node | null = parsePage(page('<div><b>'.repeat(2000) + ARTICLE)).body; node;) {
      let depth = 0;
      for (let at: Node | null = node; at; at = at.parentElement) depth++;
      deepest = Math.max(deepest, depth);
      node = node.nodeType === 1 ? (node.firstChild ?? node.nextSibling) : node.nextSibling;
    }
    expect(deepest).toBeLessThanOrEqual(520);
  });

  test('Readability is not asked where its answer would take too long', async () => {
    const ask = async (body: string): Promise<boolean> => {
      const source = page(body);
      return (await askReadability(parsePage(source), source, 'thin')) !== null;
    };
    expect(await ask(ARTICLE)).toBe(true);
    expect(await ask(`<div>${SENTENCE}`.repeat(8000))).toBe(false);
    expect(await ask(`<div ${many(20_000, (i) => `a${i} `)}>${ARTICLE}</div>`)).toBe(false);
  });

  test('what memory cannot hold is refused', () => {
    expect(() => {
      assertRoom(1000, 1000, 'blocks');
    }).not.toThrow();
    expect(() => {
      assertRoom(1e9, 1000, 'blocks');
    }).toThrow(CleanArticleError);
  });
});
