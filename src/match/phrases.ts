import type { Block } from '../document.ts';
import type { Hit, PhraseKind, Rule } from '../rule.ts';
import { expandPhrases, firstWords, phraseWords } from './phraseList.ts';

interface Ending {
  /** Index of the rule. */
  readonly rule: number;
  readonly kind: PhraseKind;
  readonly phrase: string;
  readonly length: number;
}

interface Node {
  next: Map<string, Node> | null;
  endings: Ending[] | null;
}

/** What one rule's phrases found in one block. */
export type BlockHit = Omit<Hit, 'block'> & { readonly rule: number };

const DIGIT = /^\p{N}/u;
const SEVERAL = 3; // labels on one line are a menu's

/** A phrase as it stands in its rule's list, alternatives not yet spelt out. */
interface Waiting {
  readonly rule: number;
  readonly kind: PhraseKind;
  readonly written: string;
}

/**
 * All phrases of all rules in one tree of words. A block is looked up by walking the tree from each of its
 * words, so the cost is the block's length times the longest phrase, whatever the number of rules. The branch of a
 * first word grows when a text first has that word: most texts need few of them, and short runs start sooner.
 */
export class PhraseIndex {
  readonly #branches = new Map<string, Node>();
  readonly #waiting = new Map<string, Waiting[]>();
  readonly #found = new WeakMap<Block, readonly BlockHit[]>();

  constructor(rules: readonly Rule[]) {
    rules.forEach((rule, index) => {
      for (const phrases of Object.values(rule.phrases)) {
        for (const [kind, list] of Object.entries(phrases) as [PhraseKind, string][]) {
          for (const written of list.split(',')) {
            for (const first of firstWords(written)) {
              const waiting = this.#waiting.get(first);
              if (waiting) waiting.push({ rule: index, kind, written });
              else this.#waiting.set(first, [{ rule: index, kind, written }]);
            }
          }
        }
      }
    });
  }

  #branch(first: string): Node | undefined {
    const waiting = this.#waiting.get(first);
    if (!waiting) return this.#branches.get(first);
    const branch: Node = { next: null, endings: null };
    for (const { rule, kind, written } of waiting) {
      for (const phrase of expandPhrases(written)) {
        const words = phraseWords(phrase);
        if (words[0] === first) grow(branch, words, { rule, kind, phrase, length: words.length });
      }
    }
    this.#waiting.delete(first);
    this.#branches.set(first, branch);
    return branch;
  }

  /** What the rules' phrases find in a block, a hit a rule. A block is looked up once in its life. */
  find(block: Block): readonly BlockHit[] {
    let hits = this.#found.get(block);
    if (!hits) this.#found.set(block, (hits = this.#lookUp(block.words)));
    return hits;
  }

  #lookUp(words: readonly string[]): readonly BlockHit[] {
    const byRule = new Map<number, { at: number; ending: Ending }[]>();
    for (let i = 0; i < words.length; i++) {
      let node = this.#branch(words[i]!);
      for (let j = i + 1; node; node = node.next?.get(words[j++] ?? '')) {
        for (const ending of node.endings ?? []) {
          if (ending.kind === 'starts' && i !== 0) continue;
          const list = byRule.get(ending.rule);
          if (list) list.push({ at: i, ending });
          else byRule.set(ending.rule, [{ at: i, ending }]);
        }
      }
    }
    if (byRule.size === 0) return [];
    let numbers = 0;
    for (const word of words) if (DIGIT.test(word)) numbers++;
    return [...byRule].flatMap(([rule, found]) => {
      const whole = found.filter(({ ending }) => ending.kind === 'only' || ending.kind === 'labels');
      const inner = found.filter(({ ending }) => ending.kind === 'starts' || ending.kind === 'within');
      const isWhole = whole.length > 0 && cover(whole, words) >= words.length - numbers;
      const isTelling = whole.some(({ ending }) => ending.kind === 'only') || whole.length >= SEVERAL;
      const counting = isWhole ? whole : inner;
      // "Next" in the middle of a sentence is found, and says nothing.
      if (counting.length === 0) return [];
      const { phrase } = counting.reduce((a, b) => (b.ending.length > a.ending.length ? b : a)).ending;
      return {
        rule,
        only: isWhole && isTelling,
        labels: isWhole && !isTelling,
        starts: inner.some(({ ending }) => ending.kind === 'starts'),
        within: inner.some(({ ending }) => ending.kind === 'within'),
        phrase,
      };
    });
  }
}

function grow(branch: Node, words: readonly string[], ending: Ending): void {
  let node = branch;
  for (let i = 1; i < words.length; i++) {
    node.next ??= new Map();
    let next = node.next.get(words[i]!);
    if (!next) node.next.set(words[i]!, (next = { next: null, endings: null }));
    node = next;
  }
  (node.endings ??= []).push(ending);
}

/** How many of the words, numbers left aside, the found phrases cover. */
function cover(found: readonly { at: number; ending: Ending }[], words: readonly string[]): number {
  let covered = 0;
  let upTo = 0;
  for (const { at, ending } of found) {
    const end = at + ending.length;
    for (let i = Math.max(at, upTo); i < end; i++) if (!DIGIT.test(words[i]!)) covered++;
    upTo = Math.max(upTo, end);
  }
  return covered;
}
