import { describe, expect, test } from 'vitest';
import { clean } from '../src/clean.ts';
import type { Metadata } from '../src/document.ts';
import { parsePage } from '../src/dom/parse.ts';
import { articlesIn } from '../src/read/page/jsonLd.ts';
import { hostOf } from '../src/read/host.ts';
import { readMetadata } from '../src/read/page/metadata.ts';
import { dateOf } from '../src/read/page/metadata/dateOf.ts';
import { namesIn } from '../src/read/page/metadata/names.ts';
import { PARAGRAPHS } from './support.ts';

const BODY = PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`).join('\n');

function pageOf(head: string, body: string, language = 'en'): string {
  return `<!doctype html><html lang="${language}"><head>${head}</head><body>${body}</body></html>`;
}

const metadataOf = (head: string, body = BODY, language?: string): Metadata =>
  readMetadata(parsePage(pageOf(head, body, language)), null);

const jsonLd = (data: unknown): string =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;

const linked = (data: unknown) => articlesIn(parsePage(pageOf(jsonLd(data), '')));

describe('title', () => {
  const title = (head: string, body = ''): string | null => metadataOf(head, body + BODY).title;

  test('is the heading that the page’s titles speak of', () => {
    const body = '<h1>The Millford Gazette</h1><h1>The town that counted its wells</h1><h2>Nine of them</h2>';
    expect(title('<title>The town that counted its wells | The Millford Gazette</title>', body)).toBe(
      'The town that counted its wells',
    );
  });

  test('a heading that speaks of something else is not it', () => {
    expect(
      title('<meta property="og:title" content="A town counts its wells">', '<h1>Our newsletter</h1>'),
    ).toBe('A town counts its wells');
  });

  test.each([
    ['A town counts its wells - Millford Gazette', 'A town counts its wells'],
    ['Millford Gazette | A town counts its wells', 'A town counts its wells'],
    ['Wells: a history – Millford Gazette', 'Wells: a history'],
    ['A town counts its wells', 'A town counts its wells'],
  ])('without the name of the site: %s', (written, bare) => {
    const site = '<meta property="og:site_name" content="Millford Gazette">';
    expect(title(`${site}<title>${written}</title>`)).toBe(bare);
    expect(title(`${site}<meta property="og:title" content="${written}">`)).toBe(bare);
  });

  test('the last part of a title goes where no site is named; a dash inside one stays', () => {
    expect(title('<title>How a town counts its wells | Gazette</title>')).toBe('How a town counts its wells');
    expect(title('<meta property="og:title" content="Wells - a history">')).toBe('Wells - a history');
  });

  test('the site’s name alone is no title where there is another', () => {
    const head =
      '<meta property="og:site_name" content="Gazette"><meta property="og:title" content="Gazette"><title>Nine old wells</title>';
    expect(title(head)).toBe('Nine old wells');
  });
});

describe('byline', () => {
  const byline = (body: string, head = '', language?: string): string | null =>
    metadataOf(`<title>The nine wells</title>${head}`, `<h1>The nine wells</h1>${body}${BODY}`, language)
      .byline;

  test.each([
    ['By Mara Lindqvist', 'Mara Lindqvist'],
    ['Written by Mara Lindqvist, science editor', 'Mara Lindqvist'],
    ['This post was written by Mara Lindqvist', 'Mara Lindqvist'],
    ['by mara', 'mara'],
    ['Mara Lindqvist | May 3, 2025', 'Mara Lindqvist'],
    ['Mara Lindqvist, Tom Reyes', 'Mara Lindqvist, Tom Reyes'],
    ['Mara Lindqvist and Tom Reyes', 'Mara Lindqvist and Tom Reyes'],
    ['By | Mara Lindqvist | , | Tom Reyes', 'Mara Lindqvist, Tom Reyes'],
    ['Mara Lindqvist, MD, PhD', 'Mara Lindqvist, MD, PhD'],
    ['Mara Lindqvist (she/her)', 'Mara Lindqvist'],
    ['Mara Lindqvist (The Well Woman)', 'Mara Lindqvist (The Well Woman)'],
    ['Mara Lindqvist on 3 May', 'Mara Lindqvist'],
    ['Mara Lindqvist am Samstag', 'Mara Lindqvist'],
    ['Posted on 3 May 2025 by Mara Lindqvist', 'Mara Lindqvist'],
    ['Mara Lindqvist Updated 3 May 2025', 'Mara Lindqvist'],
    ['ML | Mara Lindqvist', 'Mara Lindqvist'],
    ['Alexa von Heyden', 'Alexa von Heyden'],
    ['Von Mara Lindqvist', 'Mara Lindqvist'],
    ['Text: Mara Lindqvist', 'Mara Lindqvist'],
    ['Ein Gastbeitrag von Mara Lindqvist', 'Mara Lindqvist'],
    ['Propos recueillis par Mara Lindqvist', 'Mara Lindqvist'],
    ['Por Mara Lindqvist', 'Mara Lindqvist'],
    ['A cura di Mara Lindqvist', 'Mara Lindqvist'],
    ['Автор: Мара Линдквист', 'Мара Линдквист'],
    ['作者：李明', '李明'],
    ['Tom &amp; Mara', 'Tom & Mara'],
    ['admin', null],
    ['https://example.com/people/mara', null],
    ['mara@example.com', null],
    ['May 3, 2025', null],
    ['', null],
  ])('of %j is %j', (written, names) => {
    expect(namesIn(written)).toBe(names);
  });

  test('data comes before what is seen', () => {
    const head = jsonLd({ '@type': 'NewsArticle', author: { '@type': 'Person', name: 'Mara Lindqvist' } });
    expect(byline('<p>By Tom Reyes</p>', head)).toBe('Mara Lindqvist');
    expect(byline('<p>By Tom Reyes</p>', '<meta name="author" content="Mara Lindqvist">')).toBe(
      'Mara Lindqvist',
    );
    const label =
      '<meta name="twitter:label1" content="Verfasst von"><meta name="twitter:data1" content="Mara Lindqvist">';
    expect(byline('', label)).toBe('Mara Lindqvist');
  });

  test('a person comes before the site and organisations, which are the author where nobody else is', () => {
    const organization = { '@type': 'Article', author: { '@type': 'Organization', name: 'Well Friends' } };
    expect(byline('<p>By Tom Reyes</p>', jsonLd(organization))).toBe('Tom Reyes');
    expect(byline('', jsonLd(organization))).toBe('Well Friends');
    const site =
      '<meta property="og:site_name" content="The Gazette"><meta name="author" content="The Gazette">';
    expect(byline('<p class="byline">Tom Reyes</p>', site)).toBe('Tom Reyes');
    expect(byline('', site)).toBe('The Gazette');
  });

  test('where data names the first author only, the line names them all', () => {
    const head = '<meta name="author" content="Mara Lindqvist">';
    expect(byline('<p class="byline">By Mara Lindqvist and Tom Reyes</p>', head)).toBe(
      'Mara Lindqvist and Tom Reyes',
    );
    expect(byline('<p class="byline">By Mara Lindqvist, AI</p>', head)).toBe('Mara Lindqvist');
  });

  test.each([
    '<div class="post-meta">By <a href="/people/1">Mara Lindqvist</a></div>',
    '<a rel="nofollow author" href="/m">Mara Lindqvist</a>',
    '<span itemprop="author" itemscope><meta itemprop="name" content="Mara Lindqvist"></span>',
    '<div class="authorBox"><b>Mara Lindqvist</b><i>Editor</i></div>',
    '<div class="author"><span>Mara Lindqvist</span><span>Founder of Wells</span></div>',
    '<ul><li><a href="/authors/mara-lindqvist">Mara Lindqvist</a></li></ul>',
    '<div>By</div><div>Mara Lindqvist</div>',
    '<aside class="post-author">Mara Lindqvist</aside>',
  ])('is read from %s', (body) => {
    expect(byline(body)).toBe('Mara Lindqvist');
  });

  test('is read where the day comes first, and from what is signed below the article', () => {
    expect(byline('<h2>Town <span>14.03.2025 13:30 von Mara Lindqvist</span></h2>')).toBe('Mara Lindqvist');
    expect(namesIn('Text von Mara Lindqvist Illustration von Tom Reyes')).toBe('Mara Lindqvist');
    expect(byline(`${BODY}<p>Autorin: Mara Lindqvist<br>Fotos: Tom Reyes</p>`)).toBe('Mara Lindqvist');
    expect(byline(`${BODY}<p>By Tom Reyes</p>`)).toBeNull();
  });

  test('a headline that begins as bylines do names nobody', () => {
    const body = `<h1>By Millford River</h1>${BODY}`;
    expect(metadataOf('<title>By Millford River</title>', body).byline).toBeNull();
  });

  test('a name in the page’s title beside the headline is the site’s', () => {
    const head = '<title>The nine wells | Well News</title><meta name="author" content="Well News">';
    const body = `<h1>The nine wells</h1><p>By Tom Reyes</p>${BODY}`;
    expect(metadataOf(head, body).byline).toBe('Tom Reyes');
  });

  test('authors of comments, photographs and reviews are others', () => {
    expect(byline('<p>Photo by Tom Reyes</p><p>Reviewed by Ines Varga</p>')).toBeNull();
    const comments = '<ol class="comment-list"><li><b class="comment-author fn">Tom Reyes</b></li></ol>';
    expect(
      metadataOf('<title>The nine wells</title>', `<h1>The nine wells</h1>${BODY}${comments}`).byline,
    ).toBeNull();
  });
});

describe('published', () => {
  const published = (body: string, head = '', language?: string): string | null =>
    metadataOf(`<title>The nine wells</title>${head}`, `<h1>The nine wells</h1>${body}${BODY}`, language)
      .published;

  test.each([
    ['2025-03-14T09:30:00+01:00', 'en', '2025-03-14'],
    ['20250314T0930', null, '2025-03-14'],
    ['1741944600', null, '2025-03-14'],
    ['1741944600000', null, '2025-03-14'],
    ['2025 Mar 14', null, '2025-03-14'],
    ['Fri, 14 Mar 2025 09:30:00 GMT', null, '2025-03-14'],
    ['14. März 2025', 'de', '2025-03-14'],
    ['3/4/2025', 'en', '2025-03-04'],
    ['3/4/2025', 'en-US', '2025-03-04'],
    ['3/4/2025', 'en_GB', '2025-04-03'],
    ['3/4/2025', 'fr', '2025-04-03'],
    ['3/4/2025', null, null],
    ['3.4.2025', null, '2025-04-03'],
    ['14.03.25', 'de', '2025-03-14'],
    ['13:45', 'en', null],
    ['1.2.3.2025', 'en', null],
  ])('%j in %j is %j', (written, language, date) => {
    expect(dateOf(written, language)).toBe(date);
  });

  test.each([
    jsonLd({ '@type': 'BlogPosting', datePublished: '2025-03-14T09:30:00Z', dateModified: '2025-06-01' }),
    '<meta property="article:modified_time" content="2025-06-01"><meta property="article:published_time" content="2025-03-14">',
    '<meta name="w-published-date" content="2025-03-14">',
    '<meta name="DC.date.issued" content="2025-03-14">',
    '<link rel="canonical" href="https://gazette.example/2025/03/14/nine-wells.html">',
    '<meta name="date" content="2025-03-14">',
  ])('in the head: %s', (head) => {
    expect(published('', head)).toBe('2025-03-14');
  });

  test.each([
    '<time datetime="2025-03-14">last Friday</time>',
    '<span itemprop="datePublished">March 14, 2025</span>',
    '<p>March 14, 2025 · 5 min read</p>',
    '<p>Updated June 1, 2025 | Published March 14, 2025</p>',
    '<p class="date">March 14, 2025. Updated: June 1, 2025</p>',
    '<p>Updated June 1, 2025</p><p>March 14, 2025</p>',
    '<abbr class="published" title="2025-03-14T09:30:00Z">a while ago</abbr>',
    '<p>Last updated: March 14, 2025</p>',
  ])('on the page: %s', (body) => {
    expect(published(body)).toBe('2025-03-14');
  });

  test('an earlier day shown near the headline is before what data says', () => {
    const head = '<meta property="article:published_time" content="2025-03-15T01:30:00Z">';
    expect(published('<p>March 14, 2025</p>', head)).toBe('2025-03-14');
    expect(published('<p>June 1, 2025</p>', head)).toBe('2025-03-15');
    expect(published('<p>Updated March 14, 2025</p>', head)).toBe('2025-03-15');
  });

  test('days of other stories and of comments are theirs', () => {
    const others =
      '<div class="related-posts"><time datetime="2024-01-01">1 January 2024</time></div><div id="comments"><time datetime="2025-04-01"></time></div>';
    const page = (body: string): string | null =>
      metadataOf('<title>The nine wells</title>', `<h1>The nine wells</h1>${body}${BODY}${others}`).published;
    expect(page('<p>March 14, 2025</p>')).toBe('2025-03-14');
    expect(page('')).toBeNull();
  });

  test('a headline inside what looks like a sidebar has its own day beside it', () => {
    const body = `<div class="latest"><h1>The nine wells</h1><p>March 14, 2025</p>${BODY}</div>`;
    expect(metadataOf('<title>The nine wells</title>', body).published).toBe('2025-03-14');
  });
});

describe('language, site and address', () => {
  test('come from the page, the caller’s address first', () => {
    const head =
      '<meta property="og:site_name" content="The Gazette"><link rel="canonical" href="https://gazette.example/wells">';
    const document = parsePage(pageOf(head, BODY, 'pt-BR'));
    expect(readMetadata(document, null)).toMatchObject({
      language: 'pt',
      site: 'The Gazette',
      url: 'https://gazette.example/wells',
    });
    expect(readMetadata(document, 'https://archive.example/1').url).toBe('https://archive.example/1');
    expect(metadataOf('<link rel="canonical" href="javascript:0">').url).toBeNull();
  });

  test('come from JSON-LD where the page says nothing else', () => {
    const data = {
      '@type': 'Article',
      url: 'https://gazette.example/wells',
      inLanguage: 'en-GB',
      publisher: { name: 'The Gazette' },
    };
    expect(readMetadata(parsePage(`<body>${jsonLd(data)}${BODY}`), null)).toMatchObject({
      language: 'en',
      site: 'The Gazette',
      url: 'https://gazette.example/wells',
    });
  });
});

describe('JSON-LD', () => {
  test('is read however it is nested', () => {
    const article = { '@type': ['Thing', 'https://schema.org/NewsArticle'], headline: 'Nine wells' };
    for (const data of [
      article,
      [article],
      [[article]],
      { '@graph': [{ '@type': 'WebSite' }, article] },
      { '@type': 'WebPage', mainEntity: article },
    ])
      expect(linked(data).find(({ kind }) => kind === 'article')).toMatchObject({
        headline: 'Nine wells',
        isTop: true,
      });
    expect(linked({ '@type': 'ItemList', itemListElement: [article] })[0]!.isTop).toBe(false);
  });

  test('gives authors as texts, objects, lists and references', () => {
    const authorsOf = (author: unknown) => linked([{ '@type': 'Article', author }, PERSON])[0]!.authors;
    const PERSON = { '@type': 'Person', '@id': '#mara', name: 'Mara Lindqvist' };
    for (const author of [
      'Mara Lindqvist',
      { name: 'Mara Lindqvist' },
      [{ name: ['Mara Lindqvist'] }],
      { '@id': '#mara' },
      [{ '@id': '#mara' }, 'Mara Lindqvist'],
      { name: { '@value': 'Mara Lindqvist', '@language': 'sv' } },
      { givenName: 'Mara', familyName: 'Lindqvist' },
    ])
      expect(authorsOf(author)).toEqual(['Mara Lindqvist']);
  });

  test.each([
    ['CDATA', '//<![CDATA[\n{"@type":"Article","headline":"Nine wells"}\n//]]>'],
    ['a comment', '<!-- {"@type":"Article","headline":"Nine wells"} -->'],
    ['a semicolon', '{"@type":"Article","headline":"Nine wells"};'],
    ['line breaks in strings', '{"@type":"Article","articleBody":"One\nTwo\tthree","headline":"Nine wells"}'],
    ['commas too many', '[{"@type":"Article","headline":"Nine wells",},\n]'],
    ['escaped quotes', '{"@type":"Article","description":"\\"],}\\\\","headline":"Nine wells",}'],
  ])('with %s is read', (_, text) => {
    expect(linked(text)).toMatchObject([{ headline: 'Nine wells' }]);
  });

  test.each([
    ['broken', '{"@type":"Article","headline":"Nine'],
    ['not of this type', '{"@type":7,"headline":["a"],"author":3}'],
    ['null', 'null'],
    ['empty', ''],
    [
      'numbers for texts',
      '{"@type":"Article","headline":5,"author":[null,[],{}],"datePublished":{},"url":[]}',
    ],
    ['a circle of references', '{"@type":"Article","@id":"#a","author":{"@id":"#a"},"x":1}'],
    ['the names of an object’s own', '{"@type":"Article","__proto__":{"headline":1},"constructor":null}'],
    ['nested deeply', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
    ['nested and open', '{"a":'.repeat(50_000)],
    ['many brackets', ']]>'.repeat(100_000)],
    ['a long run of space', `{"a":1}${' '.repeat(300_000)}x`],
    ['many items', `[${'{"@type":"Article","author":[{}]},'.repeat(50_000)}{}]`],
  ])('that is hostile (%s) throws nothing and takes no time', (_, text) => {
    const start = performance.now();
    expect(() => readMetadata(parsePage(pageOf(jsonLd(text), BODY)), null)).not.toThrow();
    expect(performance.now() - start).toBeLessThan(3000);
  });

  test('a page’s own article comes before those it lists', () => {
    const head =
      '<title>The nine wells</title><link rel="canonical" href="https://gazette.example/wells">' +
      jsonLd({
        '@type': 'Article',
        headline: 'Tractors',
        author: 'Tom Reyes',
        url: 'https://gazette.example/tractors',
      }) +
      jsonLd({ '@type': 'Article', headline: 'The nine wells', author: 'Mara Lindqvist' });
    expect(metadataOf(head).byline).toBe('Mara Lindqvist');
  });
});

describe('any page', () => {
  test.each([
    ['nested', '<div class="author date">'.repeat(20_000)],
    ['of many links', '<a href="/author/x" class="byline">x</a>'.repeat(20_000)],
    ['of many headings', '<h1>wells</h1>'.repeat(20_000)],
    ['of one line', `<p>${'well '.repeat(400_000)}</p>`],
    ['of one long title', `<title>${' - well'.repeat(50_000)}</title>`],
    ['of broken lines', '2025<br>'.repeat(50_000)],
    ['of pieces', `<p>${'by <b>3 May 2025</b>'.repeat(50_000)}</p>`],
    ['with a long class', `<p class="${'author '.repeat(100_000)}">x</p>`],
    ['with many names', `<meta name="author" content="${'A, '.repeat(100_000)}">`],
  ])('%s is read in time', (_, html) => {
    const document = parsePage(html);
    const start = performance.now();
    readMetadata(document, null);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

describe('a cleaned page', () => {
  test('says what it was told', async () => {
    const head =
      '<title>The town that counted its wells | The Gazette</title><meta property="og:site_name" content="The Gazette">';
    const body = `<h1>The town that counted its wells</h1><p class="byline">By Mara Lindqvist</p><p>14 March 2025</p>${BODY}`;
    expect(await clean(pageOf(head, body), { from: 'html' })).toMatchObject({
      title: 'The town that counted its wells',
      byline: 'Mara Lindqvist',
      published: '2025-03-14',
      language: 'en',
      site: 'The Gazette',
      url: null,
    });
  });
});

test('an address with letters beyond ASCII has a host, however often addresses were asked for theirs', () => {
  const addresses = Array.from({ length: 1000 }, (_, i) => `https://example.com/${i}`);
  for (let round = 0; round < 300; round++) for (const address of addresses) hostOf(address);
  expect(hostOf(JSON.parse('"https://www.müller.example/wein"') as string)).toBe('xn--mller-kva.example');
});
