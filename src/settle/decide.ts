import type { Block, Document } from '../document.ts';
import type { Judge } from '../judge/judge.ts';
import { withoutBlocks } from '../read/build.ts';
import { settle, type Verdict } from './settle.ts';

const PASSES = 60; // pages settle in two to five; the bound keeps hostile input linear

/**
 * Judges and settles until nothing more changes, so that cleaning the result again changes nothing, by construction:
 * a block's neighbours weigh in its verdict, and they change when chrome goes. Two rests have to be stable:
 * the document without its chrome (what `--fix` leaves), and the body alone (what is printed).
 * @returns a verdict for every block of the document
 */
export function decide(document: Document, judge: Judge): ReadonlyMap<Block, Verdict> {
  const verdicts = new Map<Block, Verdict>();
  let passes = 0;
  /** Settles a rest of the document; true where all of it is as expected. */
  const pass = (rest: Document, isDone: (verdict: Verdict) => boolean): boolean => {
    passes++;
    const found = settle(rest, judge.judge(rest));
    rest.blocks.forEach((block, i) => verdicts.set(block, found[i]!));
    return found.every(isDone);
  };
  const isRole =
    (wanted: (role: string) => boolean) =>
    (i: number): boolean =>
      wanted(verdicts.get(document.blocks[i]!)!.role);
  let rest = document;
  for (;;) {
    // The document without its chrome.
    while (!pass(rest, ({ role }) => role !== 'chrome') && passes < PASSES)
      rest = withoutBlocks(
        document,
        isRole((role) => role !== 'chrome'),
      );
    // The body alone.
    let body = withoutBlocks(
      document,
      isRole((role) => role === 'body'),
    );
    let lost = false;
    while (body.blocks.length > 0 && !pass(body, ({ role }) => role === 'body') && passes < PASSES) {
      lost ||= body.blocks.some((block) => verdicts.get(block)!.role === 'chrome');
      body = withoutBlocks(
        document,
        isRole((role) => role === 'body'),
      );
    }
    if (!lost || passes >= PASSES) return verdicts;
    rest = withoutBlocks(
      document,
      isRole((role) => role !== 'chrome'),
    );
  }
}
