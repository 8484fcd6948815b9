import { access, constants, mkdir, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { version } from '../../../package.json';
import { CleanArticleError, refused } from '../../errors.ts';
import { DATA_ID, type DocumentRow, type Look, type ReportData, TEXTS_ID } from '../../report/data.ts';
import { stepOf } from '../../report/select.ts';
import type { Category } from '../../rule.ts';
import type { DocumentNumbers } from '../clean/numbers.ts';
import { ENOUGH_WORDS, isLittleLeft } from '../clean/worthALook.ts';
import { realPath } from '../inputs/fileNames.ts';
import type { Input } from '../inputs/inputs.ts';
import type { Settings } from '../options.ts';
import type { Failure } from '../outcome.ts';
import { writeFile } from '../write.ts';
import { LineCounts } from './lineCounts.ts';
import type { ReportedDocument } from './reported.ts';
import { type Bars, Sample } from './sample.ts';
import { SiteCounts } from './siteCounts.ts';

// Bytes; with what else there is the file stays under 30 MB, which browsers open at once and people can send.
const ROOM_FOR_ROWS = 7_000_000;
const ROOM_FOR_TEXTS = 22_000_000;

const INPUTS = 5; // paths of the command line that are shown
const SITES = 1000;
const LINES = 200;
const FAILURES = 1000;
const NAME = 200; // characters of what a record calls itself
const STEPS = 20; // of the share that is kept

const RARE = 0.2; // share of the documents: that nothing was removed from one is worth a look where it is so rare

type Row = Omit<DocumentRow, 'site' | 'rules' | 'look' | 'text'> & {
  readonly siteName: string;
  readonly rules: readonly (readonly [id: string, pieces: number])[];
};

interface RuleCounts {
  readonly id: string;
  readonly category: Category;
  pieces: number;
  words: number;
  documents: number;
}

/**
 * Opens the report of a run.
 * @throws CleanArticleError `unwritable`: said before the run, not after hours of it
 */
export async function openHtmlReport(
  settings: Settings,
  path: string,
  { report: template }: { readonly report: URL },
): Promise<HtmlReport> {
  if ((await stat(path).catch(() => null))?.isDirectory())
    throw new CleanArticleError('unwritable', 'it is a folder; --report needs a file', { file: path });
  try {
    await mkdir(dirname(path), { recursive: true });
    await access(dirname(path), constants.W_OK);
  } catch (error) {
    throw refused('unwritable', error, path);
  }
  return new HtmlReport(settings, path, template);
}

/** What a run did, as a page that people look at: gathered while it goes, in bounded memory. */
export class HtmlReport {
  /** The file that it goes into. */
  readonly path: string;
  readonly #settings: Settings;
  readonly #template: URL;
  readonly #rows = new Sample<Row>(ROOM_FOR_ROWS);
  readonly #texts = new Sample<string>(ROOM_FOR_TEXTS);
  readonly #rules = new Map<string, RuleCounts>();
  readonly #sites = new SiteCounts();
  readonly #lines = new LineCounts<string>();
  readonly #shares = new Array<number>(STEPS).fill(0);
  readonly #failures = new Map<string, number>();
  readonly #failed: Pick<DocumentRow, 'path' | 'failure'>[] = [];
  /** Whether it would go over an input. */
  #isRefused = false;
  readonly #totals = {
    documents: 0,
    failed: 0,
    empty: 0,
    nothingLeft: 0,
    nothingRemoved: 0,
    words: 0,
    kept: 0,
    removed: 0,
    pieces: 0,
    earlier: 0,
  };

  /** @param template the page without a run in it */
  constructor(settings: Settings, path: string, template: URL) {
    this.#settings = settings;
    this.path = path;
    this.#template = template;
  }

  /** Which texts there still is room for; it changes while the run goes. */
  get bars(): Bars {
    return this.#texts.bars;
  }

  /** Refuses an input that the report would be written over. @throws CleanArticleError `conflict` */
  refuseInput({ path }: Input): void {
    if (realPath(path) !== realPath(this.path)) return;
    this.#isRefused = true;
    throw new CleanArticleError(
      'conflict',
      'it is to be cleaned, and --report would write over it; give the report another place',
      {
        file: path,
      },
    );
  }

  /** Adds what was done to the documents of a file, or to some of them. */
  add({ path }: Input, documents: readonly DocumentNumbers[]): void {
    for (const { report, ...numbers } of documents) if (report) this.#addDocument(path, numbers, report);
  }

  addFailure({ code, message, file = '' }: Failure): void {
    this.#totals.failed++;
    this.#failures.set(code, (this.#failures.get(code) ?? 0) + 1);
    if (this.#failed.length < FAILURES) this.#failed.push({ path: file, failure: { code, message } });
  }

  /** Counts a file that an earlier run did. */
  addEarlier(): void {
    this.#totals.earlier++;
  }

  /** Writes the page, unless it would go over an input. @throws CleanArticleError `unwritable` */
  async write(): Promise<void> {
    if (this.#isRefused) return;
    const template = await readFile(this.#template, 'utf8').catch((error: unknown) => {
      throw refused('unreadable', error, fileURLToPath(this.#template));
    });
    const { data, texts } = this.#collect();
    // No text ends the element that it is in.
    const json = JSON.stringify(data).replaceAll('<', '\\u003c');
    const parts: Readonly<Record<string, string>> = {
      data: `<script type="application/json" id="${DATA_ID}">${json}</script>`,
      texts: `<script type="application/gzip+base64" id="${TEXTS_ID}">${texts.join('\n')}</script>`,
    };
    const page = template.replace(/<!-- (data|texts) -->/g, (_, name: string) => parts[name]!);
    await writeFile(this.path, page);
  }

  #addDocument(path: string, numbers: Omit<DocumentNumbers, 'report'>, report: ReportedDocument): void {
    const { place, id, words, kept } = numbers;
    const { title, host, rules, lines, text } = report;
    const removed = rules.reduce((sum, rule) => sum + rule.words, 0);
    const totals = this.#totals;
    const number = ++totals.documents;
    const pieces = rules.reduce((sum, rule) => sum + rule.pieces, 0);
    totals.words += words;
    totals.kept += kept;
    totals.removed += removed;
    totals.pieces += pieces;
    if (words === 0) totals.empty++;
    else {
      if (kept === 0) totals.nothingLeft++;
      if (pieces === 0) totals.nothingRemoved++;
      this.#shares[stepOf(kept, words, STEPS)]!++;
    }
    for (const rule of rules) this.#addRule(rule);
    for (const [line, rule] of lines) this.#lines.add(line, rules[rule]!.id);
    const siteName = host ?? (place === null ? `${dirname(path)}/` : path);
    this.#sites.add(siteName, { words, kept, pieces });
    const sampled = { number, ...report.sampled };
    const row: Row = {
      number,
      path,
      ...(place !== null && { place }),
      ...(id !== null && { id: id.slice(0, NAME) }),
      ...(title !== null && { title }),
      siteName,
      words,
      kept,
      removed,
      rules: rules.map((rule) => [rule.id, rule.pieces]),
    };
    this.#rows.add(sampled, row, Buffer.byteLength(JSON.stringify(row)));
    if (text !== null) this.#texts.add(sampled, text, text.length);
  }

  #addRule({ id, category, pieces, words }: ReportedDocument['rules'][number]): void {
    let rule = this.#rules.get(id);
    if (!rule) this.#rules.set(id, (rule = { id, category, pieces: 0, words: 0, documents: 0 }));
    rule.pieces += pieces;
    rule.words += words;
    rule.documents++;
  }

  #collect(): { data: ReportData; texts: readonly string[] } {
    const { action, paths } = this.#settings;
    const rules = [...this.#rules.values()].sort((a, b) => b.words - a.words);
    const ruleIndex = new Map(rules.map(({ id }, i) => [id, i]));
    const { sites, others } = this.#sites.most(SITES);
    const siteIndex = new Map(sites.map(({ name }, i) => [name, i]));
    const texts: string[] = [];
    const textOf = this.#texts.items();
    const documents = [...this.#rows.items().values()].map(
      ({ siteName, rules: counts, ...row }): DocumentRow => {
        const site = siteIndex.get(siteName);
        const text = textOf.get(row.number);
        const look = this.#lookOf(row, counts.length === 0);
        return {
          ...row,
          ...(site !== undefined && { site }),
          rules: counts.flatMap(([id, pieces]) => [ruleIndex.get(id)!, pieces]),
          ...(look && { look }),
          ...(text !== undefined && { text: texts.push(text) - 1 }),
        };
      },
    );
    const failed = this.#failed.map((failure, i): DocumentRow => ({
      number: this.#totals.documents + 1 + i,
      words: 0,
      kept: 0,
      removed: 0,
      rules: [],
      look: 'failed',
      ...failure,
    }));
    const data: ReportData = {
      version,
      action: action as ReportData['action'],
      inputs: paths.slice(0, INPUTS),
      moreInputs: Math.max(0, paths.length - INPUTS),
      totals: this.#totals,
      shares: this.#shares,
      rules,
      sites,
      otherSites: others,
      lines: this.#lines.most(LINES).map(({ text, key, count, missed }) => ({
        text,
        rule: ruleIndex.get(key)!,
        documents: count,
        isAtLeast: missed > 0,
      })),
      failures: [...this.#failures]
        .map(([code, count]) => ({ code, count }))
        .sort((a, b) => b.count - a.count),
      documents: [...documents, ...failed],
    };
    return { data, texts };
  }

  #lookOf({ words, kept }: Pick<Row, 'words' | 'kept'>, isUntouched: boolean): Look | null {
    const { documents, nothingRemoved, kept: allKept, words: allWords } = this.#totals;
    if (words > 0 && kept === 0) return 'nothing-left';
    if (words < ENOUGH_WORDS) return null;
    if (isLittleLeft(kept / words, allKept / allWords)) return 'little-left';
    return isUntouched && nothingRemoved < RARE * documents ? 'nothing-removed' : null;
  }
}
