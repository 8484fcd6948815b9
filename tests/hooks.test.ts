import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isInstalled, pathWith, README, readmeBlock, Repository } from './repository.ts';
import { PARAGRAPHS, ROOT } from './support.ts';

// What the README says of hooks is pasted from it, and run by the programs that it is for.

const ARTICLE = `${PARAGRAPHS.join('\n\n')}\n`;
const DIRTY = `Dark Mode Light Mode\n\n${ARTICLE}`;

let repository: Repository;
afterEach(() => {
  repository.remove();
});

const missing = ['git', 'pre-commit'].filter((program) => !isInstalled(program));

describe.skipIf(missing.length > 0)(
  missing.length > 0 ? `pre-commit (skipped: no ${missing.join(', no ')} here)` : 'pre-commit',
  () => {
    /** This working tree as a repository that pre-commit can fetch. */
    function publish(home: string): { readonly address: string; readonly revision: string } {
      const published = new Repository();
      const left = new Set(['.git', 'node_modules', 'dist', 'coverage']);
      cpSync(ROOT, published.folder, { recursive: true, filter: (path) => !left.has(basename(path)) });
      published.git('add', '--all');
      published.commit();
      const address = join(home, 'published');
      published.git('clone', '--quiet', '--bare', published.folder, address);
      const revision = published.git('rev-parse', 'HEAD').said.trim();
      published.remove();
      return { address, revision };
    }

    let home: string;
    beforeEach(() => {
      home = mkdtempSync(join(tmpdir(), 'clean-article-pre-commit-'));
      const { address, revision } = publish(home);
      repository = new Repository({
        PRE_COMMIT_HOME: join(home, 'cache'),
        npm_config_prefer_offline: 'true',
        npm_config_audit: 'false',
      });
      repository.put(
        '.pre-commit-config.yaml',
        readmeBlock('pre-commit')
          .replace(/repo: .*/, `repo: ${address}`)
          .replace(/rev: .*/, `rev: ${revision}`),
      );
      expect(repository.run('pre-commit', ['install'])).toMatchObject({ code: 0 });
    }, 60_000);
    afterEach(() => {
      rmSync(home, { recursive: true, force: true });
    });

    test('a commit with chrome is refused, says how to fix it, and is accepted once that is done', () => {
      repository.put('raw/wells.txt', DIRTY);
      repository.put('raw/more/wells.md', `# Nine wells\n\n${ARTICLE}`);
      // The repository's own files, and such as are no documents.
      repository.put('README.md', DIRTY);
      repository.put('wells.py', `"""${DIRTY}"""\n`);
      repository.git('add', '--all');

      const refused = repository.commit();
      expect(refused.code).not.toBe(0);
      expect(repository.commits()).toBe(0);
      expect(refused.said).toMatch(/^raw\/wells\.txt:1:1 .*Dark Mode Light Mode {2}theme-toggle/m);
      expect(refused.said).toContain('1 piece of chrome in 1 file (2 files checked)');
      const advised = /^(pre-commit run .*--all-files) takes them out/m.exec(refused.said)?.[1];
      expect(README).toContain(`\`${advised!}\``);

      const fixed = repository.shell(advised!);
      expect(fixed.said).toContain('raw/wells.txt: 1 piece of chrome removed');
      expect(repository.read('raw/wells.txt')).toBe(ARTICLE);
      expect(repository.read('README.md')).toBe(DIRTY);

      repository.git('add', '--all');
      const accepted = repository.commit();
      expect(accepted).toMatchObject({ code: 0 });
      expect(repository.commits()).toBe(1);

      // Narrowed to a folder, and widened to records, as the README says.
      repository.put('raw/wells.jsonl', `${JSON.stringify({ text: DIRTY })}\n`);
      repository.put('notes.txt', DIRTY);
      repository.git('add', '--all');
      expect(repository.shell('pre-commit run clean-article').said).toContain('notes.txt:1:1');
      narrow('        files: ^raw/\n        types_or: [text]\n');
      const narrowed = repository.shell('pre-commit run clean-article');
      expect(narrowed.said).toContain('raw/wells.jsonl:1:');
      expect(narrowed.said).not.toContain('notes.txt');
    }, 300_000);

    function narrow(keys: string): void {
      const config = repository.read('.pre-commit-config.yaml');
      repository.put(
        '.pre-commit-config.yaml',
        config.replace('- id: clean-article\n', `- id: clean-article\n${keys}`),
      );
      repository.git('add', '--all');
    }
  },
);

describe.skipIf(!isInstalled('git'))('lint-staged and husky', () => {
  beforeEach(() => {
    repository = new Repository();
    repository.link('clean-article', ROOT, { 'clean-article': 'bin/clean-article.js' });
    repository.link('lint-staged', join(ROOT, 'node_modules/lint-staged'), {
      'lint-staged': 'bin/lint-staged.js',
    });
    repository.link('husky', join(ROOT, 'node_modules/husky'), { husky: 'bin.js' });
    repository.put('.gitignore', 'node_modules\n');
    repository.put('package.json', readmeBlock('lint-staged'));
    repository.put('.husky/pre-commit', readmeBlock('husky'));
    repository.put('raw/clean.md', ARTICLE);
    repository.git('add', '--all');
    repository.commit();
    expect(repository.commits()).toBe(1);
    expect(repository.shell('npm run --silent prepare')).toMatchObject({ code: 0 });
  });

  test('a commit with chrome is refused, and accepted once it is fixed', () => {
    repository.put('raw/wells.txt', DIRTY);
    repository.put('notes.txt', DIRTY);
    repository.git('add', '--all');
    const refused = repository.commit();
    expect(refused.code).not.toBe(0);
    expect(refused.said).toMatch(/^raw\/wells\.txt:1:1 .*Dark Mode Light Mode {2}theme-toggle/m);
    expect(refused.said).toContain('clean-article --fix takes them out');
    expect(refused.said).not.toContain('notes.txt');
    expect(repository.commits()).toBe(1);

    expect(repository.shell('npx clean-article --fix raw/')).toMatchObject({ code: 0 });
    repository.git('add', '--all');
    expect(repository.commit()).toMatchObject({ code: 0 });
    expect(repository.git('show', 'HEAD:raw/wells.txt').said).toBe(ARTICLE);
  });

  test('--fix takes the chrome out and commits the rest', () => {
    repository.put('package.json', readmeBlock('lint-staged').replace('--check', '--fix'));
    repository.put('raw/wells.txt', DIRTY);
    repository.git('add', '--all');
    expect(repository.commit()).toMatchObject({ code: 0 });
    expect(repository.git('show', 'HEAD:raw/wells.txt').said).toBe(ARTICLE);
    expect(repository.git('status', '--short').said).toBe('');
  });
});

test('inside pre-commit, which has the command for itself, the advice is a command of pre-commit’s', () => {
  repository = new Repository();
  repository.put('raw/wells.txt', DIRTY);
  const args = [join(ROOT, 'bin', 'clean-article.js'), '--check', 'raw/wells.txt'];
  const outside = repository.run(process.execPath, args);
  expect(outside.said).toContain('\nclean-article --fix takes them out');
  const inside = repository.run(process.execPath, args, { PRE_COMMIT: '1' });
  expect(inside.said).toContain(
    '\npre-commit run clean-article-fix --hook-stage manual --all-files takes them out',
  );
  expect(inside.said).not.toContain('clean-article --fix');
});

describe('editors', () => {
  test('the README’s commands tell places of text that comes by a pipe, and fix it', () => {
    repository = new Repository();
    repository.link('clean-article', ROOT, { 'clean-article': 'bin/clean-article.js' });
    repository.put('raw/page.md', DIRTY);
    const [check, fix] = readmeBlock('editor').trim().split('\n');
    const env = { PATH: pathWith(repository.path('node_modules/.bin')) };
    expect(repository.run('bash', ['-c', check!], env)).toEqual({
      code: 1,
      said: 'raw/page.md:1:1: Dark Mode Light Mode [site-controls/theme-toggle]\n',
    });
    expect(repository.run('bash', ['-c', fix!], env)).toEqual({ code: 0, said: ARTICLE });
    expect(repository.read('raw/page.md')).toBe(DIRTY);
  });
});
