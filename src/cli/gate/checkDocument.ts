import { type MarkerFault, settleDocument, type SettleOptions } from '../../clean.ts';
import { ROLES } from '../../document.ts';
import { CleanArticleError } from '../../errors.ts';
import { cut, type Cuts, joinCuts } from '../../render/cuts.ts';
import { type Removed, renderArticle, type Settled, wordsOf } from '../../render/article.ts';
import type { Bars } from '../htmlReport/sample.ts';
import { type DocumentNumbers, numbersOf } from '../clean/numbers.ts';

const KEPT = ROLES.filter((role) => role !== 'chrome');

/** What the gate finds in a document. Offsets are places in its text. */
export interface Checked {
  readonly findings: readonly Removed[];
  /** Words of the document, and of the findings among them. */
  readonly words: number;
  readonly chromeWords: number;
  /** What `--fix` takes out; nothing under `--check`. */
  readonly cuts: Cuts;
  /** The document was blank. */
  readonly isEmpty: boolean;
  readonly isPage: boolean;
  /** What is wrong with the markers in it. */
  readonly markerFaults: readonly MarkerFault[];
  /** It in numbers, where there is to be a report. */
  readonly documents: readonly DocumentNumbers[];
}

export interface CheckSettings extends SettleOptions {
  readonly action: 'check' | 'fix';
  /** What a report still has room for; null where there is none. */
  readonly reported: Bars | null;
}

/**
 * Checks a document, and under `fix` finds what is to be taken out so that a second check finds nothing.
 * @throws CleanArticleError as `clean` does; `bad-html` for a page that cannot be fixed in place
 */
export async function checkDocument(text: string, settings: CheckSettings): Promise<Checked> {
  const settled = await settleDocument(text, settings);
  const { reported } = settings;
  const { lines, format } = settled.document;
  const chrome = lines.filter(({ index }) => settled.verdicts[index]!.role === 'chrome');
  return {
    findings: renderArticle(settled, []).removed,
    words: wordsOf(lines),
    chromeWords: wordsOf(chrome),
    cuts: settings.action === 'fix' && chrome.length > 0 ? await findCuts(settled, settings) : [],
    isEmpty: lines.length === 0,
    isPage: format === 'html',
    markerFaults: settled.markerFaults,
    documents: reported ? [await numbersOf(settled, { keep: KEPT, reported })] : [],
  };
}

const FIX_ROUNDS = 8; // of a page, whose tree can read otherwise once words are gone; text needs one

/** What to take out until no chrome is found. */
async function findCuts(settled: Settled, settings: CheckSettings): Promise<Cuts> {
  const { cutsOfChrome } = await import('../../render/fixed.ts');
  const { source } = settled.document;
  let cuts: Cuts = [];
  let rest = settled;
  for (let round = 0; round < FIX_ROUNDS; round++) {
    const found = cutsOfChrome(rest);
    if (found.length === 0) break; // words that the page's tree holds, but no place in its source
    cuts = joinCuts(cuts, found);
    rest = await settleDocument(cut(source, cuts), settings);
    if (rest.verdicts.every(({ role }) => role !== 'chrome')) return cuts;
  }
  throw new CleanArticleError(
    'bad-html',
    'taking the chrome out in place changes what the page is; clean it with -o instead',
  );
}
