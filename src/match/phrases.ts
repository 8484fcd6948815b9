import type { Block } from '../document.ts';
import type { Hit, PhraseKind, Rule } from '../rule.ts';
import { expandPhrases, phraseWords } from './phraseList.ts';

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

/**
 * All phrases of all rules in one tree of words. A block is looked up by walking the tree from each of its
 * words, so the cost is the block's length times the longest phrase, whatever the number of rules.
 */
export class PhraseIndex {
  readonly #root: Node = { next: null, endings: null };
  readonly #found = new WeakMap<Block, readonly BlockHit[]>();

  constructor(rules: readonly Rule[]) {
    rules.forEach((rule, index) => {
      for (const phrases of Object.values(rule.phrases)) {
        for (const [kind, list] of Object.entries(phrases) as [PhraseKind, string][]) {
          for (const phrase of expandPhrases(list)) this.#add(phrase, kind, index);
        }
      }
    });
  }

  #add(phrase: string, kind: PhraseKind, rule: number): void {
    const words = phraseWords(phrase);
    if (words.length === 0) throw new Error(`A phrase without words: “${phrase}”`);
    let node = this.#root;
    for (const word of words) {
      node.next ??= new Map();
      let next = node.next.get(word);
      if (!next) node.next.set(word, (next = { next: null, endings: null }));
      node = next;
    }
    (node.endings ??= []).push({ rule, kind, phrase, length: words.length });
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
      let node: Node | undefined = this.#root;
      for (let j = i; j < words.length; j++) {
        node = node.next?.get(words[j]!);
        if (!node) break;
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
    return [...byRule].map(([rule, found]) => {
      const whole = found.filter(({ ending }) => ending.kind === 'only' || ending.kind === 'labels');
      const isWhole = whole.length > 0 && cover(whole, words) >= words.length - numbers;
      const isTelling = whole.some(({ ending }) => ending.kind === 'only') || whole.length >= SEVERAL;
      const best = found.reduce((a, b) => (b.ending.length > a.ending.length ? b : a));
      const countable = Math.max(1, words.length - numbers);
      return {
        rule,
        only: isWhole && isTelling,
        labels: isWhole && !isTelling,
        starts: found.some((f) => f.ending.kind === 'starts'),
        within: found.some((f) => f.ending.kind === 'within'),
        phrase: best.ending.phrase,
        share: Math.min(1, cover(found, words) / countable),
      };
    });
  }
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
