import type { Document } from '../document.ts';
import {
  type Category,
  defineRule,
  drop,
  type Hit,
  judgeByPhrases,
  type PhraseKind,
  type Phrases,
  type Rule,
  type Sight,
  type Strength,
  type Vote,
} from '../rule.ts';

/** A rule of a user's own, as data: what it looks for, and no code. */
export interface OwnRule {
  /** A noun in kebab-case that no built-in rule has. */
  readonly id: string;
  readonly category: Category;
  /** What it is and why it is no part of the article (or is one). */
  readonly why?: string | undefined;
  /** Whether it takes out what it finds (the default), or keeps it. */
  readonly action?: 'drop' | 'protect' | undefined;
  /** Phrases in the dialect of the built-in rules, which vote as theirs do; each a list, or a string with commas. */
  readonly phrases?: { readonly [Kind in PhraseKind]?: string | readonly string[] | undefined } | undefined;
  /** Regular expressions in RE2's syntax, looked for in the text of a line (or of a paragraph, where lines are wrapped). */
  readonly patterns?: readonly string[] | undefined;
  /** How much a pattern that is found weighs; default `likely`. */
  readonly strength?: Strength | undefined;
  readonly examples?:
    | {
        readonly removes?: Rule['examples']['removes'] | undefined;
        readonly keeps?: Rule['examples']['keeps'] | undefined;
      }
    | undefined;
}

/** The rule that data stands for. It must have been found sound: `patternProblem` and `phraseProblem` null. */
export async function toRule(own: OwnRule): Promise<Rule> {
  const { id, category, why = 'A rule of the configuration.', action, strength = 'likely', patterns } = own;
  const protects = action === 'protect';
  const find = patterns && patterns.length > 0 ? await matcherOf(patterns) : null;
  function* judge(
    document: Document,
    hits: readonly Hit[],
    sights: readonly Sight<string>[],
  ): Iterable<Vote> {
    yield* judgeByPhrases(document, hits);
    for (const { block, seen } of sights) yield drop(block, strength, `it matches “${seen}”`);
  }
  return defineRule<string>({
    id,
    category,
    why,
    examples: { removes: own.examples?.removes ?? [], keeps: own.examples?.keeps ?? [] },
    byWords: true,
    // Whoever writes a rule for their own pages wants the gate to stop what it finds.
    tellingFrom: { likely: 0, sure: 0 },
    phrases: phrasesOf(own, protects),
    ...(find && { spot: ({ content }) => find(content) }),
    *judge(document, hits, sights) {
      for (const vote of judge(document, hits, sights))
        yield protects ? { ...vote, verdict: 'protect' } : vote;
    },
  });
}

/** The phrases as built-in rules write them. What `says` enough to be dropped is, to be kept, `within` the text. */
function phrasesOf({ phrases = {} }: OwnRule, protects: boolean): Phrases {
  const lists: Partial<Record<PhraseKind, string>> = {};
  for (const [kind, written] of Object.entries(phrases) as [
    PhraseKind,
    string | readonly string[] | undefined,
  ][]) {
    const list = phraseList(written ?? []).join(',');
    if (list === '') continue;
    const target = protects && kind === 'says' ? 'within' : kind;
    lists[target] = lists[target] === undefined ? list : `${lists[target]},${list}`;
  }
  return lists;
}

/** The phrases of a list; a comma inside one is punctuation, which phrases are compared without. */
export const phraseList = (written: string | readonly string[]): string[] =>
  typeof written === 'string'
    ? written.split(',').filter((phrase) => phrase.trim() !== '')
    : written.map((phrase) => phrase.replaceAll(',', ' '));

/** All patterns in one automaton: about a microsecond a line for ten of them, in linear time whatever they are. */
async function matcherOf(patterns: readonly string[]): Promise<(text: string) => string | null> {
  const { RE2Set } = await import('re2js');
  const set = new RE2Set();
  for (const pattern of patterns) set.add(pattern);
  set.compile();
  return (text) => {
    const found = set.match(text);
    return found.length === 0 ? null : patterns[Math.min(...found)]!;
  };
}
