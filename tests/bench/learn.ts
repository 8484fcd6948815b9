// Learns settle's models from the corpus: two passes of boosted trees over the features of blocks, evaluated on sites
// that they have not seen, then made from all of them.
//   npm run learn -- ../shared/corpus [--kind text|html] [--evaluate] [--votes] [--limit N]
// --evaluate changes no file; --half FILE keeps the model that has seen half of the sites; --votes prints how often each rule's votes are right instead. Needs Python with lightgbm.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { clean } from '../../src/clean.ts';
import type { Document } from '../../src/document.ts';
import { Judge } from '../../src/judge/judge.ts';
import { read } from '../../src/read/read.ts';
import { renderText } from '../../src/render/text.ts';
import { rules } from '../../src/rules/index.ts';
import { decide } from '../../src/settle/decide.ts';
import {
  chancesOf,
  columnsFor,
  firstLook,
  readModel,
  rewordRows,
  secondLook,
  type StoredModel,
} from '../../src/settle/model.ts';
import { useModel } from '../../src/settle/models.ts';
import { decidedByRules } from '../../src/settle/settle.ts';
import { readLexicon } from '../../src/settle/lexicon.ts';
import { boost, type Lesson } from './boost.ts';
import { learnLexicon } from './lexicon.ts';
import { type Variant, variantsOf } from './variants.ts';
import { type Gold, label, rows, type Score, score, siteFold, siteOf, snippetLabels } from './corpus.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kind: { type: 'string', default: 'text' },
    evaluate: { type: 'boolean', default: false },
    votes: { type: 'boolean', default: false },
    limit: { type: 'string' },
    trees: { type: 'string' },
    leaves: { type: 'string' },
    rate: { type: 'string' },
    least: { type: 'string' },
    gains: { type: 'boolean', default: false },
    half: { type: 'string' },
  },
});
const corpus = positionals[0] ?? '../shared/corpus';
const kind = options.kind === 'html' ? 'html' : 'text';
const FILE = `src/settle/${kind}.model.json`;

interface Page {
  /** The corpus' input; null for a variant made from one, which is only learned from. */
  readonly input: string | null;
  readonly fold: number;
  readonly document: Document;
  readonly gold: Gold;
  /** What the article is, or is taken to be. */
  readonly text: string | undefined;
  readonly decided: readonly (boolean | null)[];
  readonly rows: Float32Array;
  readonly labels: readonly boolean[];
  readonly weights: readonly number[];
}

const INPUTS: Record<typeof kind, readonly (readonly [set: string, input: string])[]> = {
  text: [
    ['articles', 'innertext'],
    ['articles', 'bs4'],
    ['articles', 'resiliparse'],
    ['articles', 'html2text'],
    ['articles', 'residual'],
    ['articles', 'gold'],
    ['news', 'innertext'],
    ['news', 'bs4'],
    ['news', 'resiliparse'],
    ['news', 'residual'],
    ['news', 'gold'],
    ['multilingual', 'innertext'],
    ['multilingual', 'bs4'],
  ],
  html: [
    ['articles', 'html'],
    ['news', 'html'],
    ['multilingual', 'html'],
  ],
};

const judge = new Judge(rules);
const columns = columnsFor(
  kind,
  rules.map(({ id }) => id),
);

/** Right and false votes by rule, verdict and strength; a page's own text is what gold holds. */
const record = new Map<string, [right: number, wrong: number, examples: string[]]>();

async function countVotes(document: Document, gold: string): Promise<void> {
  const contents = document.blocks.map((block) => block.content);
  const labels = label(contents, gold);
  for (const { rule, verdict, strength, block } of await judge.judge(document)) {
    if (verdict === 'before' || verdict === 'after') continue;
    const key = `${rule.id} ${verdict} ${strength}`;
    const entry = record.get(key) ?? [0, 0, []];
    record.set(key, entry);
    const isRight = labels[block] === (verdict === 'protect');
    entry[isRight ? 0 : 1]++;
    if (!isRight && entry[2].length < 400) entry[2].push(contents[block]!.slice(0, 70));
  }
}

/**
 * Of pages of which only snippets are known, what the HTML engine makes of them stands for the article: it sees
 * more than a flattened page shows, and teaches the text model languages that the other sets have little of.
 */
async function silver(set: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const { id, html } of rows<{ id: string; html: string }>(corpus, `${set}/html`)) {
    const article = await clean(html, { from: 'html' }).catch(() => null);
    if (article) found.set(id, article.text);
  }
  return found;
}

const ONLY_SNIPPETS = 'multilingual';

async function load(): Promise<Page[]> {
  const pages: Page[] = [];
  const silvers = kind === 'text' ? await silver(ONLY_SNIPPETS) : new Map<string, string>();
  for (const [set, input] of INPUTS[kind]) {
    const golds = new Map(rows<Gold>(corpus, `${set}/gold`).map((gold) => [gold.id, gold]));
    const found = rows<{ id: string; text?: string; html?: string }>(corpus, `${set}/${input}`);
    for (const row of found.slice(0, Number(options.limit ?? Infinity))) {
      const gold = golds.get(row.id);
      if (!gold) continue;
      const document = await read(row.html ?? row.text ?? '', {
        from: kind === 'html' ? 'html' : 'auto',
      }).catch(() => null);
      if (!document || document.blocks.length === 0) continue;
      const text = gold.text ?? silvers.get(row.id);
      if (options.votes) {
        if (gold.text !== undefined) await countVotes(document, gold.text);
        continue;
      }
      const page = { gold, fold: siteFold(gold), text };
      const isArticleAlone = input === 'gold';
      pages.push(await toPage(`${set}/${input}`, { document, weight: isArticleAlone ? 2 : 1 }, page));
      if (text === undefined || isArticleAlone) continue;
      for (const variant of variantsOf(document, text, `${row.id} ${set} ${input}`))
        pages.push(await toPage(null, variant, page));
    }
    console.error(`read ${set}/${input}`);
  }
  return pages;
}

async function toPage(
  input: string | null,
  { document, weight }: Variant,
  page: Pick<Page, 'gold' | 'fold' | 'text'>,
): Promise<Page> {
  const ballots = await judge.judge(document);
  const contents = document.blocks.map((block) => block.content);
  const decided = decidedByRules(document, ballots);
  const sizes = document.blocks.map((block) => Math.sqrt(1 + block.shape.words));
  const known = page.text === undefined ? snippetLabels(contents, page.gold) : label(contents, page.text);
  const all = sizes.reduce((sum, size, k) => (known[k] === null ? sum : sum + size), 1);
  return {
    ...page,
    input,
    document,
    decided,
    rows: firstLook(document, ballots, { ...columns, lexicon: new Map() }),
    labels: known.map((is) => is ?? false),
    // A page counts as a page; what rules decide alone teaches nothing.
    weights: sizes.map((size, k) =>
      decided[k] !== null || known[k] === null ? 0 : (100 * weight * size) / all,
    ),
  };
}

// Found by trying on unseen sites. Pages are fewer than texts, and known by more features: they are learned more slowly.
const BOOSTING = {
  text: { trees: 60, leaves: 31, rate: 0.15, least: 40 },
  html: { trees: 120, leaves: 31, rate: 0.08, least: 200 },
};
const given = (value: string | undefined, otherwise: number): number =>
  value === undefined ? otherwise : Number(value);
const boosting = {
  trees: given(options.trees, BOOSTING[kind].trees),
  leaves: given(options.leaves, BOOSTING[kind].leaves),
  rate: given(options.rate, BOOSTING[kind].rate),
  least: given(options.least, BOOSTING[kind].least),
};

/** Learns both looks from the pages of some sites. */
function fit(pages: readonly Page[], isLearned: (page: Page) => boolean): StoredModel {
  const lessons = pages.map((page): Lesson => ({ ...page, fold: isLearned(page) ? page.fold : null }));
  const wordLessons = pages
    .filter((page) => page.input !== null && page.text !== undefined && isLearned(page))
    .map(({ document, labels, gold, fold }) => ({
      site: siteOf(gold),
      blocks: document.blocks.map(({ words }) => words),
      labels,
      fold,
    }));
  const lexicon = learnLexicon(wordLessons);
  for (const fold of new Set(lessons.map((lesson) => lesson.fold))) {
    // What a page is learned as must not have seen its words.
    const other = readLexicon(
      fold === null ? lexicon : learnLexicon(wordLessons.filter((lesson) => lesson.fold !== fold)),
    );
    pages.forEach((page, i) => {
      if (lessons[i]!.fold === fold) rewordRows(page.document, other, page.rows, columns);
    });
  }
  const first = boost(lessons, columns.columns, { ...boosting, cross: true });
  pages.forEach((page, i) => {
    const chances = chancesOf(page.decided, (k) => first.chances[i]![k]!);
    secondLook(page.document, chances, page.rows, columns);
  });
  const second = boost(lessons, columns.columns, { ...boosting, cross: false });
  if (options.gains) console.log(first.gains.join(', '), '\n\n', second.gains.join(', '));
  // The first look must not see what the second one put there, should it be learned again.
  for (const { document, rows } of pages)
    secondLook(document, new Float32Array(document.blocks.length), rows, columns);
  return { lexicon, first: first.trees, second: second.trees };
}

/** Mean scores by input on given pages, through the whole engine. */
async function evaluate(pages: readonly Page[]): Promise<Map<string, Score>> {
  const byInput = new Map<string, { predicted: string; gold: Gold }[]>();
  for (const { document, input, gold } of pages) {
    if (input === null) continue;
    const verdicts = await decide(document, judge);
    const isGold = input.endsWith('/gold');
    const predicted = renderText(document, (line) => {
      const { role } = verdicts[line.index]!;
      return role === 'body' || (isGold && role !== 'chrome');
    });
    const list = byInput.get(input) ?? [];
    byInput.set(input, list);
    list.push({ predicted, gold: isGold ? { ...gold, text: document.source } : gold });
  }
  return new Map([...byInput].map(([input, pairs]) => [input, score(pairs)]));
}

const print = (title: string, scores: ReadonlyMap<string, Score>): void => {
  console.log(title);
  for (const [input, { pages, ...measures }] of scores) {
    const figures = Object.entries(measures).map(([name, value]) => `${name} ${value.toFixed(4)}`);
    console.log(`  ${input.padEnd(24)} ${pages} pages  ${figures.join('  ')}`);
  }
};

const pages = await load();
if (options.votes) {
  for (const [key, [right, wrong, examples]] of [...record].sort())
    console.log(
      `${key.padEnd(40)} right ${right} false ${wrong}  ${examples.filter((_, i) => i % Math.ceil(examples.length / 3) === 0).join(' ¦ ')}`,
    );
  process.exit(0);
}
const isSeen = ({ fold }: Page): boolean => fold < 4;
const half = fit(pages, isSeen);
if (options.half !== undefined) writeFileSync(options.half, JSON.stringify(half) + '\n');
useModel(kind, readModel(kind, half));
print('unseen sites', await evaluate(pages.filter((page) => !isSeen(page))));
if (!options.evaluate) writeFileSync(FILE, JSON.stringify(fit(pages, () => true)) + '\n');
