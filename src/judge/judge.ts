import type { Document } from '../document.ts';
import { PhraseIndex } from '../match/phrases.ts';
import type { Hit, Rule, Vote } from '../rule.ts';

/** A rule's vote, signed. */
export type Ballot = Vote & { readonly rule: Rule };

/** Shows a document to every rule and collects their votes. No rule sees another's, so their order cannot matter. */
export class Judge {
  readonly #rules: readonly Rule[];
  readonly #phrases: PhraseIndex;

  constructor(rules: readonly Rule[]) {
    this.#rules = rules;
    this.#phrases = new PhraseIndex(rules);
  }

  judge(document: Document): Ballot[] {
    const hits: Hit[][] = this.#rules.map(() => []);
    const inSentence = brokenSentences(document);
    document.blocks.forEach((block, index) => {
      if (inSentence.has(index)) return;
      for (const { rule, ...hit } of this.#phrases.find(block)) hits[rule]!.push({ ...hit, block: index });
    });
    const ballots: Ballot[] = [];
    this.#rules.forEach((rule, index) => {
      for (const vote of rule.judge(document, hits[index]!)) ballots.push({ ...vote, rule });
    });
    return ballots;
  }
}

/** Blocks that are pieces of a longer sentence: "newsletter" between "she runs a" and "about birds" is no prompt. */
function brokenSentences(document: Document): Set<number> {
  const pieces = new Set<number>();
  for (const { first, last } of document.passages) {
    if (first === last) continue;
    for (let i = first; i <= last; i++) pieces.add(i);
  }
  return pieces;
}
