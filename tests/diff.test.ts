import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { settleDocument } from '../src/clean.ts';
import { showDiff, unifiedDiff } from '../src/cli/gate/diff.ts';
import { fixedSource, samples } from './support.ts';

let repo: string;
beforeAll(() => {
  repo = mkdtempSync(join(tmpdir(), 'clean-article-diff-'));
  execFileSync('git', ['init', '-q', repo]);
});
afterAll(() => {
  rmSync(repo, { recursive: true });
});

const APPLY = {
  git: ['git', 'apply', '--whitespace=nowarn', '-'],
  patch: ['patch', '-p1', '--binary', '--silent', '--no-backup-if-mismatch'],
};

/** What is left of a file after a diff of it was applied. */
async function applied(
  tool: keyof typeof APPLY,
  path: string,
  before: string,
  after: string,
): Promise<string> {
  const file = join(repo, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, before);
  const [program, ...args] = APPLY[tool];
  execFileSync(program!, args, { cwd: repo, input: await unifiedDiff(path, before, after), stdio: 'pipe' });
  return readFileSync(file, 'utf8');
}

const line = fc.oneof(
  fc.constantFrom(
    '',
    'Share',
    'Dark Mode',
    '--- a/x',
    '+++ b/x',
    '@@ -1 +1 @@',
    '\\ No newline',
    'diff --git',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replace(/[\n\0]/g, '')),
);
const lineEnd = fc.constantFrom('\n', '\n', '\r\n', '\r');
const document = fc
  .tuple(fc.array(fc.tuple(line, lineEnd), { maxLength: 40 }), fc.constantFrom('', 'last'))
  .map(([lines, last]) => ({ lines: lines.map((each) => each.join('')), last }));

const fate = fc.constantFrom('stays', 'stays', 'stays', 'goes', 'loses');

/** A document and what is left of it when lines go, or parts of lines. */
const loss = fc
  .tuple(document, fc.array(fate, { minLength: 40, maxLength: 40 }), fc.boolean())
  .map(([{ lines, last }, fates, keepsLast]) => {
    const kept = lines.map((each, i) => {
      if (fates[i] === 'loses') return each.replace(/^./u, '');
      return fates[i] === 'goes' ? '' : each;
    });
    return [lines.join('') + last, kept.join('') + (keepsLast ? last : '')] as const;
  })
  .filter(([before, after]) => before !== after);

describe('a unified diff', () => {
  test.each(['git', 'patch'] as const)('%s makes of the one text the other, byte for byte', async (tool) => {
    await fc.assert(
      fc.asyncProperty(loss, async ([before, after]) => {
        expect(await applied(tool, 'a.txt', before, after)).toBe(after);
      }),
      { numRuns: 60 },
    );
  });

  test.each(['with blanks.txt', 'größe/水.txt', 'a"b\\c.txt', 'x 2005-01-01 00:00:00 +0000', 'deep/er/a.md'])(
    'names the file %s so that git and patch find it',
    async (path) => {
      for (const tool of ['git', 'patch'] as const)
        expect(await applied(tool, path, 'one\ntwo\nthree\n', 'one\nthree\n')).toBe('one\nthree\n');
    },
  );

  test('of a sample is what --fix does', async () => {
    for (const { input, isClean } of samples()) {
      const before = input.toString('utf8');
      const after = fixedSource(await settleDocument(before));
      if (isClean) expect(await unifiedDiff('a', before, after)).toBe('');
      else if (before !== after) expect(await applied('git', 'sample', before, after)).toBe(after);
    }
  });

  test('shows lost lines as lost, with three lines around them', async () => {
    const lines = Array.from({ length: 12 }, (_, i) => `line ${i + 1}\n`);
    expect(await unifiedDiff('a.txt', lines.join(''), lines.toSpliced(5, 1).join(''))).toBe(
      [
        'diff --git a/a.txt b/a.txt',
        '--- a/a.txt',
        '+++ b/a.txt',
        '@@ -3,7 +3,6 @@',
        ...[' line 3', ' line 4', ' line 5', '-line 6', ' line 7', ' line 8', ' line 9', ''],
      ].join('\n'),
    );
  });

  test('of unchanged text is empty', async () => {
    expect(await unifiedDiff('a.txt', 'same\n', 'same\n')).toBe('');
  });

  test('of a long text is small where little goes, and there at once where everything does', async () => {
    const lines = Array.from({ length: 100_000 }, (_, i) => `line ${i % 50_000 === 7 ? 'again' : i}\n`);
    const kept = lines.filter((_, i) => i % 1000 !== 0 && i > 30_000);
    const diff = await unifiedDiff('a.txt', lines.join(''), kept.join(''));
    expect(diff.match(/^-line/gm)).toHaveLength(lines.length - kept.length);
    expect(diff.match(/^\+line/gm)).toBeNull();
    const other = lines.map((each) => `x${each}`);
    expect((await unifiedDiff('a.txt', lines.join(''), other.join(''))).match(/^\+x/gm)).toHaveLength(
      100_000,
    );
    const repeated = lines.map((_, i) => `${i % 300}\n`);
    const turned = lines.map((_, i) => `${(i * 7) % 300}\n`);
    expect(await applied('git', 'a.txt', repeated.join(''), turned.join(''))).toBe(turned.join(''));
  }, 20_000);
});

describe('a diff on a terminal', () => {
  test('has colours for what goes and comes, not for the head', async () => {
    const shown = showDiff(await unifiedDiff('a.txt', 'one\ntwo\n', 'one\nTwo\n'), true);
    expect(shown).toContain('\u001b[31m-two\u001b[39m\n\u001b[32m+Two\u001b[39m\n');
    expect(shown).toContain('\u001b[1m--- a/a.txt\u001b[22m\n');
  });

  test('is the diff itself without colours', async () => {
    const diff = await unifiedDiff('a.txt', 'one\ntwo\n', 'one\n');
    expect(showDiff(diff, false)).toBe(diff);
  });

  test('steers no terminal', async () => {
    const diff = await unifiedDiff('a.txt', 'one\u001b[2J\r\ntwo\u009b2J\r\n', 'one\u001b[2J\r\n');
    expect(showDiff(diff, false)).toContain(' one\uFFFD[2J\n-two\uFFFD2J\n');
  });
});
