// Learns settle's weights from the corpus: logistic regression over the features of blocks, evaluated on sites that
// it has not seen, then made from all of them.
//   npm run learn -- ../shared/corpus [--kind text|html] [--evaluate] [--votes] [--limit N]
// --evaluate changes no file; --votes prints how often each rule's votes are right instead.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Ballot, Judge } from '../../src/judge/judge.ts';
import { read } from '../../src/read/read.ts';
import { renderText } from '../../src/render/text.ts';
import { rules } from '../../src/rules/index.ts';
import { decide } from '../../src/settle/decide.ts';
import { FEATURE_NAMES, featuresOf } from '../../src/settle/features.ts';
import { isDecided, type Model, useWeights } from '../../src/settle/settle.ts';
import type { Document } from '../../src/document.ts';
import { type Gold, label, rows, siteFold, wordF1 } from './corpus.ts';

const WEIGHTS = 'src/settle/weights.json';
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kind: { type: 'string', default: 'text' },
    evaluate: { type: 'boolean', default: false },
    votes: { type: 'boolean', default: false },
    limit: { type: 'string' },
  },
});
const corpus = positionals[0] ?? '../shared/corpus';
const kind = options.kind === 'html' ? 'html' : 'text';

interface Page {
  readonly input: string;
  readonly fold: number;
  readonly document: Document;
  readonly gold: string;
  readonly rows: readonly Float64Array[];
  readonly labels: readonly boolean[];
  readonly weights: readonly number[];
}

const INPUTS: Record<typeof kind, readonly [string, string][]> = {
  text: [
    ['articles', 'innertext'],
    ['articles', 'bs4'],
    ['articles', 'resiliparse'],
    ['articles', 'html2text'],
    ['articles', 'residual'],
    ['articles', 'gold'],
    ['news', 'innertext'],
    ['news', 'bs4'],
    ['news', 'residual'],
    ['news', 'gold'],
  ],
  html: [
    ['articles', 'html'],
    ['news', 'html'],
  ],
};

const judge = new Judge(rules);

/** Right and false votes by rule, verdict and strength; a page's own text is what gold holds. */
const record = new Map<string, [right: number, wrong: number, examples: string[]]>();

function recordVotes(document: Document, ballots: readonly Ballot[], labels: readonly boolean[]): void {
  for (const { rule, verdict, strength, block } of ballots) {
    if (verdict === 'before' || verdict === 'after') continue;
    const key = `${rule.id} ${verdict} ${strength}`;
    const entry = record.get(key) ?? [0, 0, []];
    record.set(key, entry);
    const isRight = labels[block] === (verdict === 'protect');
    entry[isRight ? 0 : 1]++;
    if (!isRight && entry[2].length < 400) entry[2].push(document.blocks[block]!.content.slice(0, 70));
  }
}

async function load(): Promise<Page[]> {
  const pages: Page[] = [];
  for (const [set, input] of INPUTS[kind]) {
    const gold = new Map(rows<Gold>(corpus, `${set}/gold`).map((g) => [g.id, g]));
    const found = rows<{ id: string; text?: string; html?: string }>(corpus, `${set}/${input}`);
    for (const row of found.slice(0, Number(options.limit ?? Infinity))) {
      const g = gold.get(row.id);
      if (g?.text === undefined) continue;
      const document = await read(row.html ?? row.text ?? '', {
        from: kind === 'html' ? 'html' : 'auto',
      }).catch(() => null);
      if (!document || document.blocks.length === 0) continue;
      const ballots = await judge.judge(document);
      const labels = label(
        document.blocks.map((block) => block.content),
        g.text,
      );
      if (options.votes) {
        recordVotes(document, ballots, labels);
        continue;
      }
      const features = featuresOf(document, ballots);
      const decided = isDecided(document, ballots);
      const sizes = document.blocks.map((block) => Math.sqrt(1 + block.shape.words));
      const all = sizes.reduce((a, b) => a + b, 0);
      // A page counts as a page; what rules decide alone teaches nothing.
      const weights = sizes.map((size, k) => (decided[k] ? 0 : size / all));
      pages.push({
        input: `${set}/${input}`,
        fold: siteFold(g),
        document,
        gold: g.text,
        rows: features,
        labels,
        weights,
      });
    }
    console.error(`read ${set}/${input}`);
  }
  return pages;
}

const STEPS = 400;
const RATE = 0.1;
const RIDGE = 1e-5;

/** Weights by full-batch Adam: deterministic, and the problem is convex. */
function fit(pages: readonly Page[]): number[] {
  const n = FEATURE_NAMES.length;
  const w = new Float64Array(n);
  const [m, v] = [new Float64Array(n), new Float64Array(n)];
  for (let step = 1; step <= STEPS; step++) {
    const gradient = new Float64Array(n);
    for (const page of pages) {
      page.rows.forEach((row, k) => {
        const weight = page.weights[k]!;
        if (weight === 0) return;
        let z = 0;
        for (let j = 0; j < n; j++) z += w[j]! * row[j]!;
        const error = weight * (1 / (1 + Math.exp(-z)) - Number(page.labels[k]));
        for (let j = 0; j < n; j++) gradient[j]! += error * row[j]!;
      });
    }
    for (let j = 0; j < n; j++) {
      const g = gradient[j]! / pages.length + RIDGE * w[j]!;
      m[j] = 0.9 * m[j]! + 0.1 * g;
      v[j] = 0.99 * v[j]! + 0.01 * g * g;
      w[j]! -= (RATE * (m[j]! / (1 - 0.9 ** step))) / (Math.sqrt(v[j]! / (1 - 0.99 ** step)) + 1e-9);
    }
  }
  return [...w].map((x) => Math.round(x * 1000) / 1000);
}

const toModel = (weights: readonly number[], reentry: number): Model => ({
  reentry,
  features: Object.fromEntries(FEATURE_NAMES.map((name, i) => [name, weights[i]!])),
});

/** Mean word F1 by input on given pages, through the whole engine. */
async function evaluate(pages: readonly Page[]): Promise<Map<string, number>> {
  const sums = new Map<string, { sum: number; n: number }>();
  for (const page of pages) {
    const verdicts = await decide(page.document, judge);
    const text = renderText(page.document, (line) => verdicts[line.index]!.role === 'body');
    const entry = sums.get(page.input) ?? { sum: 0, n: 0 };
    entry.sum += wordF1(text, page.gold);
    entry.n++;
    sums.set(page.input, entry);
  }
  return new Map([...sums].map(([input, { sum, n }]) => [input, sum / n]));
}

const print = (title: string, scores: ReadonlyMap<string, number>): void => {
  console.log(title, [...scores].map(([input, score]) => `${input} ${score.toFixed(4)}`).join('  '));
};

const pages = await load();
if (options.votes) {
  for (const [key, [right, wrong, examples]] of [...record].sort())
    console.log(
      `${key.padEnd(40)} right ${right} false ${wrong}  ${examples.filter((_, i) => i % Math.ceil(examples.length / 3) === 0).join(' ¦ ')}`,
    );
  process.exit(0);
}
const [seen, unseen] = [pages.filter((p) => p.fold < 4), pages.filter((p) => p.fold >= 4)];
const REENTRY = [0, 1, 2, 3, 4];
const half = fit(seen);
let best = { reentry: 2, score: -1 };
for (const reentry of options.evaluate ? [2] : REENTRY) {
  useWeights(kind, toModel(half, reentry));
  const scores = await evaluate(seen);
  const score = [...scores.values()].reduce((a, b) => a + b, 0) / scores.size;
  print(`seen sites, reentry ${reentry}`, scores);
  if (score > best.score) best = { reentry, score };
}
useWeights(kind, toModel(half, best.reentry));
print('unseen sites', await evaluate(unseen));
if (!options.evaluate) {
  const weights = JSON.parse(readFileSync(WEIGHTS, 'utf8')) as Record<string, Model>;
  weights[kind] = toModel(fit(pages), best.reentry);
  writeFileSync(WEIGHTS, JSON.stringify(weights, null, 2) + '\n');
}
