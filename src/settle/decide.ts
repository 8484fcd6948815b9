import type { Document } from '../document.ts';
import type { Judge } from '../judge/judge.ts';
import { withoutLines } from '../read/build.ts';
import { type Ruleset, RULESETS } from './choose.ts';
import { loadModel } from './models.ts';
import { LAYOUT, type LayoutId } from './layout.ts';
import { isEvident, spare } from './evidence.ts';
import { settle, type Verdict } from './settle.ts';
import { Silence } from './silence.ts';

// Pages settle in two to five passes. The bounds keep hostile input linear: a table of ten thousand rows that goes row
// by row from its end is let alone after a while.
const PASSES = 60;
const FEWEST_PASSES = 4;
const MOST_BLOCKS = 300_000; // of all passes together; a pass takes some ten microseconds a block

export interface DecideOptions {
  readonly ruleset?: Ruleset;
  /** Layout judgements that are not made. */
  readonly off?: ReadonlySet<LayoutId>;
  /** What markers in the document silence, of a caller who wants to know what they did. */
  readonly silence?: Silence;
}

const NOTHING_OFF: ReadonlySet<LayoutId> = new Set();

/**
 * Judges and settles until nothing more changes, so that cleaning the result again changes nothing, by construction:
 * a block's neighbours weigh in its verdict, and they change when chrome goes. Two rests have to be stable:
 * the document without its chrome (what `--fix` leaves), and the body alone (what is printed).
 * @returns a verdict for every line of the document
 */
export async function decide(
  document: Document,
  judge: Judge,
  {
    ruleset = 'balanced',
    off = NOTHING_OFF,
    silence = new Silence(document, judge.ruleIds),
  }: DecideOptions = {},
): Promise<readonly Verdict[]> {
  const model = await loadModel(document.format);
  const verdicts: Verdict[] = [];
  for (const [line, verdict] of silence.verdicts()) verdicts[line] = verdict;
  const balance = RULESETS[ruleset];
  // Known from what a page has lost: its rest is stable under the stricter judgement, and so under the milder one that
  // it would meet as a document of its own.
  let isPage = balance.spares === 'nothing';
  let passes = 0;
  let blocks = 0;
  const isSpent = (): boolean => passes >= PASSES || (passes >= FEWEST_PASSES && blocks > MOST_BLOCKS);
  /** Settles a rest of the document; true where all of it is as expected. */
  const pass = async (rest: Document, isExpected: (verdict: Verdict) => boolean): Promise<boolean> => {
    passes++;
    blocks += rest.blocks.length;
    const hush = silence.in(rest);
    const ballots = hush.heard(await judge.judge(hush.document));
    const settled = hush.spared(settle(hush.document, ballots, model, balance, off));
    isPage ||= isEvident(hush.document.blocks, settled, ballots);
    const found = isPage ? settled : spare(settled, ballots, balance.spares === 'all');
    hush.document.blocks.forEach((block, i) => {
      for (const line of block.lines) verdicts[line.index] = found[i]!;
    });
    return found.every(isExpected);
  };
  const isBody = ({ role }: Verdict): boolean => role === 'body';
  const isNoChrome = ({ role }: Verdict): boolean => role !== 'chrome';
  const restOf = (isKept: (verdict: Verdict) => boolean): Document =>
    withoutLines(document, (line) => isKept(verdicts[line.index]!));
  if (document.absence !== null && !off.has('no-article')) {
    await pass(document, isNoChrome);
    const { reason } = LAYOUT['no-article'];
    const gone: Verdict = {
      role: 'chrome',
      rule: 'no-article',
      category: 'layout',
      reason: `${reason}: ${document.absence}`,
    };
    return verdicts.map((verdict) =>
      verdict.role === 'chrome' && verdict.category !== 'layout' ? verdict : gone,
    );
  }
  let rest = document;
  for (;;) {
    // The document without its chrome.
    while (!(await pass(rest, isNoChrome)) && !isSpent()) rest = restOf(isNoChrome);
    // The body alone.
    let body = restOf(isBody);
    let lost = false;
    // Where nothing stood beside the body, this is what was just settled.
    if (body.lines.length === rest.lines.length) return verdicts;
    while (body.lines.length > 0 && !(await pass(body, isBody)) && !isSpent()) {
      lost ||= body.lines.some((line) => !isNoChrome(verdicts[line.index]!));
      body = restOf(isBody);
    }
    if (!lost || isSpent()) return verdicts;
    rest = restOf(isNoChrome);
  }
}
