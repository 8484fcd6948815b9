import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderCatalogueTable } from '../src/render/catalogue.ts';
import { rules } from '../src/rules/index.ts';
import { ROOT, SAMPLES } from './support.ts';

const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
const blocks = (pattern: RegExp): string[] => [...README.matchAll(pattern)].map((match) => match[1]!);

let folder: string;
let shell: (command: string) => { status: number | null; stdout: string; stderr: string };
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'clean-article-readme-'));
  cpSync(SAMPLES, join(folder, 'samples'), { recursive: true });
  mkdirSync(join(folder, 'bin'));
  const command = join(folder, 'bin', 'clean-article');
  writeFileSync(
    command,
    `#!/bin/sh\nexec "${process.execPath}" "${join(ROOT, 'bin', 'clean-article.js')}" "$@"\n`,
  );
  chmodSync(command, 0o755);
  const env = {
    ...process.env,
    NO_COLOR: '1',
    PATH: `${join(folder, 'bin')}${delimiter}${process.env['PATH'] ?? ''}`,
  };
  shell = (line) => spawnSync('bash', ['-c', line], { cwd: folder, encoding: 'utf8', env });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the README', () => {
  test.each(blocks(/<!-- run -->\n```sh\n([\s\S]*?)```/g).flatMap((block) => block.trim().split('\n')))(
    '%s',
    (line) => {
      const { status, stdout, stderr } = shell(line);
      expect({
        status,
        stderr: stderr
          .replace(/^clean-article: \d[\d.,]* .*\n/gm, '')
          .replace(/^no chrome found.*\n/gm, '')
          .replace(/^ {2}.*\n/gm, ''),
      }).toEqual({ status: 0, stderr: '' });
      if (!/ -o |--check/.test(line)) expect(stdout).not.toBe('');
    },
  );

  test('the example is what the command prints', () => {
    for (const block of blocks(/```console\n([\s\S]*?)```/g)) {
      const [, command, output] = /^\$ (.*)\n([\s\S]*)$/.exec(block)!;
      expect(shell(command!).stdout).toBe(output);
    }
  });

  test('the library example runs on the built package', () => {
    const example = join(ROOT, 'dist', '.readme');
    mkdirSync(example, { recursive: true });
    writeFileSync(join(example, 'example.mjs'), blocks(/```js\n([\s\S]*?)```/g)[0]!);
    const out = execFileSync(process.execPath, [join(example, 'example.mjs')], { encoding: 'utf8' });
    expect(out).toBe(
      'The town of Millford has nine wells, and nobody had counted them.\nline 1: theme-toggle, because it says only “dark mode”\n1\n',
    );
  });

  test('the table of rules is the catalogue', () => {
    expect(/<!-- rules -->\n([\s\S]*?)\n<!-- \/rules -->/.exec(README)?.[1]).toBe(
      renderCatalogueTable(rules),
    );
  });

  test('the table of flags is what --help offers', () => {
    const offered = [...shell('clean-article --help').stdout.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map(
      (match) => match[1],
    );
    const table = README.slice(README.indexOf('| flag |'), README.indexOf('Standard output carries'));
    for (const flag of offered) expect(table).toContain(flag);
  });

  test('its two commands are there for CI to run', () => {
    for (const name of ['samples', 'tests'])
      expect(README).toMatch(new RegExp(`<!-- ${name} -->\\n\`\`\`sh\\nnpm `));
  });
});
