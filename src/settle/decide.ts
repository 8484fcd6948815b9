import type { Document } from '../document.ts';
import type { Judge } from '../judge/judge.ts';
import { withoutLines } from '../read/build.ts';
import { type Ruleset, RULESETS } from './choose.ts';
import { loadModel } from './models.ts';
import { settle, type Verdict } from './settle.ts';

const PASSES = 60; // pages settle in two to five; the bound keeps hostile input linear

/**
 * Judges and settles until nothing more changes, so that cleaning the result again changes nothing, by construction:
 * a block's neighbours weigh in its verdict, and they change when chrome goes. Two rests have to be stable:
 * the document without its chrome (what `--fix` leaves), and the body alone (what is printed).
 * @returns a verdict for every line of the document
 */
export async function decide(
  document: Document,
  judge: Judge,
  ruleset: Ruleset = 'balanced',
): Promise<readonly Verdict[]> {
  const model = await loadModel(document.format);
  const verdicts: Verdict[] = [];
  let passes = 0;
  /** Settles a rest of the document; true where all of it is as expected. */
  const pass = async (rest: Document, isExpected: (verdict: Verdict) => boolean): Promise<boolean> => {
    passes++;
    const found = settle(rest, await judge.judge(rest), model, RULESETS[ruleset]);
    rest.blocks.forEach((block, i) => {
      for (const line of block.lines) verdicts[line.index] = found[i]!;
    });
    return found.every(isExpected);
  };
  const isBody = ({ role }: Verdict): boolean => role === 'body';
  const isNoChrome = ({ role }: Verdict): boolean => role !== 'chrome';
  const restOf = (isKept: (verdict: Verdict) => boolean): Document =>
    withoutLines(document, (line) => isKept(verdicts[line.index]!));
  let rest = document;
  for (;;) {
    // The document without its chrome.
    while (!(await pass(rest, isNoChrome)) && passes < PASSES) rest = restOf(isNoChrome);
    // The body alone.
    let body = restOf(isBody);
    let lost = false;
    // Where nothing stood beside the body, this is what was just settled.
    if (body.lines.length === rest.lines.length) return verdicts;
    while (body.lines.length > 0 && !(await pass(body, isBody)) && passes < PASSES) {
      lost ||= body.lines.some((line) => !isNoChrome(verdicts[line.index]!));
      body = restOf(isBody);
    }
    if (!lost || passes >= PASSES) return verdicts;
    rest = restOf(isNoChrome);
  }
}
