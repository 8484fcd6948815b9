import { Ajv } from 'ajv';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { ConfigFile } from '../src/config/configFile.ts';
import { Config } from '../src/config/config.ts';
import { initialConfig } from '../src/config/initial.ts';
import { configJsonSchema } from '../src/config/jsonSchema.ts';
import { loadConfig } from '../src/config/load.ts';
import { parseRuleSetting } from '../src/config/ruleSetting.ts';
import { checkExamples } from '../src/config/examples.ts';
import { CleanArticleError } from '../src/errors.ts';

const folders: string[] = [];
let cwd = '';

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'config-'));
  folders.push(cwd);
});

afterAll(async () => {
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true })));
});

const NAME = 'clean-article.config';

async function put(files: Readonly<Record<string, string | object>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const path = join(cwd, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  }
}

async function load(files: Readonly<Record<string, string | object>>, file?: string): Promise<Config> {
  await put(files);
  return (await loadConfig({ cwd, file }))!;
}

const settingsFor = (config: Config, name: string) => config.forFile(join(cwd, name));

async function errorOf(run: Promise<unknown>): Promise<CleanArticleError> {
  const error: unknown = await run.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(CleanArticleError);
  return error as CleanArticleError;
}

const OWN = { id: 'story-id', category: 'markup', patterns: ['^Story ID: \\d+$'] };

describe('finding', () => {
  test('no configuration is none', async () => {
    expect(await loadConfig({ cwd })).toBeNull();
  });

  test.each([
    ['clean-article.config.json', '{"ruleset": "strict"}'],
    ['clean-article.config.yaml', 'ruleset: strict # a comment'],
    ['clean-article.config.yml', 'ruleset: strict'],
    ['clean-article.config.mjs', 'export default { ruleset: "strict", from: undefined }'],
    ['clean-article.config.js', 'module.exports = { ruleset: "strict" }'],
    ['clean-article.config.ts', 'const ruleset: string = "strict";\nexport default { ruleset };'],
    ['package.json', '{"name": "x", "clean-article": {"ruleset": "strict"}}'],
  ])('%s is read, from a folder below', async (name, text) => {
    await put({ [name]: text, 'a/b/page.txt': '' });
    const config = await loadConfig({ cwd: join(cwd, 'a', 'b') });
    expect(config?.forFile('page.txt')).toEqual({ ruleset: 'strict', rules: {}, define: [] });
    expect(config?.folder).toBe(cwd);
    expect(config?.files).toEqual([join(cwd, name)]);
  });

  test('the nearest one counts, and a package.json without the key is passed by', async () => {
    await put({
      [`${NAME}.json`]: { ruleset: 'gentle' },
      'a/package.json': { dependencies: { 'clean-article': '1' } },
      [`a/b/${NAME}.yaml`]: 'ruleset: strict',
    });
    const rulesetFrom = async (...path: string[]) =>
      (await loadConfig({ cwd: join(cwd, ...path) }))?.forFile('x').ruleset;
    expect(await rulesetFrom('a', 'b')).toBe('strict');
    expect(await rulesetFrom('a')).toBe('gentle');
  });

  test('an empty file is a configuration that sets nothing', async () => {
    expect(settingsFor(await load({ [`${NAME}.yaml`]: '# nothing yet\n' }), 'x')).toEqual({
      rules: {},
      define: [],
    });
    expect(settingsFor(await load({ [`${NAME}.json`]: '' }), 'x')).toEqual({ rules: {}, define: [] });
  });

  test('a file that is named is read instead, and must be there', async () => {
    const files = { [`${NAME}.json`]: { ruleset: 'gentle' }, 'ci/gate.yaml': 'ruleset: strict' };
    expect(settingsFor(await load(files, 'ci/gate.yaml'), 'x').ruleset).toBe('strict');
    expect(await errorOf(loadConfig({ cwd, file: 'ci/none.yaml' }))).toMatchObject({
      code: 'not-found',
      file: join('ci', 'none.yaml'),
    });
    expect((await errorOf(loadConfig({ cwd, file: 'gate.toml' }))).message).toContain('.json, .yaml');
  });
});

describe('broken files', () => {
  test.each([
    [`${NAME}.json`, '{"ruleset": ', 'it is not JSON: '],
    [`${NAME}.yaml`, 'rules:\n  title: [off\n', 'it is not YAML: line 3, column 1: '],
    [`${NAME}.mjs`, 'throw new Error("no luck")', 'it cannot be run: no luck'],
    [`${NAME}.mjs`, 'export const ruleset = 1', 'it exports nothing'],
    [`${NAME}.ts`, 'export default {{', 'it cannot be run: '],
    [`${NAME}.json`, '[]', '[] is not a group of keys'],
    [`${NAME}.yaml`, '- a', 'is not a group of keys'],
    [`${NAME}.yaml`, 'text', '“text” is not a group of keys'],
  ])('%s holding %j', async (name, text, message) => {
    const error = await errorOf(load({ [name]: text }));
    expect(error).toMatchObject({ code: 'config', file: name });
    expect(error.message).toContain(message);
    expect(error.message).not.toContain('\n');
  });
});

describe('mistakes', () => {
  test.each<[object, string]>([
    [{ rulset: 'strict' }, 'there is no key “rulset” here; did you mean “ruleset”?'],
    [
      { overrides: [{ files: '*', ignore: 'x' }] },
      'overrides[0]: there is no key “ignore” here; the keys are ',
    ],
    [
      { ruleset: 'strickt' },
      'ruleset: “strickt” is none of strict, balanced, gentle, sure; did you mean “strict”?',
    ],
    [{ ruleset: null }, 'ruleset: null is none of strict, balanced, gentle'],
    [{ keep: 'title' }, 'keep: “title” is not a list of title, byline'],
    [{ keep: ['titel'] }, 'keep[0]: “titel” is none of title, '],
    [
      { rules: { 'cookie-notce': 'off' } },
      'rules.cookie-notce: there is no rule “cookie-notce”; did you mean “cookie-notice”?',
    ],
    [{ rules: { title: false } }, 'rules.title: false is none of off, on, hint, likely, sure'],
    [
      { rules: { 'before-article': 'sure' } },
      'rules.before-article: “before-article” is a judgement by layout',
    ],
    [
      { overrides: [{ ruleset: 'strict' }] },
      'overrides[0].files: it is missing; it must be a glob or a list of globs',
    ],
    [
      { maxChrome: '5 percent' },
      'maxChrome: “5 percent” is not a number of findings, or a share of the words',
    ],
    [{ maxChrome: -1 }, 'maxChrome: -1 is not a number of findings'],
    [{ cache: 3 }, 'cache: 3 is not true, false or a path'],
    [
      { reporter: 'sarf' },
      'reporter: “sarf” is none of pretty, unix, json, sarif, github, junit; did you mean “sarif”?',
    ],
    [
      { define: [{ ...OWN, id: 'Story ID' }] },
      'define[0].id: “Story ID” is not a name in small letters and hyphens',
    ],
    [{ define: [{ ...OWN, id: 'title' }] }, 'define[0].id: “title” is the id of a built-in rule'],
    [{ define: [OWN, OWN] }, 'define[1].id: there are two rules “story-id”'],
    [{ define: [{ ...OWN, category: 'advert' }] }, 'define[0].category: “advert” is none of navigation, '],
    [
      { define: [{ id: 'story-id', category: 'markup' }] },
      'define[0]: it looks for nothing; give it phrases or patterns',
    ],
    [
      { define: [{ ...OWN, patterns: ['a(?=b)'] }] },
      'define[0].patterns[0]: patterns are matched in linear time, which knows no look-arounds ((?=), at character 2 of “a(?=b)”',
    ],
    [
      { define: [{ ...OWN, phrases: { onyl: 'x' } }] },
      'define[0].phrases: there is no key “onyl” here; did you mean “only”?',
    ],
    [
      { define: [{ ...OWN, phrases: { only: 'the (story|' } }] },
      'define[0].phrases.only: “the (story|” has parentheses',
    ],
    [{ define: [{ ...OWN, examples: { removes: [{ at: 'end' }] } }] }, 'define[0].examples.removes[0]'],
    [{ extends: './none.yaml' }, 'extends: there is no file “./none.yaml”'],
    [{ extends: 'no-such-package' }, 'extends: there is no package “no-such-package” here'],
    [{ extends: 7 }, 'extends: 7 is not a path or package or a list of paths or packages'],
  ])('%j', async (value, message) => {
    const error = await errorOf(load({ [`${NAME}.json`]: value }));
    expect(error).toMatchObject({ code: 'config', file: `${NAME}.json` });
    expect(error.message).toContain(message);
    expect(error.message).not.toContain('\n');
  });

  test('all of a file are told, a line each', async () => {
    const error = await errorOf(
      load({
        [`${NAME}.json`]: {
          a: 1,
          b: 2,
          ruleset: 'x',
          rules: { tittle: 'off', menu: 'of' },
          define: [{ ...OWN, patterns: ['(', 'ok', 'a*'] }],
        },
      }),
    );
    const [first, ...lines] = error.message.split('\n  ');
    expect(first).toBe('6 mistakes');
    expect(lines.map((line) => line.split(': ')[0])).toEqual([
      'ruleset',
      'rules.menu',
      'define[0].patterns[0]',
      'define[0].patterns[2]',
      'there is no key “a” here; the keys are $schema, extends, ruleset, checkRuleset, from, field, keep, dom, rules, define, overrides, ignore, maxChrome, baseline, reporter, cache',
      'there is no key “b” here; the keys are $schema, extends, ruleset, checkRuleset, from, field, keep, dom, rules, define, overrides, ignore, maxChrome, baseline, reporter, cache',
    ]);
  });
});

describe('extends', () => {
  test('what is nearer wins, and own rules of what is extended can be set', async () => {
    const config = await load({
      [`${NAME}.yaml`]: 'extends: [./a.json, ./sub/b.json]\nrules: { title: hint, story-id: off }',
      'a.json': { ruleset: 'strict', dom: 'jsdom', rules: { title: 'off', menu: 'off' }, ignore: 'x/' },
      'sub/b.json': { extends: '../c.yaml', ruleset: 'gentle', ignore: ['y/'] },
      'c.yaml': `define: [${JSON.stringify(OWN)}]\nbaseline: known.json`,
    });
    expect(settingsFor(config, 'x')).toEqual({
      ruleset: 'gentle',
      dom: 'jsdom',
      rules: { title: 'hint', menu: 'off', 'story-id': 'off' },
      define: [OWN],
    });
    expect(config.ignore).toEqual(['x/', 'y/']);
    expect(config.gate).toEqual({ baseline: join(cwd, 'known.json') });
    expect(config.files).toEqual(
      ['a.json', 'c.yaml', join('sub', 'b.json'), `${NAME}.yaml`].map((name) => join(cwd, name)),
    );
  });

  test('a package', async () => {
    const config = await load({
      [`${NAME}.json`]: { extends: ['shared-config', '@scope/shared/strict'] },
      'node_modules/shared-config/package.json': { type: 'module', exports: { import: './index.js' } },
      'node_modules/shared-config/index.js':
        'export default { overrides: [{ files: "raw/**", dom: "jsdom" }] }',
      'node_modules/@scope/shared/package.json': { exports: { './strict': './strict.json' } },
      'node_modules/@scope/shared/strict.json': { ruleset: 'strict' },
    });
    expect(settingsFor(config, 'raw/a.txt')).toMatchObject({ ruleset: 'strict', dom: 'jsdom' });
    expect(settingsFor(config, 'a.txt').dom).toBeUndefined();
  });

  test('a circle is refused', async () => {
    const error = await errorOf(
      load({ [`${NAME}.json`]: { extends: './b.json' }, 'b.json': { extends: `./${NAME}.json` } }),
    );
    expect(error).toMatchObject({ code: 'config', file: 'b.json' });
    expect(error.message).toBe(`extends: it leads back to itself: ${NAME}.json → b.json → ${NAME}.json`);
  });

  test('a mistake is told of the file it is in', async () => {
    expect(
      await errorOf(load({ [`${NAME}.json`]: { extends: './b.json' }, 'b.json': { dom: 'fat' } })),
    ).toMatchObject({ file: 'b.json', message: 'dom: “fat” is none of thin, jsdom' });
  });
});

describe('overrides', () => {
  const CONFIG = {
    ruleset: 'strict',
    rules: { title: 'off', menu: 'off' },
    overrides: [
      { files: '*.md', ruleset: 'gentle', rules: { title: 'on' } },
      { files: ['feeds/**', 'b/*.md'], rules: { title: 'hint', 'story-id': 'hint' }, define: [OWN] },
    ],
  };

  test.each([
    ['a.txt', 'strict', { title: 'off', menu: 'off' }, 0],
    ['deep/down/a.md', 'gentle', { title: 'on', menu: 'off' }, 0],
    ['feeds/.x/a.txt', 'strict', { title: 'hint', menu: 'off', 'story-id': 'hint' }, 1],
    ['b/a.md', 'gentle', { title: 'hint', menu: 'off', 'story-id': 'hint' }, 1],
    ['../outside/feeds/a.txt', 'strict', { title: 'off', menu: 'off' }, 0],
  ])('%s: the later one wins', async (name, ruleset, rules, own) => {
    const config = await load({ [`${NAME}.json`]: CONFIG });
    const found = settingsFor(config, name);
    expect(found).toMatchObject({ ruleset });
    expect(found.rules).toEqual(rules);
    expect(found.define).toHaveLength(own);
    expect(structuredClone(found)).toEqual(found);
  });

  test('files with the same overrides have the same settings', async () => {
    const config = await load({ [`${NAME}.json`]: CONFIG });
    expect(settingsFor(config, 'x/a.md')).toBe(settingsFor(config, 'y/b.md'));
    expect(settingsFor(config, 'x/a.md')).not.toBe(settingsFor(config, 'y/b.txt'));
  });

  test('settings of the command line win, and an own rule that is for other files is not set for these', async () => {
    const config = (await load({ [`${NAME}.json`]: CONFIG })).withRules({ title: 'sure', 'story-id': 'off' });
    expect(settingsFor(config, 'b/a.md').rules).toEqual({ title: 'sure', menu: 'off', 'story-id': 'off' });
    expect(settingsFor(config, 'a.txt').rules).toEqual({ title: 'sure', menu: 'off' });
    expect(config.ownRules).toEqual([OWN]);
    expect(Config.none(cwd).withRules({ menu: 'off' }).forFile('x')).toEqual({
      rules: { menu: 'off' },
      define: [],
    });
  });
});

test('--rule', () => {
  expect(parseRuleSetting('menu:off')).toEqual({ menu: 'off' });
  expect(parseRuleSetting('story-id:sure', ['story-id'])).toEqual({ 'story-id': 'sure' });
  const message = (written: string): string => {
    try {
      return JSON.stringify(parseRuleSetting(written));
    } catch (error) {
      expect(error).toMatchObject({ code: 'usage' });
      return (error as Error).message;
    }
  };
  expect(message('manu:off')).toBe('--rule: there is no rule “manu”; did you mean “menu”?');
  expect(message('menu:of')).toBe('--rule “menu:of” does not say what is set; did you mean “off”?');
  expect(message('menu')).toBe(
    '--rule “menu” does not say what is set; write menu:off; a rule can be off, on, hint, likely, sure',
  );
  expect(message('after-article:sure')).toContain('it can be off or on');
  expect(message('toString:off')).toContain('there is no rule “toString”');
});

describe('the starter', () => {
  const uncommented = (): string =>
    initialConfig()
      .replace(/^#(?! )(?=[a-z ])/gm, '')
      .replace(/^#( {2})/gm, '$1');

  test('loads as it is, and sets nothing', async () => {
    expect(settingsFor(await load({ [`${NAME}.yaml`]: initialConfig() }), 'x')).toEqual({
      rules: {},
      define: [],
    });
  });

  test('loads with every line that is commented out, names every key, and its examples hold', async () => {
    const text = uncommented();
    const config = await load({ [`${NAME}.yaml`]: text });
    expect(settingsFor(config, 'a.md')).toMatchObject({ ruleset: 'gentle', rules: { 'sub-heading': 'off' } });
    expect(await checkExamples(config.ownRules)).toEqual([]);
    const { properties } = configJsonSchema() as { properties: object };
    expect(['$schema', ...Object.keys(parse(text) as object)].sort()).toEqual(Object.keys(properties).sort());
  });
});

describe('the schema for editors', () => {
  const validate = new Ajv({ allErrors: true, strict: false }).compile(configJsonSchema());
  const example: ConfigFile = {
    extends: './base.json',
    ruleset: 'gentle',
    keep: ['title'],
    rules: { 'sub-heading': 'off', 'before-article': 'off', 'story-id': 'hint' },
    define: [{ id: 'story-id', category: 'markup', phrases: { only: ['story id', 'id'] }, strength: 'sure' }],
    overrides: [{ files: ['feeds/**'], ruleset: 'strict' }],
    ignore: ['drafts/'],
    maxChrome: '1%',
    cache: true,
  };

  test('accepts a configuration', () => {
    expect(validate(example), JSON.stringify(validate.errors)).toBe(true);
  });

  test.each<object>([
    { rulesets: 'gentle' },
    { ruleset: 'gentel' },
    { rules: { title: 'of' } },
    { rules: { 'before-article': 'sure' } },
    { define: [{ id: 'Story', category: 'markup' }] },
    { define: [{ id: 'story' }] },
    { overrides: [{ ruleset: 'strict' }] },
    { overrides: [{ files: '*', cache: true }] },
    { maxChrome: 'much' },
  ])('refuses %j', (wrong) => {
    expect(validate({ ...example, ...wrong })).toBe(false);
  });

  test('says of every key what it is for', () => {
    const undescribed = (schema: unknown, path: string): string[] => {
      if (typeof schema !== 'object' || schema === null) return [];
      const { properties = {} } = schema as { properties?: Record<string, { description?: string }> };
      return [
        ...Object.entries(properties).flatMap(([key, { description }]) =>
          description === undefined ? [`${path}.${key}`] : [],
        ),
        ...Object.entries(schema).flatMap(([key, inner]) => undescribed(inner, `${path}/${key}`)),
      ];
    };
    expect(undescribed(configJsonSchema(), '')).toEqual([]);
  });
});
