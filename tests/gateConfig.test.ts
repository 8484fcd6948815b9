import { describe, expect, test } from 'vitest';
import { ARTICLE, DIRTY, Folder, record, REPLY, THEME } from './command.ts';
import { PARAGRAPHS } from './support.ts';

const folder = new Folder();
const CONFIG = 'clean-article.config.yaml';
const STORY = 'Story ID: 20417';
const KEEP = 'The story ID was printed on the back of every page.';
const OWN = `define:
  - id: story-id
    category: markup
    why: The number of a story in the publisher’s system.
    patterns: ['^Story ID: \\d+$']
    examples:
      removes: ['${STORY}']
      keeps: ['${KEEP}']
`;

/** The rules of what is found. */
function rulesIn(args: readonly string[], within = ''): string[] {
  const { code, err } = folder.run(['--check', '-q', '--reporter', 'unix', ...args], '', within);
  const rules = [...err.matchAll(/ \[.*\/(.*)\]$/gm)].map(([, rule]) => rule!);
  expect(code).toBe(rules.length > 0 ? 1 : 0);
  return rules;
}
const BOTH = ['theme-toggle', 'comment-form'];

describe('a configuration', () => {
  test('is found upwards from where the command runs, named, or left alone', () => {
    folder.put(CONFIG, 'rules: { theme-toggle: off, comment-form: off }\n');
    folder.put('other.json', '{ "rules": { "theme-toggle": "off" } }');
    folder.put('raw/deep/a.txt', DIRTY);
    expect(rulesIn(['raw'])).toEqual([]);
    expect(rulesIn(['a.txt'], 'raw/deep')).toEqual([]);
    expect(rulesIn(['raw', '--no-config'])).toEqual(BOTH);
    expect(rulesIn(['raw', '--config', 'other.json', '--ruleset', 'balanced'])).toEqual(['comment-form']);
    folder.put('raw/package.json', '{ "clean-article": {} }');
    expect(rulesIn(['deep'], 'raw')).toEqual(BOTH);
  });

  test('with mistakes stops the run: each is told with file, key and what is allowed', () => {
    folder.put(CONFIG, 'rules: { theme-togle: off }\nmaxChrom: 3\nreporter: xml\n');
    folder.put('a.txt', DIRTY);
    for (const action of ['--check', '--fix', '--diff']) {
      const { code, out, err } = folder.run([action, 'a.txt']);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(/^clean-article: clean-article\.config\.yaml: 3 mistakes\n/);
      expect(err).toContain(
        'rules.theme-togle: there is no rule “theme-togle”; did you mean “theme-toggle”?',
      );
      expect(err).toContain('there is no key “maxChrom” here; did you mean “maxChrome”?');
      expect(err).toContain('reporter: “xml” is none of pretty, unix, json');
    }
    expect(folder.read('a.txt')).toBe(DIRTY);
  });

  test('settings of the command line win', () => {
    folder.put(
      CONFIG,
      'maxChrome: 2\nreporter: json\nrules: { comment-form: off }\ncheckRuleset: balanced\nfield: raw\n',
    );
    folder.put('a.txt', DIRTY);
    expect(folder.run(['--check', 'a.txt'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\{/) as string,
    });
    expect(folder.run(['--check', 'a.txt', '--max-chrome', '0', '--reporter', 'unix'])).toMatchObject({
      code: 1,
      out: '',
    });
    expect(rulesIn(['a.txt', '--max-chrome', '0', '--rule', 'comment-form:on'])).toEqual(BOTH);
    folder.put('d.jsonl', `${JSON.stringify({ raw: ARTICLE, text: DIRTY })}\n`);
    expect(rulesIn(['d.jsonl', '--max-chrome', '0'])).toEqual([]);
    expect(rulesIn(['d.jsonl', '--max-chrome', '0', '--field', 'text'])).toEqual(['theme-toggle']);
  });

  test('overrides are for files by glob, standard input by its name among them', () => {
    folder.put(
      CONFIG,
      "overrides: [{ files: 'feeds/**', rules: { theme-toggle: off, comment-form: off } }]\n",
    );
    for (const name of ['feeds/a.txt', 'raw/a.txt']) folder.put(name, DIRTY);
    expect(rulesIn(['feeds'])).toEqual([]);
    expect(rulesIn(['raw', 'feeds'])).toEqual(BOTH);
    const check = (name: string): number | null =>
      folder.run(['--check', '--stdin-filename', name], DIRTY).code;
    expect([check('feeds/new.txt'), check('new.txt')]).toEqual([0, 1]);
    expect(folder.run(['--check', '--stdin-filename', 'new.txt'], DIRTY, 'feeds').code).toBe(0);
  });

  test('--rule sets one, again and again', () => {
    folder.put('a.txt', DIRTY);
    expect(rulesIn(['a.txt', '--rule', 'theme-toggle:off', '--rule', 'comment-form:off'])).toEqual([]);
    expect(folder.run(['--fix', '--ruleset', 'balanced', '--rule', 'theme-toggle:off', 'a.txt']).code).toBe(
      0,
    );
    expect(folder.read('a.txt')).toBe(`${THEME}\n\n${ARTICLE}`);
  });
});

describe('own rules', () => {
  test.each(['hint', 'likely', 'sure'])('of strength %s find and fix what they are for', (strength) => {
    folder.put(CONFIG, `${OWN}    strength: ${strength}\n`);
    folder.put('a.txt', `${STORY}\n\n${ARTICLE}`);
    folder.put('d.jsonl', record(`${ARTICLE}\n${STORY}\n`));
    folder.put('clean.txt', `${ARTICLE}\n${KEEP}\n`);
    // A hint tips what is doubtful, and a gate is not for that.
    const found = strength === 'hint' ? [] : ['story-id', 'story-id'];
    expect(rulesIn(['.', '--jobs', '1'])).toEqual(found);
    expect(rulesIn(['clean.txt'])).toEqual([]);
    if (strength === 'hint') return;
    expect(folder.run(['--fix', '.'])).toMatchObject({ code: 0 });
    expect([folder.read('a.txt'), folder.read('d.jsonl')]).toEqual([ARTICLE, record(ARTICLE)]);
  });

  test('hold in worker threads, too', () => {
    folder.put(CONFIG, OWN);
    for (let i = 0; i < 60; i++)
      folder.put(
        `raw/${i}.txt`,
        `${STORY}\n\n${Array.from({ length: 40 }, () => ARTICLE).join(`\n${i}\n\n`)}`,
      );
    const check = (jobs: string) => folder.run(['--check', '--reporter', 'json', '--jobs', jobs, 'raw']);
    const [one, three] = [check('1'), check('3')];
    expect(one.code).toBe(1);
    expect(one.out).toContain('"rule":"story-id"');
    expect(three).toEqual(one);
  });

  test('protect what would go', () => {
    folder.put(
      CONFIG,
      `define: [{ id: dark-mode, category: article, action: protect, patterns: ['^Dark Mode'], strength: sure }]\n`,
    );
    folder.put('a.txt', `${THEME}\n\n${ARTICLE}`);
    expect(rulesIn(['a.txt'])).toEqual([]);
    expect(rulesIn(['a.txt', '--rule', 'dark-mode:off'])).toEqual(['theme-toggle']);
  });

  test('are in the catalogue', () => {
    folder.put(CONFIG, OWN);
    expect(folder.run(['rules']).out).toMatch(/^story-id +markup +The number of a story/m);
    expect(folder.run(['rules', '--markdown']).out).toContain(
      '| `story-id` | markup | The number of a story',
    );
    const { code, out } = folder.run(['rules', 'story-id']);
    expect(code).toBe(0);
    expect(out).toContain(`Removes:\n    ${STORY}\n`);
    expect(folder.run(['rules', 'story-id', '--no-config'])).toMatchObject({ code: 2 });
    expect(folder.run(['rules', 'story-di'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('did you mean “story-id”?') as string,
    });
    folder.put('other.yaml', OWN.replace('story-id', 'other-id'));
    expect(folder.run(['rules', 'other-id', '--config', 'other.yaml']).code).toBe(0);
  });

  test('rules --test tries their examples', () => {
    folder.put(CONFIG, OWN);
    expect(folder.run(['rules', '--test'])).toEqual({
      code: 0,
      out: '',
      err: 'clean-article: 1 rule tried on 2 examples: all hold\n',
    });
    folder.put(CONFIG, OWN.replace(STORY, 'Story 7').replace(KEEP, STORY));
    const { code, out, err } = folder.run(['rules', '--test']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.split('\n')).toEqual([
      'clean-article: story-id: “Story 7” should go, and stays',
      `clean-article: story-id: “${STORY}” should stay, and goes (story-id)`,
      '',
    ]);
    expect(folder.run(['rules', '--test', '--no-config'])).toMatchObject({
      code: 0,
      err: 'clean-article: the configuration has no rules of its own\n',
    });
    expect(folder.run(['rules', '--test', 'title']).code).toBe(2);
    expect(folder.run(['rules', '--test', '--markdown']).code).toBe(2);
  });

  test('with patterns that are none are refused', () => {
    folder.put(CONFIG, `define: [{ id: x, category: markup, patterns: ['(a+'] }]\n`);
    for (const args of [['rules', '--test'], ['rules'], ['--check', folder.put('a.txt', PARAGRAPHS[0]!)]])
      expect(folder.run(args)).toMatchObject({
        code: 2,
        out: '',
        err: expect.stringMatching(
          /^clean-article: clean-article\.config\.yaml: define\[0\]\.patterns/,
        ) as string,
      });
  });
});

describe('init', () => {
  test('writes a configuration that sets nothing, and never goes over one', () => {
    folder.put('a.txt', DIRTY);
    expect(folder.run(['init'])).toEqual({
      code: 0,
      out: '',
      err: `clean-article: ${CONFIG} written; each key in it is explained\n`,
    });
    expect(rulesIn(['a.txt'])).toEqual(BOTH);
    folder.put(CONFIG, 'reporter: unix\n');
    expect(folder.run(['init'])).toMatchObject({
      code: 2,
      err: `clean-article: ${CONFIG}: the configuration is there already; change it\n`,
    });
    expect(folder.read(CONFIG)).toBe('reporter: unix\n');
    folder.put('raw/clean-article.config.json', '{}');
    expect(folder.run(['init'], '', 'raw').code).toBe(2);
    expect(folder.files()).not.toContain(`raw/${CONFIG}`);
    folder.put('manifest/package.json', '{ "clean-article": {} }');
    expect(folder.run(['init'], '', 'manifest').code).toBe(2);
  });

  test('its example of a rule is found', () => {
    folder.run(['init']);
    folder.put(
      CONFIG,
      folder.read(CONFIG).replace(/^#define:[^]*?^$/m, (text) => text.replace(/^#/gm, '')),
    );
    expect(folder.run(['rules', '--test'])).toMatchObject({ code: 0 });
    folder.put('a.txt', `${STORY}\n\n${ARTICLE}\n${REPLY}\n`);
    expect(rulesIn(['a.txt'])).toContain('story-id');
  });
});
