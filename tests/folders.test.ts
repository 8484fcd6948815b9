import fc from 'fast-check';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { duration, whole } from '../src/cli/clean/figures.ts';
import { HashIndex } from '../src/cli/clean/folder/hashIndex.ts';
import { Pace } from '../src/cli/clean/pace.ts';
import { Progress } from '../src/cli/clean/progress.ts';
import { nameOf, systemPath } from '../src/cli/inputs/fileNames.ts';
import { Choices } from '../src/cli/choices.ts';
import { findAll, Search } from '../src/cli/inputs/inputs.ts';
import type { Settings } from '../src/cli/options.ts';
import { Pool } from '../src/cli/pool.ts';
import type { Session } from '../src/cli/session.ts';
import type { Task } from '../src/cli/work.ts';
import { inOrder } from '../src/cli/working.ts';
import { Sink } from '../src/cli/write.ts';
import { Config } from '../src/config/config.ts';
import { CleanArticleError } from '../src/errors.ts';
import { percent } from '../src/looks/figures.ts';
import { type Ran, runIn } from './command.ts';
import { PARAGRAPHS } from './support.ts';

const ARTICLE = PARAGRAPHS.join('\n\n');
const DIRTY = `Dark Mode Light Mode\n\n${ARTICLE}\n\nLeave a Reply\n`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clean-article-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function put(name: string, content: string | Buffer = DIRTY): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const run = (...args: string[]): Ran => runIn(folder, args);

const outputs = (): string[] =>
  readdirSync(join(folder, 'out'), { recursive: true, encoding: 'utf8' })
    .filter((file) => !file.startsWith('.cleanarticle') && statSync(join(folder, 'out', file)).isFile())
    .sort();

const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

describe('what is found', () => {
  test('is in the order of whole paths, though only open folders are held', async () => {
    const name = fc.constantFrom('a', 'a-b', 'a.b', 'a b', 'b', 'B', 'ä', 'z');
    const paths = fc.array(fc.array(name, { minLength: 1, maxLength: 3 }), { maxLength: 25 });
    await fc.assert(
      fc.asyncProperty(paths, async (files) => {
        rmSync(join(folder, 'raw'), { recursive: true, force: true });
        mkdirSync(join(folder, 'raw'));
        for (const file of files) put(`raw/${file.join('/')}.txt`, '');
        for (const file of files) mkdirSync(join(folder, 'raw', ...file), { recursive: true });
        const { inputs } = await findAll(new Search([join(folder, 'raw')], { isGate: false }));
        const expected = [...new Set(files.map((file) => `${file.join('/')}.txt`))].sort();
        expect(inputs.map(({ relative }) => relative)).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  test('is found once, however often it is named; first named, first found', async () => {
    for (const name of ['raw/a.txt', 'raw/sub/b.txt', 'rawer/c.txt']) put(name);
    const at = (name: string): string => join(folder, name);
    const found = async (...names: string[]): Promise<string[]> => {
      const { inputs } = await findAll(new Search(names.map(at), { isGate: false }));
      return inputs.map(({ path }) => path.slice(folder.length + 1));
    };
    expect(await found('raw', 'raw')).toEqual(['raw/a.txt', 'raw/sub/b.txt']);
    expect(await found('raw/sub/b.txt', 'raw/**/*.txt', 'raw')).toEqual(['raw/sub/b.txt', 'raw/a.txt']);
    expect(await found('raw', 'rawer', 'raw/a.txt')).toEqual(['raw/a.txt', 'raw/sub/b.txt', 'rawer/c.txt']);
  });

  test('begins to be found before all of it is', async () => {
    for (let i = 0; i < 5; i++) put(`raw/${i}/a.txt`);
    const found = new Search([join(folder, 'raw')], { isGate: false }).found();
    expect((await found.next()).value).toMatchObject({ relative: '0/a.txt' });
    put('raw/4/b.txt');
    const rest: string[] = [];
    for await (const input of found) if (!(input instanceof CleanArticleError)) rest.push(input.relative);
    expect(rest).toEqual(['1/a.txt', '2/a.txt', '3/a.txt', '4/a.txt', '4/b.txt']);
  });
});

describe('links and names', () => {
  test('a file that two links lead to is cleaned for both; links to folders are not followed', () => {
    put('elsewhere/story.txt');
    mkdirSync(join(folder, 'raw'));
    symlinkSync('../elsewhere/story.txt', join(folder, 'raw/a.txt'));
    symlinkSync('a.txt', join(folder, 'raw/b.txt'));
    symlinkSync('../elsewhere', join(folder, 'raw/folder.txt'));
    symlinkSync('..', join(folder, 'raw/up'));
    expect(run('raw', '-o', 'out', '-q')).toEqual({ code: 0, out: '', err: '' });
    expect(outputs()).toEqual(['a.txt', 'b.txt']);
    expect(read('out/b.txt')).toBe(`${ARTICLE}\n`);
    expect(read('elsewhere/story.txt')).toBe(DIRTY);
  });

  test('a link that leads nowhere is said, and the others go on', () => {
    put('raw/a.txt');
    symlinkSync('nowhere', join(folder, 'raw/b.txt'));
    const { code, err } = run('raw', '-o', 'out', '-q');
    expect({ code, err }).toEqual({
      code: 2,
      err: 'clean-article: raw/b.txt: it cannot be read (ENOENT)\n',
    });
    expect(outputs()).toEqual(['a.txt']);
  });

  test.skipIf(process.platform !== 'linux')('names that are not UTF-8 stay as they are', () => {
    const raw = Buffer.concat([Buffer.from(`${folder}/raw/caf`), Buffer.from([0xe9])]);
    mkdirSync(raw, { recursive: true });
    const file = Buffer.from([0xff, 0x2e, 0x74, 0x78, 0x74]);
    writeFileSync(Buffer.concat([raw, Buffer.from('/'), file]), DIRTY);
    put('raw/größe 😀.txt');
    expect(run('raw', '-o', 'out', '-q')).toEqual({ code: 0, out: '', err: '' });
    const out = Buffer.concat([Buffer.from(`${folder}/out/caf`), Buffer.from([0xe9, 0x2f]), file]);
    expect(readFileSync(out, 'utf8')).toBe(`${ARTICLE}\n`);
    expect(run('raw', '-o', 'out', '--resume').err).toContain('0 documents cleaned, 0 failed, 2 done before');
    expect(run('raw/*/*.txt', '-o', 'out2', '-q')).toEqual({ code: 0, out: '', err: '' });
  });

  test('any bytes are a name and back again', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array(),
          fc.string({ unit: 'grapheme' }).map((text) => Buffer.from(text)),
        ),
        (bytes) => {
          const path = systemPath(nameOf(Buffer.from(bytes)));
          expect(Buffer.from(path as string)).toEqual(Buffer.from(bytes));
        },
      ),
    );
  });

  test('a name may be as long as names can be', () => {
    const name = `${'n'.repeat(251)}.txt`;
    put(`raw/${name}`);
    put(`raw/${'n'.repeat(249)}.jsonl`, `${JSON.stringify({ text: DIRTY })}\n`);
    expect(run('raw', '-o', 'out', '-q')).toEqual({ code: 0, out: '', err: '' });
    expect(read(`out/${name}`)).toBe(`${ARTICLE}\n`);
  });
});

describe('outputs', () => {
  test('none goes over an input, be it another’s', () => {
    put('sub/a.txt');
    put('a.txt', `${DIRTY}\nThe other.\n`);
    put('raw/raw/b.txt');
    put('raw/b.txt', `${DIRTY}\nThe other.\n`);
    for (const paths of [['sub/a.txt', 'a.txt'], ['raw'], ['**/*.txt', 'raw/raw/*.txt', 'raw']]) {
      const { code, err } = run(...paths, '-o', '.');
      expect(code).toBe(2);
      expect(err).toMatch(/is another input|its own input/);
      expect(read('a.txt')).toContain('The other.\n');
      expect(read('raw/b.txt')).toContain('Dark Mode');
    }
  });

  test('two folders with the same names: the first is written, the second refused', () => {
    put('one/a.txt');
    put('two/a.txt', `${PARAGRAPHS[0]!}\n`);
    put('two/b.txt');
    const { code, err } = run('one', 'two', '-o', 'out');
    expect(code).toBe(2);
    expect(err).toContain('two/a.txt: its output out/a.txt is already that of a.txt');
    expect(err).toContain('2 documents cleaned, 1 failed');
    expect(read('out/a.txt')).toBe(`${ARTICLE}\n`);
    expect(outputs()).toEqual(['a.txt', 'b.txt']);
  });

  test('a file of records that has a bad line keeps its output, too', () => {
    put('one/a.jsonl', `${JSON.stringify({ id: 'first', text: DIRTY })}\n{\n`);
    put('two/a.jsonl', `${JSON.stringify({ id: 'second', text: DIRTY })}\n`);
    expect(run('one', 'two', '-o', 'out').err).toContain('is already that of a.jsonl');
    expect(read('out/a.jsonl')).toContain('"id":"first"');
  });

  test('an output that is there keeps its mode, and a link its place', () => {
    put('raw/a.txt');
    put('raw/b.txt');
    put('out/a.txt', 'before');
    chmodSync(join(folder, 'out/a.txt'), 0o600);
    put('kept.txt', 'before');
    symlinkSync('../kept.txt', join(folder, 'out/b.txt'));
    expect(run('raw', '-o', 'out', '-q').code).toBe(0);
    expect(statSync(join(folder, 'out/a.txt')).mode & 0o777).toBe(0o600);
    expect(read('kept.txt')).toBe(`${ARTICLE}\n`);
  });

  test('a file whose flags do not fit does not keep the others from going through', () => {
    put('raw/a.txt');
    put('raw/b.jsonl', `${JSON.stringify({ text: DIRTY })}\n`);
    const { code, err } = run('raw', '-o', 'out', '--format', 'markdown', '-q');
    expect({ code, err }).toEqual({
      code: 2,
      err: 'clean-article: raw/b.jsonl: JSONL comes out as JSONL; leave --format markdown away\n',
    });
    expect(outputs()).toEqual(['a.md']);
  });

  test('what a run keeps of itself is no input', () => {
    put('raw/a.txt');
    run('raw', '-o', 'out', '-q');
    expect(run('out', '-o', 'again').err).toContain('1 document cleaned, 0 failed\n');
    expect(existsSync(join(folder, 'out/.cleanarticle/journal'))).toBe(true);
  });

  test('what runs that were killed left behind is taken away, what others are at is not', () => {
    put('raw/a.txt');
    put('out/.cleanarticle/4194305-1.part', 'left'); // above what Linux gives a process
    put(`out/.cleanarticle/${process.pid}-1.part`, 'being written');
    expect(run('raw', '-o', 'out', '-q').code).toBe(0);
    expect(readdirSync(join(folder, 'out/.cleanarticle')).sort()).toEqual([
      `${process.pid}-1.part`,
      'journal',
    ]);
  });
});

describe('the summary', () => {
  test('says how much was kept, what went, what failed and why', () => {
    put('raw/a.txt', `Dark Mode Light Mode\n\n${ARTICLE}\n`);
    put('raw/b.txt', Buffer.from([0, 1, 0, 2]));
    put('raw/c.jsonl', `${JSON.stringify({ text: ARTICLE })}\n{}\n{}\n`);
    const { code, err } = run('raw', '-o', 'out');
    expect(code).toBe(2);
    const words = ARTICLE.split(/\s+/).length;
    expect(err).toContain('clean-article: 2 documents cleaned, 3 failed\n');
    expect(err).toMatch(
      new RegExp(`\\d\\d\\.\\d % of ${whole(2 * words + 4)} words kept, [\\d,]+ words a second`),
    );
    expect(err).toMatch(/^ {2}site-controls +\d\.\d % █+$/m);
    expect(err).toContain('  failed: 1 binary, 2 missing-field\n');
  });

  test('names documents of which little is left', () => {
    for (let i = 0; i < 5; i++) put(`raw/${i}.txt`, `${ARTICLE}\n`);
    const menu = 'Home\nWorld\nSports\nContact us\nPrivacy Policy\n'.repeat(20);
    put('raw/menu.txt', menu);
    put('raw/menus.jsonl', `${JSON.stringify({ text: ARTICLE })}\n${JSON.stringify({ text: menu })}\n`);
    const { err } = run('raw', '-o', 'out');
    expect(err.match(/worth a look: .*/g)).toEqual([
      expect.stringMatching(/^worth a look: raw\/menu\.txt: \d+\.\d % of 1\d\d words kept$/),
      expect.stringMatching(/^worth a look: raw\/menus\.jsonl: line 2: /),
    ]);
  });

  test('is not for who asked for quiet, nor for one file', () => {
    put('raw/a.txt');
    expect(run('raw', '-o', 'out', '--quiet').err).toBe('');
    expect(run('raw/a.txt', '-o', 'a.txt').err).toBe('');
  });
});

describe('progress', () => {
  /** What is shown to a terminal or elsewhere once so much is done. */
  async function shown(isTTY: boolean, isQuiet = false): Promise<string> {
    for (let i = 0; i < 4; i++) put(`raw/${i}.txt`);
    const stderr = Object.assign(new PassThrough(), { isTTY, columns: 80 });
    const session = { settings: { isQuiet }, io: { stderr }, err: new Sink(stderr, 'standard error') };
    const progress = new Progress(session as unknown as Session);
    await progress.count(new Search([join(folder, 'raw')], { isGate: false }));
    progress.advance();
    await progress.show();
    progress.clear();
    progress.stop();
    return ((stderr.read() as Buffer | null) ?? '').toString();
  }

  test('is a bar on a terminal, and gives its line away to others', async () => {
    const text = await shown(true);
    expect(text).toMatch(/█+░+ 25 % 1 of 4 files/);
    expect(text).toContain('\r\u001b[2K');
  });

  test('is a plain line elsewhere', async () => {
    expect(await shown(false)).toMatch(/^clean-article: 1 of 4 files, [^\u001b]*\n$/);
  });

  test('is not for who asked for quiet', async () => {
    expect(await shown(true, true)).toBe('');
  });

  test('tells the pace of the last half minute', () => {
    const pace = new Pace();
    expect(pace.perSecond).toBe(0);
    for (let second = 0; second <= 60; second++) pace.add(1000 * second, 10 * second);
    expect(pace.perSecond).toBe(10);
    for (let second = 61; second <= 120; second++) pace.add(1000 * second, 600 + 2 * (second - 60));
    expect(pace.perSecond).toBe(2);
  });

  test('figures', () => {
    expect([0, 999, 1000, 1234567.8].map(whole)).toEqual(['0', '999', '1,000', '1,234,568']);
    expect([percent(1, 3), percent(0, 0)]).toEqual(['33.3 %', '0.0 %']);
    expect([0, 59.4, 61, 3599, 3600, 90_000].map(duration)).toEqual([
      '0 s',
      '59 s',
      '1 min 1 s',
      '59 min 59 s',
      '1 h 0 min',
      '25 h 0 min',
    ]);
  });
});

test('once a pool is closed nothing is worked on', async () => {
  const settings = new Choices(
    { action: 'clean', gate: { isDiff: false } } as unknown as Settings,
    Config.none(folder),
    { color: false, columns: null },
    { siteFile: null, report: null },
  ).for('a.txt').settings;
  const path = put('a.txt');
  const pool = new Pool(1, new URL('file:///nowhere.js'));
  const tasks = Array.from({ length: 50 }, (_, i): Task => {
    const file = join(folder, `${i}.part`);
    return { kind: 'file', path, settings, target: { file, name: file } };
  });
  const all = pool.runAll(tasks).catch(() => 'rejected');
  while (!existsSync(join(folder, '0.part'))) await setImmediate();
  await pool.close();
  const count = readdirSync(folder).length;
  expect(await all).toBe('rejected');
  await expect(pool.runAll(tasks)).rejects.toThrow();
  expect(readdirSync(folder)).toHaveLength(count);
});

test('a source that fails while others are busy is an error in its turn', async () => {
  const items = async function* (): AsyncGenerator<number> {
    yield await Promise.resolve(1);
    throw new Error('gone');
  };
  const done: number[] = [];
  const run = async (): Promise<void> => {
    const options = { concurrency: 4, weigh: () => 0 };
    for await (const item of inOrder(items(), (each) => Promise.resolve(each), options)) {
      done.push(item);
      for (let turn = 0; turn < 5; turn++) await setImmediate();
    }
  };
  await expect(run()).rejects.toThrow('gone');
  expect(done).toEqual([1]);
});

test('an index of hashes is a map, however hashes fall together', () => {
  const key = fc.tuple(fc.nat({ max: 3000 }), fc.nat({ max: 1e15 }));
  fc.assert(
    fc.property(fc.array(key, { maxLength: 3000, size: 'max' }), fc.nat({ max: 40 }), (pairs, hashes) => {
      const index = new HashIndex();
      const map = new Map<number, number>();
      // A number tells its key, as a place in a journal does.
      const keyOf = new Map<number, number>();
      for (const [name, value] of pairs) {
        if (keyOf.has(value)) continue;
        keyOf.set(value, name);
        index.set(name % (hashes + 1), value, (each) => keyOf.get(each) === name);
        map.set(name, value);
      }
      for (const name of Array.from({ length: 3001 }, (_, i) => i))
        expect(index.get(name % (hashes + 1), (each) => keyOf.get(each) === name)).toBe(map.get(name));
    }),
    { numRuns: 20 },
  );
});
