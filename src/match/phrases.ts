import { startsNumber } from '../words/letters.ts';
import type { Hit, PhraseKind, Phrases } from '../rule.ts';
import { firstWords, parsePhrase, type PhraseParts } from './phraseList.ts';

/** Where a phrase ends in the tree. */
interface Ending {
  /** Index of the rule. */
  readonly rule: number;
  readonly kind: PhraseKind;
}

interface Node {
  next: Map<string, Node> | null;
  endings: Ending[] | null;
  /** Phrases that begin with this node's word and are not in the tree yet. */
  waiting: Waiting[] | null;
}

const newNode = (): Node => ({ next: null, endings: null, waiting: null });

/** A phrase found: its first word's place, and how many words it has. */
interface Found extends Ending {
  readonly at: number;
  readonly length: number;
}

/** What one rule's phrases found in one block. */
export type BlockHit = Omit<Hit, 'block'> & { readonly rule: number };

const SEVERAL = 3; // labels on one line are a menu's

/** A phrase as it stands in its rule's list, not yet in the tree. */
interface Waiting extends Ending {
  readonly written: string;
  isGrown: boolean;
}

/**
 * All phrases of all rules in one tree of words. A block is looked up by walking the tree from each of its
 * words, so the cost is the block's length times the longest phrase, whatever the number of rules. A phrase grows
 * into the tree when a text first has its first word: most texts need few of them, and short runs start sooner.
 */
export class PhraseIndex {
  readonly #root = new Map<string, Node>();
  /** Phrases that begin in other scripts. Reading them needs patterns that take longer than a short text in Latin does. */
  #beyondLatin: Waiting[] | null = [];

  /** @param phrases those of each rule, by the rule's index; a rule may have several sets, of several languages */
  constructor(phrases: readonly (readonly Phrases[])[]) {
    phrases.forEach((sets, rule) => {
      for (const set of sets) {
        for (const [kind, list] of Object.entries(set) as [PhraseKind, string][]) {
          for (const written of list.split(',')) this.#wait({ rule, kind, written, isGrown: false });
        }
      }
    });
  }

  #wait(phrase: Waiting): void {
    if (this.#beyondLatin && isBeyondLatin(phrase.written.trimStart())) {
      this.#beyondLatin.push(phrase);
      return;
    }
    for (const first of firstWords(phrase.written)) {
      let node = this.#root.get(first);
      if (!node) this.#root.set(first, (node = newNode()));
      (node.waiting ??= []).push(phrase);
    }
  }

  #branch(first: string): Node | undefined {
    if (this.#beyondLatin && isBeyondLatin(first)) {
      const phrases = this.#beyondLatin;
      this.#beyondLatin = null;
      for (const phrase of phrases) this.#wait(phrase);
    }
    const node = this.#root.get(first);
    if (node?.waiting) {
      const { waiting } = node;
      node.waiting = null;
      for (const phrase of waiting) {
        if (phrase.isGrown) continue;
        phrase.isGrown = true;
        grow({ ...newNode(), next: this.#root }, parsePhrase(phrase.written), 0, phrase);
      }
    }
    return node;
  }

  /** What the rules' phrases find in a block of these words, a hit a rule. */
  find(words: readonly string[]): readonly BlockHit[] {
    let byRule: Map<number, Found[]> | null = null;
    for (let at = 0; at < words.length; at++) {
      let node = this.#branch(words[at]!);
      for (let length = 1; node; node = node.next?.get(words[at + length++] ?? '')) {
        if (!node.endings) continue;
        for (const { rule, kind } of node.endings) {
          if (kind === 'starts' && at !== 0) continue;
          byRule ??= new Map();
          const list = byRule.get(rule);
          if (list) list.push({ at, length, rule, kind });
          else byRule.set(rule, [{ at, length, rule, kind }]);
        }
      }
    }
    return byRule === null ? [] : [...byRule].flatMap(([rule, found]) => toHit(rule, found, words) ?? []);
  }
}

const LAST_LATIN = 0x24f;

const isBeyondLatin = (text: string): boolean => text.charCodeAt(0) > LAST_LATIN;

function toHit(rule: number, found: readonly Found[], words: readonly string[]): BlockHit | null {
  const whole = found.filter(({ kind }) => kind === 'only' || kind === 'labels');
  const inner = found.filter(({ kind }) => kind !== 'only' && kind !== 'labels');
  const numbers = words.filter(startsNumber).length;
  const isWhole = whole.length > 0 && cover(whole, words) >= words.length - numbers;
  const isTelling = whole.some(({ kind }) => kind === 'only') || countApart(whole, words) >= SEVERAL;
  const counting = isWhole ? whole : inner;
  // "Next" in the middle of a sentence is found, and says nothing.
  if (counting.length === 0) return null;
  const { at, length } = counting.reduce((a, b) => (b.length > a.length ? b : a));
  return {
    rule,
    only: isWhole && isTelling,
    labels: isWhole && !isTelling,
    starts: inner.some(({ kind }) => kind === 'starts'),
    within: inner.some(({ kind }) => kind !== 'starts'),
    says: inner.some(({ kind }) => kind === 'says'),
    phrase: spell(words.slice(at, at + length)),
  };
}

const UNSPACED = /(?<=[\u2e80-\uabff]) (?=[\u2e80-\uabff])/g;

/** The words of a phrase as they are written: without spaces in scripts that have none. */
function spell(words: readonly string[]): string {
  const phrase = words.join(' ');
  return words[0]!.charCodeAt(0) > 0x2e80 ? phrase.replace(UNSPACED, '') : phrase;
}

/** How many different phrases stand side by side: a label that is made of labels is one. */
function countApart(found: readonly Found[], words: readonly string[]): number {
  const inOrder = [...found].sort((a, b) => a.at - b.at || b.length - a.length);
  const apart = new Set<string>();
  let upTo = 0;
  for (const { at, length } of inOrder) {
    if (at < upTo) continue;
    apart.add(words.slice(at, at + length).join(' '));
    upTo = at + length;
  }
  return apart.size;
}

/** Grows the parts of a phrase into the tree from a node on: a branch for each choice. */
function grow(node: Node, parts: PhraseParts, part: number, { rule, kind }: Ending): void {
  const choices = parts[part];
  if (!choices) {
    (node.endings ??= []).push({ rule, kind });
    return;
  }
  for (const choice of choices) {
    let at = node;
    for (const word of choice) {
      at.next ??= new Map();
      let next = at.next.get(word);
      if (!next) at.next.set(word, (next = newNode()));
      at = next;
    }
    grow(at, parts, part + 1, { rule, kind });
  }
}

/** How many of the words, numbers left aside, the found phrases cover. */
function cover(found: readonly Found[], words: readonly string[]): number {
  let covered = 0;
  let upTo = 0;
  for (const { at, length } of found) {
    const end = at + length;
    for (let i = Math.max(at, upTo); i < end; i++) if (!startsNumber(words[i]!)) covered++;
    upTo = Math.max(upTo, end);
  }
  return covered;
}
