import fc from 'fast-check';
import { rmSync, statSync, symlinkSync, truncateSync, utimesSync } from 'node:fs';
import { Readable, Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { main } from '../src/cli/main.ts';
import { ARTICLE, DIRTY, Folder, type Ran, record, REPLY, THEME } from './command.ts';
import { PARAGRAPHS } from './support.ts';

const folder = new Folder();
const CACHE = '.cleanarticlecache';
const check = (...more: string[]): Ran =>
  folder.run(['--check', '--cache', '--reporter', 'unix', 'raw', ...more]);

interface Stored {
  files: Record<string, { content: string; mtime: number; ctime: number; size: number; result: object }>;
}
const stored = (): Stored['files'] => (JSON.parse(folder.read(CACHE)) as Stored).files;

/**
 * Plants a lie in the cache, which a run that believes it tells: that there are no findings, or one in every file.
 * What is planted is older than what a cache mistrusts.
 */
function plant(change: (entry: Stored['files'][string]) => void = () => undefined): void {
  const cache = JSON.parse(folder.read(CACHE)) as Stored & { began: number };
  for (const entry of Object.values(cache.files)) {
    entry.result = { ...entry.result, findings: [] };
    change(entry);
  }
  folder.put(CACHE, JSON.stringify({ ...cache, began: Date.now() + 60_000 }));
}
const BELIEVED = { code: 0, out: '', err: '' };

describe('the second run', () => {
  test('tells what the first one told, and looks at nothing', () => {
    folder.put('raw/a.txt', DIRTY);
    folder.put('raw/b.txt', ARTICLE);
    folder.put('raw/c.txt', '');
    const first = check();
    expect(first.code).toBe(1);
    expect(first.err).toContain('raw/c.txt: it is empty');
    expect(check()).toEqual(first);
    plant();
    expect(check().code).toBe(0);
    expect(check('--no-cache')).toEqual(first);
  });

  test.each([
    ['pretty', []],
    ['json', ['--max-chrome', '2']],
    ['sarif', []],
    ['junit', ['--baseline', 'known.json']],
  ])('with --reporter %s and %j, too', (reporter, more) => {
    folder.put('raw/a.txt', DIRTY);
    folder.put('raw/b.html', `<p>${PARAGRAPHS.join('</p><p>')}</p><p>${THEME}</p>`);
    folder.run(['--check', '--update-baseline', '--baseline', 'known.json', 'raw/a.txt']);
    const args = ['--check', '--cache', '--reporter', reporter, ...more, 'raw'];
    const first = folder.run(args);
    expect(folder.run(args)).toEqual(first);
    expect(folder.run(args.filter((arg) => arg !== '--cache'))).toEqual(first);
  });

  test('fails again where the first one failed', () => {
    folder.put('raw/a.txt', Buffer.from([0x89, 0x50, 8, 0, 0, 0, 0, 0, 0, 3, 0, 255]));
    const first = check();
    expect(first).toMatchObject({ code: 2, err: expect.stringContaining('is not text') as string });
    expect(check()).toEqual(first);
  });
});

describe('a file is looked at again', () => {
  test('when it has changed, in size or not, whatever its time says', () => {
    folder.put('raw/a.txt', `${THEME}\n\n${ARTICLE}`);
    const { mtime, atime, size } = statSync(folder.path('raw/a.txt'));
    expect(check().code).toBe(1);
    folder.put('raw/a.txt', `${PARAGRAPHS[0]!.slice(0, THEME.length)}\n\n${ARTICLE}`);
    utimesSync(folder.path('raw/a.txt'), atime, mtime);
    expect(statSync(folder.path('raw/a.txt')).size).toBe(size);
    expect(check().code).toBe(0);
    folder.put('raw/a.txt', DIRTY);
    expect(check().code).toBe(1);
  });

  test('when its configuration, ruleset or a rule has changed', () => {
    folder.put('raw/a.txt', DIRTY);
    folder.put('clean-article.config.yaml', '');
    expect(check().code).toBe(1);
    const both = ['--rule', 'theme-toggle:off', '--rule', 'comment-form:off'];
    expect(check(...both).code).toBe(0);
    folder.put('clean-article.config.yaml', 'rules: { theme-toggle: off, comment-form: off }\n');
    expect(check().code).toBe(0);
    expect(check('--no-config').code).toBe(1);
    folder.put(
      'clean-article.config.yaml',
      "overrides: [{ files: '*.txt', rules: { theme-toggle: off } }]\n",
    );
    expect(check('--ruleset', 'balanced').err).not.toContain('theme-toggle');
    expect(check('--ruleset', 'balanced', '--no-config').err).toContain('theme-toggle');
  });

  test('when another version of the program noted it, or the cache is broken', () => {
    folder.put('raw/a.txt', DIRTY);
    const first = check();
    for (const broken of ['', '{', 'null', '[]', '{"version":"0"}', '\0\0\0']) {
      folder.put(CACHE, broken);
      expect(check()).toEqual(first);
      expect(Object.keys(stored())).toEqual(['raw/a.txt']);
    }
    const whole = folder.read(CACHE);
    truncateSync(folder.path(CACHE), whole.length >> 1);
    expect(check()).toEqual(first);
    plant();
    folder.put(CACHE, folder.read(CACHE).replace(/"version":"/, '$&0'));
    expect(check()).toEqual(first);
  });

  test('when what is noted is not what a result is', () => {
    folder.put('raw/a.txt', DIRTY);
    const first = check();
    for (const result of [
      null,
      7,
      {},
      { findings: [null], isEmpty: false, isPage: false, words: 1, chromeWords: 0 },
    ]) {
      plant((entry) => {
        entry.result = result as object;
      });
      expect(check()).toEqual(first);
    }
  });
});

describe('a file is not looked at again', () => {
  test('when only its times have changed: it is read, and known by its content', () => {
    folder.put('raw/a.txt', DIRTY);
    check();
    plant();
    utimesSync(folder.path('raw/a.txt'), 1, 1);
    expect(check()).toEqual(BELIEVED);
    expect(stored()['raw/a.txt']!.mtime).toBe(1000);
  });

  test('under --cache-strategy content when its content is the same', () => {
    folder.put('raw/a.txt', DIRTY);
    expect(check('--cache-strategy', 'content').code).toBe(1);
    plant();
    expect(check('--cache-strategy', 'content')).toEqual(BELIEVED);
    plant((entry) => {
      entry.content = 'of something else';
    });
    expect(check()).toEqual(BELIEVED); // as its times say
    expect(check('--cache-strategy', 'content').code).toBe(1);
  });
});

describe('the cache', () => {
  test('is asked for by flag or configuration, and is where that says', () => {
    folder.put('raw/a.txt', DIRTY);
    folder.run(['--check', 'raw']);
    expect(folder.files()).not.toContain(CACHE);
    folder.run(['--check', 'raw', '--cache-location', 'tmp/gate']);
    expect(folder.files()).toContain('tmp/gate');
    folder.put('clean-article.config.yaml', 'cache: tmp/other\n');
    folder.run(['--check', 'a.txt'], '', 'raw');
    expect(folder.files()).toContain('tmp/other');
    rmSync(folder.path('tmp'), { recursive: true });
    folder.run(['--check', 'raw', '--no-cache']);
    expect(folder.files()).not.toContain('tmp');
  });

  test('that cannot be written is an error', () => {
    folder.put('raw/a.txt', ARTICLE);
    expect(folder.run(['--check', '--cache-location', 'raw/a.txt/x', 'raw'])).toMatchObject({
      code: 2,
      err: expect.stringMatching(
        /^clean-article: .*raw\/a\.txt\/x: it cannot be written \(\w+\)$/m,
      ) as string,
    });
  });

  test('forgets files that are gone, and keeps those that were not named', () => {
    for (const name of ['raw/a.txt', 'raw/b.txt', 'more/c.txt']) folder.put(name, ARTICLE);
    folder.run(['--check', '--cache', 'raw', 'more']);
    rmSync(folder.path('raw/a.txt'));
    folder.put('raw/b.txt', DIRTY);
    expect(check().code).toBe(1);
    expect(Object.keys(stored()).sort()).toEqual(['more/c.txt', 'raw/b.txt']);
  });

  test('knows a file by its path, through links or from another folder', () => {
    folder.put('raw/a.txt', DIRTY);
    symlinkSync('a.txt', folder.path('raw/b.txt'));
    const first = check();
    expect(check()).toEqual(first);
    const below = folder.run(['--check', '--cache-location', `../${CACHE}`, 'a.txt'], '', 'raw');
    expect(below.code).toBe(1);
    expect(Object.keys(stored()).sort()).toEqual(['raw/a.txt', 'raw/b.txt']);
  });

  test('under --fix: dirty files are fixed though they are known, clean ones are not looked at', () => {
    folder.put('raw/a.txt', DIRTY);
    folder.put('raw/b.txt', ARTICLE);
    check();
    const fix = (): Ran => folder.run(['--fix', '--cache', 'raw']);
    expect(fix()).toEqual({
      code: 0,
      out: '',
      err: 'clean-article: raw/a.txt: 2 pieces of chrome removed\n',
    });
    expect(folder.read('raw/a.txt')).toBe(ARTICLE);
    expect(check()).toEqual(BELIEVED);
    expect(fix()).toEqual(BELIEVED);
    folder.put('raw/b.txt', DIRTY);
    expect(fix().err).toContain('raw/b.txt: 2 pieces');
    expect(check().code).toBe(0);
  });

  test('after --fix and a return to what was, finds that again', () => {
    folder.put('raw/a.txt', DIRTY);
    folder.run(['--fix', '--cache', 'raw']);
    folder.put('raw/a.txt', DIRTY);
    expect(check().code).toBe(1);
  });

  test('is small: some hundred bytes a clean file', () => {
    for (let i = 0; i < 50; i++) folder.put(`raw/${i}.txt`, ARTICLE);
    check();
    expect(folder.read(CACHE).length).toBeLessThan(50 * 300);
  });
});

/** The command in this process, with streams that keep what is written. */
async function runHere(args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const texts = ['', ''];
  const [stdout, stderr] = texts.map(
    (_, i) =>
      new Writable({
        write(chunk: Buffer, _encoding, done) {
          texts[i] = `${texts[i]}${chunk.toString()}`;
          done();
        },
      }),
  ) as [Writable, Writable];
  const code = await main(args, { stdin: Readable.from([]), stdout, stderr, env: {} });
  return { code, out: texts[0]!, err: texts[1]! };
}

const MARKER = '<!-- clean-article-disable-next-line';
const content = fc.constantFrom(
  ARTICLE,
  DIRTY,
  `${ARTICLE}\n${REPLY}\n`,
  `${THEME}\n`,
  '',
  ' \n\n',
  '\0\u0001',
  `${MARKER} theme-toggle -->\n\n${DIRTY}`,
  `${MARKER} theme-togle -->\n\n${ARTICLE}`,
  `<p>${PARAGRAPHS.join('</p><p>')}</p><p>${THEME}</p>`,
  record(DIRTY) + record(ARTICLE),
  `{\n${record(DIRTY)}`,
  '[]',
  `text\n"${DIRTY}"\n`,
);
const name = fc.constantFrom('a.txt', 'b.txt', 'deep/c.md', 'd.md', 'e.html', 'f.jsonl', 'g.json', 'h.csv');
const edits = fc.array(fc.tuple(name, fc.option(content, { freq: 5 })), { minLength: 1, maxLength: 8 });

test('a run with a cache tells, to the byte, what one without tells, whatever has happened in between', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(edits, { minLength: 1, maxLength: 3 }),
      fc.constantFrom('pretty', 'json'),
      fc.constantFrom('metadata', 'content'),
      async (rounds, reporter, strategy) => {
        rmSync(folder.path('raw'), { recursive: true, force: true });
        folder.put('raw/z.txt', ARTICLE);
        const cache = ['--cache-location', folder.path(CACHE), '--cache-strategy', strategy];
        for (const round of rounds) {
          for (const [path, text] of round) {
            if (text === null) rmSync(folder.path(`raw/${path}`), { force: true });
            else folder.put(`raw/${path}`, text);
          }
          const paths = folder.files().filter((file) => /^raw\/.*\.\w+$/.test(file));
          const args = [
            '--check',
            '--jobs',
            '1',
            '--reporter',
            reporter,
            ...paths.map((path) => folder.path(path)),
          ];
          const plain = await runHere(args);
          expect(await runHere([...args, ...cache])).toEqual(plain);
          expect(await runHere([...args, ...cache])).toEqual(plain);
        }
      },
    ),
    { numRuns: 25 },
  );
});
