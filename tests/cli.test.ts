import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BIN, type Ran, runIn } from './command.ts';
import { PARAGRAPHS, ROOT, samples } from './support.ts';

const ARTICLE = PARAGRAPHS.join('\n\n');
const DIRTY = `Dark Mode Light Mode\n\n${ARTICLE}\n\nLeave a Reply\n\nYour email address will not be published. Required fields are marked *\n`;
const BINARY = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clean-article-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function put(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

/** The real command, as a person runs it. */
const run = (args: readonly string[], input: string | Buffer = ''): Ran => runIn(folder, args, input);

/** All that is in the folder, less what a run keeps of itself in a folder of outputs. */
const files = (): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => !file.split('/').includes('.cleanarticle'))
    .sort();

describe('documents', () => {
  test('a file: the article on standard output, nothing else', () => {
    expect(run([put('a.txt', DIRTY)])).toEqual({ code: 0, out: `${ARTICLE}\n`, err: '' });
  });

  test('a pipe: the same, with and without -', () => {
    expect(run([], DIRTY)).toEqual({ code: 0, out: `${ARTICLE}\n`, err: '' });
    expect(run(['-'], DIRTY)).toEqual({ code: 0, out: `${ARTICLE}\n`, err: '' });
  });

  test('--format json: the contract’s fields, with offsets and positions into the source', () => {
    const { code, out } = run(['--format', 'json', put('a.txt', `By Anna Berg\n\n${DIRTY}`)]);
    const article = JSON.parse(out) as Record<string, unknown> & {
      removed: Record<string, unknown>[];
      parts: Record<string, unknown>[];
    };
    expect(code).toBe(0);
    expect(Object.keys(article)).toEqual([
      'title',
      'byline',
      'published',
      'language',
      'site',
      'url',
      'text',
      'reason',
      'wordCount',
      'parts',
      'removed',
    ]);
    expect(article).toMatchObject({
      byline: 'Anna Berg',
      language: 'en',
      title: null,
      url: null,
      text: ARTICLE,
    });
    expect(article.parts[0]).toEqual({ role: 'byline', text: 'By Anna Berg', start: 0, end: 12 });
    expect(article.removed[0]).toMatchObject({
      rule: 'theme-toggle',
      category: 'site-controls',
      text: 'Dark Mode Light Mode',
      start: 14,
      end: 34,
      line: 3,
      column: 1,
    });
    expect(article.removed[0]!['reason']).toBeTypeOf('string');
  });

  test('--format markdown: front matter, title, body', () => {
    const { out } = run([
      '--format',
      'markdown',
      put('a.md', `# A town counts its wells\n\nBy Anna Berg\n\n${ARTICLE}\n`),
    ]);
    expect(out).toBe(
      `---\ntitle: A town counts its wells\nbyline: Anna Berg\nlanguage: en\n---\n\n# A town counts its wells\n\n${ARTICLE}\n`,
    );
  });

  test('--keep leaves roles in the body', () => {
    const path = put('a.md', `# A town counts its wells\n\nBy Anna Berg\n\n${ARTICLE}\n`);
    expect(run(['--keep', 'title', path]).out).toBe(`# A town counts its wells\n\n${ARTICLE}\n`);
    expect(run(['--keep', 'title,byline', path]).out).toBe(readFileSync(path, 'utf8'));
  });

  test('--ruleset moves what is doubtful, and nothing else', () => {
    const records = samples().map(({ input }) => JSON.stringify({ text: input.toString() }));
    const kept = ['strict', 'balanced', 'gentle'].map((ruleset) => {
      const { out } = run(['--from', 'jsonl', '--ruleset', ruleset], records.join('\n'));
      return out
        .trim()
        .split('\n')
        .reduce((sum, line) => sum + (JSON.parse(line) as { wordCount: number }).wordCount, 0);
    });
    expect(kept).toEqual([...kept].sort((a, b) => a - b));
    expect(new Set(kept).size).toBeGreaterThan(1);
  });

  test('--explain marks what goes, and names rule and reason', () => {
    const { code, out } = run(['--explain', put('a.txt', DIRTY)]);
    expect(code).toBe(0);
    expect(out).toContain('- Dark Mode Light Mode\n  └ theme-toggle: it says only “dark mode');
    expect(out).toContain(`  ${PARAGRAPHS[0]}`);
  });

  test('control characters of a document do not reach the terminal through findings and explanations', () => {
    const path = put('a.txt', `\u001b]0;x\u0007Dark Mode\u001b[2J Light Mode\n\n${ARTICLE}\n`);
    for (const { out, err } of [run(['--explain', path]), run(['--check', path])])
      expect(out + err).not.toContain('\u001b');
  });

  test('colours are for terminals, and off on request', () => {
    const path = put('a.txt', DIRTY);
    const colored = (args: string[], env: Record<string, string>): boolean =>
      spawnSync(process.execPath, [BIN, '--explain', path, ...args], {
        encoding: 'utf8',
        env: { ...process.env, NO_COLOR: '', ...env },
      }).stdout.includes('\u001b[');
    expect(colored([], {})).toBe(false);
    expect(colored([], { FORCE_COLOR: '1' })).toBe(true);
    expect(colored([], { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
    expect(colored(['--no-color'], { FORCE_COLOR: '1' })).toBe(false);
  });

  test.each(samples().map((sample) => [sample.name, sample] as const))(
    'sample %s gives the expected article',
    (_, { path, article }) => {
      expect(run([path]).out.trim()).toBe(article.trim());
    },
  );
});

describe('encodings and line ends', () => {
  test('CRLF stays where it was', () => {
    const crlf = DIRTY.replaceAll('\n', '\r\n');
    expect(run([put('a.txt', crlf)]).out).toBe(`${ARTICLE.replaceAll('\n', '\r\n')}\n`);
  });

  test.each(['utf-16le', 'utf-16be'])('%s with its mark', (encoding) => {
    expect(run([put('a.txt', iconv.encode(DIRTY, encoding, { addBOM: true }))]).out).toBe(`${ARTICLE}\n`);
  });

  test('UTF-8 with its mark', () => {
    expect(run([put('a.txt', `\uFEFF${DIRTY}`)]).out).toBe(`${ARTICLE}\n`);
  });

  const RUSSIAN =
    'Жители города долго спорили о том, кто первым нашёл колодец за пекарней, и никто не хотел уступать соседу.';

  test('a legacy encoding that a page declares', () => {
    const page = `<!doctype html><html><head><meta charset="windows-1251"></head><body>${`<p>${RUSSIAN}</p>`.repeat(6)}</body></html>`;
    expect(run([put('a.html', iconv.encode(page, 'windows-1251'))]).out).toContain(RUSSIAN);
  });

  test('a legacy encoding that nobody declares', () => {
    const text = `${Array.from({ length: 8 }, () => RUSSIAN).join('\n\n')}\n`;
    expect(run([put('a.txt', iconv.encode(text, 'windows-1251'))]).out).toBe(text);
    const french =
      'L’été dernier, les élèves de l’école ont compté les puits du village où leur grand-mère était née.\n';
    expect(run([put('b.txt', iconv.encode(french, 'windows-1252'))]).out).toBe(french);
  });

  test('--fix writes back in the encoding it found, mark and line ends included', () => {
    for (const [encoding, addBOM] of [
      ['windows-1251', false],
      ['utf-16le', true],
      ['utf8', true],
    ] as const) {
      const text = `${Array.from({ length: 8 }, () => RUSSIAN).join('\r\n\r\n')}\r\n`;
      const path = put('a.txt', iconv.encode(`Dark Mode Light Mode\r\n\r\n${text}`, encoding, { addBOM }));
      expect(run(['--fix', path]).code).toBe(0);
      expect(readFileSync(path).equals(iconv.encode(text, encoding, { addBOM }))).toBe(true);
    }
  });
});

describe('--check and --fix', () => {
  test('--check lists findings with their places and rules, and exits 1', () => {
    const path = put('a.txt', DIRTY);
    const { code, out, err } = run(['--check', path]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/a\.txt:1:1 +site-controls +Dark Mode Light Mode +theme-toggle/);
    expect(err).toContain('3 pieces of chrome in 1 file (1 file checked)');
  });

  test('--check on clean documents exits 0', () => {
    expect(
      run(['--check', put('a.txt', `A town counts its wells\n\nBy Anna Berg\n\n${ARTICLE}\n`)]),
    ).toMatchObject({ code: 0, out: '' });
  });

  test('front matter, title and byline are no chrome: --check passes them, --fix leaves them', () => {
    const clean = `---\ntitle: Wells\nauthor: Anna Berg\n---\n\n# A town counts its wells\n\nBy Anna Berg\n\n${ARTICLE}\n`;
    const path = put('a.md', clean);
    expect(run(['--check', path])).toMatchObject({ code: 0 });
    const dirty = put('b.md', `${clean}\nYour email address will not be published.\n`);
    expect(run(['--fix', dirty]).code).toBe(0);
    expect(readFileSync(dirty, 'utf8')).toBe(clean);
    expect(
      run(['--format', 'markdown', path]).out.startsWith('---\ntitle: Wells\nauthor: Anna Berg\n---\n\n# '),
    ).toBe(true);
  });

  test('--fix takes the chrome out in place; then --check passes', () => {
    const path = put('a.txt', `A town counts its wells\n\n${DIRTY}`);
    expect(run(['--fix', path]).code).toBe(0);
    expect(readFileSync(path, 'utf8')).toBe(`A town counts its wells\n\n${ARTICLE}\n`);
    expect(run(['--check', path]).code).toBe(0);
  });

  test('--fix never touches a clean file, and keeps the mode of a dirty one', () => {
    const clean = put('clean.txt', `${ARTICLE}\n`);
    const dirty = put('dirty.txt', DIRTY);
    chmodSync(dirty, 0o640);
    const before = statSync(clean, { bigint: true });
    expect(run(['--fix', clean, dirty]).code).toBe(0);
    expect(statSync(clean, { bigint: true }).mtimeNs).toBe(before.mtimeNs);
    expect(statSync(dirty).mode & 0o777).toBe(0o640);
    expect(files()).toEqual(['clean.txt', 'dirty.txt']);
  });

  test('a page is fixed without losing a tag, and passes then', () => {
    const page = readFileSync(samples().find((sample) => sample.path.endsWith('.html'))!.path, 'utf8');
    const path = put('page.html', page);
    expect(run(['--fix', path]).code).toBe(0);
    const fixed = readFileSync(path, 'utf8');
    const tags = (text: string): number => text.match(/<[a-z/]/gi)!.length;
    expect(tags(fixed)).toBe(tags(page));
    expect(fixed.length).toBeLessThan(page.length);
    expect(run(['--check', path]).code).toBe(0);
  });
});

describe('folders, globs and many documents', () => {
  test('a folder goes into a folder of the same tree', () => {
    for (const { name, path } of samples()) cpSync(path, join(folder, 'raw', name, basename(path)));
    put('raw/picture.png', Buffer.from([0x89, 0x50, 0, 0]));
    const { code, err } = run(['raw', '-o', 'clean', '--jobs', '2']);
    expect(code).toBe(0);
    expect(err).toContain('1 file left aside');
    for (const { name, path, article } of samples()) {
      const output = join(
        folder,
        'clean',
        name,
        path.endsWith('.html') ? 'input.txt' : path.split('/').at(-1)!,
      );
      expect(readFileSync(output, 'utf8').trim()).toBe(article.trim());
    }
    expect(files().filter((file) => file.startsWith('clean/') && /input/.test(file)).length).toBe(
      samples().length,
    );
  });

  test('formats bring their extensions', () => {
    put('raw/a.md', DIRTY);
    put('raw/deep/b.html', `<p>${PARAGRAPHS.join('</p><p>')}</p>`);
    for (const format of ['json', 'jsonl', 'markdown']) run(['raw', '-o', format, '--format', format]);
    expect(files().filter((file) => !/^raw/.test(file) && /\./.test(file))).toEqual([
      'json/a.json',
      'json/deep/b.json',
      'jsonl/a.jsonl',
      'jsonl/deep/b.jsonl',
      'markdown/a.md',
      'markdown/deep/b.md',
    ]);
  });

  test('globs are understood where the shell did not', () => {
    put('raw/a.txt', DIRTY);
    put('raw/b.txt', DIRTY);
    put('raw/c.md', DIRTY);
    expect(run(['raw/*.txt', '-o', 'out']).code).toBe(0);
    expect(files().filter((file) => file.startsWith('out/'))).toEqual(['out/a.txt', 'out/b.txt']);
  });

  test('a file named twice is one', () => {
    put('raw/a.txt', DIRTY);
    expect(run(['raw/a.txt', 'raw/*.txt', '--format', 'jsonl']).out.trim().split('\n').length).toBe(1);
  });

  test('several documents on standard output, in the order given', () => {
    put('b.txt', DIRTY);
    put('a.txt', `Toggle dark mode\n${PARAGRAPHS[0]}`);
    expect(run(['b.txt', 'a.txt']).out).toBe(`${ARTICLE}\n\n${PARAGRAPHS[0]}\n`);
    expect(run(['b.txt', 'a.txt', '--format', 'jsonl']).out.trim().split('\n').length).toBe(2);
  });

  test('workers change neither output nor exit code', () => {
    for (let i = 0; i < 60; i++)
      put(`raw/${i}.txt`, Array.from({ length: 40 }, () => DIRTY).join(`\n${i}\n`));
    const [one, four] = ['1', '4'].map((jobs) => run(['raw', '-o', `out${jobs}`, '--jobs', jobs, '--quiet']));
    expect(four).toEqual({ ...one });
    for (let i = 0; i < 60; i++)
      expect(readFileSync(join(folder, `out4/${i}.txt`), 'utf8')).toBe(
        readFileSync(join(folder, `out1/${i}.txt`), 'utf8'),
      );
  });
});

describe('JSONL', () => {
  const lines = (out: string): Record<string, unknown>[] =>
    out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);

  test('one line out for each line in, in order, with the input’s own fields', () => {
    const input = Array.from({ length: 300 }, (_, i) =>
      JSON.stringify({ id: i, text: DIRTY, url: 'https://paper.example/x', title: 'Mine', extra: [i] }),
    ).join('\n');
    const { code, out } = run(['--from', 'jsonl'], `${input}\n`);
    const answers = lines(out);
    expect(code).toBe(0);
    expect(answers.map((answer) => answer['id'])).toEqual(Array.from({ length: 300 }, (_, i) => i));
    expect(answers[7]).toMatchObject({
      text: ARTICLE,
      title: 'Mine',
      extra: [7],
      url: 'https://paper.example/x',
      site: 'paper.example',
      language: 'en',
    });
  });

  test('the document’s field: the first known one, or the named one, and it does not pass through', () => {
    const record = { body: 'not this one', content: DIRTY, raw: `Toggle dark mode\n${PARAGRAPHS[1]}` };
    expect(lines(run(['--from', 'jsonl'], JSON.stringify(record)).out)[0]).toMatchObject({
      text: ARTICLE,
      body: 'not this one',
      raw: record.raw,
    });
    const named = lines(run(['--from', 'jsonl', '--field', 'raw'], JSON.stringify(record)).out)[0]!;
    expect(named['text']).toBe(PARAGRAPHS[1]);
    expect(named).not.toHaveProperty('raw');
  });

  test('a line that cannot be read says so in its place, and the others go on', () => {
    const { code, out, err } = run(
      ['--from', 'jsonl'],
      `{"id":1,"text":"Nine wells."}\n{nonsense\n[1]\n{"id":"four","other":1}\n{"id":5,"text":7}\n{"id":6,"text":""}\n`,
    );
    expect(code).toBe(2);
    expect(lines(out)).toMatchObject([
      { id: 1, text: 'Nine wells.' },
      { error: { code: 'bad-json', line: 2 } },
      { error: { code: 'bad-json', line: 3 } },
      { id: 'four', error: { code: 'missing-field', line: 4 } },
      { id: 5, error: { code: 'missing-field', line: 5 } },
      { id: 6, text: '' },
    ]);
    expect(err.trim().split('\n').length).toBe(4);
    expect(err).toContain('<stdin>: line 2: the line is not JSON');
  });

  test('answers flow while input still comes', async () => {
    const child = spawn(process.execPath, [BIN, '--from', 'jsonl'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const answer = (): Promise<string> =>
      new Promise((resolve) =>
        child.stdout.once('data', (chunk: Buffer) => {
          resolve(chunk.toString());
        }),
      );
    for (const id of [1, 2, 3]) {
      const next = answer();
      child.stdin.write(`${JSON.stringify({ id, text: DIRTY })}\n`);
      expect(lines(await next)).toMatchObject([{ id, text: ARTICLE }]);
    }
    child.stdin.end();
    expect(await new Promise((resolve) => child.once('close', resolve))).toBe(0);
  });

  test('a file by its extension, to a file', () => {
    const path = put(
      'in.jsonl',
      `${JSON.stringify({ id: 1, text: DIRTY })}\r\n${JSON.stringify({ id: 2, text: DIRTY })}`,
    );
    expect(run([path, '-o', 'out.jsonl'])).toMatchObject({ code: 0, out: '' });
    expect(lines(readFileSync(join(folder, 'out.jsonl'), 'utf8'))).toMatchObject([
      { id: 1, text: ARTICLE },
      { id: 2, text: ARTICLE },
    ]);
    expect(files()).toEqual(['in.jsonl', 'out.jsonl']);
  });
});

describe('what goes wrong is said in one line, and nothing is lost', () => {
  const cases: [string, () => string[], number, RegExp][] = [
    ['a missing file', () => ['nowhere.txt'], 2, /nowhere\.txt: there is no such file/],
    ['a glob that matches nothing', () => ['*.nothing'], 2, /\*\.nothing: there is no such file/],
    [
      'a folder without -o',
      () => {
        put('raw/a.txt', DIRTY);
        return ['raw'];
      },
      2,
      /raw: a folder needs -o/,
    ],
    ['a binary file', () => [put('a.txt', BINARY)], 2, /a\.txt: is not text/],
    ['a bad flag', () => ['--frmo', 'text'], 2, /unknown option '--frmo'/],
    ['a bad choice', () => ['--from', 'pdf'], 2, /pdf.*Allowed choices/],
    ['a bad role', () => ['--keep', 'body'], 2, /The roles are/],
    ['a bad ruleset', () => ['--ruleset', 'wild'], 2, /strict, balanced, gentle/],
    ['a bad number of jobs', () => ['--jobs', '0'], 2, /whole number/],
    ['flags that exclude each other', () => ['--check', '--fix', 'a.txt'], 2, /cannot be used with/],
    [
      'an output that is its own input',
      () => ['-o', put('a.txt', DIRTY), join(folder, 'a.txt')],
      2,
      /its own input/,
    ],
    [
      'an output folder that is the input',
      () => {
        put('raw/a.txt', DIRTY);
        return ['raw', '-o', 'raw/'];
      },
      2,
      /its own input/,
    ],
    [
      'an output folder inside the input',
      () => {
        put('raw/a.txt', DIRTY);
        return ['raw', '-o', 'raw/clean'];
      },
      2,
      /inside the input/,
    ],
    [
      'several documents as one JSON object',
      () => [put('a.txt', DIRTY), put('b.txt', DIRTY), '--format', 'json'],
      2,
      /no one JSON object/,
    ],
    ['--fix on a pipe', () => ['--fix'], 2, /needs files/],
    ['JSONL under --explain', () => ['--explain', put('a.jsonl', '{}')], 2, /does not read JSONL/],
    ['an unknown rule', () => ['rules', 'nonsense'], 2, /no rule “nonsense”/],
    [
      'an output under a file',
      () => [put('a.txt', DIRTY), '-o', join(put('b.txt', 'x'), 'c.txt')],
      2,
      /cannot be written/,
    ],
    ['an empty file', () => [put('a.txt', '')], 0, /a\.txt: it is empty/],
  ];

  test.each(cases)('%s', (_, args, code, message) => {
    const argv = args();
    const before = files().map((file) =>
      statSync(join(folder, file)).isFile() ? readFileSync(join(folder, file), 'hex') : file,
    );
    const result = run(argv);
    expect(result).toMatchObject({ code, out: '' });
    expect(result.err.trimEnd()).toMatch(message);
    expect(result.err.trimEnd().split('\n').length).toBe(1);
    expect(
      files().map((file) =>
        statSync(join(folder, file)).isFile() ? readFileSync(join(folder, file), 'hex') : file,
      ),
    ).toEqual(before);
  });

  test('one bad file never hides the others', () => {
    put('raw/a.txt', DIRTY);
    put('raw/b.txt', BINARY);
    put('raw/c.txt', DIRTY);
    const { code, err } = run(['raw', '-o', 'out']);
    expect(code).toBe(2);
    expect(err).toContain('raw/b.txt: is not text');
    expect(err).toContain('2 documents cleaned, 1 failed');
    expect(files().filter((file) => file.startsWith('out/'))).toEqual(['out/a.txt', 'out/c.txt']);
    expect(run(['--check', 'raw/a.txt', 'missing.txt']).code).toBe(2);
  });

  test('two documents for one output: the first is written, the second is refused', () => {
    put('raw/a.html', `<p>${PARAGRAPHS.join('</p><p>')}</p>`);
    put('raw/a.txt', DIRTY);
    expect(run(['raw', '-o', 'out'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('is already that of') as string,
    });
    expect(readFileSync(join(folder, 'out/a.txt'), 'utf8')).toBe(`${ARTICLE}\n`);
  });

  test.skipIf(process.getuid?.() === 0)('what may not be read or written', () => {
    const secret = put('secret.txt', DIRTY);
    chmodSync(secret, 0);
    expect(run([secret])).toMatchObject({
      code: 2,
      err: expect.stringContaining('cannot be read') as string,
    });
    mkdirSync(join(folder, 'sealed'), { mode: 0o500 });
    expect(run([put('a.txt', DIRTY), '-o', 'sealed/a.txt'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('cannot be written') as string,
    });
  });

  test('a link to the input is the input', () => {
    const path = put('a.txt', DIRTY);
    symlinkSync(path, join(folder, 'link.txt'));
    expect(run([path, '-o', 'link.txt'])).toMatchObject({ code: 2 });
    expect(readFileSync(path, 'utf8')).toBe(DIRTY);
  });

  test('JSONL never goes over its own input, nor two files into one', () => {
    const line = `${JSON.stringify({ text: DIRTY })}\n`;
    const path = put('a/x.jsonl', line);
    put('b/x.jsonl', line);
    expect(run([path, '-o', path])).toMatchObject({
      code: 2,
      err: expect.stringContaining('its own input') as string,
    });
    expect(readFileSync(path, 'utf8')).toBe(line);
    expect(run(['a/x.jsonl', 'b/x.jsonl', '-o', 'out'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('already that of') as string,
    });
  });

  test.skipIf(!existsSync('/dev/full'))('a full disk is said, and exits 2', () => {
    const full = (args: string): number | null =>
      spawnSync('bash', ['-c', `"${process.execPath}" "${BIN}" ${args} > /dev/full`], { cwd: folder }).status;
    put('a.txt', DIRTY);
    put('a.jsonl', `${JSON.stringify({ text: DIRTY })}\n`);
    expect([full('a.txt'), full('a.jsonl')]).toEqual([2, 2]);
    const limited = spawnSync(
      'bash',
      ['-c', `ulimit -f 8; "${process.execPath}" "${BIN}" big.jsonl -o out.jsonl`],
      {
        cwd: (put('big.jsonl', `${JSON.stringify({ text: DIRTY })}\n`.repeat(400)), folder),
        encoding: 'utf8',
      },
    );
    expect(limited.status).toBe(2);
    expect(files().filter((file) => file.startsWith('out'))).toEqual([]);
  });

  test('YAML aliases in front matter are no danger', () => {
    expect(run([], '---\ntitle: &a Hello\nother: *a\n---\n\nThe body of it stays here.\n')).toMatchObject({
      code: 0,
      out: 'The body of it stays here.\n',
    });
  });

  test('words without a place in a page’s source cannot be fixed in place, and it says so', () => {
    const page = `<html><body>${PARAGRAPHS.map((p) => `<p>${p}</p>`).join('')}<table>Dark Mode<tr>Light<td>cell</td></tr> Mode</table></body></html>`;
    const path = put('a.html', page);
    const { code } = run(['--fix', path]);
    expect(code === 2 ? readFileSync(path, 'utf8') === page : run(['--check', path]).code === 0).toBe(true);
  });

  test('a closed pipe ends quietly', () => {
    const path = put('in.jsonl', `${JSON.stringify({ text: DIRTY })}\n`.repeat(3000));
    const { status, stderr, stdout } = spawnSync(
      'bash',
      ['-c', `set -o pipefail; "${process.execPath}" "${BIN}" --jobs 1 "${path}" | head -n 1`],
      { encoding: 'utf8' },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.split('\n').length).toBe(2);
  });
});

describe('help', () => {
  test('--help shows examples, --version the version, both on standard output', () => {
    expect(run(['--help'])).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringContaining('clean-article --check raw/*.txt') as string,
    });
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect(run(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  test('rules lists the catalogue; rules ID shows one with its examples', () => {
    expect(run(['rules']).out).toContain('theme-toggle');
    const { out } = run(['rules', 'theme-toggle']);
    expect(out).toContain('Removes:\n    Dark Mode Light Mode');
    expect(out).toContain('He said dark mode saves power on OLED screens.');
  });

  test('the built command is there', () => {
    expect(existsSync(join(ROOT, 'dist', 'main.js'))).toBe(true);
  });
});
