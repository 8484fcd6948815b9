import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parquetWriteFile } from 'hyparquet-writer';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WARCRecord, WARCSerializer } from 'warcio';
import { PARAGRAPHS, ROOT } from './support.ts';

const BIN = join(ROOT, 'bin', 'clean-article.js');
const JOURNAL = 'out/.cleanarticle/journal';
const ROUNDS = Number(process.env['CLEAN_ARTICLE_ROUNDS'] ?? 3);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clean-article-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const dirty = (n: number, repeats = 1): string =>
  `Dark Mode Light Mode\n\nStory number ${n} is told here in full.\n\n${Array.from({ length: repeats }, () => PARAGRAPHS.join('\n\n')).join('\n\n')}\n\nLeave a Reply\n`;

function put(name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

const records = (count: number): string =>
  numbers(count)
    .map((id) => `${JSON.stringify({ id, text: dirty(id) })}\n`)
    .join('');

const csv = (count: number): string =>
  ['id,text', ...numbers(count).map((id) => `${id},"${dirty(id).replaceAll('"', '""')}"`), ''].join('\n');

const page = (n: number): string => `<p>Page number ${n}.</p><p>${PARAGRAPHS.join('</p><p>')}</p>`;

async function warc(count: number): Promise<Buffer> {
  const records = numbers(count).map((n) =>
    WARCSerializer.serialize(
      WARCRecord.create(
        {
          url: `https://example.org/${n}`,
          date: '2020-01-02T03:04:05Z',
          type: 'response',
          statusline: 'HTTP/1.1 200 OK',
          httpHeaders: { 'Content-Type': 'text/html' },
        },
        [new Uint8Array(Buffer.from(page(n)))],
      ),
    ),
  );
  return Buffer.concat(await Promise.all(records));
}

const ENV = { ...process.env, NO_COLOR: '1' };

function run(...args: string[]): { code: number | null; err: string } {
  const { status, stderr } = spawnSync(process.execPath, [BIN, 'raw', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: ENV,
  });
  return { code: status, err: stderr };
}

/** All files below a folder with their bytes, as Latin-1; the journal is among them. */
function tree(name: string): Record<string, string> {
  const root = join(folder, name);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    files
      .filter((file) => statSync(join(root, file)).isFile())
      .map((file) => [file, readFileSync(join(root, file), 'latin1')]),
  );
}

const times = (): Record<string, bigint> =>
  Object.fromEntries(
    Object.keys(outputs()).map((file) => [
      file,
      statSync(join(folder, 'out', file), { bigint: true }).mtimeNs,
    ]),
  );

/** What is in the folder of outputs, less what a run keeps of itself. */
const outputs = (): Record<string, string> =>
  existsSync(join(folder, 'out'))
    ? Object.fromEntries(Object.entries(tree('out')).filter(([file]) => !file.startsWith('.')))
    : {};

/** Which outputs a run makes, of those that are there. */
function madeBy(act: () => void): string[] {
  const before = times();
  act();
  return Object.entries(times()).flatMap(([file, time]) => (before[file] === time ? [] : [file]));
}

describe('--resume skips what is done and whole', () => {
  beforeEach(() => {
    for (const name of ['a', 'b', 'sub/c', 'sub/d']) put(`raw/${name}.txt`, dirty(name.length));
    put('raw/e.jsonl', records(3));
    expect(run('-o', 'out').code).toBe(0);
  });

  const resume = (...args: string[]): string[] =>
    madeBy(() => {
      expect(run('-o', 'out', '--resume', ...args).code).toBe(0);
    });

  test('all of it where nothing has changed', () => {
    const before = tree('out');
    expect(resume()).toEqual([]);
    expect(tree('out')).toEqual(before);
    expect(run('-o', 'out', '--resume').err).toContain('0 documents cleaned, 0 failed, 5 done before');
  });

  test('by what is in the source, not by its time', () => {
    put('raw/a.txt', dirty(1));
    put('raw/b.txt', dirty(77));
    expect(resume()).toEqual(['b.txt']);
    expect(readFileSync(join(folder, 'out/b.txt'), 'utf8')).toContain('number 77');
    put('raw/e.jsonl', records(4));
    expect(resume()).toEqual(['e.jsonl']);
    expect(resume()).toEqual([]);
  });

  test('not an output that is gone, cut short or changed', () => {
    const whole = tree('out');
    rmSync(join(folder, 'out/a.txt'));
    truncateSync(join(folder, 'out/b.txt'), 10);
    put('out/sub/c.txt', 'changed');
    truncateSync(join(folder, 'out/e.jsonl'), 100);
    expect(resume().sort()).toEqual(['a.txt', 'b.txt', 'e.jsonl', 'sub/c.txt']);
    expect(Object.keys(tree('out'))).toEqual(Object.keys(whole));
    for (const [file, content] of Object.entries(outputs())) expect(content).toBe(whole[file]);
  });

  test('not where the settings are others', () => {
    const all = ['a.txt', 'b.txt', 'e.jsonl', 'sub/c.txt', 'sub/d.txt'];
    expect(resume('--keep', 'title')).toEqual(all);
    expect(resume('--keep', 'title')).toEqual([]);
    expect(resume('--ruleset', 'strict')).toEqual(all);
    expect(resume('--ruleset', 'strict', '--rule', 'theme-toggle:off')).toEqual(all);
    put(
      'clean-article.config.json',
      JSON.stringify({ overrides: [{ files: ['raw/sub/**'], keep: ['title'] }] }),
    );
    expect(resume('--ruleset', 'strict', '--rule', 'theme-toggle:off')).toEqual(['sub/c.txt', 'sub/d.txt']);
  });

  test('without it a run starts over', () => {
    expect(madeBy(() => run('-o', 'out'))).toHaveLength(5);
  });

  test('a journal that is torn or broken costs time only', () => {
    const whole = tree('out');
    const lines = readFileSync(join(folder, JOURNAL), 'utf8').split('\n');
    put(JOURNAL, `${lines[0]!}\nnonsense\n[]\n{"output":7}\n${lines[1]!}\n${lines[2]!.slice(0, 50)}`);
    expect(resume()).toHaveLength(3);
    expect(tree('out')).toEqual(whole);
    appendFileSync(join(folder, JOURNAL), '{"output":"a.t');
    expect(resume()).toEqual([]);
    expect(tree('out')).toEqual(whole);
    rmSync(join(folder, JOURNAL));
    expect(resume()).toHaveLength(5);
    expect(tree('out')).toEqual(whole);
  });

  test('the journal does not grow from run to run', () => {
    for (const n of [10, 11, 12]) {
      put('raw/a.txt', dirty(n));
      expect(resume()).toEqual(['a.txt']);
      expect(readFileSync(join(folder, JOURNAL), 'utf8').trim().split('\n')).toHaveLength(5);
    }
  });

  test('what failed is tried again, and fails again', () => {
    put('raw/bad.jsonl', `${records(1)}{nonsense\n`);
    put('raw/bad.txt', '\0\0\0\u0001');
    expect(run('-o', 'out', '--resume').code).toBe(2);
    const { code, err } = run('-o', 'out', '--resume');
    expect(code).toBe(2);
    expect(err).toContain('raw/bad.jsonl: line 2: the line is not JSON');
    expect(err).toContain('raw/bad.txt: is not text');
  });

  test('two documents for one output: the second is refused as if nothing had been done', () => {
    put('raw/a.html', `<p>${PARAGRAPHS.join('</p><p>')}</p>`);
    expect(run('-o', 'other').err).toContain('is already that of a.html');
    const { code, err } = run('-o', 'other', '--resume');
    expect(code).toBe(2);
    expect(err).toContain('raw/a.txt: its output other/a.txt is already that of a.html');
  });
});

test('--resume needs a folder of outputs', () => {
  put('raw', dirty(1));
  for (const args of [['--resume'], ['--resume', '-o', 'a.txt']])
    expect(run(...args)).toMatchObject({
      code: 2,
      err: expect.stringContaining('--resume goes on') as string,
    });
});

describe('a run that is stopped', () => {
  const LENGTHS = [1, 4, 12];

  beforeEach(async () => {
    for (const i of numbers(90)) put(`raw/${i % 7}/${i}.txt`, dirty(i, LENGTHS[i % 3]));
    put('raw/a.html', page(0));
    for (const i of numbers(7)) put(`raw/${i}/packed.txt.gz`, gzipSync(dirty(i)));
    put('raw/1/packed.jsonl.gz', gzipSync(records(70)));
    put('raw/2/records.csv', csv(100));
    put('raw/3/records.jsonl', records(150));
    put('raw/4/records.warc', await warc(70));
    const column = numbers(100).map((id) => dirty(id));
    parquetWriteFile({
      filename: join(folder, 'raw/5/records.parquet'),
      columnData: [{ name: 'text', data: column, type: 'STRING' }],
      rowGroupSize: 30,
    });
  });

  const start = (...args: string[]): ChildProcess =>
    spawn(process.execPath, [BIN, 'raw', '-o', 'out', '--jobs', '2', '--quiet', ...args], {
      cwd: folder,
      env: ENV,
      stdio: ['ignore', 'ignore', 'pipe'],
    });

  const ended = (child: ChildProcess): Promise<number | null> =>
    new Promise((resolve) => child.once('close', resolve));

  /** Resolves once there is this much in the journal, or the child has ended. */
  async function reached(child: ChildProcess, bytes: number): Promise<void> {
    const size = (): number => statSync(join(folder, JOURNAL), { throwIfNoEntry: false })?.size ?? 0;
    while (size() < bytes && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 1));
  }

  test(
    'killed at any moment and resumed, gives the tree of one that was not',
    { timeout: 60_000 * ROUNDS },
    async () => {
      expect(await ended(start())).toBe(0);
      const whole = tree('out');
      const size = whole['.cleanarticle/journal']!.length;
      for (let round = 0; round < ROUNDS; round++) {
        rmSync(join(folder, 'out'), { recursive: true });
        // Twice or more: what a resumed run leaves has to be good to go on with, too.
        for (let kill = 0; kill < 2 + (round % 2); kill++) {
          const child = start(...(kill > 0 ? ['--resume'] : []));
          const isOver = ended(child);
          await reached(child, Math.random() * size);
          await new Promise((resolve) => setTimeout(resolve, Math.random() * 20));
          child.kill('SIGKILL');
          await isOver;
          for (const [file, content] of Object.entries(outputs())) expect(content, file).toBe(whole[file]);
        }
        expect(await ended(start('--resume'))).toBe(0);
        expect(tree('out')).toEqual(whole);
      }
    },
  );

  test.each(['SIGINT', 'SIGTERM'] as const)(
    '%s ends it with code 2, with what is done in its place and nothing else',
    async (signal) => {
      expect(await ended(start())).toBe(0);
      const whole = tree('out');
      rmSync(join(folder, 'out'), { recursive: true });
      const child = start();
      let err = '';
      child.stderr!.on('data', (chunk: Buffer) => (err += chunk.toString()));
      const code = ended(child);
      await reached(child, 2000);
      child.kill(signal);
      expect(await code).toBe(2);
      const done = Object.keys(outputs());
      expect(err).toBe(
        `clean-article: interrupted; ${done.length} files done, and the same with --resume goes on\n`,
      );
      expect(done.length).toBeLessThan(Object.keys(whole).length - 1);
      expect(readdirSync(join(folder, 'out/.cleanarticle'))).toEqual(['journal']);
      expect(await ended(start('--resume'))).toBe(0);
      expect(tree('out')).toEqual(whole);
    },
  );

  test('a file that is being written from records is gone, too', async () => {
    const child = spawn(process.execPath, [BIN, '--from', 'jsonl', '-o', 'out.jsonl'], {
      cwd: folder,
      env: ENV,
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    child.stdin.on('error', () => undefined);
    child.stdin.write(records(3));
    const parts = (): string[] => readdirSync(folder).filter((name) => name !== 'raw');
    while (parts().length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    child.kill('SIGINT');
    expect(await ended(child)).toBe(2);
    expect(parts()).toEqual([]);
  });
});
