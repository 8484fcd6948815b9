import { execFileSync } from 'node:child_process';
import { chmodSync, linkSync, lstatSync, statSync, symlinkSync } from 'node:fs';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { ARTICLE, DIRTY, Folder, heedsModes, record, REPLY, THEME } from './command.ts';

const folder = new Folder();

/** A dirty file of each kind, and a clean one. */
function kinds(): string[] {
  folder.put('clean.txt', ARTICLE);
  return [
    folder.put('a b.txt', DIRTY),
    folder.put('crlf.md', DIRTY.replaceAll('\n', '\r\n')),
    folder.put('mark.txt', `\uFEFF${DIRTY}`),
    folder.put('open.txt', DIRTY.trimEnd()),
    folder.put('d.jsonl', record(ARTICLE, { id: 1 }) + record(DIRTY, { id: 2 })),
    folder.put('d.json', JSON.stringify({ text: DIRTY }, null, 2)),
    folder.put('d.csv', `id,text\n1,"${DIRTY}"\n`),
  ];
}

const contents = (): Record<string, string> =>
  Object.fromEntries(
    folder
      .files()
      .filter((file) => !file.startsWith('.git') && statSync(folder.path(file)).isFile())
      .map((file) => [file, folder.read(file)]),
  );

const apply = (diff: string): void => {
  execFileSync('git', ['init', '-q'], { cwd: folder.path() });
  execFileSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd: folder.path(), input: diff });
};

describe('--diff', () => {
  test('is what --fix would do, and changes nothing', () => {
    const paths = kinds();
    const before = contents();
    const { code, out, err } = folder.run(['--diff', 'clean.txt', ...paths]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(contents()).toEqual(before);
    apply(out);
    const applied = contents();
    for (const [name, content] of Object.entries(before)) folder.put(name, content);
    expect(folder.run(['--fix', 'clean.txt', ...paths]).code).toBe(0);
    expect(applied).toEqual(contents());
    expect(folder.run(['--check', ...paths])).toMatchObject({ code: 0 });
  });

  test('is nothing where nothing would change', () => {
    folder.put('clean.txt', ARTICLE);
    expect(folder.run(['--diff', 'clean.txt'])).toEqual({ code: 0, out: '', err: '' });
    expect(folder.run(['--diff'], ARTICLE)).toEqual({ code: 0, out: '', err: '' });
  });

  test('of standard input has its name', () => {
    const { code, out } = folder.run(['--diff', '--stdin-filename', 'x/y.txt'], DIRTY);
    expect(code).toBe(0);
    folder.put('x/y.txt', DIRTY);
    apply(out);
    expect(folder.read('x/y.txt')).toBe(ARTICLE);
  });

  test('with --check: findings and exit code of the one, and the diff on standard output', () => {
    const paths = kinds();
    const check = folder.run(['--check', 'clean.txt', ...paths]);
    const diff = folder.run(['--diff', 'clean.txt', ...paths]);
    const both = folder.run(['--check', '--diff', 'clean.txt', ...paths]);
    expect(both.code).toBe(1);
    expect(both.out).toBe(diff.out);
    expect(both.err.split('\n').sort()).toEqual(check.err.split('\n').sort());
    expect(folder.run(['--check', '--diff', 'clean.txt'])).toMatchObject({ code: 0, out: '' });
  });

  test('with --check and a report for programs: only one of them can have standard output', () => {
    folder.put('a.txt', DIRTY);
    const args = ['--check', '--diff', '--reporter', 'json', 'a.txt'];
    expect(folder.run(args)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('give the report a file with -o') as string,
    });
    const { code, out } = folder.run([...args, '-o', 'r.json']);
    expect(code).toBe(1);
    expect(out).toMatch(/^diff --git a\/a\.txt/);
    expect(JSON.parse(folder.read('r.json'))).toMatchObject({ summary: { findings: 2 } });
  });

  test('with --check and --cache is there on the second run, too', () => {
    folder.put('a.txt', DIRTY);
    const run = () => folder.run(['--check', '--diff', '--cache', 'a.txt']);
    const first = run();
    expect(first.out).toMatch(/^diff/);
    expect(run()).toEqual(first);
    expect(folder.run(['--check', '--cache', 'a.txt'])).toEqual({ ...first, out: '' });
    expect(run()).toEqual(first);
  });
});

describe('--dry-run', () => {
  test('says what would be done, and writes nothing', () => {
    const paths = kinds();
    const before = contents();
    const { code, out, err } = folder.run(['--fix', '--dry-run', 'clean.txt', ...paths]);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    const said = (path: string): string => `clean-article: ${path}: 2 pieces of chrome would be removed`;
    expect(err.trim().split('\n').sort()).toEqual(paths.map(said).sort());
    expect(contents()).toEqual(before);
  });

  test.each([
    ['x.txt', DIRTY],
    ['x.jsonl', record(DIRTY)],
  ])('of standard input, too: %s', (name, input) => {
    expect(folder.run(['--fix', '--dry-run', '--stdin-filename', name], input)).toEqual({
      code: 0,
      out: '',
      err: `clean-article: ${name}: 2 pieces of chrome would be removed\n`,
    });
  });
});

describe('--fix', () => {
  test('keeps line ends, byte order mark, mode, and the other files', () => {
    const paths = kinds();
    for (const [i, path] of paths.entries()) chmodSync(folder.path(path), i % 2 ? 0o640 : 0o755);
    const before = statSync(folder.path('clean.txt'), { bigint: true });
    const files = folder.files();
    expect(folder.run(['--fix', ...files]).code).toBe(0);
    expect(contents()).toMatchObject({
      'a b.txt': ARTICLE,
      'crlf.md': ARTICLE.replaceAll('\n', '\r\n'),
      'mark.txt': `\uFEFF${ARTICLE}`,
      'open.txt': ARTICLE,
    });
    for (const [i, path] of paths.entries())
      expect(statSync(folder.path(path)).mode & 0o777, path).toBe(i % 2 ? 0o640 : 0o755);
    expect(folder.files()).toEqual(files);
    const after = statSync(folder.path('clean.txt'), { bigint: true });
    expect([after.mtimeNs, after.ino]).toEqual([before.mtimeNs, before.ino]);
  });

  test('never touches clean files of any kind', () => {
    const paths = kinds();
    folder.run(['--fix', ...paths]);
    const look = (): unknown[] =>
      folder.files().map((file) => {
        const { mtimeNs, ctimeNs, ino } = statSync(folder.path(file), { bigint: true });
        return [file, mtimeNs, ctimeNs, ino];
      });
    const before = look();
    expect(folder.run(['--fix', 'clean.txt', ...paths])).toEqual({ code: 0, out: '', err: '' });
    expect(look()).toEqual(before);
  });

  test('goes through links to what they lead to', () => {
    folder.put('real/a.txt', DIRTY);
    folder.put('real/d.jsonl', record(DIRTY));
    for (const name of ['a.txt', 'd.jsonl']) {
      symlinkSync(`real/${name}`, folder.path(name));
      expect(folder.run(['--fix', name]).code).toBe(0);
      expect(lstatSync(folder.path(name)).isSymbolicLink()).toBe(true);
    }
    expect(folder.read('real/a.txt')).toBe(ARTICLE);
    expect(folder.read('real/d.jsonl')).toBe(record(ARTICLE));
  });

  test('leaves the other name of a file as it was, whole', () => {
    folder.put('a.txt', DIRTY);
    linkSync(folder.path('a.txt'), folder.path('b.txt'));
    folder.run(['--fix', 'a.txt']);
    expect([ARTICLE, DIRTY]).toContain(folder.read('b.txt'));
    expect(folder.read('a.txt')).toBe(ARTICLE);
  });

  test('writes back in the encoding it found, or not at all', () => {
    const text = `${THEME}\r\n\r\nDer Bürgermeister zählte die Brunnen, und über den letzten fiel er.\r\n\r\n${REPLY}\r\n`;
    folder.put('a.txt', iconv.encode(text, 'utf-16le', { addBOM: true }));
    folder.put(
      'b.txt',
      Buffer.concat([Buffer.from('\uFEFF'), Buffer.from([0xff, 0xfe]), Buffer.from(DIRTY)]),
    );
    expect(folder.run(['--fix', 'a.txt', 'b.txt'])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/b\.txt: its \S+ text cannot be written back as it was/) as string,
    });
    expect(folder.run(['--check', 'a.txt']).code).toBe(0);
  });

  test.skipIf(!heedsModes)('what may not be written is one line each, and the others are fixed', () => {
    folder.put('sealed/a.txt', DIRTY);
    folder.put('sealed/d.jsonl', record(DIRTY));
    folder.put('locked.txt', DIRTY);
    folder.put('locked.jsonl', record(DIRTY));
    folder.put('b.txt', DIRTY);
    for (const name of ['locked.txt', 'locked.jsonl']) chmodSync(folder.path(name), 0o444);
    chmodSync(folder.path('sealed'), 0o555);
    const before = contents();
    const ran = folder.run(['--fix', ...folder.files().filter((file) => file.includes('.'))]);
    chmodSync(folder.path('sealed'), 0o755);
    expect(ran.code).toBe(2);
    expect(ran.err.trim().split('\n').sort()).toEqual([
      'clean-article: b.txt: 2 pieces of chrome removed',
      ...['locked.jsonl', 'locked.txt', 'sealed/a.txt', 'sealed/d.jsonl'].map(
        (path) => `clean-article: ${path}: it cannot be written (EACCES)`,
      ),
    ]);
    expect(contents()).toEqual({ ...before, 'b.txt': ARTICLE });
  });

  test.skipIf(!heedsModes)('a clean file that may not be written is no failure', () => {
    folder.put('locked.txt', ARTICLE);
    folder.put('locked.jsonl', record(ARTICLE));
    for (const name of ['locked.txt', 'locked.jsonl']) chmodSync(folder.path(name), 0o444);
    chmodSync(folder.path(), 0o555);
    const ran = folder.run(['--fix', 'locked.txt', 'locked.jsonl']);
    chmodSync(folder.path(), 0o755);
    expect(ran).toEqual({ code: 0, out: '', err: '' });
  });
});

describe('--fix of standard input, for editors', () => {
  test.each([
    ['a.txt', DIRTY, ARTICLE],
    ['a.txt', ARTICLE, ARTICLE],
    ['a.txt', '', ''],
    ['a.md', `\uFEFF${DIRTY.replaceAll('\n', '\r\n')}`, `\uFEFF${ARTICLE.replaceAll('\n', '\r\n')}`],
    ['d.jsonl', record(DIRTY) + record(ARTICLE), record(ARTICLE) + record(ARTICLE)],
    ['d.csv', `text\n"${DIRTY}"\n`, `text\n"${ARTICLE}"\n`],
  ])('%s comes out fixed, or as it is', (name, input, output) => {
    expect(folder.run(['--fix', '--stdin-filename', name], input)).toMatchObject({ code: 0, out: output });
    expect(folder.run(['--fix', '--stdin-filename', name, '-'], input)).toMatchObject({ out: output });
  });

  test('needs a name, and gives nothing where it fails', () => {
    expect(folder.run(['--fix'], DIRTY)).toMatchObject({ code: 2, out: '' });
    const binary = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0, 255]);
    expect(folder.run(['--fix', '--stdin-filename', 'a.txt'], binary)).toMatchObject({ code: 2, out: '' });
  });
});
