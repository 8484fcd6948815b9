import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { Folder, heedsModes } from './command.ts';
import { prepare, shell } from './gateFolder.ts';
import { ROOT } from './support.ts';

const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
const [, table] = /<!-- exit codes -->\n([^]*?)<!-- \/exit codes -->/.exec(README)!;
const rows = [...table!.matchAll(/^\| `(.*?)` \| `(\d)` \|/gm)].map(
  ([, line, code]) => [line!.replaceAll('\\|', '|'), Number(code)] as const,
);

const folder = new Folder();
beforeEach(() => {
  prepare(folder);
});

describe('the README’s table of exit codes', () => {
  test.each(rows)('%s exits %d', (line, expected) => {
    if (!heedsModes && /locked|secret/.test(line)) return;
    const { code, err } = shell(folder, line);
    expect(code, err).toBe(expected);
    expect(err).not.toMatch(/^\s+at /m);
    if (code === 2) expect(err).toMatch(/^clean-article: ./m);
  });

  test('every row is read, and each code is there', () => {
    expect(rows).toHaveLength(table!.trim().split('\n').length - 2);
    expect(new Set(rows.map(([, code]) => code))).toEqual(new Set([0, 1, 2]));
  });
});
