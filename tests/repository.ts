import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { ROOT } from './support.ts';

export interface Ran {
  readonly code: number | null;
  /** Standard output and standard error. */
  readonly said: string;
}

export const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

/** A block of code in the README, or another text, by the name in the comment before it. */
export function readmeBlock(name: string, text = README): string {
  const block = new RegExp(`<!-- ${name} -->\\n\`\`\`\\w+\\n([\\s\\S]*?)\`\`\``).exec(text);
  if (!block) throw new Error(`there is no block named ${name}`);
  return block[1]!;
}

/** Whether a program is there to be run. */
export const isInstalled = (program: string): boolean => spawnSync(program, ['--version']).status === 0;

/** A person's git repository, in a temporary folder. */
export class Repository {
  readonly folder = mkdtempSync(join(tmpdir(), 'clean-article-repository-'));
  readonly #env: NodeJS.ProcessEnv;

  constructor(env: NodeJS.ProcessEnv = {}) {
    // The tests can themselves be run by a hook.
    const outside = Object.entries(process.env).filter(
      ([name]) => !name.startsWith('GIT_') && name !== 'PRE_COMMIT',
    );
    this.#env = {
      ...Object.fromEntries(outside),
      GIT_CONFIG_GLOBAL: join(this.folder, '.git', 'none'),
      GIT_CONFIG_NOSYSTEM: '1',
      NO_COLOR: '1',
      ...env,
    };
    this.git('init', '--quiet', '--initial-branch=main');
    this.git('config', 'user.name', 'Anna Berg');
    this.git('config', 'user.email', 'anna@example.org');
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  put(name: string, content: string): void {
    mkdirSync(join(this.path(name), '..'), { recursive: true });
    writeFileSync(this.path(name), content);
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  /** Puts a package where `npm install` would, with the commands that it has. */
  link(name: string, from: string, commands: Readonly<Record<string, string>>): void {
    const bin = this.path('node_modules/.bin');
    mkdirSync(bin, { recursive: true });
    symlinkSync(from, this.path(`node_modules/${name}`));
    for (const [command, file] of Object.entries(commands)) symlinkSync(join(from, file), join(bin, command));
  }

  git(...args: string[]): Ran {
    return this.run('git', args);
  }

  /** Commits what is staged, as a person would. */
  commit(): Ran {
    return this.git('commit', '--message', 'Articles');
  }

  shell(line: string): Ran {
    return this.run('bash', ['-c', line]);
  }

  run(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Ran {
    const { status, stdout, stderr } = spawnSync(program, args, {
      cwd: this.folder,
      env: { ...this.#env, ...env },
      encoding: 'utf8',
    });
    return { code: status, said: stdout + stderr };
  }

  /** How many commits there are. */
  commits(): number {
    return this.git('log', '--format=%h').said.match(/^[0-9a-f]+$/gm)?.length ?? 0;
  }

  remove(): void {
    if (existsSync(this.folder)) rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The search path with a folder before all others. */
export const pathWith = (folder: string): string => `${folder}${delimiter}${process.env['PATH'] ?? ''}`;
