import type { Block, Document } from '../document.ts';
import { PhraseIndex } from '../match/phrases.ts';
import { loadPhrases } from '../phrases/index.ts';
import { remember } from '../remember.ts';
import { drop, type Hit, isLongProse, type Rule, type Sight, type Vote } from '../rule.ts';
import type { Language } from '../words/functionWords.ts';

/** What a rule saw in a block. */
interface Seen {
  /** Index of the rule. */
  readonly rule: number;
  readonly seen: unknown;
}

/** A rule's vote, signed. */
export type Ballot = Vote & { readonly rule: Rule };

/** Shows a document to every rule and collects their votes. No rule sees another's, so their order cannot matter. */
export class Judge {
  readonly #rules: readonly Rule[];
  /** What the rules see in a block. */
  readonly #look = remember((block: Block) => this.#spot(block));
  readonly #indexes = new Map<Language, PhraseIndex>();

  constructor(rules: readonly Rule[]) {
    this.#rules = rules;
  }

  /** Everywhere sites speak English, too; beside it a document's own language is looked for. */
  async #phrases(language: Language): Promise<PhraseIndex> {
    let index = this.#indexes.get(language);
    if (!index) {
      const own = language === 'en' ? {} : await loadPhrases(language);
      index = new PhraseIndex(this.#rules.map(({ id, phrases }) => [phrases, own[id] ?? {}]));
      this.#indexes.set(language, index);
    }
    return index;
  }

  #spot(block: Block): readonly Seen[] {
    const found: Seen[] = [];
    for (let rule = 0; rule < this.#rules.length; rule++) {
      const seen = this.#rules[rule]!.spot?.(block) ?? false;
      if (seen !== false) found.push({ rule, seen });
    }
    return found;
  }

  async judge(document: Document): Promise<Ballot[]> {
    const phrases = await this.#phrases(document.language ?? 'en');
    const ballots: Ballot[] = [];
    const hits: Hit[][] = this.#rules.map(() => []);
    const sights: Sight<unknown>[][] = this.#rules.map(() => []);
    document.blocks.forEach((block, index) => {
      for (const { rule, seen } of this.#look(block)) sights[rule]!.push({ block: index, seen });
      for (const { rule, ...found } of phrases.find(block)) {
        hits[rule]!.push({ ...found, block: index });
        if (found.says && !block.shape.startsQuote && !isLongProse(block))
          ballots.push({ ...drop(index, 'likely', `it says “${found.phrase}”`), rule: this.#rules[rule]! });
      }
    });
    this.#rules.forEach((rule, index) => {
      for (const vote of rule.judge(document, hits[index]!, sights[index]!))
        ballots.push(Object.assign(vote, { rule }));
    });
    return ballots;
  }
}
