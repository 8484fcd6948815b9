import { describe, expect, test } from 'vitest';
import { check, clean } from '../src/clean.ts';
import { main } from '../src/cli/main.ts';
import { ink, PARAGRAPHS } from './support.ts';

const MENU =
  '<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav>';
const page = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><title>Nine wells</title>${head}</head><body>${MENU}${body}</body></html>`;
const PLAIN = PARAGRAPHS.join('\n\n');
const MARKED = PARAGRAPHS.map((text) => `<p>${text} “Quite so”, says <a href="/x">the baker</a>.</p>`).join(
  '\n',
);
// As frameworks write it: no `<` that could end the script.
const json = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** Pages whose article is only in a script. */
const SCRIPTED: Readonly<Record<string, string>> = {
  'articleBody of JSON-LD': page(
    `<script type="application/ld+json">${json({ '@type': 'NewsArticle', headline: 'Nine wells', articleBody: PLAIN })}</script>`,
    '<div id="root">Loading …</div>',
  ),
  'markup in a framework’s data': page(
    '',
    `<div id="__next"></div><script id="__NEXT_DATA__" type="application/json">${json({ props: { post: { slug: 'nine-wells', body: MARKED }, teasers: [{ text: PARAGRAPHS[0] }] } })}</script>`,
  ),
  'state that a program begins with': page(
    '',
    `<noscript>Turn JavaScript on.</noscript><script>window.__STATE__ = ${json({ article: { content: MARKED } })};\nstart("app");</script>`,
  ),
  'paragraphs that are strings each': page(
    '',
    `<script>var page = ${json({ blocks: PARAGRAPHS.map((text) => ({ type: 'p', text })) })};</script>`,
  ),
  'a template': page('', `<script type="text/template">${MARKED}</script>`),
};

describe('an article that is only in a script', () => {
  test.each(Object.entries(SCRIPTED))('%s', async (_, source) => {
    const { text, parts, removed, reason } = await clean(source, { from: 'html' });
    expect(reason).toBeNull();
    for (const paragraph of PARAGRAPHS) expect(ink(text)).toContain(ink(paragraph));
    expect(text).not.toMatch(/[<>\\]/);
    expect(text).not.toContain('Home');
    // What the page shows is accounted for, and offsets are in the source.
    const taken = [...parts, ...removed];
    expect(ink(taken.map((each) => each.text).join(''))).toContain('HomeNewsSport');
    for (const { start, end } of taken) expect(source.slice(start, end)).not.toBe('');
  });

  test('its offsets point to the string in the script', async () => {
    const source = SCRIPTED['articleBody of JSON-LD']!;
    const { removed } = await clean(
      source.replace(
        json(PLAIN).slice(1, -1),
        json(`${PLAIN}\n\nLeave a Reply\n\nRelated “stories”: \u00e4\n\nShare on Facebook`).slice(1, -1),
      ),
      { from: 'html' },
    );
    const share = removed.find(({ text }) => text === 'Share on Facebook')!;
    expect(share.end - share.start).toBe('Share on Facebook'.length);
  });

  test('is not looked for where the page shows one', async () => {
    const shown = PARAGRAPHS.slice(0, 3)
      .map((text) => `<p>${text}</p>`)
      .join('');
    const hidden = json({ articleBody: 'Another story that nobody sees, told at length. '.repeat(60) });
    const { text } = await clean(page(`<script type="application/ld+json">${hidden}</script>`, shown), {
      from: 'html',
    });
    expect(text).not.toContain('Another story');
  });

  test.each([
    [
      'broken',
      `<script type="application/json">{"body": "${'It ends in the middle of a sentence. '.repeat(40)}`,
    ],
    ['program text', `<script>var x = {"f": "${'if (a[i] == b) { return x; } '.repeat(60)}"}</script>`],
    [
      'a licence',
      `<script>var x = {"license": "${'You may use this as you like it. '.repeat(60)}"}</script>`,
    ],
    ['unclosed strings', `<script>var x = {${'"\\'.repeat(50_000)}</script>`],
    ['scripts in scripts', '<script>var x = {'.repeat(20_000)],
  ])('what is no article is none: %s', async (_, script) => {
    expect((await clean(page('', script), { from: 'html' })).parts.length).toBeLessThan(5);
  });
});

const wrap = (text: string): string => text.replace(/(.{50,70}?) /g, '$1\n');

describe('a page that is one <pre>', () => {
  const drawing = '   o-----o        o-----o\n   |  A  |------->|  B  |\n   o-----o        o-----o';
  const source = `<html><body><pre>${[...PARAGRAPHS.slice(0, 4).map(wrap), drawing, ...PARAGRAPHS.slice(4).map(wrap)].join('\n\n').replaceAll('>', '&gt;')}</pre></body></html>`;

  test('is read as text: paragraphs at blank lines, hard wraps joined', async () => {
    const { text } = await clean(source, { from: 'html' });
    for (const paragraph of PARAGRAPHS) expect(text.split('\n\n')).toContain(paragraph);
  });

  test('keeps the lines of what is no prose', async () => {
    const { text } = await clean(source, { from: 'html' });
    expect(text).toContain(drawing.trim());
  });

  test('stays whole where it is code', async () => {
    const code = 'for (let i = 0; i < n; i++) {\n  total += cells[i];\n\n  print(total);\n}'.repeat(8);
    const { text } = await clean(`<pre>${code.replaceAll('<', '&lt;')}</pre>`, { from: 'html' });
    expect(text === '' || text === code).toBe(true);
  });
});

/** Pages that have no article. */
const ABSENT: Readonly<Record<string, readonly [html: string, reason: RegExp]>> = {
  nothing: ['', /empty|no text/],
  'no text': ['<html><body><div id="root"></div><script>start()</script></body></html>', /no text/],
  'a page not found': [
    page(
      '',
      '<h1>Page not found</h1><p>We could not find the page that you are looking for. Try the search.</p>',
    ),
    /not found/,
  ],
  'a page not found, in German': [page('', '<h1>404</h1><p>Die Seite gibt es nicht mehr.</p>'), /not found/],
  'a form to log in': [
    page(
      '',
      '<h1>Log in</h1><form><label>Name</label><input><label>Password</label><input type="password"><button>Log in</button></form>',
    ),
    /log in/,
  ],
  navigation: [
    page(
      '',
      `<ul>${'<li><a href="/a">Harbour</a></li><li><a href="/b">Weather at sea</a></li>'.repeat(10)}</ul>`,
    ),
    /links/,
  ],
};

describe('a page without an article', () => {
  test.each(Object.entries(ABSENT))('%s', async (_, [html, reason]) => {
    const article = await clean(html, { from: 'html' });
    expect(article).toMatchObject({ text: '', wordCount: 0, parts: [] });
    expect(article.reason).toMatch(reason);
  });

  test('accounts for what it shows', async () => {
    const [html] = ABSENT['a form to log in']!;
    const found = await check(html, { from: 'html' });
    expect(ink(found.map(({ text }) => text).join(''))).toBe('HomeNewsSportLoginNamePasswordLogin');
  });

  test('is no failure', async () => {
    const { Readable, Writable } = await import('node:stream');
    let out = '';
    const stdout = new Writable({
      write(chunk: Buffer, _, done) {
        out += chunk.toString();
        done();
      },
    });
    const stderr = new Writable({
      write: (_chunk, _encoding, done) => {
        done();
      },
    });
    const stdin = Readable.from([Buffer.from(ABSENT['navigation']![0])]);
    const code = await main(['-f', 'json'], { stdin, stdout, stderr, env: {} });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ text: '' });
  });

  test.each([
    [
      'a note',
      `<h1>Log in to the garden</h1><form><input type="password"></form><p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p>`,
    ],
    [
      'a story with such a title',
      `<h1>404</h1>${PARAGRAPHS.slice(0, 3)
        .map((text) => `<p>${text}</p>`)
        .join('')}`,
    ],
    ['one paragraph among links', `<p>${PARAGRAPHS[0]}</p>`],
    [
      'a poem',
      '<p>The rain came late<br>and went away,<br>and nobody in the village<br>would ask it to stay.</p>',
    ],
    ['a sentence', '<p>The ferry left the harbour before dawn, and nobody saw it.</p>'],
  ])('is none that has %s', async (_, body) => {
    const { text, reason } = await clean(page('', body), { from: 'html' });
    expect(text).not.toBe('');
    expect(reason).toBeNull();
  });

  test('of other documents only those without text are empty', async () => {
    expect((await clean('', { from: 'text' })).reason).toBe('the document is empty');
    expect((await clean(PLAIN, { from: 'text' })).reason).toBeNull();
  });
});
