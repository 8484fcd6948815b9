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
    document.blocks.forEach((block, index) => {
      for (const { rule, ...hit } of this.#phrases.find(block)) hits[rule]!.push({ ...hit, block: index });
    });
    const ballots: Ballot[] = [];
    this.#rules.forEach((rule, index) => {
      for (const vote of rule.judge(document, hits[index]!)) ballots.push({ ...vote, rule });
    });
    return ballots;
  }
}
