import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { PARAGRAPHS, ROOT } from './support.ts';

export const BIN = join(ROOT, 'bin', 'clean-article.js');

export const ARTICLE = `${PARAGRAPHS.join('\n\n')}\n`;
export const THEME = 'Dark Mode Light Mode';
export const REPLY = 'Leave a Reply';
/** The article with a finding in its first line and one in its last. */
export const DIRTY = `${THEME}\n\n${ARTICLE}\n${REPLY}\n`;

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

// Nobody is kept from anything who is root; without these powers root is.
const POWERLESS = ['setpriv', '--bounding-set=-dac_override,-dac_read_search,-fowner', '--'];
const isRoot = process.getuid?.() === 0;

/** Whether files can be kept from the command. */
export const heedsModes =
  !isRoot || spawnSync(POWERLESS[0]!, [...POWERLESS.slice(1), 'true'], { stdio: 'ignore' }).status === 0;

/** The command line of the real command, as somebody who is not root runs it. */
export const COMMAND: readonly string[] = [...(isRoot && heedsModes ? POWERLESS : []), process.execPath, BIN];

/** Runs the real command in a folder, as a person does; or another command line. */
export function runIn(
  folder: string,
  args: readonly string[],
  input: string | Uint8Array = '',
  [program, ...before]: readonly string[] = [process.execPath, BIN],
): Ran {
  const { status, stdout, stderr } = spawnSync(program!, [...before, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { code: status, out: stdout, err: stderr };
}

/** A folder of its own for each test, and the real command in it. */
export class Folder {
  #path = '';

  constructor() {
    beforeEach(() => {
      this.#path = mkdtempSync(join(tmpdir(), 'clean-article-'));
    });
    afterEach(() => {
      rmSync(this.#path, { recursive: true, force: true });
    });
  }

  path(name = ''): string {
    return join(this.#path, name);
  }

  put(name: string, content: string | Uint8Array): string {
    mkdirSync(dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), content);
    return name;
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  files(): string[] {
    return readdirSync(this.#path, { recursive: true, encoding: 'utf8' }).sort();
  }

  run(args: readonly string[], input: string | Uint8Array = '', folder = ''): Ran {
    return runIn(this.path(folder), args, input, COMMAND);
  }
}

/** A record of JSONL. */
export const record = (text: string, more: object = {}): string => `${JSON.stringify({ ...more, text })}\n`;
