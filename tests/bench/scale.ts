// How large jobs fare: time with one worker and with two, and memory by how much there is.
//   npm run scale -- ../shared/corpus [--only speed|files|stream] [--documents 20000] [--rounds 3] [--files 200000]
//     [--gigabytes 5] [--megabytes-of-text 500]
//
// speed: documents made from the corpus (the texts of pages and what an extractor left of them, their first 5,000
//   characters), as a folder and as JSONL. Rounds alternate between the ways to run, and the shortest of each counts.
//   “two processes” is what this machine has to give: each cleans a half with one worker, and neither waits for the
//   other. A single worker has the second core, too: there V8 optimizes its code and collects its garbage.
// files: memory for a tenth of the documents and for all of them, and for many tiny files.
// stream: memory for JSONL that comes through standard input: 50 MB of it and some GB, most of each line in a field that
//   is passed on; and lines that are nothing but text.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { rows } from './corpus.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    documents: { type: 'string', default: '20000' },
    rounds: { type: 'string', default: '3' },
    files: { type: 'string', default: '200000' },
    gigabytes: { type: 'string', default: '5' },
    'megabytes-of-text': { type: 'string', default: '500' },
  },
});
const corpus = positionals[0] ?? '../shared/corpus';
const BIN = 'bin/clean-article.js';
const LENGTH = 5000; // characters
const CARRIED = 32_000; // characters of a page in a field that is passed on
const MB = 2 ** 20;

interface Row {
  readonly text: string;
}
const texts = ['innertext', 'residual'].flatMap((kind) =>
  rows<Row>(corpus, `articles/${kind}`).map((row) => beginning(row.text)),
);

function beginning(document: string): string {
  if (document.length <= LENGTH) return document;
  const end = document.lastIndexOf('\n', LENGTH);
  return document.slice(0, end > 0 ? end : LENGTH);
}

/** A document of its own for each number, neighbours of different sites. */
const documentOf = (n: number): string => `${texts[(n * 7) % texts.length]!}\n${n}\n`;

interface Cost {
  /** Seconds of the clock, and of all cores. */
  readonly wall: number;
  readonly cpu: number;
  /** Megabytes. */
  readonly peak: number;
}

// The process knows best what it took; it says so when it ends.
const ACCOUNT = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from 'node:fs';
  import { isMainThread } from 'node:worker_threads';
  if (isMainThread) process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())));
`)}`;

/** Runs the command. @param input what it reads from standard input */
async function run(args: readonly string[], input: Readable | null = null): Promise<Cost> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', ACCOUNT, BIN, '--quiet', ...args], {
    stdio: [input ? 'pipe' : 'ignore', 'ignore', 'inherit', 'pipe'],
  });
  const [code, account] = await Promise.all([
    new Promise((resolve) => child.once('close', resolve)),
    text(child.stdio[3] as Readable),
    input && pipeline(input, child.stdin!),
  ]);
  if (code !== 0) throw new Error(`clean-article ${args.join(' ')}: exit code ${String(code)}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(account) as NodeJS.ResourceUsage;
  return {
    wall: (performance.now() - start) / 1000,
    cpu: (userCPUTime + systemCPUTime) / 1e6,
    peak: maxRSS / 1024,
  };
}

function print(name: string, { wall, cpu, peak }: Cost): void {
  console.log(
    `${name.padEnd(40)} ${wall.toFixed(1).padStart(7)} s, ${cpu.toFixed(1).padStart(7)} s of the cores, ${peak.toFixed(0).padStart(5)} MB`,
  );
}

function writeTree(folder: string, from: number, to: number, content: (n: number) => string): void {
  for (let n = from; n < to; n++) {
    const part = join(folder, String(Math.floor(n / 100)));
    if (n === from || n % 100 === 0) mkdirSync(part, { recursive: true });
    writeFileSync(join(part, `${n}.txt`), content(n));
  }
}

/** Runs each of some ways by turns. @returns the shortest run of each */
async function best<Name extends string>(
  ways: Readonly<Record<Name, () => Promise<Cost>>>,
): Promise<Record<Name, Cost>> {
  const found: Partial<Record<Name, Cost>> = {};
  for (let round = 0; round < Number(options.rounds); round++)
    for (const name of Object.keys(ways) as Name[]) {
      const cost = await ways[name]();
      if (!(found[name] && found[name].wall <= cost.wall)) found[name] = cost;
    }
  return found as Record<Name, Cost>;
}

const jobs = (n: number): string[] => ['--jobs', String(n)];

async function speed(folder: string): Promise<void> {
  const count = Number(options.documents);
  const half = Math.floor(count / 2);
  const [raw, output, corpusFile] = [join(folder, 'raw'), join(folder, 'clean'), join(folder, 'raw.jsonl')];
  writeTree(join(raw, 'a'), 0, half, documentOf);
  writeTree(join(raw, 'b'), half, count, documentOf);
  const lines = Array.from({ length: count }, (_, id) => `${JSON.stringify({ id, text: documentOf(id) })}\n`);
  writeFileSync(corpusFile, lines.join(''));
  const toFolder = async (input: string, to: string, workers: number): Promise<Cost> => {
    rmSync(to, { recursive: true, force: true });
    return run([...jobs(workers), input, '-o', to]);
  };
  const toFile = (workers: number): Promise<Cost> =>
    run([...jobs(workers), corpusFile, '-o', join(folder, 'clean.jsonl')]);
  const found = await best({
    one: () => toFolder(raw, output, 1),
    two: () => toFolder(raw, output, 2),
    apart: async () => {
      const both = await Promise.all([
        toFolder(join(raw, 'a'), `${output}-a`, 1),
        toFolder(join(raw, 'b'), `${output}-b`, 1),
      ]);
      const sum = (of: keyof Cost): number => both[0][of] + both[1][of];
      return { wall: Math.max(both[0].wall, both[1].wall), cpu: sum('cpu'), peak: sum('peak') };
    },
    oneOfLines: () => toFile(1),
    twoOfLines: () => toFile(2),
  });
  const times = (one: Cost, other: Cost): string => `  ${(one.wall / other.wall).toFixed(2)} times as fast`;
  print(`folder of ${count}, one worker`, found.one);
  print(`folder of ${count}, two workers`, found.two);
  console.log(times(found.one, found.two));
  print(`folder of ${count}, two processes`, found.apart);
  console.log(times(found.one, found.apart));
  print(`JSONL of ${count}, one worker`, found.oneOfLines);
  print(`JSONL of ${count}, two workers`, found.twoOfLines);
  console.log(times(found.oneOfLines, found.twoOfLines));
}

async function files(folder: string): Promise<void> {
  const count = Number(options.documents);
  const trees = [
    ['documents', count / 10, documentOf],
    ['documents', count, documentOf],
    ['tiny files', Number(options.files), (n: number) => `The town of Millford has ${n} wells.\n`],
  ] as const;
  for (const [name, size, content] of trees) {
    const raw = join(folder, 'raw');
    writeTree(raw, 0, size, content);
    for (const workers of [1, 2]) {
      const output = join(folder, 'clean');
      print(`${size} ${name}, jobs ${workers}`, await run([...jobs(workers), raw, '-o', output]));
      rmSync(output, { recursive: true });
    }
    rmSync(raw, { recursive: true });
  }
}

/** JSONL of at least so many bytes, its lines by turns, each with a number of its own. @param lines JSON objects */
function* jsonl(lines: readonly object[], bytes: number): Generator<Buffer> {
  const written = lines.map((line) => Buffer.from(`${JSON.stringify(line).slice(1)}\n`));
  let chunk: Buffer[] = [];
  let size = 0;
  for (let id = 0, sum = 0; sum < bytes; id++) {
    const line = [Buffer.from(`{"id":${id},`), written[id % written.length]!];
    chunk.push(...line);
    const length = line[0]!.length + line[1]!.length;
    [sum, size] = [sum + length, size + length];
    if (size < MB && sum < bytes) continue;
    yield Buffer.concat(chunk);
    [chunk, size] = [[], 0];
  }
}

async function stream(): Promise<void> {
  const carried = rows<{ html: string }>(corpus, 'articles/html').slice(0, 200);
  const large = carried.map(({ html }, i) => ({
    page: html.slice(0, CARRIED),
    text: texts[i]!.slice(0, 500),
  }));
  const plain = texts.map((each) => ({ text: each }));
  const streams = [
    ['mostly other fields', large, [50, Number(options.gigabytes) * 1024]],
    ['all text', plain, [50, Number(options['megabytes-of-text'])]],
  ] as const;
  for (const [name, lines, sizes] of streams)
    for (const workers of [1, 2]) {
      let least = 0;
      for (const megabytes of sizes) {
        const cost = await run(
          ['--from', 'jsonl', ...jobs(workers)],
          Readable.from(jsonl(lines, megabytes * MB)),
        );
        print(`JSONL, ${name}, ${megabytes} MB, jobs ${workers}`, cost);
        if (least > 0) console.log(`  ${(100 * (cost.peak / least - 1)).toFixed(0)} % more memory`);
        least = cost.peak;
      }
    }
}

const folder = mkdtempSync(join(tmpdir(), 'clean-article-scale-'));
try {
  console.log(`${cpus().length} cores, load ${loadavg()[0]!.toFixed(1)} before`);
  const parts = { speed, files, stream };
  for (const [name, part] of Object.entries(parts))
    if (options.only === undefined || options.only === name) await part(mkdtempSync(join(folder, name)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
