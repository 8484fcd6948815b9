import type { Block, Document } from '../document.ts';
import { type BlockHit, PhraseIndex } from '../match/phrases.ts';
import { loadPhrases } from '../phrases/index.ts';
import { rememberFor } from '../remember.ts';
import {
  drop,
  type Hit,
  isLongProse,
  RANK,
  type Rule,
  type Sight,
  type Strength,
  type Vote,
} from '../rule.ts';
import type { Language } from '../words/functionWords.ts';

/** A rule's vote, signed. */
export type Ballot = Vote & { readonly rule: Rule };

/** All that rules look for in the documents of a language. */
interface Watch {
  readonly spotters: readonly { readonly rule: number; readonly spot: NonNullable<Rule['spot']> }[];
  readonly phrases: PhraseIndex;
}

/** What is found in a block, whatever surrounds it; rules by their index. */
interface Findings {
  readonly hits: readonly BlockHit[];
  readonly sights: readonly { readonly rule: number; readonly seen: unknown }[];
}

const findIn = rememberFor((block: Block, { spotters, phrases }: Watch): Findings => {
  const sights: { rule: number; seen: unknown }[] = [];
  for (const { rule, spot } of spotters) {
    const seen = spot(block);
    if (seen !== null && seen !== false) sights.push({ rule, seen });
  }
  return { hits: phrases.find(block.words), sights };
});

/** A vote as strong as is set for its rule: what drops weighs as much, a part of the article at most so, the rest stays. */
function weigh(vote: Vote, strength: Strength | undefined): Vote {
  if (strength === undefined) return vote;
  const isHeld = vote.verdict === 'role' && RANK[vote.strength] > RANK[strength];
  return vote.verdict === 'drop' || isHeld ? { ...vote, strength } : vote;
}

/** Shows a document to every rule and collects their votes. No rule sees another's, so their order cannot matter. */
export class Judge {
  readonly #rules: readonly Rule[];
  readonly #strengths: readonly (Strength | undefined)[];
  readonly #watches = new Map<Language, Watch>();

  /** @param strengths those that are set for rules, by id, instead of the rules' own */
  constructor(rules: readonly Rule[], strengths: ReadonlyMap<string, Strength> = new Map()) {
    this.#rules = rules;
    this.#strengths = rules.map(({ id }) => strengths.get(id));
  }

  /** The ids of the rules that are asked. */
  get ruleIds(): readonly string[] {
    return this.#rules.map(({ id }) => id);
  }

  /** Everywhere sites speak English, too; beside it a document's own language is looked for. */
  async #watch(language: Language): Promise<Watch> {
    let watch = this.#watches.get(language);
    if (!watch) {
      const own = language === 'en' ? {} : await loadPhrases(language);
      const phrases = new PhraseIndex(this.#rules.map((rule) => [rule.phrases, own[rule.id] ?? {}]));
      const spotters = this.#rules.flatMap(({ spot }, rule) => (spot ? { rule, spot } : []));
      this.#watches.set(language, (watch = { spotters, phrases }));
    }
    return watch;
  }

  async judge(document: Document): Promise<Ballot[]> {
    const watch = await this.#watch(document.language ?? 'en');
    const ballots: Ballot[] = [];
    const cast = (vote: Vote, rule: number): void => {
      ballots.push(Object.assign(weigh(vote, this.#strengths[rule]), { rule: this.#rules[rule]! }));
    };
    const hits: Hit[][] = this.#rules.map(() => []);
    const sights: Sight<unknown>[][] = this.#rules.map(() => []);
    document.blocks.forEach((block, index) => {
      const found = findIn(block, watch);
      for (const { rule, seen } of found.sights) sights[rule]!.push({ block: index, seen });
      for (const { rule, only, labels, starts, within, says, phrase } of found.hits) {
        hits[rule]!.push({ block: index, only, labels, starts, within, says, phrase });
        if (says && !block.shape.startsQuote && !isLongProse(block))
          cast(drop(index, 'likely', `it says “${phrase}”`), rule);
      }
    });
    this.#rules.forEach((rule, index) => {
      for (const vote of rule.judge(document, hits[index]!, sights[index]!)) cast(vote, index);
    });
    return ballots;
  }
}
