import fc from 'fast-check';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { IgnoreOptions } from '../src/cli/inputs/ignore.ts';
import { findAll, Search } from '../src/cli/inputs/inputs.ts';

const GATE: IgnoreOptions = { isGate: true };

const home = process.cwd();
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clean-article-'));
  process.chdir(folder);
});
afterEach(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true, force: true });
});

const put = (name: string, content = ''): void => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
};

const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'core.excludesFile=', ...args], { cwd: folder, encoding: 'utf8' });

async function find(
  paths: readonly string[],
  options: IgnoreOptions = { isGate: false },
): Promise<{ files: string[]; ignored: number; errors: string[] }> {
  const { inputs, ignored, errors } = await findAll(new Search(paths, options));
  return { files: inputs.map(({ path }) => path), ignored, errors: errors.map(({ message }) => message) };
}

describe('folders and globs leave aside what ignore files say', () => {
  test.each(['.', '**/*.txt'])('%s', async (path) => {
    for (const name of ['a.txt', 'b.txt', 'sub/a.txt', 'sub/deep/b.txt', 'left/c.txt']) put(name);
    put('.cleanarticleignore', 'b.txt\nleft/\n');
    put('sub/deep/.cleanarticleignore', '!b.txt');
    expect(await find([path])).toEqual({
      files: ['a.txt', 'sub/a.txt', 'sub/deep/b.txt'],
      ignored: 1,
      errors: [],
    });
  });

  test('git’s files count for the gate only', async () => {
    git('init', '-q');
    put('.gitignore', 'raw/\n');
    put('.git/info/exclude', 'own.txt');
    for (const name of ['a.txt', 'own.txt', 'raw/b.txt', 'raw/c.txt']) put(name);
    put('raw/.gitignore', 'c.txt');
    expect((await find(['.'])).files).toEqual(['a.txt', 'own.txt', 'raw/b.txt', 'raw/c.txt']);
    expect((await find(['.'], GATE)).files).toEqual(['a.txt']);
    // A folder that is named is walked, though it is ignored itself.
    expect((await find(['raw'], GATE)).files).toEqual(['raw/b.txt']);
    expect((await find(['raw/*.txt'], GATE)).files).toEqual(['raw/b.txt']);
  });

  test('files above hold up to the repository’s root, git’s no further', async () => {
    put('.gitignore', 'a.txt');
    put('.cleanarticleignore', 'b.txt');
    for (const name of ['repo/sub/a.txt', 'repo/sub/b.txt', 'repo/sub/c.txt', 'repo/sub/d.txt']) put(name);
    mkdirSync(join(folder, 'repo/.git'));
    put('repo/.gitignore', 'c.txt');
    put('repo/.cleanarticleignore', 'd.txt');
    process.chdir(join(folder, 'repo/sub'));
    expect((await find(['.'], GATE)).files).toEqual(['a.txt', 'b.txt']);
    process.chdir(folder);
    expect((await find(['repo/sub'], GATE)).files).toEqual(['repo/sub/a.txt']);
  });

  test('a linked work tree has the exclude file of its repository', async () => {
    git('init', '-q', 'main');
    git(
      '-C',
      'main',
      '-c',
      'user.name=a',
      '-c',
      'user.email=a@b',
      'commit',
      '-q',
      '--allow-empty',
      '-m',
      'x',
    );
    git('-C', 'main', 'worktree', 'add', '-q', '../tree');
    put('main/.git/info/exclude', 'a.txt');
    put('tree/a.txt');
    put('tree/b.txt');
    expect((await find(['tree'], GATE)).files).toEqual(['tree/b.txt']);
  });

  test('ours bring back what git ignores', async () => {
    put('.gitignore', 'raw/\nb.txt');
    put('.cleanarticleignore', '!raw/\n');
    for (const name of ['raw/a.txt', 'raw/b.txt', 'b.txt']) put(name);
    expect((await find(['.'], GATE)).files).toEqual(['raw/a.txt', 'raw/b.txt']);
  });

  test('patterns of a configuration are relative to its folder', async () => {
    for (const name of ['a.txt', 'sub/a.txt', 'sub/b.txt']) put(name);
    const options = { isGate: false, ignore: ['/a.txt'], ignoreFolder: join(folder, 'sub') };
    expect((await find(['.'], options)).files).toEqual(['a.txt', 'sub/b.txt']);
    expect(await find(['sub/a.txt', 'a.txt'], options)).toMatchObject({ files: ['a.txt'], ignored: 1 });
  });

  test('what git lists is what is found', async () => {
    git('init', '-q');
    const names = ['a.txt', 'b.txt', 'x/a.txt', 'x/y/a.txt', 'x/y/b.txt', 'y/a.txt', 'y/x/b.txt', 'Y/B.txt'];
    for (const name of names) put(name);
    const pattern = fc.constantFrom(
      'a.txt',
      '/a.txt',
      '!a.txt',
      'x/',
      'x',
      '!x/',
      'y/*',
      'x/y',
      '**/b.txt',
      'x/**',
      '!x/y/',
      '*.txt',
      '!b.txt',
      '# a',
      '',
      'Y/',
    );
    const file = fc.array(pattern, { maxLength: 4 }).map((patterns) => patterns.join('\n'));
    await fc.assert(
      fc.asyncProperty(file, file, file, async (top, x, y) => {
        put('.gitignore', top);
        put('x/.gitignore', x);
        put('x/y/.gitignore', y);
        const listed = git('ls-files', '--others', '--exclude-standard').split('\n');
        expect((await find(['.'], GATE)).files).toEqual(listed.filter((name) => /\.txt$/.test(name)).sort());
      }),
      { numRuns: 60 },
    );
  });
});

describe('files that are named', () => {
  test('are left aside by our own files, and not by git’s', async () => {
    put('.gitignore', 'a.txt');
    put('.cleanarticleignore', 'b.txt\nleft/');
    for (const name of ['a.txt', 'b.txt', 'left/c.txt']) put(name);
    expect(await find(['a.txt', 'b.txt', 'left/c.txt'], GATE)).toEqual({
      files: ['a.txt'],
      ignored: 2,
      errors: [],
    });
    expect(await find(['left'], GATE)).toEqual({ files: [], ignored: 1, errors: [] });
    expect(await find(['*.txt'])).toEqual({ files: ['a.txt'], ignored: 1, errors: [] });
  });
});

describe('walks', () => {
  test('leave node_modules and .git alone unless they are named', async () => {
    for (const name of ['a.txt', 'node_modules/m/b.txt', '.git/c.txt', 'sub/node_modules/d.txt']) put(name);
    for (const path of ['.', '**/*.txt']) expect((await find([path])).files).toEqual(['a.txt']);
    for (const path of [
      'node_modules',
      'node_modules/**/*.txt',
      '*/node_modules/**/*.txt',
      '{node_modules,x}/*/*.txt',
    ])
      expect((await find([path])).files).toEqual([
        path.startsWith('*') ? 'sub/node_modules/d.txt' : 'node_modules/m/b.txt',
      ]);
  });

  test.each(['.', '**/*.txt', '*/*/*/*.txt'])('end where links go round: %s', async (path) => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    for (const name of names) put(`${name}/${name}.txt`);
    for (const from of names)
      for (const to of names) symlinkSync(join(folder, to), join(folder, from, `to-${to}`));
    symlinkSync('itself', join(folder, 'a/itself'));
    const { files, errors } = await find([path]);
    expect(errors).toEqual([]);
    if (!path.startsWith('*/')) expect(files).toEqual(names.map((name) => `${name}/${name}.txt`));
  });

  test('an ignore file that cannot be read is an error', async () => {
    put('a.txt');
    mkdirSync(join(folder, '.cleanarticleignore'));
    expect((await find(['.'])).errors).toEqual(['it cannot be read (EISDIR)']);
  });
});
