import { mkdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import type { DocumentText, ReportData } from '../src/report/data.ts';
import { unpackPiece } from '../src/report/pieces.ts';
import { Browsing, HAS_CHROMIUM, IN_CHROMIUM, WAIT } from './browser.ts';
import { ARTICLE, DIRTY, Folder, heedsModes, record, REPLY, THEME } from './command.ts';
import { PARAGRAPHS, samples } from './support.ts';

interface Article {
  readonly text: string;
  readonly wordCount: number;
  readonly removed: readonly { readonly rule: string; readonly text: string; readonly line: number }[];
}

const all = samples();
const folder = new Folder();

/** What a report holds: its data, and its documents' texts. */
function reportIn(name: string): { data: ReportData; textOf: (index: number) => DocumentText } {
  const page = folder.read(name);
  const [, json] = /<script type="application\/json" id="data">([^<]*)<\/script>/.exec(page)!;
  const [, texts] = /<script type="application\/gzip\+base64" id="texts">([^<]*)<\/script>/.exec(page)!;
  const packed = texts!.split('\n');
  return {
    data: JSON.parse(json!) as ReportData,
    textOf: (index) =>
      JSON.parse(gunzipSync(Buffer.from(packed[index]!, 'base64')).toString()) as DocumentText,
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

/** All samples as a file of records. */
const corpus = (times = 1): string =>
  Array.from({ length: times }, () => all)
    .flat()
    .map(({ name, input, path }) => {
      const field = path.endsWith('.html') ? 'html' : 'text';
      return `${JSON.stringify({ id: name, [field]: input.toString('utf8') })}\n`;
    })
    .join('');

describe('the numbers of a report', () => {
  test('are those of the JSON output', () => {
    folder.put('corpus.jsonl', corpus());
    const { code, out, err } = folder.run(['--report', 'run.html', 'corpus.jsonl']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const articles = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Article);
    const { data, textOf } = reportIn('run.html');
    const removed = articles.flatMap((article) => article.removed);
    expect(data.totals).toMatchObject({
      documents: all.length,
      kept: sum(articles.map(({ wordCount }) => wordCount)),
      pieces: removed.length,
      failed: 0,
      nothingRemoved: articles.filter((article) => article.removed.length === 0).length,
    });
    expect(sum(data.shares)).toBe(all.length);
    expect(Object.fromEntries(data.rules.map(({ id, pieces }) => [id, pieces]))).toEqual(
      Object.fromEntries(
        [...new Set(removed.map(({ rule }) => rule))].map((id) => [
          id,
          removed.filter(({ rule }) => rule === id).length,
        ]),
      ),
    );
    expect(data.documents.map(({ id, place }) => [id, place])).toEqual(
      all.map(({ name }, i) => [name, `line ${i + 1}`]),
    );
    for (const [i, row] of data.documents.entries()) {
      const { text, removed: pieces, wordCount } = articles[i]!;
      expect(row.kept).toBe(wordCount);
      const shown = textOf(row.text!).pieces.map(unpackPiece);
      expect(
        shown
          .filter(({ role }) => role === 'chrome')
          .map(({ rule, line, text: each }) => ({ rule, line, text: each })),
      ).toEqual(pieces.map(({ rule, line, text: each }) => ({ rule, line, text: each })));
      const body = shown.filter(({ role }) => role === 'body').map((piece) => piece.text);
      expect(body.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
    }
  });

  test('are those of the gate', () => {
    for (const { name, input, path } of all)
      folder.put(`raw/${name}${path.slice(path.lastIndexOf('.'))}`, input);
    folder.put('raw/records.jsonl', record(DIRTY) + record(ARTICLE));
    folder.put('raw/records.csv', `id,text\n7,"${DIRTY.replaceAll('"', '""')}"\n`);
    const paths = ['raw', 'raw/records.csv'];
    const { out } = folder.run(['--check', '--reporter', 'json', '--report', 'gate.html', ...paths]);
    const found = JSON.parse(out) as { summary: { findings: number; words: number; chromeWords: number } };
    const { data } = reportIn('gate.html');
    expect(data.action).toBe('check');
    expect(data.totals.pieces).toBeGreaterThan(4);
    expect(data.totals.documents).toBe(all.length + 3);
    expect(data.totals.kept + data.totals.removed).toBe(data.totals.words);
    expect(JSON.stringify(found)).toContain(String(data.totals.pieces));
    expect(sum(data.rules.map(({ pieces }) => pieces))).toBe(data.totals.pieces);
    expect(
      data.documents.filter(({ path }) => path === 'raw/records.jsonl').map(({ place }) => place),
    ).toEqual(['line 1', 'line 2']);
    expect(data.documents.find(({ path }) => path === 'raw/records.csv')?.rules).not.toEqual([]);
    const fixed = folder.run(['--fix', '--report', 'fix.html', ...paths]);
    expect(fixed.code).toBe(0);
    expect(reportIn('fix.html').data).toEqual({ ...data, action: 'fix' });
  });

  test('are of what is looked at, known from the cache or not', () => {
    folder.put('dirty.txt', DIRTY);
    folder.run(['--check', '--cache', 'dirty.txt']);
    const { code } = folder.run(['--check', '--cache', '--report', 'run.html', 'dirty.txt']);
    expect(code).toBe(1);
    expect(reportIn('run.html').data.totals.pieces).toBe(2);
  });

  test('say which documents failed and why, and how many are an earlier run’s', () => {
    folder.put('raw/a.txt', DIRTY);
    folder.put('raw/b.txt', Buffer.from([0x1f, 0, 8, 0, 0, 0, 255]));
    folder.put('raw/c.jsonl', `{nonsense\n${record(DIRTY, { id: 'second' })}`);
    expect(folder.run(['raw', '-o', 'out', '--report', 'run.html']).code).toBe(2);
    const { data } = reportIn('run.html');
    expect(data.totals).toMatchObject({ documents: 2, failed: 2, earlier: 0 });
    expect(data.failures).toHaveLength(2);
    expect(
      data.documents
        .filter(({ look }) => look === 'failed')
        .map(({ path, failure }) => [path, failure?.code]),
    ).toEqual([
      ['raw/b.txt', 'binary'],
      ['raw/c.jsonl: line 1', 'bad-json'],
    ]);
    expect(folder.run(['raw', '-o', 'out', '--resume', '--report', 'again.html']).code).toBe(2);
    expect(reportIn('again.html').data.totals).toMatchObject({ documents: 1, earlier: 1 });
  });

  test('speak of a document from a pipe, and with roles that are kept', () => {
    const { out, code } = folder.run(['--report', 'run.html', '--keep', 'title,byline'], DIRTY);
    expect({ code, out }).toEqual(
      folder.run(['--keep', 'title,byline'], DIRTY).code === 0 ? { code: 0, out } : {},
    );
    const { data, textOf } = reportIn('run.html');
    expect(data.inputs).toEqual([]);
    expect(data.documents).toHaveLength(1);
    expect(textOf(0).keep).toEqual(['title', 'byline']);
  });
});

test('one worker and two make the same report', () => {
  folder.put('corpus.jsonl', corpus(8));
  for (const jobs of ['1', '2'])
    expect(
      folder.run(['--jobs', jobs, '--report', `${jobs}.html`, '-o', 'out.jsonl', 'corpus.jsonl']).code,
    ).toBe(0);
  expect(folder.read('2.html')).toBe(folder.read('1.html'));
});

test('the report changes nothing of what comes out', () => {
  folder.put('corpus.jsonl', corpus());
  const { out } = folder.run(['corpus.jsonl']);
  expect(folder.run(['--report', 'run.html', 'corpus.jsonl']).out).toBe(out);
});

describe('a report that cannot be', () => {
  beforeEach(() => {
    folder.put('dirty.txt', DIRTY);
    folder.put('page.html', `<p>${PARAGRAPHS.join('</p><p>')}</p>`);
  });

  test.each([
    [['--report', 'dirty.txt', 'page.html'], /ends in \.html/],
    [['--report', 'a.html', '-o', './a.html', 'dirty.txt'], /--report and -o name the same file/],
    [['--report', 'dirty.txt/a.html', 'dirty.txt'], /dirty\.txt\/a\.html: it cannot be written \(/],
    [['rules', '--report', 'a.html'], /--report does not go with clean-article rules/],
    [['learn', '--report', 'a.html', 'dirty.txt'], /--report does not go with clean-article learn/],
  ])('%j is refused before anything is done', (args, message) => {
    const { code, out, err } = folder.run(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
    expect(folder.read('dirty.txt')).toBe(DIRTY);
  });

  test('a folder is no place for it', () => {
    mkdirSync(folder.path('run.html'));
    const { code, err } = folder.run(['--report', 'run.html', 'dirty.txt']);
    expect(code).toBe(2);
    expect(err).toBe('clean-article: run.html: it is a folder; --report needs a file\n');
  });

  test.skipIf(!heedsModes)('a folder that may not be written to is told at once', () => {
    mkdirSync(folder.path('locked'), { mode: 0o555 });
    const { code, out } = folder.run(['--report', 'locked/run.html', 'dirty.txt']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });

  test.each([[['-o', 'out']], [['--check']], [['--fix']]])('%j: an input is never written over', (args) => {
    const page = folder.read('page.html');
    const { code, err } = folder.run([...args, '--report', 'page.html', 'dirty.txt', 'page.html']);
    expect(code).toBe(2);
    expect(err).toMatch(/^clean-article: page\.html: .*would/m);
    expect(folder.read('page.html')).toBe(page);
  });
});

describe.skipIf(!HAS_CHROMIUM)(IN_CHROMIUM, () => {
  const browsing = new Browsing();
  let page: Page;
  beforeEach(async () => {
    page = await browsing.newPage();
  });

  const addressOf = (name: string, fragment = ''): string =>
    `${pathToFileURL(folder.path(name)).href}${fragment}`;

  async function open(name: string, fragment = ''): Promise<void> {
    browsing.watch(page, folder.path(name));
    await page.goto(addressOf(name, fragment));
  }

  /** A folder of files of three sites, and a report on them. */
  async function openRun(fragment = ''): Promise<void> {
    const [first] = PARAGRAPHS;
    folder.put('raw/a/dirty.txt', `${DIRTY}\n`);
    folder.put('raw/a/clean.txt', ARTICLE);
    folder.put('raw/b/menu.txt', ['Share this article', ...PARAGRAPHS, 'JOIN US ON TELEGRAM'].join('\n\n'));
    folder.put('raw/b/binary.txt', Buffer.from([0x1f, 0, 8, 0, 0, 0, 255]));
    folder.put(
      'raw/c/gone.txt',
      `${['Home', 'News', 'Sport', 'Privacy Policy', 'Cookie Policy'].join('\n')}\n`,
    );
    folder.put('raw/c/other.txt', `${THEME}\n\n${first!}\n\n${PARAGRAPHS[1]!}\n`);
    folder.run(['raw', '-o', 'out', '--report', 'run.html']);
    await open('run.html', fragment);
  }

  const names = (): Promise<string[]> => page.locator('#list-body a').allTextContents();
  const focused = (): Promise<string> =>
    page.evaluate('document.activeElement.firstChild?.textContent ?? ""');
  const fragment = (): string => new URL(page.url()).hash;

  test('the overview has the numbers, as charts and as text', async () => {
    await openRun();
    const { data } = reportIn('run.html');
    const figures = await page.locator('#figures').textContent();
    expect(figures).toContain(`Documents${data.totals.documents}`);
    expect(figures).toContain('Failed1');
    expect(await page.locator('#rules tbody tr').count()).toBe(data.rules.length);
    expect(await page.locator('.histogram a').count()).toBe(data.shares.filter((count) => count > 0).length);
    await page.click('summary');
    expect(await page.locator('#shares-table tbody td').allTextContents()).toEqual(
      data.shares.filter((count) => count > 0).map(String),
    );
    expect(await page.locator('#look').textContent()).toContain('raw/b/binary.txt');
    expect(await page.locator('#lines').textContent()).toContain(THEME);
  });

  test('each chart and table leads to the documents that it speaks of', async () => {
    await openRun();
    const links = await page
      .locator('#overview a')
      .evaluateAll((all_) => all_.map((each) => each.getAttribute('href')!));
    expect(links.length).toBeGreaterThan(20);
    for (const link of new Set(links)) {
      await page.evaluate(`location.hash = ${JSON.stringify(link)}`);
      if (link.startsWith('#/documents/')) await page.locator('#document-title:visible').waitFor();
      else await expect.poll(names, WAIT).not.toEqual([]);
    }
  });

  test('each filter leaves the documents that it is for', async () => {
    await openRun('#/documents');
    expect((await names()).length).toBe(6);
    const filtered = async (): Promise<string[]> =>
      (await names()).map((name) => name.replace(/^raw\//, '')).sort();
    const select = async (id: string, value: string): Promise<string[]> => {
      await page.selectOption(`#filter-${id}`, value);
      const found = await filtered();
      await page.click('#filters-clear');
      expect((await names()).length).toBe(6);
      return found;
    };
    expect(await select('category', 'comments')).toEqual(['a/dirty.txt']);
    expect(await select('rule', 'social-promo')).toEqual(['b/menu.txt']);
    expect(await select('site', 'raw/a/')).toEqual(['a/clean.txt', 'a/dirty.txt']);
    expect(await select('look', 'failed')).toEqual(['b/binary.txt']);
    expect(await select('kept', '19')).toContain('a/clean.txt');
    await page.selectOption('#filter-sort', 'name');
    expect(await names()).toEqual((await names()).toSorted());
    await page.selectOption('#filter-sort', 'longest');
    expect((await names()).at(-1)).toBe('raw/b/binary.txt');
    await page.fill('#filter-text', 'join us on TELEGRAM');
    await expect.poll(filtered, WAIT).toEqual(['b/menu.txt']);
    await page.selectOption('#filter-site', 'raw/a/');
    await expect.poll(filtered, WAIT).toEqual([]);
    expect(await page.textContent('#documents-status')).toBe(
      '0 of 6 documents; the texts of 5 are here and were looked through',
    );
    // What was asked for is in the address.
    const asked = fragment();
    await open('run.html', '');
    await page.goto(addressOf('run.html', asked));
    await expect.poll(() => page.inputValue('#filter-site'), WAIT).toBe('raw/a/');
    expect(await page.inputValue('#filter-text')).toBe('join us on TELEGRAM');
  });

  test('keys go through the findings and the documents, and the address keeps the place', async () => {
    await openRun('#/documents');
    await page.click('#list-body a >> text=raw/a/dirty.txt');
    await page.locator('#document-text del').first().waitFor();
    await page.keyboard.press('n');
    expect(await focused()).toBe(THEME);
    expect(await page.locator('.note').textContent()).toContain(
      'theme-toggleRemoved: it says only “dark mode”.line 1',
    );
    await page.keyboard.press('n');
    expect(await focused()).toBe(REPLY);
    expect(fragment()).toMatch(/^#\/documents\/\d+\/2$/);
    const link = page.url();
    await page.keyboard.press('n');
    expect(await focused()).toBe(THEME);
    await page.keyboard.press('p');
    expect(await focused()).toBe(REPLY);
    await page.keyboard.press('Shift+N');
    await expect.poll(() => page.textContent('#document-title'), WAIT).toBe('raw/b/menu.txt');
    await page.keyboard.press('Shift+P');
    await expect.poll(() => page.textContent('#document-title'), WAIT).toBe('raw/a/dirty.txt');

    const other = await browsing.newPage();
    await other.goto(link);
    await other.locator('#document-text del').first().waitFor();
    await expect
      .poll(() => other.evaluate('document.activeElement.firstChild?.textContent'), WAIT)
      .toBe(REPLY);
    expect(await other.textContent('#finding-place')).toBe('2 of 2');
  });

  test('a document is shown with what went, as it came, or clean', async () => {
    await openRun('#/documents');
    await page.click('#list-body a >> text=raw/a/dirty.txt');
    const shown = async (): Promise<string> =>
      await page
        .locator('#document-text .piece')
        .evaluateAll((pieces) =>
          pieces
            .map((piece) =>
              piece.matches('[data-finding]') ? piece.firstChild!.textContent : piece.textContent,
            )
            .join('\n\n'),
        );
    const source = DIRTY.trim().replaceAll(/\n+/g, '\n\n');
    await expect.poll(shown, WAIT).toBe(source);
    expect(await page.locator('#document-text del').allTextContents()).toEqual([THEME, REPLY]);
    await page.click('#shows >> text=Source');
    await expect.poll(() => page.locator('#document-text del').count(), WAIT).toBe(0);
    expect(await shown()).toBe(source);
    await page.click('#shows >> text=Clean');
    await expect.poll(shown, WAIT).toBe(folder.read('out/a/dirty.txt').trim().replaceAll(/\n+/g, '\n\n'));
    await page.click('#finding-next');
    expect(await focused()).toBe(THEME);
    await page.keyboard.press('s');
    await expect.poll(() => page.isChecked('#shows [value=source]'), WAIT).toBe(true);
    await page.click('#document-legend button >> text=Comments');
    expect(await focused()).toBe(REPLY);
  });

  test('from a list by rule a document opens at what the rule found', async () => {
    await openRun('#/documents?rule=comment-form');
    await page.click('#list-body a');
    await expect.poll(focused, WAIT).toBe(REPLY);
    await page.goBack();
    await expect.poll(names, WAIT).toEqual(['raw/a/dirty.txt']);
  });

  test('documents that failed, or that there are none of, say so', async () => {
    await openRun('#/documents?look=failed');
    await page.click('#list-body a');
    await page.getByText('It failed: ').waitFor();
    await page.evaluate(`location.hash = '#/documents/99'`);
    await page.getByText('There is no such document').waitFor();
    expect(await page.isVisible('#document-tools')).toBe(false);
  });

  const HOSTILE: Readonly<Record<string, string>> = {
    script: '<script>window.reached = true; alert(1)</script>',
    handler: '<img src="x" onerror="window.reached = true; alert(2)"><svg onload="window.reached = true">',
    link: '<a href="javascript:window.reached = true">Read more</a> and [more](javascript:alert(3))',
    picture: '![x](http://127.0.0.1:9/x.png) <img src="http://127.0.0.1:9/y.png">',
    end: '</script><script>window.reached = true</script><!-- <script> --> ]]>',
    comment: '<!-- data --> <!-- texts --> $& $1 $` <!--<script>',
    style: '</style></script><style>* { display: none }</style><base href="http://127.0.0.1:9/">',
    terminal: 'before \u001b[2J\u001b]0;reached\u0007 after \u202e and \ud800 and \u2028 end',
  };

  test.each(Object.entries(HOSTILE))('a document that tries does nothing: %s', async (_, attack) => {
    const page_ = `<!doctype html><title>${attack}</title><meta name="author" content="${attack.replaceAll('"', '&quot;')}"><link rel="canonical" href="javascript:window.reached=true"><body><h1>x</h1><p>${PARAGRAPHS.join(`</p>${attack}<p>`)}</p><nav>${attack}</nav>`;
    folder.put(
      'a.jsonl',
      record(`${attack}\n\n${DIRTY}\n\n${attack}`, { id: attack, url: 'javascript:window.reached = true' }) +
        `${JSON.stringify({ id: 2, html: page_ })}\n` +
        record(
          `---\ntitle: ${JSON.stringify(attack)}\nauthor: ${JSON.stringify(attack)}\n---\n\n# ${attack}\n\n${DIRTY}\n`,
          {
            id: 3,
          },
        ) +
        record(`${THEME}\n\n${ARTICLE}\n\nLeave a Reply ${attack}\n`),
    );
    folder.run(['a.jsonl', '--report', 'run.html', '-o', 'out.jsonl']);
    await open('run.html');
    const { data } = reportIn('run.html');
    expect(data.documents).toHaveLength(4);
    await page.click('#to-documents');
    await expect.poll(names, WAIT).toHaveLength(4);
    for (const { number } of data.documents) {
      await page.evaluate(`location.hash = '#/documents/${number}'`);
      await expect.poll(() => page.locator('#document-text .piece').count(), WAIT).toBeGreaterThan(0);
      await page.keyboard.press('n');
    }
    await page.evaluate(`location.hash = '#/documents?text=${encodeURIComponent('<script>')}'`);
    await page.evaluate(
      `location.hash = '#/documents?site=${encodeURIComponent('"><img src=x onerror=alert(1)>')}'`,
    );
    const reached = `[window.reached, document.querySelectorAll('main :is(img, iframe, script, style, base, a[href^="javascript"])').length, document.querySelectorAll('script').length]`;
    expect(await page.evaluate(reached)).toEqual([undefined, 0, 3]);
    expect(await page.title()).not.toBe('reached');
  });

  test('the report may fetch nothing and make no markup of text, whoever asks', async () => {
    await openRun();
    const tried = await page.evaluate(`Promise.allSettled([
      fetch('http://127.0.0.1:9/'),
      Promise.resolve().then(() => { document.body.innerHTML = '<p>text</p>'; }),
    ]).then((all) => all.map(({ status }) => status))`);
    expect(tried).toEqual(['rejected', 'rejected']);
    const { problems } = browsing;
    expect(problems.filter((problem) => !/Content Security Policy|TrustedHTML/.test(problem))).toEqual([]);
    problems.length = 0;
  });

  test('a long list is drawn as far as somebody scrolls', async () => {
    folder.put('corpus.jsonl', record(DIRTY).repeat(700));
    folder.run(['corpus.jsonl', '--report', 'run.html', '-o', 'out.jsonl']);
    await open('run.html', '#/documents');
    await expect.poll(names, WAIT).not.toEqual([]);
    expect((await names()).length).toBeLessThan(400);
    for (let i = 0; i < 10; i++) await page.locator('#list-body tr').last().scrollIntoViewIfNeeded();
    await expect
      .poll(async () => {
        await page.locator('#list-body tr').last().scrollIntoViewIfNeeded();
        return (await names()).length;
      }, WAIT)
      .toBe(700);
    expect(await page.isVisible('#list-more')).toBe(false);
  });

  test.each([320, 380, 800, 1440])('nothing is cut %i pixels wide', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    await openRun();
    for (const view of ['#/', '#/documents', '#/documents/2']) {
      await page.evaluate(`location.hash = ${JSON.stringify(view)}`);
      await page.waitForFunction(`document.querySelector('main > :not([hidden])').textContent.length > 50`);
      const tooWide = `[...document.querySelectorAll('main *')].filter((each) => each.checkVisibility()
        && !each.closest('.unseen, [type=radio]')
        && each.getBoundingClientRect().right > document.documentElement.clientWidth + 1).map((each) => each.outerHTML.slice(0, 80))`;
      expect(await page.evaluate(tooWide)).toEqual([]);
      expect(
        await page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth'),
      ).toBe(true);
    }
  });

  test('on paper a document says why of each finding, and what is for the screen is away', async () => {
    await openRun('#/documents/2');
    await page.locator('#document-text del').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.isVisible('#document-tools')).toBe(false);
    const width = await page
      .locator('.tag .unseen')
      .first()
      .evaluate((why) => why.getBoundingClientRect().width);
    expect(width).toBeGreaterThan(50);
  });
});

test('the page names no other file', () => {
  folder.put('dirty.txt', DIRTY);
  folder.run(['--report', 'run.html', 'dirty.txt']);
  const markup = readFileSync(folder.path('run.html'), 'utf8').replace(/<(style|script)[^]*?<\/\1>/g, '');
  expect(markup).not.toMatch(/(?:src|href)="(?!data:|#)/);
});
