import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { clean } from '../src/clean.ts';
import { read } from '../src/read/read.ts';
import { linesOfPage, SiteLearner } from '../src/site/learn.ts';
import { lineKey } from '../src/site/lineKey.ts';
import { PageSample, type SamplePage } from '../src/site/pageSample.ts';
import { SiteBook } from '../src/site/siteBook.ts';
import { parseSites, printSites } from '../src/site/siteFile.ts';
import { type Ran, runIn } from './command.ts';
import { PARAGRAPHS } from './support.ts';

const HEAD = 'The Millford Courier\nSince the flood of 1884\nWells and water\nThe mill archive';
const FOOT =
  'Old printing house, Mill Lane\nA paper for the whole valley\nThe Courier has a bell, ring it once';

/** A page of a site: its frame around a story of its own. */
const page = (i: number, middle = ''): string => {
  const story = [0, 1, 2].map((k) => PARAGRAPHS[(i + k) % PARAGRAPHS.length]!);
  const [first, ...others] = story.map(
    (paragraph) => `${paragraph} That was in the year ${'of the flood '.repeat(i)}.`,
  );
  return [HEAD, first, ...(middle === '' ? [] : [middle]), ...others, FOOT].join('\n\n');
};
const linesIn = (text: string): string[] => text.split('\n').filter(Boolean);

/** What is learned of a site from pages. */
async function bookOf(pages: readonly string[]): Promise<SiteBook> {
  const learner = new SiteLearner();
  for (const text of pages) learner.add({ site: 'a/', keys: linesOfPage(await read(text)).keys });
  return new SiteBook(learner.learned(), '/');
}

const cleanWith = async (book: SiteBook, text: string): ReturnType<typeof clean> =>
  clean(text, { site: (url) => book.repeatsFor(url, '/a') });

describe('what repeats on a site', () => {
  test('goes, and the reason says on how many pages it is', async () => {
    const book = await bookOf([1, 2, 3, 4].map((i) => page(i)));
    const { text, removed } = await cleanWith(book, page(5));
    for (const line of linesIn(`${HEAD}\n${FOOT}`)) expect(linesIn(text)).not.toContain(line);
    expect(removed.find((piece) => piece.text.includes('Wells and water'))).toMatchObject({
      rule: 'site-repeat',
      category: 'template',
      reason: 'it is on 4 of 4 pages of this site',
    });
  });

  test('bars between labels part nothing', async () => {
    const menu =
      'Wells of the valley\n|\nThe mill archive\n|\nLetters of the week\n|\nThe printing house\n|\nFerries';
    const barred = (i: number): string => page(i).replace(HEAD, menu);
    const { removed } = await cleanWith(await bookOf([1, 2, 3, 4].map(barred)), barred(5));
    const found = removed.filter(({ rule }) => rule === 'site-repeat').map(({ text }) => text);
    expect(found).toEqual(expect.arrayContaining(['Wells of the valley', 'Ferries']));
  });

  test('numbers in a line do not matter', async () => {
    const key = async (text: string): Promise<string | null> => lineKey((await read(text)).lines[0]!);
    expect(await key('Seen 1,204 times, Edition 7')).toBe(await key('Seen 98,611 times, edition 12'));
    expect(await key('12 34')).toBeNull();
  });

  test('running text stays on however many pages it is', async () => {
    const intro =
      'Every Friday Anna Berg walks to one of the wells of Millford and tells what she has heard on her way, and from whom.';
    const headed = (i: number): string => page(i).replace(HEAD, `${HEAD}\n\n${intro}`);
    const book = await bookOf([1, 2, 3, 4].map(headed));
    expect(book.repeatsFor(null, '/a')!.pagesWith((await read(intro)).lines[0]!)).toBe(4);
    expect(linesIn((await cleanWith(book, headed(5))).text)).toContain(intro);
  });

  test.each([
    'So it goes.',
    'The bucket, the rope and the bell: the well behind the bakery wall',
    'What the baker says',
    'And the rope went down,\nand the bucket went down,\nand nobody said a word.',
  ])('between paragraphs it stays: %s', async (refrain) => {
    const book = await bookOf([1, 2, 3, 4].map((i) => page(i, refrain)));
    const kept = linesIn((await cleanWith(book, page(5, refrain))).text);
    for (const line of linesIn(refrain)) expect(kept).toContain(line);
  });

  test('a story that the site has several times is not taken for its frame', async () => {
    const told = [1, 2, 3, 4].map((i) => `${page(9)}\n\nVersion ${'again '.repeat(i)}`);
    const book = await bookOf(told);
    const { removed } = await cleanWith(book, page(9));
    expect(removed.filter(({ rule }) => rule === 'site-repeat')).toEqual([]);
    for (const { text } of removed)
      expect(PARAGRAPHS.some((paragraph) => text.includes(paragraph))).toBe(false);
  });

  test('the author’s name is still the byline, and a line of the frame is no title', async () => {
    const signed = (i: number): string => page(i).replace(HEAD, `${HEAD}\n\nAnna Berg\n\n3 May 2025`);
    const book = await bookOf([1, 2, 3, 4].map(signed));
    const plain = await clean(signed(5));
    expect(plain).toMatchObject({ byline: 'Anna Berg', published: '2025-05-03' });
    expect(linesIn(HEAD)).toContain(plain.title);
    const informed = await cleanWith(book, signed(5));
    expect(informed).toMatchObject({ title: null, byline: 'Anna Berg', published: '2025-05-03' });
  });

  test('on a site of one page or two nothing is different', async () => {
    const texts = fc.array(fc.constantFrom(...PARAGRAPHS, ...linesIn(HEAD), ...linesIn(FOOT)), {
      maxLength: 15,
    });
    await fc.assert(
      fc.asyncProperty(texts, texts, async (one, other) => {
        const [text, second] = [one.join('\n\n'), other.join('\n\n')];
        // A copy is no page of its own.
        const book = await bookOf([text, second, text, second]);
        expect(await cleanWith(book, text)).toEqual(await clean(text));
      }),
      { numRuns: 40 },
    );
  });

  test('cleaning twice is cleaning once', async () => {
    const parts = fc.array(fc.constantFrom(...PARAGRAPHS, HEAD, FOOT, ...linesIn(HEAD), ...linesIn(FOOT)), {
      maxLength: 15,
    });
    const book = await bookOf([1, 2, 3, 4].map((i) => page(i)));
    await fc.assert(
      fc.asyncProperty(parts, async (pieces) => {
        const once = (await cleanWith(book, pieces.join('\n\n'))).text;
        expect((await cleanWith(book, once)).text).toBe(once);
      }),
      { numRuns: 40 },
    );
  });
});

describe('learning', () => {
  const sampled = fc.record({
    site: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    keys: fc
      .array(fc.constantFrom('k', 'l', 'm', 'n', 'o', 'p'), { minLength: 1 })
      .map((keys) => [...new Set(keys)].sort().join('\n')),
  });
  const limits = { ofSite: 8, leastOfSite: 2, all: 12 };
  const sample = (pages: readonly SamplePage[]): unknown => {
    const kept = new PageSample(limits);
    for (const each of pages) kept.add(each);
    const sites = [...kept.sites()];
    expect(sites.flatMap(([, each]) => each).length).toBeLessThanOrEqual(limits.all);
    return { oneIn: kept.oneIn, sites };
  };

  test('the same pages give the same sample, in any order and however often they come', () => {
    const pages = fc.array(sampled, { maxLength: 80 });
    const shuffled = pages.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2, maxLength: all.length * 2 }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([all, others]) => {
        expect(sample(others)).toEqual(sample(all));
      }),
    );
  });

  test('of too many sites some are learned from, and are known to be', () => {
    const kept = new PageSample(limits);
    for (let i = 0; i < 100; i++) kept.add({ site: `site ${i}`, keys: 'k' });
    expect([...kept.sites()].length).toBeGreaterThan(0);
    expect(kept.oneIn).toBeGreaterThan(1);
  });

  test('a line is learned from half of the pages on, and from three', () => {
    const learned = (counts: Readonly<Record<string, number>>, pages: number): string[] => {
      const learner = new SiteLearner();
      for (let i = 0; i < pages; i++) {
        const keys = Object.keys(counts).filter((key) => i < counts[key]!);
        learner.add({ site: 'a', keys: [...keys, `own ${'i'.repeat(i)}`].sort().join('\n') });
      }
      return [...(learner.learned().get('a')?.lines.keys() ?? [])];
    };
    expect(learned({ all: 10, half: 5, fewer: 4 }, 10)).toEqual(['all', 'half']);
    expect(learned({ all: 3, two: 2 }, 3)).toEqual(['all']);
    expect(learned({ all: 2 }, 2)).toEqual([]);
  });

  test('of a page without end the ends are kept', async () => {
    const long = Array.from(
      { length: 3000 },
      (_, i) => `line ${'abcdefghij'[i % 10]!.repeat(1 + (i % 97))} of many`,
    );
    const document = await read(['the first of all', ...long, 'the last of all'].join('\n'));
    const { keys } = linesOfPage({ ...document, lines: document.lines });
    expect(keys.length).toBeLessThanOrEqual(32_000);
    expect(keys.split('\n')).toEqual(expect.arrayContaining(['the first of all', 'the last of all']));
  });

  test('the file holds what was learned', async () => {
    const learner = new SiteLearner();
    for (const i of [1, 2, 3]) {
      const document = await read(`__proto__ hasOwnProperty\n\n${page(i)}`);
      learner.add({ site: 'a/', keys: linesOfPage(document).keys });
    }
    const sites = learner.learned();
    expect(sites.get('a/')!.lines.size).toBe(8);
    expect(parseSites(printSites(sites), 'site.json')).toEqual(sites);
  });

  test.each([
    ['{', 'it is not JSON'],
    ['[]', 'it is no object'],
    ['{"version": 0}', 'its “version” is not 1'],
    ['{"version": 2, "sites": {}}', 'of version 2, which a newer clean-article wrote'],
    ['{"version": 1, "sites": []}', '“sites” is no object'],
    ['{"version": 1, "sites": {"a/": {"pages": 0, "lines": {}}}}', '“pages” of “a/” is no count of pages'],
    [
      '{"version": 1, "sites": {"a/": {"pages": 3, "lines": {"home": 4}}}}',
      '“home” of “a/” is no count of pages',
    ],
  ])('a file that is none of ours is refused: %s', (text, message) => {
    expect(() => parseSites(text, 'site.json')).toThrow(message);
  });
});

describe('the command', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'clean-article-site-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const put = (name: string, content: string | Uint8Array): void => {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  };
  const get = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const run = (args: readonly string[], input = ''): Ran => runIn(folder, args, input);
  const record = (i: number, url = `https://www.millford.example/${i}`): string =>
    JSON.stringify({ id: i, url, text: page(i) });

  beforeEach(() => {
    for (const i of [1, 2, 3, 4]) put(`raw/millford/${i}.txt`, page(i));
    put('raw/other/1.txt', page(6));
  });

  test('learns from a folder, and says so; a run without --site learns nothing', () => {
    const plain = run(['raw', '-o', 'plain']);
    expect(plain.code).toBe(0);
    expect(run(['learn', 'raw', '-o', 'site.json'])).toEqual({
      code: 0,
      out: '',
      err: 'clean-article: 5 pages read; 7 lines of 1 site learned\n',
    });
    const { sites } = JSON.parse(get('site.json')) as {
      sites: Record<string, { pages: number; lines: Record<string, number> }>;
    };
    expect(Object.keys(sites)).toEqual(['raw/millford/']);
    expect(sites['raw/millford/']).toMatchObject({ pages: 4, lines: { 'since the flood of #': 4 } });
    expect(run(['raw', '-o', 'again']).code).toBe(0);
    for (const name of ['millford/1.txt', 'other/1.txt'])
      expect(get(`again/${name}`)).toBe(get(`plain/${name}`));
  });

  test('uses what was learned for a folder, a page, a stream, and to explain', () => {
    run(['learn', 'raw', '-o', 'site.json']);
    put('raw/millford/5.txt', page(5));
    expect(run(['--site', 'site.json', 'raw', '-o', 'clean']).code).toBe(0);
    expect(linesIn(get('clean/millford/5.txt'))).not.toContain('Wells and water');
    const reason = 'site-repeat: it is on 4 of 4 pages of this site';
    expect(run(['--site', 'site.json', '--explain', 'raw/millford/5.txt']).out).toContain(reason);
    // Of which folder it is nobody knows, and there is one site only.
    expect(run(['--site', 'site.json', '--explain'], page(5)).out).toContain(reason);
    const { out } = run(['--site', 'site.json', '--from', 'jsonl'], `${JSON.stringify({ text: page(5) })}\n`);
    expect(out).toContain('"rule":"site-repeat"');
    expect(
      run(['--site', 'site.json', '--rule', 'site-repeat:off', '--explain', 'raw/millford/5.txt']).out,
    ).not.toContain('site-repeat');
  });

  test('goes by the host of an address, whatever the folder', () => {
    const corpus = [1, 2, 3].map((i) => record(i)).join('\n');
    const elsewhere = record(4, 'https://elsewhere.example/4');
    expect(run(['learn', '--from', 'jsonl', '-o', 'site.json'], `${corpus}\n${elsewhere}\n`).code).toBe(0);
    expect(Object.keys((JSON.parse(get('site.json')) as { sites: object }).sites)).toEqual([
      'millford.example',
    ]);
    const { out } = run(['--site', 'site.json', '--from', 'jsonl'], `${record(5)}\n${elsewhere}\n`);
    const rules = out
      .trim()
      .split('\n')
      .map((line) => line.includes('site-repeat'));
    expect(rules).toEqual([true, false]);
  });

  test('reads Markdown with its address, pages and CSV', () => {
    for (const i of [1, 2])
      put(`mixed/${i}.md`, `---\nurl: https://millford.example/${i}\n---\n\n${page(i)}`);
    const paragraphs = page(3)
      .split('\n')
      .filter(Boolean)
      .map((line) => `<p>${line}</p>`);
    put(
      'mixed/3.html',
      `<!doctype html><link rel="canonical" href="https://millford.example/3"><body>${paragraphs.join('\n')}`,
    );
    put('4.csv', `url,text\nhttps://millford.example/4,"${page(4).replaceAll('"', '""')}"\n`);
    expect(run(['learn', 'mixed', '4.csv', '-o', 'site.json'])).toMatchObject({ code: 0 });
    const { sites } = JSON.parse(get('site.json')) as {
      sites: Record<string, { pages: number; lines: Record<string, number> }>;
    };
    expect(sites['millford.example']).toMatchObject({ pages: 4, lines: { 'wells and water': 4 } });
  });

  test('reads files of records: WET, JSON, compressed', () => {
    const wet = [1, 2].map((i) => {
      const body = page(i);
      const uri = `https://millford.example/${i}`;
      const head = `WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: ${uri}\r\nContent-Type: text/plain`;
      return `${head}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}\r\n\r\n`;
    });
    put('crawl/1.wet.gz', gzipSync(wet.join('')));
    put('3.json', `[${record(3, 'https://millford.example/3')}, {"url": "https://millford.example/4"}]`);
    expect(run(['learn', 'crawl', '3.json', '-o', 'site.json'])).toEqual({
      code: 2,
      out: '',
      err: expect.stringContaining('3.json: item 2: ') as string,
    });
    expect(JSON.parse(get('site.json'))).toMatchObject({
      sites: { 'millford.example': { pages: 3, lines: { 'wells and water': 3 } } },
    });
  });

  test('the same input gives the same file, whatever its order and the number of workers', () => {
    const records = Array.from({ length: 60 }, (_, i) => record(i));
    const learn = (lines: readonly string[], jobs: string): string =>
      run(['learn', '--from', 'jsonl', '--jobs', jobs], `${lines.join('\n')}\n`).out;
    const file = learn(records, '1');
    expect(file).toContain('"wells and water": 60');
    expect(learn(records.toReversed(), '1')).toBe(file);
    expect(learn(records, '4')).toBe(file);
  });

  test('workers know what was learned, too', () => {
    run(['learn', 'raw', '-o', 'site.json']);
    put(
      'raw/millford/in.jsonl',
      Array.from({ length: 600 }, (_, i) => JSON.stringify({ text: page(i % 30) })).join('\n'),
    );
    const answers = (jobs: string): string[] => {
      const name = `clean ${jobs}.jsonl`;
      run(['--site', 'site.json', '--jobs', jobs, 'raw/millford/in.jsonl', '-o', name]);
      return get(name).trim().split('\n');
    };
    const one = answers('1');
    expect(one.filter((line) => line.includes('site-repeat')).length).toBe(600);
    expect(answers('2')).toEqual(one);
  });

  test('--check and --fix use it, and the cache knows the file', () => {
    run(['learn', 'raw', '-o', 'site.json']);
    put('raw/millford/5.txt', page(5));
    const check = ['--check', '--cache', '--site', 'site.json', 'raw/millford/5.txt'];
    const first = run(check);
    expect(first.code).toBe(1);
    expect(first.err + first.out).toContain('site-repeat');
    expect(run(check).code).toBe(1);
    // Who reviews the file may find that some of it is the articles'.
    put('site.json', get('site.json').replace('"wells and water"', '"wells and fire"'));
    expect(run(check).out + run(check).err).not.toBe(first.out + first.err);
    run(['learn', 'raw', '-o', 'site.json']);
    expect(run(['--fix', '--site', 'site.json', 'raw/millford/5.txt']).code).toBe(0);
    expect(linesIn(get('raw/millford/5.txt'))).not.toContain('Wells and water');
    expect(run(check).code).toBe(0);
  });

  test('one file that fails hides no other', () => {
    put('raw/millford/in.jsonl', `{\n${JSON.stringify({ text: page(7) })}\n`);
    const { code, err } = run(['learn', 'raw', 'nowhere', '-o', 'site.json']);
    expect(code).toBe(2);
    expect(err).toContain('raw/millford/in.jsonl: line 1: the line is not JSON');
    expect(err).toContain('nowhere: there is no such file');
    expect(err).toContain('6 pages read');
    expect(get('site.json')).toContain('"pages": 5');
  });

  test('where nothing repeats it says what it would take', () => {
    expect(run(['learn', 'raw/other']).err).toBe(
      'clean-article: 1 page read; nothing repeats on half of a site’s pages and on 3 at least\n',
    );
  });

  test.each([
    [
      ['--site', 'none.json', 'raw/other/1.txt'],
      'none.json: there is no such site file; make it with clean-article learn',
    ],
    [
      ['--site', 'raw/other/1.txt', 'raw/other/1.txt'],
      'raw/other/1.txt: the site file cannot be understood: it is not JSON',
    ],
    [['learn', 'raw', '--check'], '--check does not go with clean-article learn'],
    [['learn', 'raw', '--site', 'x.json'], '--site does not go with clean-article learn'],
    [['learn', 'raw', '-o', 'raw/other/1.txt'], 'raw/other/1.txt: the output is one of the inputs'],
  ])('refuses %j', (args, message) => {
    const { code, err } = run(args);
    expect(code).toBe(2);
    expect(err).toContain(`clean-article: ${message}`);
  });
});
