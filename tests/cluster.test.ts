import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { BIN, DIRTY, Folder, type Ran, record, runIn } from './command.ts';
import { pathWith, readmeBlock } from './repository.ts';
import { SAMPLES, samples } from './support.ts';

// The engines are real; what they are told is what samples/cluster/README.md says.

const CLUSTER = join(SAMPLES, 'cluster');
const GUIDE = readFileSync(join(CLUSTER, 'README.md'), 'utf8');
const LONG = 180_000; // milliseconds, for blocks one after another on a busy machine

/** Documents as a corpus has them: some can't be cleaned, and the last line has no end. */
const SOUND = samples().map(({ input }, id) => record(input.toString(), { id }));
const CORPUS = [...SOUND, 'not JSON\n', '\n', '{"id":"none"}\n', ...SOUND, '{"id":"last"}'].join('');

const folder = new Folder();

/** Makes a program that is found before others. */
function program(name: string, script: string): void {
  folder.put(`bin/${name}`, `#!/bin/sh\n${script}\n`);
  chmodSync(folder.path(`bin/${name}`), 0o755);
}
const COMMAND = `"${process.execPath}" "${BIN}"`;
const CLEANS = `exec ${COMMAND} "$@"`;
/** Does something else the first time that it's run. The folder is an absolute path, as engines run it anywhere. */
const onceAt = (mark: string, script: string): string =>
  `mkdir '${folder.path(mark)}' 2> /dev/null && { ${script}; }\n${CLEANS}`;

beforeEach(() => {
  program('clean-article', CLEANS);
  copyFileSync(join(CLUSTER, 'clean-part.sh'), folder.path('bin/clean-part.sh'));
});

const environment = (env: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => ({
  ...process.env,
  NO_COLOR: '1',
  TMPDIR: folder.path(),
  PATH: pathWith(folder.path('bin')),
  ...env,
});

/** Runs a line of shell, where the programs are found. */
function shell(line: string, input = '', env: NodeJS.ProcessEnv = {}): Ran {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', line], {
    cwd: folder.path(),
    input,
    encoding: 'utf8',
    env: environment(env),
  });
  return { code: status, out: stdout, err: stderr };
}

/** The command alone, on one machine. */
const alone = (input: string, ...args: readonly string[]): Ran =>
  runIn(folder.path(), ['--from', 'jsonl', ...args], input);

/** Something that a page says, as a small input needs it. */
function told(name: string, ...changes: readonly (readonly [from: string, to: string])[]): string {
  let block = readmeBlock(name, GUIDE);
  for (const [from, to] of changes) {
    expect(block).toContain(from);
    block = block.replaceAll(from, to);
  }
  return block;
}

describe('the command in a pipe', () => {
  test('nothing in, nothing out; a last line without its end is a line', () => {
    expect(alone('')).toEqual({ code: 0, out: '', err: '' });
    const lines = CORPUS.split('\n');
    const answers = alone(CORPUS).out.split('\n');
    expect(answers.pop()).toBe('');
    expect(answers.length).toBe(lines.length);
  });

  test('parts that are told where they begin give what the whole gives', () => {
    const lines = [
      '\uFEFF{"text":"a"}\r\n',
      '\n',
      '\uFEFF{"text":"b"}\n',
      'x\n',
      '{"id":1}\n',
      '{"text":"c"}',
    ];
    const whole = alone(lines.join(''));
    for (let cut = 1; cut < lines.length; cut++) {
      const head = alone(lines.slice(0, cut).join(''));
      const tail = alone(lines.slice(cut).join(''), '--first-line', String(cut + 1));
      expect([head.out + tail.out, head.err + tail.err]).toEqual([whole.out, whole.err]);
    }
  });

  test('findings have their places in the whole, too', () => {
    const { out, err } = alone(record(DIRTY), '--check', '--reporter', 'unix', '--first-line', '2000');
    expect(out + err).toContain('<stdin>:2000:');
  });

  test.each([
    [['--first-line', '2']],
    [['--from', 'jsonl', '--first-line', '2', 'a.jsonl']],
    [['--from', 'jsonl', '--first-line', '0']],
  ])('%j is refused', (args) => {
    const { code, out, err } = runIn(folder.path(), args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('--first-line');
  });
});

describe('clean-part.sh', () => {
  const part = (input: string, flags = ''): Ran => shell(`clean-part.sh ${flags}`, input);

  test('gives what the command gives, and has not failed where a document has', () => {
    expect(part(CORPUS)).toEqual({ ...alone(CORPUS), code: 0 });
    expect(part('')).toEqual({ code: 0, out: '', err: '' });
    const flags = '--first-line 7 --ruleset strict';
    expect(part(CORPUS, flags)).toEqual({ ...alone(CORPUS, ...flags.split(' ')), code: 0 });
  });

  test.each([
    ['is killed', 'kill -9 $$'],
    ['stops half-way', `head -n 3 | ${COMMAND} "$@"; exit`],
    ['cannot run as it is told to', `${CLEANS} --config missing.yaml`],
  ])('fails, and answers nothing, where the command %s', (_, script) => {
    program('clean-article', script);
    const { code, out, err } = part(CORPUS);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^clean-part\.sh: \d* answers to \d+ lines, exit code \d+$/m);
  });
});

// There is another program of that name.
const hasParallel = spawnSync('sh', ['-c', 'parallel --version']).stdout.toString().startsWith('GNU');

describe.skipIf(!hasParallel)(
  hasParallel ? 'GNU parallel' : 'GNU parallel (skipped: it is not here; apt-get install parallel)',
  { timeout: LONG },
  () => {
    const IN_BLOCKS = told('parallel', ['parallel ', 'parallel --jobs 2 '], ['10M', '40k']);
    const BY_LINES = told('parallel by lines', ['parallel ', 'parallel --jobs 2 '], ['1000', '25']);

    test('gives what one run gives', () => {
      folder.put('raw.jsonl', SOUND.join(''));
      expect(shell(IN_BLOCKS)).toEqual({ code: 0, out: '', err: '' });
      expect(folder.read('clean.jsonl')).toBe(alone(SOUND.join('')).out);
    });

    test('cut by lines it numbers them as one run does; what is killed is run again', () => {
      folder.put('raw.jsonl', CORPUS);
      program('clean-article', onceAt('killed', 'kill -9 $$'));
      const whole = alone(CORPUS);
      expect(shell(BY_LINES)).toEqual({ code: 0, out: '', err: whole.err });
      expect(folder.read('clean.jsonl')).toBe(whole.out);
      expect(folder.files()).toContain('killed');
    });
  },
);

describe('the script for Slurm', { timeout: LONG }, () => {
  const FILES = ['a', 'b', 'c'].map(
    (name, i) => [`${name}.jsonl`, SOUND.slice(i * 5, i * 5 + 5).join('')] as const,
  );
  beforeEach(() => {
    for (const [name, content] of FILES) folder.put(`raw/${name}`, content);
  });

  /** Runs a task of an array as Slurm does, in a session of its own. */
  const task = (id: number, env: NodeJS.ProcessEnv = {}): Ran =>
    shell(`setsid --wait bash '${join(CLUSTER, 'clean-on-slurm.sh')}' raw clean`, '', {
      SLURM_JOB_ID: String(80 + id),
      SLURM_ARRAY_TASK_ID: String(id),
      SLURM_ARRAY_TASK_MIN: '3',
      SLURM_ARRAY_TASK_MAX: '4',
      SLURM_ARRAY_TASK_COUNT: '2',
      SLURM_CPUS_PER_TASK: '1',
      ...env,
    });

  function expectAll(): void {
    expect(folder.files().filter((name) => name.startsWith('clean/'))).toEqual(
      FILES.map(([name]) => `clean/${name}`),
    );
    for (const [name, content] of FILES) expect(folder.read(`clean/${name}`)).toBe(alone(content).out);
  }

  test('cleans each file in one of the tasks', () => {
    for (const id of [3, 4]) expect(task(id)).toEqual({ code: 0, out: '', err: '' });
    expectAll();
  });

  test('of a task that was killed, and is run again, nothing is missing and nothing left over', () => {
    // All of the session's processes, as when the node fails.
    program('clean-article', onceAt('killed', 'head -c 5; kill -9 0'));
    expect(task(3).code).not.toBe(0);
    expect(folder.files().filter((name) => /^clean\/.*jsonl$/.test(name))).toEqual([]);
    for (const id of [3, 4]) expect(task(id)).toEqual({ code: 0, out: '', err: '' });
    expectAll();
  });

  test('goes on after a file that fails, and then does what is missing', () => {
    program('clean-article', onceAt('failed', 'exit 2'));
    expect(task(3)).toMatchObject({ code: 1, out: '' });
    expect(folder.files().filter((name) => name.startsWith('clean/'))).toEqual(['clean/c.jsonl']);
    for (const id of [3, 4]) expect(task(id).code).toBe(0);
    expectAll();
  });

  test('refuses an array that would leave files out', () => {
    const { code, err } = task(3, { SLURM_ARRAY_TASK_MAX: '9' });
    expect(code).toBe(2);
    expect(err).toContain('a range without gaps');
  });
});

const PYTHON = '/usr/bin/python3'; // Debian's, which Debian's packages are for
const hasDask = spawnSync(PYTHON, ['-c', 'import distributed']).status === 0;

describe.skipIf(!hasDask)(
  hasDask ? 'Dask' : 'Dask (skipped: it is not here; apt-get install python3-distributed)',
  { timeout: LONG },
  () => {
    let running: ChildProcess[];
    let scheduler: string;

    /** Starts a process of the engine, in a group of its own. @returns what it says of itself */
    async function start(module: string, args: readonly string[], says: RegExp): Promise<string> {
      const child = spawn(PYTHON, ['-m', `distributed.cli.${module}`, ...args], {
        cwd: folder.path(),
        env: environment(),
        detached: true,
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      running.push(child);
      let said = '';
      return new Promise((resolve, reject) => {
        child.stderr.setEncoding('utf8').on('data', (text: string) => {
          said += text;
          const match = says.exec(said);
          if (match) resolve(match[1]!);
        });
        child.once('exit', () => {
          reject(new Error(`${module} has ended: ${said}`));
        });
      });
    }

    /** Ends a process and all that it has started, as when its machine fails. */
    const kill = ({ pid }: ChildProcess): boolean => process.kill(-pid!, 'SIGKILL');

    beforeEach(async () => {
      running = [];
      const local = ['--host', '127.0.0.1', '--dashboard-address', '127.0.0.1:0'];
      scheduler = await start('dask_scheduler', [...local, '--port', '0'], /Scheduler at: +(tcp:\S+)/);
      const worker = [scheduler, ...local, '--nthreads', '1', '--no-nanny', '--local-directory', 'workers'];
      await Promise.all([1, 2].map(() => start('dask_worker', worker, /Registered to: +(tcp:\S+)/)));
    }, LONG);
    afterEach(async () => {
      const alive = running.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
      const ended = alive.map((child) => once(child, 'exit'));
      for (const child of alive) kill(child);
      await Promise.all(ended);
    });

    /** Starts the script as the guide does, with blocks that are small. */
    function startClient(
      inputs: string,
      ...flags: readonly string[]
    ): ChildProcess & { readonly ran: Promise<Ran> } {
      const [, said] = /^python3 (clean_on_dask\.py .*)$/m.exec(told('dask'))!;
      const args = said!.replace('tcp://scheduler:8786', scheduler).replace('raw/*.jsonl', inputs).split(' ');
      const child = spawn(PYTHON, [...args, '--block', '100000', ...flags], {
        cwd: folder.path(),
        env: environment(),
      });
      return Object.assign(child, { ran: outcomeOf(child) });
    }
    const run = (inputs: string, ...flags: readonly string[]): Promise<Ran> =>
      startClient(inputs, ...flags).ran;

    beforeEach(() => {
      copyFileSync(join(CLUSTER, 'clean_on_dask.py'), folder.path('clean_on_dask.py'));
      folder.put('raw.jsonl', CORPUS);
    });

    /** Messages of the command: of failures that it mends Dask says something, too. */
    const messagesIn = ({ err }: Ran): string => err.match(/^clean-article: .*\n/gm)?.join('') ?? '';
    /** What the script leaves behind, in a folder where something was. */
    const outputs = (): string[] => folder.files().filter((name) => /^clean\.|\.part$/.test(name));

    /** Expects of a run over the corpus what one machine says of it, and nothing else. */
    function expectWhole(ran: Ran): void {
      const whole = alone(CORPUS, '--stdin-filename', 'raw.jsonl');
      expect({ ...ran, err: messagesIn(ran) }).toEqual({ code: whole.code, out: '', err: whole.err });
      expect(folder.read('clean.jsonl')).toBe(whole.out);
      expect(outputs()).toEqual(['clean.jsonl']);
    }

    test('gives what one run gives: articles, errors, messages and exit code', async () => {
      expectWhole(await run('raw.jsonl'));
    });

    test('several files, one after the other', async () => {
      const inputs = ['a', 'empty', 'b'].map((name) => `${name}.jsonl`);
      const contents = [SOUND.slice(0, 3).join('').trimEnd(), '', SOUND.slice(3, 6).join('')];
      inputs.forEach((name, i) => folder.put(name, contents[i]!));
      expect(await run(inputs.join(' '))).toEqual({ code: 0, out: '', err: '' });
      expect(folder.read('clean.jsonl')).toBe(contents.map((content) => alone(content).out).join(''));
    });

    test('a worker is killed while it holds a block: another does its work', async () => {
      program(
        'holding',
        onceAt('held', `cd '${folder.path()}'; echo $PPID > new; mv new pid; exec tail -f /dev/null`),
      );
      const { ran } = startClient('raw.jsonl', '--command', folder.path('bin/holding'));
      await vi.waitUntil(() => existsSync(folder.path('pid')), { timeout: LONG });
      const holder = running.find(({ pid }) => pid === Number(folder.read('pid')))!;
      kill(holder);
      expectWhole(await ran);
    });

    test('a command is killed: its block is tried again', async () => {
      program('clean-article', onceAt('killed', 'head -c 100; kill -9 $$'));
      expectWhole(await run('raw.jsonl'));
      expect(folder.files()).toContain('killed');
    });

    test('a block that fails again and again ends the run, and what was there before stays as it was', async () => {
      folder.put('clean.jsonl', 'of yesterday');
      program('clean-article', `${CLEANS} --config none.yaml`);
      const { code, err } = await run('raw.jsonl', '--retries', '1');
      expect(code).toBe(2);
      expect(err).toMatch(
        /^RuntimeError: raw\.jsonl: 0 answers to the \d+ lines from line 1 on, exit code 2: .*none\.yaml/m,
      );
      expect(folder.read('clean.jsonl')).toBe('of yesterday');
      expect(outputs()).toEqual(['clean.jsonl']);

      const wrong = await run('raw.jsonl missing.jsonl');
      expect(wrong.code).toBe(2);
      expect(wrong.err).toContain('missing.jsonl');
    });

    test('a client that is told to stop leaves nothing behind', async () => {
      program('holding', `touch '${folder.path('held')}'; exec tail -f /dev/null`);
      const stopped = startClient('raw.jsonl', '--command', folder.path('bin/holding'));
      await vi.waitUntil(() => existsSync(folder.path('held')), { timeout: LONG });
      stopped.kill('SIGTERM');
      expect((await stopped.ran).code).toBe(143);
      expect(outputs()).toEqual([]);
    });
  },
);

async function outcomeOf(child: ChildProcess): Promise<Ran> {
  let [out, err] = ['', ''];
  child.stdout!.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr!.setEncoding('utf8').on('data', (text: string) => (err += text));
  await once(child, 'close');
  return { code: child.exitCode, out, err };
}
