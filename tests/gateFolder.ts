import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter } from 'node:path';
import { ARTICLE, COMMAND, DIRTY, type Folder, type Ran, record } from './command.ts';

let known: string | undefined; // of what is in dirty.txt, the same in every folder

const quoted = (word: string): string => `'${word.replaceAll("'", `'\\''`)}'`;

/** The folder that the README's examples of the gate are run in: its files are what their names say. */
export function prepare(folder: Folder): void {
  folder.put('clean.txt', ARTICLE);
  folder.put('dirty.txt', DIRTY);
  folder.put('empty.txt', '');
  folder.put('binary.txt', Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0, 255]));
  folder.put('raw/clean.txt', ARTICLE);
  folder.put('raw/dirty.txt', DIRTY);
  folder.put('ignored/dirty.txt', DIRTY);
  folder.put('.cleanarticleignore', 'ignored/\n');
  mkdirSync(folder.path('nothing'));
  folder.put('dirty.jsonl', record(ARTICLE) + record(DIRTY));
  folder.put('broken.jsonl', `{nonsense\n${record(DIRTY)}`);
  folder.put('wrong.yaml', 'maxChrom: 3\n');
  const own = "define: [{ id: story-id, category: markup, patterns: ['^Story ID'], examples:";
  folder.put('own.yaml', `${own} { removes: ['Story ID: 7'] } }]\n`);
  folder.put('boastful.yaml', `${own} { removes: ['ID: 7'] } }]\n`);
  folder.put('locked.txt', DIRTY);
  chmodSync(folder.path('locked.txt'), 0o444);
  folder.put('secret.txt', ARTICLE);
  chmodSync(folder.path('secret.txt'), 0);
  if (known === undefined) {
    folder.run(['--check', '--update-baseline', '--baseline', 'known.json', 'dirty.txt']);
    known = folder.read('known.json');
  }
  folder.put('known.json', known);
  writeFileSync(folder.path('clean-article'), `#!/bin/sh\nexec ${COMMAND.map(quoted).join(' ')} "$@"\n`);
  chmodSync(folder.path('clean-article'), 0o755);
}

/** Runs a line as a shell does, which tells of a pipe the first failure in it. */
export function shell(folder: Folder, line: string): Ran {
  const { status, stdout, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', line], {
    cwd: folder.path(),
    encoding: 'utf8',
    env: {
      ...process.env,
      NO_COLOR: '1',
      PATH: `${folder.path()}${delimiter}${process.env['PATH'] ?? ''}`,
    },
  });
  return { code: status, out: stdout, err: stderr };
}
