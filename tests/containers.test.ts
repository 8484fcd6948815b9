import fc from 'fast-check';
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test, vi } from 'vitest';
import { openContainer } from '../src/cli/inputs/containers/open.ts';
import { type ContainerKind, kindOf } from '../src/cli/inputs/kind.ts';
import { type Batch, linesOf, readBatches } from '../src/cli/inputs/jsonl.ts';
import { openOutput } from '../src/cli/outputStream.ts';
import { type Outcome } from '../src/cli/outcome.ts';
import { work, type WorkSettings } from '../src/cli/work.ts';
import { CleanArticleError } from '../src/errors.ts';
import { cut, type Cuts, joinCuts, toCuts } from '../src/render/cuts.ts';
import { rules } from '../src/rules/index.ts';
import { PARAGRAPHS } from './support.ts';

const ROOM = 100;
// A memory that holds a few blocks of a page.
vi.mock(import('../src/room.ts'), () => ({
  assertRoom(count) {
    if (count > ROOM) throw new CleanArticleError('too-large', 'split it');
  },
}));

const settings = (action: 'check' | 'fix', more: Partial<WorkSettings> = {}): WorkSettings => ({
  action,
  from: 'auto',
  format: 'text',
  keep: [],
  ruleset: 'balanced',
  dom: 'thin',
  field: undefined,
  rules: {},
  define: [],
  color: false,
  columns: null,
  isDiff: false,
  reported: null,
  ...more,
});

const MENU = 'Dark Mode Light Mode';
const CLEAN = PARAGRAPHS.slice(0, 4).join('\n\n');
const DIRTY = `${PARAGRAPHS.slice(0, 2).join('\n\n')}\n\n${MENU}\n\n${PARAGRAPHS.slice(2, 4).join('\n\n')}`;

const onFile = (
  action: 'check' | 'fix',
  container: ContainerKind,
  source: string | Buffer,
  more: Partial<WorkSettings> = {},
): Promise<Outcome> =>
  work({
    kind: 'bytes',
    bytes: Buffer.from(source as string),
    path: `a.${container}`,
    container,
    settings: settings(action, more),
  });

async function batchesOf(source: Buffer | string, chunk = 64, isStrict = false): Promise<Batch[]> {
  const bytes = Buffer.from(source as string);
  const chunks = Array.from({ length: Math.ceil(bytes.length / chunk) }, (_, i) =>
    bytes.subarray(i * chunk, (i + 1) * chunk),
  );
  const batches: Batch[] = [];
  for await (const batch of readBatches(Readable.from(chunks), 'a.jsonl', isStrict)) batches.push(batch);
  return batches;
}

/** All that comes of a file of records. */
async function onRecords(
  action: 'check' | 'fix',
  source: Buffer | string,
  more: Partial<WorkSettings> = {},
): Promise<Pick<Outcome, 'output' | 'findings' | 'failures' | 'words' | 'chromeWords'>> {
  const outcomes: Outcome[] = [];
  for (const batch of await batchesOf(source))
    outcomes.push(await work({ kind: 'lines', path: 'a.jsonl', ...batch, settings: settings(action, more) }));
  return {
    output: outcomes.map(({ output }) => output ?? '').join(''),
    findings: outcomes.flatMap(({ findings }) => findings),
    failures: outcomes.flatMap(({ failures }) => failures),
    words: outcomes.reduce((n, { words }) => n + words, 0),
    chromeWords: outcomes.reduce((n, { chromeWords }) => n + chromeWords, 0),
  };
}

const SHORT: Record<string, string> = {
  '"': '\\"',
  '\\': '\\\\',
  '/': '\\/',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** A text as a JSON string, each character spelled in one of the ways there are. */
function spell(text: string, choices: readonly number[]): string {
  const spelled = Array.from(text).map((char, i) => {
    const choice = choices[i % choices.length]!;
    if (choice === 0 && !/["\\\p{Cc}\p{Cs}]/u.test(char)) return char;
    const short = SHORT[char];
    if (choice <= 1 && short !== undefined) return short;
    return Array.from({ length: char.length }, (_, j) => {
      const hex = char.charCodeAt(j).toString(16).padStart(4, '0');
      return `\\u${choice === 2 ? hex.toUpperCase() : hex}`;
    }).join('');
  });
  return `"${spelled.join('')}"`;
}

const choices = fc.array(fc.nat(3), { minLength: 1, maxLength: 20 });
const anyText = fc.string({
  unit: fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    fc.constantFrom('"', '\\', '/', '\n', '\r\n', '\t', 'é', '😀', '\u2028', '\ud800', 'ab'),
  ),
});

/** Ranges of a text, from pairs of shares of its length; none ends inside a character. */
const cutsOf = (text: string, pairs: readonly (readonly [number, number])[]): Cuts =>
  toCuts(
    pairs.map((pair) => {
      const [start, end] = pair
        .map((share) => Math.round(share * text.length))
        .map((at) => (/^[\udc00-\udfff]/.test(text.slice(at)) ? at + 1 : at))
        .toSorted((a, b) => a - b);
      return { start: start!, end: end! };
    }),
  );
const shares = fc.array(
  fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
  {
    maxLength: 5,
  },
);

const space = fc.constantFrom('', '', ' ', '\t', '  ');
const otherValue = fc.oneof(
  fc.json(),
  fc.constantFrom(
    '1e999',
    '12345678901234567890',
    '-0.0E+5',
    '[ ]',
    '{"text":"not this one"}',
    '"\\ud800"',
    '"}] \\" \\\\"',
    '[["text"],{"a":{}}]',
  ),
);
const otherMember = fc
  .tuple(fc.constantFrom('"id"', '"t\\u0065xts"', '"\\""', '""', '"__proto__"'), space, otherValue, space)
  .map(([key, before, value, after]) => `${key}${before}:${after}${value}`);

/** An object with a text in a field of an unforeseen place and spelling. */
const objectWith = (text: fc.Arbitrary<string>): fc.Arbitrary<{ source: string; text: string }> =>
  fc
    .record({
      text,
      choices,
      key: fc.constantFrom('"text"', '"te\\u0078t"'),
      // Of a key that is there twice the last one counts.
      before: fc.array(fc.oneof(otherMember, fc.constantFrom('"text":"no"', '"text" : 5')), { maxLength: 4 }),
      after: fc.array(otherMember, { maxLength: 4 }),
      space,
    })
    .map(({ text: value, key, before, after, ...how }) => {
      const member = `${key}${how.space}:${how.space}${spell(value, how.choices)}`;
      const inside = [...before, member, ...after].join(`${how.space},${how.space}`);
      return { source: `${how.space}{${how.space}${inside}${how.space}}${how.space}`, text: value };
    });

/** An object's source without its document: what a fix must not touch. */
async function around(object: string): Promise<string[]> {
  const { text, toSource } = (await openContainer('json', object, undefined)).documents[0]!;
  return [object.slice(0, toSource(0)), object.slice(toSource(text.length))];
}

const examples = rules
  .flatMap(({ examples: { removes } }) => removes)
  .flatMap((example) => (typeof example === 'string' ? [example] : []));
const article = fc
  .array(
    fc.tuple(
      fc.oneof(
        fc.constantFrom(...PARAGRAPHS),
        fc.constantFrom(...examples),
        fc.constant('a “b” \\ "c"\t/ é 😀'),
      ),
      fc.constantFrom('\n', '\n\n', '\r\n', '\n  '),
    ),
    { maxLength: 12 },
  )
  .map((lines) => lines.map(([text, end]) => text + end).join(''));

describe('cuts', () => {
  test('cuts and further cuts of what they leave are cuts of the whole', () => {
    fc.assert(
      fc.property(fc.string(), shares, shares, (text, first, second) => {
        const cuts = cutsOf(text, first);
        const rest = cut(text, cuts);
        const further = cutsOf(rest, second);
        expect(cut(text, joinCuts(cuts, further))).toBe(cut(rest, further));
      }),
    );
  });
});

describe('lines in batches', () => {
  test('batches are the file, whatever its chunks, and know where they stand', async () => {
    const line = fc.oneof(fc.constantFrom('', '{}', 'é😀', '\r'), fc.string({ unit: 'grapheme' }));
    const lines = fc.array(fc.tuple(line, fc.constantFrom('\n', '\r\n')), { maxLength: 150 });
    await fc.assert(
      fc.asyncProperty(
        lines,
        fc.boolean(),
        fc.integer({ min: 1, max: 300 }),
        async (parts, hasMark, chunk) => {
          const whole = parts
            .map((part) => part.join(''))
            .join('')
            .replace(/^\uFEFF/, '');
          const batches = await batchesOf((hasMark ? '\uFEFF' : '') + whole, chunk);
          expect(batches.map(({ text }) => text).join('')).toBe(whole);
          expect(batches.map(({ mark }) => mark).join('')).toBe(hasMark && whole !== '' ? '\uFEFF' : '');
          const rows = whole.split('\n');
          for (const batch of batches) {
            expect(whole.slice(batch.start).startsWith(batch.text)).toBe(true);
            for (const { text, number, start } of linesOf(batch)) {
              expect(text).toBe(rows[number - 1]!.replace(/\r$/, ''));
              expect(batch.text.slice(start).startsWith(text)).toBe(true);
            }
          }
          expect(batches.flatMap((batch) => [...linesOf(batch)]).length).toBe(
            rows.length - (whole.endsWith('\n') || whole === '' ? 1 : 0),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  test('bytes that are no UTF-8 are an error where the file is to be written back', async () => {
    const bytes = Buffer.from([...Buffer.from('{"text":"a'), 0xe9, ...Buffer.from('"}\n')]);
    expect((await batchesOf(bytes))[0]!.text).toBe('{"text":"a\uFFFD"}\n');
    await expect(batchesOf(bytes, 64, true)).rejects.toMatchObject({ code: 'encoding', file: 'a.jsonl' });
  });
});

describe('JSON', () => {
  test('a document’s characters have their places, and cuts change nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(objectWith(anyText), { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        shares,
        async (objects, isArray, parts) => {
          const held = isArray ? objects : objects.slice(0, 1);
          const source = isArray
            ? ` [\r\n${held.map((object) => object.source).join(',\n')}]\n`
            : `\n${held[0]!.source}\r\n`;
          const container = await openContainer('json', source, undefined);
          expect(container.documents.map(({ text }) => text)).toEqual(held.map(({ text }) => text));
          for (const { text, toSource } of container.documents)
            for (let i = 0; i < text.length; i++)
              expect(JSON.parse(`"${source.slice(toSource(i), toSource(i + 1))}"`)).toBe(text[i]);
          const cuts = held.map(({ text }) => cutsOf(text, parts));
          const fixed = container.cut(cuts);
          const again = await openContainer('json', fixed, undefined);
          expect(again.documents.map(({ text }) => text)).toEqual(
            held.map(({ text }, i) => cut(text, cuts[i]!)),
          );
          const outside = (text: string, { documents }: typeof container): string =>
            cut(
              text,
              documents.map(({ text: { length }, toSource }) => ({
                start: toSource(0),
                end: toSource(length),
              })),
            );
          expect(outside(fixed, again)).toBe(outside(source, container));
        },
      ),
      { numRuns: 200 },
    );
  });

  test('what stays keeps its own spelling', async () => {
    const [first, second] = PARAGRAPHS;
    const source = `{"n":1e999, "text" : "${first!}\\u000a\\u000A${MENU}\\n\\nCaf\\u00e9 \\/ \\ud83d\\ude00. ${second!}"}`;
    const { fixed } = await onFile('fix', 'json', source);
    expect(String(fixed)).toBe(source.replace(`\\u000a\\u000A${MENU}`, ''));
  });

  test('findings say where in the file they are', async () => {
    const source = `[\n  {"text": ${JSON.stringify(CLEAN)}},\n  {"text": ${JSON.stringify(DIRTY)}}\n]\n`;
    const { findings, failures } = await onFile('check', 'json', source);
    const start = source.indexOf(MENU);
    expect(failures).toEqual([]);
    expect(findings).toMatchObject([
      {
        text: MENU,
        start,
        end: start + MENU.length,
        line: 3,
        column: start - source.lastIndexOf('\n', start),
      },
    ]);
  });

  test('an item without a document is a failure of its own', async () => {
    const source = JSON.stringify([{ text: DIRTY }, { title: 'x' }, { text: DIRTY }]);
    const { failures, fixed } = await onFile('fix', 'json', source);
    expect(failures).toMatchObject([{ code: 'missing-field', file: 'a.json: item 2' }]);
    expect(JSON.parse(String(fixed))).toEqual([{ text: CLEAN }, { title: 'x' }, { text: CLEAN }]);
  });

  test.each([
    ['text', 'bad-json', /not JSON/],
    ['', 'bad-json', /not JSON/],
    ['"text"', 'bad-json', /one object or an array of objects/],
    ['[["text"]]', 'bad-json', /one object or an array of objects/],
    ['{"articles":[{"text":"x"}]}', 'missing-field', /one object or an array of objects/],
  ])('%s is refused', async (source, code, message) => {
    const { failures } = await onFile('check', 'json', source);
    expect(failures).toMatchObject([{ code, file: 'a.json' }]);
    expect(failures[0]!.message).toMatch(message);
  });

  test('the field asked for, and pages in “html”', async () => {
    const page = `<!doctype html><body>${[...PARAGRAPHS.slice(0, 5), MENU].map((p) => `<p>${p}</p>`).join('')}</body>`;
    const source = JSON.stringify({ html: page, raw: DIRTY });
    expect(JSON.parse(String((await onFile('fix', 'json', source)).fixed))).toEqual({
      html: page.replace(MENU, ''),
      raw: DIRTY,
    });
    expect(JSON.parse(String((await onFile('fix', 'json', source, { field: 'raw' })).fixed))).toEqual({
      html: page,
      raw: CLEAN,
    });
  });

  test('byte order mark and encoding stay', async () => {
    for (const encoding of ['utf8', 'utf16le'] as const) {
      const source = (text: string): Buffer => Buffer.from(`\uFEFF${JSON.stringify({ text })}\r\n`, encoding);
      const { fixed, findings } = await onFile('fix', 'json', source(DIRTY));
      expect(fixed).toEqual(source(CLEAN));
      expect(findings[0]!.column).toBe(JSON.stringify({ text: DIRTY }).indexOf(MENU) + 1);
    }
  });

  test('bytes that their mark belies are not written back', async () => {
    const source = Buffer.from(`\uFEFF{"id":"?","text":${JSON.stringify(DIRTY)}}`);
    source[source.indexOf('?')] = 0xe9;
    expect(await onFile('fix', 'json', source)).toMatchObject({
      fixed: null,
      failures: [{ code: 'encoding' }],
    });
  });
});

describe('JSONL', () => {
  test('only documents change, and then nothing is found', async () => {
    const line = fc.oneof(
      { weight: 5, arbitrary: objectWith(article).map(({ source }) => source) },
      { weight: 1, arbitrary: fc.constantFrom('', '  ', '{', '[]', '{"a":1}') },
    );
    const ends = fc.constantFrom('\n', '\r\n');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(line, ends), { maxLength: 5 }),
        fc.boolean(),
        fc.constantFrom('', '\uFEFF'),
        async (parts, isEnded, mark) => {
          const whole = parts.map((part) => part.join('')).join('');
          const source = isEnded ? whole : whole.replace(/\r?\n$/, '');
          const { output, findings, failures, chromeWords, words } = await onRecords('fix', mark + source);
          expect((await onRecords('check', output!)).findings).toEqual([]);
          expect(words).toBeGreaterThanOrEqual(chromeWords);
          const before = source.split('\n');
          const after = (source === '' ? '' : output!.slice(mark.length)).split('\n');
          expect(after.length).toBe(before.length);
          const failed = failures.map(({ file }) => Number(file!.slice('line '.length)));
          for (const [i, text] of before.entries()) {
            const isHeld = text.trim() !== '' && !failed.includes(i + 1);
            if (isHeld) expect(await around(after[i]!)).toEqual(await around(text));
            else expect(after[i]).toBe(text);
          }
          for (const { start, end, line: number, column, text } of findings) {
            const written = source.slice(start, end);
            expect(JSON.parse(`"${written}"`)).toBe(text);
            expect(before[number - 1]!.slice(column - 1).startsWith(written)).toBe(true);
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  test('what is no record is a failure, a blank line is not, and all stay as they are', async () => {
    const record = (text: string): string => JSON.stringify({ id: 7, text });
    const source = (text: string): string => `${record(text)}\r\n\r\n{"text": 5}\n[]\n{"a\n${record(text)}`;
    const { output, failures, findings } = await onRecords('fix', source(DIRTY));
    expect(output).toBe(source(CLEAN));
    expect(failures).toMatchObject([
      { code: 'missing-field', file: 'line 3' },
      { code: 'bad-json', file: 'line 4' },
      { code: 'bad-json', file: 'line 5' },
    ]);
    expect(findings.map(({ line }) => line)).toEqual([1, 6]);
  });

  test('a document that cannot be checked is a failure of its own', async () => {
    const large = JSON.stringify({ html: '<p>a</p>'.repeat(ROOM + 1) });
    const source = (text: string): string => `${large}\n${JSON.stringify({ text })}\n`;
    const { output, failures } = await onRecords('fix', source(DIRTY));
    expect(failures).toMatchObject([{ code: 'too-large', file: 'line 1' }]);
    expect(output).toBe(source(CLEAN));
  });

  test('words are counted', async () => {
    const { words, chromeWords } = await onRecords('check', `${JSON.stringify({ text: DIRTY })}\n`.repeat(2));
    const count = (text: string): number => text.match(/[\p{L}\p{N}’']+/gu)!.length;
    expect({ words, chromeWords }).toEqual({ words: 2 * count(DIRTY), chromeWords: 2 * count(MENU) });
  });
});

describe('CSV', () => {
  /** A cell as it may be written. */
  const written = (cell: string, isQuoted: boolean): string =>
    isQuoted ? `"${cell.replaceAll('"', '""')}"` : cell;
  const cellText = fc.string({
    unit: fc.constantFrom('a', 'b c', '"', ',', ';', '\t', '|', '\n', '\r\n', 'é', '😀', ' '),
  });
  const cell = fc.tuple(cellText, fc.boolean()).map(([text, isQuoted]) => ({
    text,
    isQuoted: isQuoted || /[",;\t|\r\n]/.test(text),
  }));

  test('cuts of a cell change that cell alone', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell, cell), { maxLength: 5 }),
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.constantFrom('', 'end', 'blank'),
        shares,
        async (rows, delimiter, end, tail, parts) => {
          const write = (textOf: (text: string) => string): string =>
            [
              ['id', '"text"', 'note'].join(delimiter),
              ...rows.map(([id, document, note]) =>
                [
                  written(id.text, id.isQuoted),
                  written(textOf(document.text), document.isQuoted),
                  written(note.text, note.isQuoted),
                ].join(delimiter),
              ),
            ].join(end) + { '': '', end, blank: end + end }[tail];
          const container = await openContainer(
            'csv',
            write((text) => text),
            undefined,
          );
          expect(container.documents.map(({ text }) => text)).toEqual(rows.map(([, { text }]) => text));
          const fixed = container.cut(rows.map(([, { text }]) => cutsOf(text, parts)));
          expect(fixed).toBe(write((text) => cut(text, cutsOf(text, parts))));
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each([
    [',', '\r\n'],
    [';', '\n'],
    ['\t', '\n'],
  ])('columns by %j, rows by %j: only the document’s cell changes', async (delimiter, end) => {
    const source = (text: string): string =>
      [
        ['id', 'content', 'note'],
        ['1', `"${text.replaceAll('\n', end)}"`, '"a ""quoted"" note"'],
        ['"2"', '', MENU],
      ]
        .map((row) => row.join(delimiter))
        .join(end);
    const { fixed, findings } = await onFile('fix', 'csv', source(DIRTY));
    expect(String(fixed)).toBe(source(CLEAN));
    const start = source(DIRTY).indexOf(MENU);
    expect(findings).toMatchObject([{ text: MENU, start, end: start + MENU.length, line: 6, column: 1 }]);
    expect((await onFile('check', 'csv', fixed!)).findings).toEqual([]);
  });

  test('only documents change, and then nothing is found', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(article, { maxLength: 5 }), async (texts) => {
        const source = `text,id\n${texts.map((text) => `${written(text, true)},1\n`).join('')}`;
        const { fixed, failures } = await onFile('fix', 'csv', source);
        expect(failures).toEqual([]);
        const after = String(fixed ?? source);
        expect((await onFile('check', 'csv', after)).findings).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test.each([
    ['id,title\n1,x\n', {}, 'missing-field', /none of the fields.*first row is “id, title”/],
    ['id,text\n1,x\n', { field: 'raw' }, 'missing-field', /“raw”.*“id, text”/],
    ['', {}, 'missing-field', /none of the fields/],
    ['id,text\n1\n', {}, 'bad-csv', /expect 2, got 1/],
    ['id,text\n1,"x"y\n', {}, 'bad-csv', /Invalid Closing Quote/],
    ['id,text\n1,"\n', {}, 'bad-csv', /Quote Not Closed/],
    [`id,text\n1,${'x'.repeat(2000)}"\n`, {}, 'bad-csv', /^.{1,200}$/],
  ])('table %# is refused', async (source, more, code, message) => {
    const { failures } = await onFile('check', 'csv', source, more);
    expect(failures).toMatchObject([{ code, file: 'a.csv' }]);
    expect(failures[0]!.message).toMatch(message);
  });

  test('what would make another table is refused', async () => {
    const container = await openContainer('csv', 'text\nabc\ndef\n', undefined);
    expect(() => container.cut([[{ start: 0, end: 3 }], []])).toThrow(/not be read as the same/);
  });
});

describe('files', () => {
  test.each([
    ['a.json', 'json'],
    ['a.CSV', 'csv'],
    ['a.tsv', 'csv'],
    ['a.jsonl', 'jsonl'],
    ['a.txt', 'document'],
    ['json', 'document'],
  ])('%s is %s', (path, kind) => {
    expect(kindOf(path, 'auto')).toBe(kind);
  });

  test('a stream replaces a file whole: its mode stays, and a link leads to it still', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'clean-article-'));
    const path = join(folder, 'a.jsonl');
    const link = join(folder, 'link.jsonl');
    writeFileSync(path, 'old');
    chmodSync(path, 0o606);
    symlinkSync(path, link);
    const output = await openOutput(link);
    await output.write('new');
    expect(readFileSync(path, 'utf8')).toBe('old');
    await output.commit();
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(statSync(path).mode & 0o777).toBe(0o606);
    expect(
      readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isSymbolicLink()).length,
    ).toBe(1);
    const discarded = await openOutput(link);
    await discarded.write('x');
    await discarded.discard();
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(readdirSync(folder).sort()).toEqual(['a.jsonl', 'link.jsonl']);
  });
});
