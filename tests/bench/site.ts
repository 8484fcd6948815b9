// What it brings to know what repeats on a site: word F1 on the corpus' articles without and with.
//   npm run site -- ../shared/corpus [--model FILE]
// --model FILE takes the text model that `npm run learn -- --half FILE` keeps, and scores the half of the sites that it
// has not seen.
//
// Few of the corpus' pages share a host, and those in twos and threes. They serve twice.
// - Real hosts: each of these pages with what its host's other pages say, be it one page: what stands there counts as
//   on all pages of the site, which is the hardest case for what is the article's.
// - Rates: how often a line of a page stands on another of its host, of the article's lines and of the others, by the
//   words in it and by whether the line before does.
// Made sites: every page is given siblings that share lines with it at random, by these rates and by nothing else, so
// that they tell what real siblings tell and not what gold knows. The page that is scored is not one of them. They are
// learned from as `clean-article learn` does it; with two siblings nothing can be learned, and nothing may change.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Document, SiteRepeats } from '../../src/document.ts';
import { Judge } from '../../src/judge/judge.ts';
import { hostOf } from '../../src/read/host.ts';
import { read } from '../../src/read/read.ts';
import { renderText } from '../../src/render/text.ts';
import { rules } from '../../src/rules/index.ts';
import { decide } from '../../src/settle/decide.ts';
import { readModel, type StoredModel } from '../../src/settle/model.ts';
import { useModel } from '../../src/settle/models.ts';
import { type LearnedSite, SiteLearner } from '../../src/site/learn.ts';
import { lineKey } from '../../src/site/lineKey.ts';
import { SiteBook } from '../../src/site/siteBook.ts';
import { type Gold, label, overlap, rows, siteFold, words, wordF1 } from './corpus.ts';
import { generator } from './variants.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { model: { type: 'string' } },
});
const corpus = positionals[0] ?? '../shared/corpus';
const INPUTS = ['innertext', 'bs4', 'resiliparse', 'html2text'];
const SIBLINGS = 12;
const TOO_FEW = 2;

if (options.model !== undefined)
  useModel('text', readModel('text', JSON.parse(readFileSync(options.model, 'utf8')) as StoredModel));
const judge = new Judge(rules);
const golds = new Map(rows<Gold>(corpus, 'articles/gold').map((gold) => [gold.id, gold]));

interface Page {
  readonly id: string;
  readonly host: string;
  /** Whether the model has not seen its site. */
  readonly isScored: boolean;
  readonly gold: string;
  readonly document: Document;
  /** What is known without its site. */
  readonly plain: string;
  readonly lines: readonly { readonly key: string; readonly size: number; readonly isArticle: boolean }[];
}

async function readPages(input: string): Promise<Page[]> {
  const pages: Page[] = [];
  for (const { id, text } of rows<{ id: string; text: string }>(corpus, `articles/${input}`)) {
    const gold = golds.get(id);
    const host = hostOf(gold?.url ?? null);
    if (gold?.text === undefined || host === null) continue;
    const document = await read(text);
    const contents = document.lines.map(({ content }) => content);
    const labels = label(contents, gold.text);
    const lines = document.lines.flatMap((line, k) => {
      const key = lineKey(line);
      return key === null ? [] : [{ key, size: line.shape.words, isArticle: labels[k]! }];
    });
    const isScored = options.model === undefined || siteFold(gold) >= 4;
    const plain = isScored ? await bodyOf(document) : '';
    pages.push({ id, host, isScored, gold: gold.text, document, plain, lines });
  }
  return pages;
}

function byHost(pages: readonly Page[]): Map<string, Page[]> {
  const hosts = new Map<string, Page[]>();
  for (const page of pages) hosts.set(page.host, [...(hosts.get(page.host) ?? []), page]);
  return hosts;
}

async function bodyOf(document: Document, repeats: SiteRepeats | null = null): Promise<string> {
  const verdicts = await decide({ ...document, repeats }, judge);
  return renderText(document, ({ index }) => verdicts[index]!.role === 'body');
}

/** What pages have in common, without the thresholds that keep anything from being learned from so few. */
function inCommon(pages: readonly Page[]): LearnedSite {
  const counts = new Map<string, number>();
  for (const { lines } of pages)
    for (const key of new Set(lines.map((line) => line.key))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return { pages: pages.length, lines: counts };
}

const SIZES = [2, 5, 14, Infinity]; // words; longer lines repeat more seldom, the article's above all

/** Draws, or notes, for each line of a page whether it repeats; what it hangs on is named. */
function repeatsIn(
  { lines }: Page,
  doesRepeat: (kind: string, key: string) => boolean,
): { key: string; is: boolean }[] {
  let last = false;
  return lines.map(({ key, size, isArticle }) => {
    const kind = `${isArticle} ${SIZES.findIndex((most) => size <= most)} ${last}`;
    last = doesRepeat(kind, key);
    return { key, is: last };
  });
}

type Rates = ReadonlyMap<string, { readonly hits: number; readonly all: number }>;

function measureRates(hosts: readonly (readonly Page[])[]): Rates {
  const rates = new Map<string, { hits: number; all: number }>();
  for (const pages of hosts)
    for (const page of pages)
      for (const other of pages.filter((each) => each !== page)) {
        const known = new Set(other.lines.map(({ key }) => key));
        repeatsIn(page, (kind, key) => {
          const rate = rates.get(kind) ?? { hits: 0, all: 0 };
          rates.set(kind, rate);
          rate.all++;
          if (known.has(key)) rate.hits++;
          return known.has(key);
        });
      }
  return rates;
}

/** What is learned of a site made for a page. What repeats there stands on half to all of its pages. */
function learnMadeSite(page: Page, rates: Rates, siblings: number): LearnedSite | null {
  const random = generator(page.id);
  const shared = repeatsIn(page, (kind) => {
    const { hits, all } = rates.get(kind) ?? { hits: 0, all: 1 };
    return random() < hits / all;
  }).flatMap(({ key, is }) => (is ? [{ key, share: 0.5 + 0.5 * random() }] : []));
  const learner = new SiteLearner();
  for (let i = 0; i < siblings; i++) {
    const own = `a line of its own ${i}`;
    const keys = new Set([own, ...shared.filter(({ share }) => random() < share).map(({ key }) => key)]);
    learner.add({ site: page.host, keys: [...keys].sort().join('\n') });
  }
  return learner.learned().get(page.host) ?? null;
}

const CHANGE = 0.005; // of word F1; less is not counted as better or worse

/** Scores of pages without and with what is known of their sites. */
class Comparison {
  #pages = 0;
  #without = 0;
  #with = 0;
  #better = 0;
  #worse = 0;
  #words = 0;
  #lost = 0;

  async add({ document, gold, plain, host }: Page, site: LearnedSite | null): Promise<void> {
    const book = new SiteBook(new Map(site && [[host, site]]), '/');
    const informed = await bodyOf(document, book.repeatsFor(`https://${host}/`, '/'));
    const [before, after] = [wordF1(plain, gold), wordF1(informed, gold)];
    const expected = words(gold);
    this.#pages++;
    this.#without += before;
    this.#with += after;
    if (after > before + CHANGE) this.#better++;
    if (after < before - CHANGE) this.#worse++;
    this.#words += expected.length;
    this.#lost += overlap(words(plain), expected) - overlap(words(informed), expected);
  }

  print(name: string): void {
    const mean = (sum: number): string => (sum / this.#pages).toFixed(4);
    console.log(
      `${name.padEnd(26)} ${this.#pages} pages  without ${mean(this.#without)}  with ${mean(this.#with)}  ` +
        `better ${this.#better}  worse ${this.#worse}  ` +
        `words of articles lost ${((100 * this.#lost) / this.#words).toFixed(2)} %`,
    );
  }
}

for (const input of INPUTS) {
  const pages = await readPages(input);
  const several = [...byHost(pages).values()].filter(({ length }) => length > 1);
  const rates = measureRates(several);
  const [real, made, few] = [new Comparison(), new Comparison(), new Comparison()];
  for (const group of several)
    for (const page of group.filter(({ isScored }) => isScored))
      await real.add(page, inCommon(group.filter((other) => other !== page)));
  for (const page of pages.filter(({ isScored }) => isScored)) {
    await made.add(page, learnMadeSite(page, rates, SIBLINGS));
    await few.add(page, learnMadeSite(page, rates, TOO_FEW));
  }
  real.print(`${input}, real hosts`);
  made.print(`${input}, made sites`);
  few.print(`${input}, too few pages`);
}
