import { Readability } from '@mozilla/readability';
import fc from 'fast-check';
import { JSDOM, VirtualConsole } from 'jsdom';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { clean } from '../src/clean.ts';
import { parsePage } from '../src/dom/parse.ts';
import { PARAGRAPHS, ROOT, samples } from './support.ts';

/*
 * The thin DOM is what Readability sees; jsdom's is the reference. What Readability makes of a page must be the same on
 * both, to the letter.
 *
 * Where the corpus lies beside the repository its pages are compared as well: every twelfth, or all of them with
 * CLEAN_ARTICLE_CORPUS=all (ten minutes). Another place than `../shared/corpus` can be given as CLEAN_ARTICLE_CORPUS_DIR.
 */

const CORPUS = process.env['CLEAN_ARTICLE_CORPUS_DIR'] ?? join(ROOT, '..', 'shared', 'corpus');
const EVERY = process.env['CLEAN_ARTICLE_CORPUS'] === 'all' ? 1 : 12;

interface Outcome {
  readonly title: unknown;
  readonly byline: unknown;
  readonly siteName: unknown;
  readonly publishedTime: unknown;
  readonly textContent: unknown;
}

function outcomeOn(document: unknown): Outcome | null {
  const article = new Readability<unknown>(document as Document, { serializer: (node) => node }).parse();
  if (!article) return null;
  const { title, byline, siteName, publishedTime, textContent } = article;
  return { title, byline, siteName, publishedTime, textContent };
}

/** @returns undefined where jsdom cannot hold the page */
async function reference(html: string): Promise<Outcome | null | undefined> {
  try {
    const dom = new JSDOM(html, { virtualConsole: new VirtualConsole() });
    const outcome = outcomeOn(dom.window.document);
    dom.window.close();
    return outcome;
  } catch {
    return undefined;
  } finally {
    // jsdom holds its windows through weak references, which live until the current task ends.
    await setImmediate();
  }
}

const [FIRST, SECOND, THIRD, FOURTH] = PARAGRAPHS as [string, string, string, string];
const ARTICLE = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');
const page = (body: string, head = '<title>Nine wells | The County Paper</title>'): string =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;

/** Pages that make Readability ask a DOM for each thing that it asks of one. */
const PAGES: Readonly<Record<string, string>> = {
  'an article': page(`<article><h1>Nine wells</h1>${ARTICLE}</article>`),
  'an article among chrome': page(
    `<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav><main>${ARTICLE}</main><aside class="sidebar">${FIRST}</aside><footer>© The County Paper</footer>`,
  ),
  'too little text, so that the page is parsed again for another attempt': page(
    `<div class="sidebar comment"><p>${FIRST}</p></div><div class="footer"><p>${SECOND} &amp; &lt;so on&gt;&nbsp;"quoted"</p></div>`,
  ),
  'another attempt with markup that does not survive it': page(
    `<div class="menu"><p>${FIRST}<div>${SECOND}</div></p><pre>\n\nx</pre><textarea>\n\ny</textarea></div><svg><title>a</title></svg>`,
  ),
  'another attempt with raw text': page(
    `<div class="extra"><p>${FIRST}</p><noscript><p>${SECOND}</p></noscript><iframe>${THIRD}</iframe><xmp>a < b</xmp></div>`,
  ),
  'pictures in <noscript>': page(
    `<article>${ARTICLE}<img src="a.gif"><noscript><img src="b.jpg" alt="The well"></noscript><p><span><img data-src="c.jpg"></span><noscript><img src="d.png"></noscript></p>${FIRST}</article>`,
  ),
  'pictures without an address': page(
    `<article>${ARTICLE}<img alt="x"><img class="lazy" data-original="a.jpg"><img data-set="a.jpg 1x, b.jpg 2x"><figure data-src="c.webp"></figure><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-lazy="d.jpg"></article>`,
  ),
  'links that are scripts': page(
    `<article>${ARTICLE}<p><a href="javascript:void(0)">${THIRD}</a> and <a href="javascript:x()"><b>${FOURTH}</b> more</a> <a href="/x#y">x</a> <a>z</a></p></article>`,
  ),
  'nested elements with a single child': page(
    `<div id="a" class="b"><div><section class="c"><div>${ARTICLE}</div></section></div></div>`,
  ),
  'an article wrapped at every level': page(
    PARAGRAPHS.reduce((inner, text) => `<div><p>${text}</p><div>${inner}</div></div>`, ''),
  ),
  'siblings of the best element': page(
    `<div><div class="x"><p>${FIRST}</p><p>${SECOND}</p></div><p>${THIRD}</p><p>A short line.</p><div class="x"><p>${FOURTH}</p></div><p><a href="/">${FIRST}</a></p></div>`,
  ),
  'tables of data and of layout': page(
    `<table><tbody><tr><td>${ARTICLE}</td></tr></tbody></table><table><caption>Wells</caption><thead><tr><th>Name</th></tr></thead><tr><td>1</td><td>2</td></tr></table><table role="presentation"><tr><td colspan="2" rowspan="x">${FIRST}</td></tr></table><table summary="x"><tr><td><table><tr><td>${SECOND}</td></tr></table></td></tr></table>`,
  ),
  'a table with a single cell inside the article': page(
    `<article>${ARTICLE}<table><tr><td>${FIRST}</td></tr></table><table><tr><td><p>${SECOND}</p></td></tr></table></article>`,
  ),
  'text put out of tables': page(
    `<table>${FIRST}<tr>${SECOND}<td>${ARTICLE}</td></tr><p>${THIRD}</p></table>`,
  ),
  'line breaks for paragraphs': page(
    `<div>${PARAGRAPHS.join('<br><br>')}</div><div>${PARAGRAPHS.join(' <br>\n<br/><br> ')}</div>`,
  ),
  'line breaks with comments, phrases and blocks between': page(
    `<div>${FIRST}<br><!-- x --><br>${SECOND} <b>bold</b> and <i>more</i><br> <br><p>${THIRD}</p><br><br><!----><span>${FOURTH}</span><br></div><br><br>${FIRST}`,
  ),
  'divisions that are paragraphs': page(
    `<div>${PARAGRAPHS.map((text) => `<div>${text} <a href="/x">link</a></div><div> <b>x</b> ${text}<p>${text}</p> tail </div>`).join('')}</div>`,
  ),
  'elements without content': page(
    `<article><div><br><hr></div><section></section><header> </header><h2></h2>${ARTICLE}<p><img></p><p><br></p><div><p></p></div></article>`,
  ),
  'hidden elements': page(
    `<article><p style="display:none">${FIRST}</p><p style="display : None !important; color: red">${SECOND}</p><p hidden>${THIRD}</p><p style="visibility: hidden">${FOURTH}</p><p aria-hidden="true">${FIRST}</p><p aria-hidden="true" class="fallback-image">x</p><div aria-modal="true" role="dialog">${SECOND}</div><p style="display:none; display:block">${THIRD}</p><p style="display:none;display:bogus">${FOURTH}</p><p style="display: none ! important; display: block">${FIRST}</p><p style="visibility: hidden; visibility: x">${SECOND}</p>${ARTICLE}</article>`,
  ),
  'old formatting': page(
    `<center><font color="red" size="2">${FIRST}</font><font><p>${SECOND}</p></font></center><div align="left" bgcolor="x" style="x">${ARTICLE}</div>`,
  ),
  'misnested markup': page(
    `<p><b>${FIRST}<p>${SECOND}</b>${THIRD}<i><div>${FOURTH}</i></div><a href="/">x<a href="/">${ARTICLE}</a><li>y<li>z</ul></p></br>`,
  ),
  'formatting that stays open': page(PARAGRAPHS.map((text, i) => `<p><b id="${i}"><font>${text}`).join('')),
  'foreign elements': page(
    `<article>${ARTICLE}<svg viewBox="0 0 1 1" xlink:href="#a"><g><foreignObject><p>${FIRST}</p></foreignObject><TEXT>x</TEXT></g></svg><math><mi>x</mi><annotation-xml encoding="text/html"><p>y</p></annotation-xml></math></article>`,
  ),
  'templates, forms and objects': page(
    `<template><p>${FIRST}</p></template><form><input><select><option>x</select><button>y</button><textarea>${SECOND}</textarea></form><object><embed src="https://www.youtube.com/embed/x"></object><iframe src="https://player.vimeo.com/video/1"></iframe>${ARTICLE}`,
  ),
  'videos inside the article': page(
    `<article>${ARTICLE}<div><iframe src="https://www.youtube.com/embed/x"></iframe></div><object data="x"><param value="//www.youtube.com/v/x">vimeo.com</object><embed type="video/mp4"></article>`,
  ),
  'lists and link density': page(
    `<article>${ARTICLE}<ul>${'<li><img src="a.jpg"></li>'.repeat(4)}</ul><ul>${'<li><a href="/x">A headline of another story</a></li>'.repeat(12)}</ul><ol><li>${FIRST}</li><li>${SECOND}</li></ol><div class="share"><a href="/a">Share</a></div><div><p>x</p><img><img><img></div></article>`,
  ),
  'headings that repeat the title': page(
    `<h1>Nine wells</h1><article><h2>Nine wells</h2><h1>Nine wells</h1>${ARTICLE}<h2 class="sidebar">Share</h2></article>`,
  ),
  'a title with a part for the site': page(
    `<h1>Something else</h1>${ARTICLE}`,
    '<title>The County Paper: Wells » Nine wells and a half of them in Millford</title>',
  ),
  'a title that is long, or in a drawing': page(
    `<h1>One</h1><h1>Two</h1>${ARTICLE}`,
    `<svg><title>Drawing</title></svg><title>\n ${'Nine wells of Millford '.repeat(10)}\t</title>`,
  ),
  'a byline': page(
    `<article><p class="byline">By <span itemprop="author"><a itemprop="name">Anna Berg</a></span></p><a rel="author" href="/x">Anna Berg</a>${ARTICLE}<div class="author">${FIRST}</div></article>`,
  ),
  'meta elements': page(
    `<article>${ARTICLE}</article>`,
    '<title>x</title><meta property="og:title  dc:title" content="Nine wells"><meta name="author" content="Anna Berg"><meta name="weibo:article:title" content="x"><meta property="og:site_name" content="The County Paper"><meta property="article:published_time" content="2024-05-01"><meta name="x"><meta content="y">',
  ),
  'data for search engines': page(
    `<article>${ARTICLE}</article>`,
    '<title>x</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Nine wells","author":[{"name":"Anna Berg"},{"name":"Jo Lind"}],"publisher":{"name":"The County Paper"},"datePublished":"2024-05-01"}</script><script type="application/ld+json">{broken</script>',
  ),
  'a base and relative addresses': page(
    `<article>${ARTICLE}<a href="x">x</a><a href="//y">y</a><img src="z.jpg" srcset="z.jpg 1x, zz.jpg 2x"><video poster="p.jpg"><source src="v.mp4"></video></article>`,
    '<base href="https://example.org/a/"><title>x</title>',
  ),
  'scripts, styles and comments': page(
    `<script>document.write("<p>${FIRST}</p>")</script><style>p { display: none }</style><!-- ${SECOND} --><article>${ARTICLE}<script>x</script></article>`,
  ),
  'unlikely names with an article inside': page(
    `<div class="banner-ad"><article>${ARTICLE}</article></div><div class="comment"><p>${FIRST}</p></div><div role="complementary">${SECOND}</div><div id="cookie" class="article">${THIRD}</div>`,
  ),
  'a body in a frameset': `<html><head><title>x</title></head><frameset><frame src="x"><noframes>${ARTICLE}</noframes></frameset></html>`,
  'no body': '<title>Nine wells</title>',
  nothing: '',
  'text alone': `${FIRST}\n\n${SECOND}`,
  'entities and odd characters': page(
    `<article><p>${FIRST} &nbsp;&shy;&copy; \u00a0\u200b\ufeff &#x1F600; &bogus; \ud800</p>${ARTICLE}<pre>  a\n\n\tb </pre></article>`,
  ),
  'scripts without spaces': page(
    `<article>${'<p>渡し船は夜明け前に港を出た、誰も見ていなかった。</p>'.repeat(20)}</article>`,
  ),
};

describe('Readability makes the same of a page on the thin DOM as on jsdom', () => {
  test.each(Object.entries(PAGES))('%s', async (_, html) => {
    expect(outcomeOn(parsePage(html))).toEqual(await reference(html));
  });

  const NAMES = 'div p b a i span font table tr td li ul br h1 h2 section svg pre img blockquote'.split(' ');
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...PARAGRAPHS, 'A short line.', ' ', 'x, y, z', '&amp;') },
    { weight: 4, arbitrary: fc.constantFrom(...NAMES).map((name) => `<${name}>`) },
    { weight: 3, arbitrary: fc.constantFrom(...NAMES).map((name) => `</${name}>`) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(
          fc.constantFrom(...NAMES),
          fc.constantFrom('class', 'id', 'style', 'href', 'src', 'role', 'hidden', 'rel'),
          fc.constantFrom('sidebar', 'article', 'display:none', 'javascript:x', 'a.jpg', 'comment', 'author'),
        )
        .map(([name, attribute, value]) => `<${name} ${attribute}="${value}">`),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom('<!-- x -->', '<br><br>', '<noscript><img src="a.jpg"></noscript>', '<hr/>'),
    },
  );

  test('any soup of tags', async () => {
    const soup = fc.array(piece, { minLength: 1, maxLength: 40 }).map((pieces) => page(pieces.join('')));
    await fc.assert(
      fc.asyncProperty(soup, async (html) => {
        const expected = await reference(html);
        if (expected !== undefined) expect(outcomeOn(parsePage(html))).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  test.runIf(existsSync(CORPUS))(
    'pages of the corpus',
    async () => {
      let [compared, unheld] = [0, 0];
      for (const set of ['articles', 'news', 'multilingual']) {
        const lines = gunzipSync(readFileSync(join(CORPUS, set, 'html.jsonl.gz')))
          .toString('utf8')
          .split('\n');
        for (let i = 0; i < lines.length; i += EVERY) {
          if (lines[i] === '') continue;
          const { id, html } = JSON.parse(lines[i]!) as { id: string; html: string };
          const expected = await reference(html);
          if (expected === undefined) unheld++;
          else expect(outcomeOn(parsePage(html)), `${set}/${id}`).toEqual(expected);
          compared++;
        }
      }
      expect(compared).toBeGreaterThan(0);
      // One page in 1,500 is too deep or too odd for jsdom.
      expect(unheld).toBeLessThanOrEqual(compared / 100);
    },
    1_200_000,
  );
});

describe('--dom jsdom gives the same article', () => {
  test.each(samples().filter(({ path }) => path.endsWith('.html')))('$name', async ({ input }) => {
    const thin = await clean(input, { from: 'html' });
    expect(await clean(input, { from: 'html', dom: 'jsdom' })).toEqual(thin);
  });
});
