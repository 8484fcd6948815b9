import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, deflateRawSync, deflateSync, gunzipSync, gzipSync } from 'node:zlib';
import { Zstd } from '@hpcc-js/wasm-zstd';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { type ColumnSource, parquetWriteFile } from 'hyparquet-writer';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WARCRecord, WARCSerializer } from 'warcio';
import { decompressed } from '../src/cli/inputs/compression/decompress.ts';
import { openCsvRecords } from '../src/cli/inputs/records/csv.ts';
import { compressed } from '../src/cli/outputs/compress.ts';
import { CleanArticleError } from '../src/errors.ts';
import type { Article } from '../src/render/article.ts';
import { type Ran, runIn } from './command.ts';
import { PARAGRAPHS, samples } from './support.ts';

const ARTICLE = PARAGRAPHS.join('\n\n');
const DIRTY = `Dark Mode Light Mode\n\n${ARTICLE}\n\nShare this article\n`;
// Of “The town of Millford has nine wells.” and a line break, and of nothing.
const BZIP2 = Buffer.from(
  'QlpoOTFBWSZTWboxhYQAAATXgAAQQAEAAgQAJ2WcgCAAIiMh6TQwhTTIxMTENRHmIwORfVTId9YnpqgJ6ahkk+LuSKcKEhdGMLCA',
  'base64',
);
const EMPTY_BZIP2 = Buffer.from('QlpoORdyRThQkAAAAAA=', 'base64');
const WELLS = 'The town of Millford has nine wells.\n';

const zstd = await Zstd.load();
const compress = async (extension: string, content: Uint8Array | string): Promise<Buffer> =>
  Buffer.from(await compressed(`a${extension}`, Buffer.from(content)));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clean-article-formats-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const taken = (name: string): Buffer => readFileSync(join(folder, name));
const files = (): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

/** The real command, as a person runs it. */
const run = (args: readonly string[], input: string | Buffer = ''): Ran => runIn(folder, args, input);

type Line = Partial<Article> & { readonly error?: { code: string; message: string; line: number } } & Record<
    string,
    unknown
  >;
const linesOf = (text: string): Line[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

async function decompress(bytes: Buffer, name: string, size = 1000): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of decompressed(inPieces(bytes, size), name)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

describe('compression', () => {
  const extensions = ['.gz', '.zst'];
  const parts = fc.array(fc.uint8Array({ maxLength: 3000 }), { minLength: 1, maxLength: 4 });

  test.each(extensions)(
    '%s: any parts one after the other are one stream, however they come',
    async (ext) => {
      await fc.assert(
        fc.asyncProperty(parts, fc.integer({ min: 1, max: 5000 }), async (contents, size) => {
          const bytes = Buffer.concat(await Promise.all(contents.map((content) => compress(ext, content))));
          expect(await decompress(bytes, `a${ext}`, size)).toEqual(Buffer.concat(contents));
        }),
        { numRuns: 50 },
      );
    },
  );

  test.each(extensions)('%s: what is cut off or damaged is an error, never other data', async (ext) => {
    const content = Buffer.from(PARAGRAPHS.join('\n').repeat(3));
    const bytes = await compress(ext, content);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: bytes.length - 1 }),
        fc.integer({ min: 0, max: 255 }),
        async (at, flip) => {
          const broken = Buffer.from(bytes);
          broken[at]! ^= flip;
          const whole = flip === 0 ? broken.subarray(0, at) : broken;
          const result = await decompress(whole, `a${ext}`).catch((error: unknown) => error);
          if (result instanceof CleanArticleError) expect(result.code).toBe('compression');
          else expect([flip === 0, result]).toEqual([false, content]);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('bzip2: streams one after the other, an empty one among them', async () => {
    const bytes = Buffer.concat([BZIP2, EMPTY_BZIP2, BZIP2]);
    for (const size of [1, 7, 1000])
      expect((await decompress(bytes, 'a.bz2', size)).toString()).toBe(WELLS + WELLS);
  });

  test('bzip2: what is cut off or damaged is an error', async () => {
    for (let length = 0; length < BZIP2.length; length++)
      await expect(decompress(BZIP2.subarray(0, length), 'a.bz2')).rejects.toMatchObject({
        code: 'compression',
      });
    const damaged = Buffer.from(BZIP2);
    damaged[40]! ^= 1;
    await expect(decompress(damaged, 'a.bz2')).rejects.toMatchObject({ code: 'compression' });
  });

  test('gzip: zeros at the end are padding, data after them are not lost in silence', async () => {
    const part = gzipSync(WELLS);
    const padded = Buffer.concat([part, Buffer.alloc(512)]);
    expect((await decompress(padded, 'a.gz')).toString()).toBe(WELLS);
    await expect(decompress(Buffer.concat([padded, part]), 'a.gz')).rejects.toMatchObject({
      code: 'compression',
    });
  });

  test('zstd: frames that are to be skipped are', async () => {
    const skipped = Buffer.from([0x5a, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3]);
    const bytes = Buffer.concat([skipped, await compress('.zst', WELLS), skipped]);
    expect((await decompress(bytes, 'a.zst', 5)).toString()).toBe(WELLS);
  });

  test('a document: its kind by the name inside, and it goes out compressed again', async () => {
    const page = `<html><body><nav>Home | News</nav><p>${PARAGRAPHS.join('</p><p>')}</p></body></html>`;
    put('raw/a.html.gz', gzipSync(page));
    put('raw/b.txt.zst', await compress('.zst', DIRTY));
    put('raw/c.txt.bz2', BZIP2);
    expect(run(['raw', '-o', 'out']).code).toBe(0);
    expect(files().filter((file) => /^out.[^.]/.test(file))).toEqual([
      'out/a.txt.gz',
      'out/b.txt.zst',
      'out/c.txt.gz',
    ]);
    expect(gunzipSync(taken('out/a.txt.gz')).toString()).toBe(`${ARTICLE}\n`);
    expect(Buffer.from(zstd.decompress(taken('out/b.txt.zst'))).toString()).toBe(`${ARTICLE}\n`);
    expect(gunzipSync(taken('out/c.txt.gz')).toString()).toBe(WELLS);
  });

  test('magic alone is enough: standard input, a file without the extension', () => {
    expect(run([], gzipSync(DIRTY))).toEqual({ code: 0, out: `${ARTICLE}\n`, err: '' });
    expect(run([put('a.txt', gzipSync(DIRTY))])).toEqual({ code: 0, out: `${ARTICLE}\n`, err: '' });
  });

  test('an output is compressed as its name says; bzip2 is only read', () => {
    const input = put('a.txt', DIRTY);
    expect(run([input, '-o', 'b.txt.gz']).code).toBe(0);
    expect(gunzipSync(taken('b.txt.gz')).toString()).toBe(`${ARTICLE}\n`);
    const { code, err } = run([input, '-o', 'b.txt.bz2']);
    expect([code, err]).toEqual([
      2,
      'clean-article: b.txt.bz2: bzip2 can be read, but not written; name it .gz or .zst\n',
    ]);
    expect(files()).toEqual(['a.txt', 'b.txt.gz']);
  });

  test('JSONL in and out', async () => {
    const records = Buffer.from(
      Array.from({ length: 300 }, (_, id) => `${JSON.stringify({ id, text: DIRTY })}\n`).join(''),
    );
    const plain = run(['--from', 'jsonl'], records).out;
    for (const ext of extensions) {
      const half = records.indexOf('\n', records.length / 2) + 1;
      put(
        `a.jsonl${ext}`,
        Buffer.concat([
          await compress(ext, records.subarray(0, half)),
          await compress(ext, records.subarray(half)),
        ]),
      );
      expect(run([`a.jsonl${ext}`]).out).toBe(plain);
      expect(run([`a.jsonl${ext}`, '-o', `b.jsonl${ext}`])).toEqual({ code: 0, out: '', err: '' });
    }
    expect(gunzipSync(taken('b.jsonl.gz')).toString()).toBe(plain);
    put('twice.jsonl.zst', taken('b.jsonl.zst'));
    expect(run(['twice.jsonl.zst']).out.trimEnd().split('\n').length).toBe(300);
  });

  test('a stream that is cut off: what came goes out, the error is one line, a file is not written', () => {
    const bytes = gzipSync(`${JSON.stringify({ id: 1, text: DIRTY })}\n`.repeat(2000), { level: 0 });
    const input = put('a.jsonl.gz', bytes.subarray(0, bytes.length / 2));
    const { code, out, err } = run([input]);
    expect(code).toBe(2);
    expect(out.trimEnd().split('\n').length).toBeGreaterThan(100);
    expect(err).toBe(`clean-article: ${input}: its gzip data are cut off or damaged; get the file again\n`);
    expect(run([input, '-o', 'b.jsonl']).code).toBe(2);
    expect(files()).toEqual(['a.jsonl.gz']);
  });

  test('a name that is not true is an error, not a document', () => {
    const { code, out, err } = run([put('a.txt.gz', DIRTY)]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('a.txt.gz: by its name it is gzip data, but it is not; rename it');
  });

  test('the gate looks into compressed files, but does not write them', () => {
    const text = put('a.txt.gz', gzipSync(DIRTY));
    const lines = put('a.jsonl.gz', gzipSync(`${JSON.stringify({ text: DIRTY })}\n`));
    for (const path of [text, lines]) {
      expect(run(['--check', path]).code).toBe(1);
      const before = readFileSync(path);
      const { code, err } = run(['--fix', path]);
      expect(code).toBe(2);
      expect(err).toContain('--fix does not write compressed files; decompress it first');
      expect(readFileSync(path)).toEqual(before);
    }
  });
});

interface Message {
  readonly type?: 'response' | 'resource' | 'conversion' | 'request' | 'metadata';
  readonly status?: string;
  readonly http?: Record<string, string>;
  readonly mime?: string;
}

async function warc(url: string, body: Uint8Array, message: Message = {}): Promise<Buffer> {
  const { type = 'response', status = 'HTTP/1.1 200 OK', http = {}, mime } = message;
  const record = WARCRecord.create(
    {
      url,
      date: '2020-01-02T03:04:05Z',
      type,
      warcHeaders: mime === undefined ? {} : { 'Content-Type': mime },
      ...(mime === undefined && {
        statusline: status,
        httpHeaders: { 'Content-Type': 'text/html', ...http },
      }),
    },
    [new Uint8Array(body)],
  );
  return Buffer.from(await WARCSerializer.serialize(record));
}

function chunked(body: Buffer): Buffer {
  const chunk = (bytes: Buffer): Buffer =>
    Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')]);
  return Buffer.concat([chunk(body.subarray(0, 100)), chunk(body.subarray(100)), chunk(Buffer.alloc(0))]);
}

describe('WARC', () => {
  const pages = samples().filter(({ path }) => path.endsWith('.html'));
  const url = (name: string): string => `https://example.org/${name}`;

  test('a round trip: the same articles as from the pages’ files', async () => {
    const records = await Promise.all(pages.map(({ name, input }) => warc(url(name), input)));
    put('a.warc.gz', Buffer.concat(records.map((record) => gzipSync(record))));
    put('b.warc', Buffer.concat(records));
    const { code, out, err } = run(['a.warc.gz']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(run(['b.warc']).out);
    const lines = linesOf(out);
    expect(pages.length).toBeGreaterThan(2);
    expect(lines.length).toBe(pages.length);
    for (const [i, { name, input }] of pages.entries()) {
      const jsonl = `${JSON.stringify({ url: url(name), html: input.toString() })}\n`;
      const [expected] = linesOf(run(['--from', 'jsonl'], jsonl).out);
      const { id, fetched, ...article } = lines[i]!;
      expect(article).toEqual(expected);
      expect(article.text).toBe(run([pages[i]!.path]).out.trimEnd());
      expect(id).toMatch(/^<urn:uuid:/);
      expect(fetched).toBe('2020-01-02T03:04:05Z');
    }
  });

  test('transfer and content encodings are undone; a header that is not true is seen through', async () => {
    const page = pages[0]!.input;
    const encodings: readonly (readonly [Buffer, Record<string, string>])[] = [
      [page, {}],
      [gzipSync(page), { 'Content-Encoding': 'gzip' }],
      [brotliCompressSync(page), { 'Content-Encoding': 'br' }],
      [deflateSync(page), { 'Content-Encoding': 'deflate' }],
      [deflateRawSync(page), { 'Content-Encoding': 'deflate' }],
      [brotliCompressSync(gzipSync(page)), { 'Content-Encoding': 'gzip, br' }],
      [chunked(page), { 'Transfer-Encoding': 'chunked' }],
      [chunked(gzipSync(page)), { 'Transfer-Encoding': 'chunked', 'Content-Encoding': 'gzip' }],
      [page, { 'Transfer-Encoding': 'chunked', 'Content-Encoding': 'br' }],
    ];
    const records = await Promise.all(encodings.map(([body, http]) => warc(url('a'), body, { http })));
    const { code, out } = run(['--from', 'warc'], Buffer.concat(records));
    expect(code).toBe(0);
    const texts = linesOf(out).map(({ text }) => text);
    expect(texts).toEqual(encodings.map(() => texts[0]));
    expect(texts[0]).not.toBe('');
  });

  test('the encoding of the header holds, unless the bytes are UTF-8', async () => {
    const sentence =
      'Das Städtchen hat neun Brunnen, und niemand hatte sie gezählt, seit die Schule brannte. ';
    const page = `<html><body><p>${sentence.repeat(4)}</p></body></html>`;
    const http = (charset: string): Message => ({
      http: { 'Content-Type': `text/html; charset=${charset}` },
    });
    const records = [
      await warc(url('a'), iconv.encode(page, 'latin1'), http('ISO-8859-1')),
      await warc(url('b'), iconv.encode(page, 'utf16le'), http('"UTF-16LE"')),
      await warc(url('c'), Buffer.from(page), http('ISO-8859-1')),
      await warc(url('d'), iconv.encode(page, 'windows-1252'), http('nonsense')),
    ];
    const lines = linesOf(run(['--from', 'warc'], Buffer.concat(records)).out);
    expect(lines.map(({ text }) => text)).toEqual(records.map(() => sentence.repeat(4).trim()));
  });

  test('what is no page is left aside and counted; conversions are text', async () => {
    const page = pages[0]!.input;
    const records = [
      Buffer.from(
        await WARCSerializer.serialize(WARCRecord.createWARCInfo({ filename: 'a.warc' }, { software: 'x' })),
      ),
      await warc(url('gone'), page, { status: 'HTTP/1.1 404 Not Found' }),
      await warc(url('picture'), Buffer.from('PNG'), { http: { 'Content-Type': 'image/png' } }),
      await warc(url('metadata'), Buffer.from('a: b'), { type: 'metadata', mime: 'application/warc-fields' }),
      await warc(url('resource'), page, { type: 'resource', mime: 'text/html' }),
      await warc(url('text'), Buffer.from(DIRTY), { type: 'conversion', mime: 'text/plain' }),
    ];
    put('a.wet.gz', Buffer.concat(records.map((record) => gzipSync(record))));
    const { code, out, err } = run(['a.wet.gz', '-o', 'out/']);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toMatch(/a\.wet\.gz: 4 records left aside/);
    const lines = linesOf(gunzipSync(taken('out/a.jsonl.gz')).toString());
    expect(lines.map((line) => line.url)).toEqual([url('resource'), url('text')]);
    expect(lines[1]!.text).toBe(ARTICLE);
  });

  test('a record that cannot be read says so in its place, and the others go on', async () => {
    const page = pages[0]!.input;
    const http = { 'Content-Encoding': 'gzip' };
    const records = [
      await warc(url('a'), gzipSync(page).subarray(0, 300), { http }),
      await warc(url('b'), page),
    ];
    const { code, out, err } = run(['--from', 'warc'], Buffer.concat(records));
    expect(code).toBe(2);
    const [broken, whole] = linesOf(out);
    expect(broken!.error).toMatchObject({ code: 'compression', line: 1 });
    expect(broken!['id']).toMatch(/^<urn:uuid:/);
    expect(whole!.url).toBe(url('b'));
    expect(err.trimEnd().split('\n').length).toBe(1);
    expect(err).toContain('record 1: ');
  });

  test('a file that is cut off, or none: what came before goes out, and one line says it', async () => {
    const record = await warc(url('a'), pages[0]!.input);
    const two = Buffer.concat([record, record]);
    for (const end of [record.length + 3, record.length + 200, two.length - 100]) {
      const { code, out, err } = run([put('a.warc', two.subarray(0, end))]);
      expect([code, out.trimEnd().split('\n').length]).toEqual([2, 1]);
      expect(err).toMatch(/^clean-article: .*a\.warc: it is no WARC file, or a damaged one: record 2 .*\n$/);
    }
    const wrong = record.toString('latin1').replace(/Content-Length: \d/, 'Content-Length: ');
    const cases = [
      Buffer.from(wrong, 'latin1'),
      Buffer.from(DIRTY),
      Buffer.from('WARC/1.0\r\nWARC-Type: response\r\n\r\n'),
    ];
    for (const bytes of cases) {
      const { code, out, err } = run([put('a.warc', Buffer.concat([bytes, record]))]);
      expect(code).toBe(2);
      expect(out.split('\n').length).toBeLessThan(3);
      expect(err).toMatch(/^clean-article: .*a\.warc: it is no WARC file, or a damaged one: record \d .*\n$/);
    }
    expect(run([put('a.warc', '')])).toEqual({ code: 0, out: '', err: '' });
  });

  test('the gate says that it does not read it', async () => {
    const path = put('a.warc', await warc(url('a'), pages[0]!.input));
    const { code, err } = run(['--check', path]);
    expect([code, err]).toEqual([
      2,
      expect.stringContaining('--check and --fix do not read WARC; clean it with -o'),
    ]);
  });
});

describe('CSV', () => {
  test('the documents’ cells hold the articles, everything else stays: delimiter, line ends, mark', () => {
    const cells = [
      ['id', 'text', 'note'],
      ['1', DIRTY, 'a "b"; c'],
      ['2', ARTICLE, ''],
    ];
    const form = { delimiter: ';', record_delimiter: '\r\n', bom: true, quoted_match: /\n/ };
    const { code, out, err } = run([put('a.csv', stringify(cells, form))]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const expected = [cells[0]!, ['1', ARTICLE, 'a "b"; c'], ['2', ARTICLE, '']];
    expect(out).toBe(stringify(expected, form));
  });

  test('TSV, a column by name, standard input, one article a line', () => {
    const table = stringify(
      [
        ['id', 'body', 'story', 'url'],
        ['7', 'x', DIRTY, 'https://example.org/a'],
      ],
      { delimiter: '\t' },
    );
    const flags = ['--from', 'csv', '--field', 'story'];
    expect(parse(run(flags, table).out, { delimiter: '\t' })[1]).toEqual([
      '7',
      'x',
      ARTICLE,
      'https://example.org/a',
    ]);
    const [line] = linesOf(run([...flags, '--format', 'jsonl'], table).out);
    expect(line).toMatchObject({ text: ARTICLE, id: '7', body: 'x', url: 'https://example.org/a' });
    expect(line!.removed!.length).toBe(2);
    expect(line).not.toHaveProperty('story');
  });

  test('any table is the same table again, but for the documents', async () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.constantFrom('a,b', '"', 'a"b', '\r', 'a\nb', '', ' ', ';'),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 3 }).chain((width) =>
          fc.record({
            names: fc.array(fc.constantFrom('id', 'a b', 'c;d', '"'), { minLength: width, maxLength: width }),
            rows: fc.array(fc.array(cell, { minLength: width + 1, maxLength: width + 1 }), { maxLength: 4 }),
          }),
        ),
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n'),
        async ({ names, rows }, delimiter, lineEnd) => {
          const form = { delimiter, record_delimiter: lineEnd, quoted: true, quoted_empty: true };
          const source = stringify([['text', ...names], ...rows], form);
          const file = await openCsvRecords(
            (async function* () {
              yield await Promise.resolve(source);
            })(),
            undefined,
          );
          let written = '';
          const writer = file.openWriter!({
            write(content) {
              written += String(content);
              return Promise.resolve();
            },
          });
          for await (const record of file.records)
            await writer.write([{ record, result: { article: { text: record.values[0] } as Article } }]);
          await writer.end();
          const options = { delimiter, record_delimiter: ['\r\n', '\n', '\r'], skip_empty_lines: true };
          expect(parse(written, options)).toEqual([['text', ...names], ...rows]);
        },
      ),
    );
  });

  test('what is no table, or has no such column, is one clear line', () => {
    const cases = [
      ['text\n"a', /no CSV table/],
      ['text,id\na,1,2\n', /no CSV table/],
      ['title,id\na,1\n', /none of the fields .*its first row is “title, id”/],
      [Buffer.from([...Buffer.from('text\nabc'), 0xff, 0xfe]), /not UTF-8/],
    ] as const;
    for (const [content, message] of cases) {
      const { code, err } = run([put('a.csv', content)]);
      expect(code).toBe(2);
      expect(err).toMatch(message);
      expect(err).toMatch(/^clean-article: .*a\.csv: .*\n$/);
    }
  });

  test('several tables on standard output are refused, in a folder they are not', () => {
    const paths = [put('raw/a.csv', `text\n${WELLS}`), put('raw/b.csv', `text\n${WELLS}`)];
    const refused = run(paths);
    expect([refused.code, refused.out]).toEqual([2, '']);
    expect(refused.err).toContain('no one file');
    expect(run(['--quiet', 'raw/*.csv', '-o', 'out'])).toEqual({ code: 0, out: '', err: '' });
    expect(taken('out/a.csv').toString()).toBe(`text\n${WELLS}`);
    expect(
      run([...paths, '--format', 'jsonl'])
        .out.trimEnd()
        .split('\n').length,
    ).toBe(2);
  });

  test('another format is refused with what there is', () => {
    const { code, err } = run([put('a.csv', 'text\nx\n'), '--format', 'markdown']);
    expect(code).toBe(2);
    expect(err).toContain('CSV comes out as CSV, or with --format jsonl as JSONL');
  });
});

describe('JSON', () => {
  test('an array is an array again, one object one object; an item that fails says so', () => {
    const items = [{ id: 1, text: DIRTY, tags: ['a'] }, { id: 2 }];
    const { code, out, err } = run([put('a.json', JSON.stringify(items))]);
    expect(code).toBe(2);
    const [first, second] = JSON.parse(out) as Line[];
    expect(first).toMatchObject({ id: 1, text: ARTICLE, tags: ['a'] });
    expect(second).toMatchObject({ id: 2, error: { code: 'missing-field', line: 2 } });
    expect(err).toContain('a.json: item 2: ');
    expect(JSON.parse(run([put('b.json', JSON.stringify(items[0]))]).out)).toEqual(first);
    expect(JSON.parse(run([put('c.json', '[]')]).out)).toEqual([]);
    expect(linesOf(run([join(folder, 'a.json'), '--format', 'jsonl']).out)).toEqual([first, second]);
    expect(run([put('d.json', '{"a":')]).err).toContain('it is not JSON');
  });
});

describe('Parquet', () => {
  const count = 50;
  const numbers = Array.from({ length: count }, (_, i) => i);
  const columns: ColumnSource[] = [
    { name: 'id', data: numbers, type: 'INT32' },
    { name: 'big', data: numbers.map((i) => 2n ** 62n + BigInt(i)), type: 'INT64' },
    { name: 'story', data: numbers.map((i) => (i === 7 ? null : `${DIRTY}\n${i}`)), type: 'STRING' },
    { name: 'when', data: numbers.map((i) => new Date(Date.UTC(2020, 1, 1 + i))), type: 'TIMESTAMP' },
    { name: 'share', data: numbers.map((i) => i / 3), type: 'DOUBLE' },
    { name: 'flag', data: numbers.map((i) => (i % 3 === 0 ? null : i % 2 === 0)), type: 'BOOLEAN' },
    { name: 'bytes', data: numbers.map((i) => Uint8Array.of(0xff, i)), type: 'BYTE_ARRAY' },
    { name: 'data', data: numbers.map((i) => ({ tags: ['a', i] })), type: 'JSON' },
    { name: 'title', data: numbers.map((i) => `title ${i}`), type: 'STRING' },
  ];
  const source = (): string => {
    const filename = join(folder, 'a.parquet');
    parquetWriteFile({
      filename,
      columnData: columns,
      rowGroupSize: 20,
      kvMetadata: [
        { key: 'pandas', value: '{}' },
        { key: 'source', value: 'here' },
      ],
    });
    return filename;
  };
  const read = async (name: string): Promise<Record<string, unknown>[]> =>
    parquetReadObjects({ file: await asyncBufferFromFile(join(folder, name)), utf8: false });

  test('other columns are the same, row groups too, and the article’s columns are added', async () => {
    const path = source();
    const { code, out, err } = run([path, '--field', 'story', '-o', 'b.parquet']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe(`clean-article: ${path}: row 8: the field “story” does not hold text\n`);
    const [before, after] = [await read('a.parquet'), await read('b.parquet')];
    expect(after.length).toBe(count);
    for (const [i, row] of after.entries()) {
      const kept = Object.fromEntries(Object.entries(before[i]!).filter(([name]) => name !== 'story'));
      expect(row).toMatchObject(kept);
      expect(row).not.toHaveProperty('story');
    }
    expect(after[0]).toMatchObject({ language: 'en', byline: null, error: null });
    expect(after[0]!['wordCount']).toBeGreaterThan(50);
    expect(after[0]!['text']).toContain(PARAGRAPHS[0]);
    expect(after[0]!['removed']).toMatchObject([{ rule: 'theme-toggle' }, { rule: 'share-bar' }]);
    expect(after[7]).toMatchObject({
      text: null,
      removed: null,
      error: 'the field “story” does not hold text',
    });
    const metadata = await parquetMetadataAsync(await asyncBufferFromFile(join(folder, 'b.parquet')));
    expect(metadata.row_groups.map(({ num_rows }) => num_rows)).toEqual([20n, 20n, 10n]);
    expect(metadata.key_value_metadata).toEqual([{ key: 'source', value: 'here' }]);
  });

  test('as JSONL: by --format, by the output’s name, and on standard output', () => {
    const path = source();
    const flags = [path, '--field', 'story'];
    const { out } = run(flags);
    expect(run([...flags, '--format', 'jsonl']).out).toBe(out);
    run([...flags, '-o', 'b.jsonl.gz']);
    expect(gunzipSync(taken('b.jsonl.gz')).toString()).toBe(out);
    const lines = linesOf(out);
    expect(lines[1]).toMatchObject({
      id: 1,
      big: '4611686018427387905',
      when: '2020-02-02T00:00:00.000Z',
      share: 1 / 3,
      flag: false,
      bytes: '/wE=',
      data: { tags: ['a', 1] },
      title: 'title 1',
    });
    expect(lines[7]).toMatchObject({ id: 7, error: { code: 'missing-field', line: 8 } });
  });

  test('cleaning twice changes nothing more', async () => {
    run([source(), '--field', 'story', '-o', 'b.parquet']);
    run(['b.parquet', '--field', 'text', '-o', 'c.parquet']);
    const texts = async (name: string): Promise<unknown[]> => (await read(name)).map((row) => row['text']);
    expect(await texts('c.parquet')).toEqual(await texts('b.parquet'));
  });

  test('what cannot be read is one clear line', () => {
    const path = source();
    const cases = [
      [[path], /none of the fields .*its columns are “id, big, story/],
      [[path, '--field', 'id'], /the field “id” does not hold text/],
      [
        [put('b.parquet', 'no Parquet at all')],
        /b\.parquet: it cannot be read as Parquet \(.*\); make it again/,
      ],
      [[put('c.parquet', taken('a.parquet').subarray(0, 3000))], /c\.parquet: it cannot be read as Parquet/],
      [['missing.parquet'], /there is no such file/],
      [['--from', 'parquet'], /give its path, not a pipe/],
      [['--check', path], /do not read Parquet/],
    ] as const;
    for (const [args, message] of cases) {
      const { code, out, err } = run(args);
      expect(code).toBe(2);
      expect(out.replace(/^no chrome.*\n/, '')).toBe('');
      expect(err).toMatch(message);
    }
  });
});

describe('JSONL', () => {
  test('a line of megabytes is a line, and broken ones go on', () => {
    const long = JSON.stringify({ id: 1, text: `${ARTICLE}\n\n`.repeat(20), blob: 'x'.repeat(2 ** 23) });
    const { code, out } = run(['--from', 'jsonl'], `${long}\n{"id"\n{"id":3,"text":"a b c"}`);
    expect(code).toBe(2);
    const lines = linesOf(out);
    expect(lines.map(({ id, error }) => id ?? error?.line)).toEqual([1, 2, 3]);
    expect((lines[0]!['blob'] as string).length).toBe(2 ** 23);
  });
});
