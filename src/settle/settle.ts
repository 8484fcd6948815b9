import type { Block, Document, Passage, Role } from '../document.ts';
import type { Ballot } from '../judge/judge.ts';
import { type Category, isLongProse, type Rule, type Strength } from '../rule.ts';
import { decode } from './decode.ts';
import { FEATURE_NAMES, featureLabel, featuresOf } from './features.ts';
import { LAYOUT, type LayoutId } from './layout.ts';
import learned from './weights.json' with { type: 'json' };

/** What a passage's features weigh, and what it costs to come back to the article after a gap; in log-odds. */
export interface Model {
  readonly reentry: number;
  readonly features: Readonly<Record<string, number>>;
}

const MODELS: Record<'text' | 'html', Model> = { ...learned };

/** Puts other weights in place of the learned ones: for learning them. */
export function useWeights(kind: 'text' | 'html', model: Model): void {
  MODELS[kind] = model;
}

/** What became of a block, and by whose doing. */
export interface Verdict {
  readonly role: Role;
  /** Id of the rule that decided, or of the layout judgement. */
  readonly rule: string;
  readonly category: Category;
  readonly reason: string;
}

const BODY: Verdict = { role: 'body', rule: 'body', category: 'article', reason: 'it is the article’s text' };
const RANK: Record<Strength, number> = { hint: 1, likely: 2, sure: 3 };
const CERTAIN = 12; // log-odds that no neighbourhood outweighs
// How far from the body a caption, a bio or a contributor's note still is this article's: in blocks, by the corpus' pages.
const REACH_BEFORE = 60;
const REACH_AFTER = 12;

/** Weighs the votes together with how each passage reads and where it stands, and gives every block its role. */
export function settle(document: Document, ballots: readonly Ballot[]): Verdict[] {
  const { passages, blocks } = document;
  const byBlock = groupByBlock(blocks.length, ballots);
  const model = MODELS[document.format === 'html' ? 'html' : 'text'];
  const rows = featuresOf(document, ballots);
  const scores = passages.map(({ first, last }, k) => {
    const certain = certainty(document, byBlock, first, last);
    return certain ?? score(rows[k]!, model.features);
  });
  let inside = decode(scores, model.reentry);
  // Nothing reads as an article: then nothing but what rules are sure of goes.
  if (!inside.includes(true))
    inside = passages.map(({ first, last }) => certainty(document, byBlock, first, last) !== -CERTAIN);
  restore(document, byBlock, inside);
  const span = { first: inside.indexOf(true), last: inside.lastIndexOf(true) };
  const reach = {
    first: (passages[span.first]?.first ?? 0) - REACH_BEFORE,
    last: (passages[span.last]?.last ?? blocks.length) + REACH_AFTER,
  };
  return passages.flatMap(({ first, last }, k) => {
    const verdicts: Verdict[] = [];
    for (let i = first; i <= last; i++) {
      const votes = byBlock[i]!;
      const part = i >= reach.first && i <= reach.last ? partOf(votes, inside[k]!) : null;
      if (part) verdicts.push(part);
      else if (inside[k] && !(first !== last && goesAlone(blocks[i]!, votes))) verdicts.push(BODY);
      else
        verdicts.push(
          dropped(
            votes,
            k < span.first ? 'before-article' : k > span.last ? 'after-article' : 'no-article-text',
            () => explain(rows[k]!, model.features),
          ),
        );
    }
    return verdicts;
  });
}

const GAP = 3; // passages; a longer stretch left out between two of the article's is something put there

/** Inside the article, what a rule protects or what is running text stays, if nothing speaks against it but its form. */
function restore(
  { passages, blocks }: Document,
  byBlock: readonly (readonly Ballot[])[],
  inside: boolean[],
): void {
  for (let first = inside.indexOf(true) + 1; first < inside.lastIndexOf(true); first++) {
    if (inside[first]) continue;
    let last = first;
    while (!inside[last + 1]) last++;
    if (last - first < GAP) {
      for (let k = first; k <= last; k++) inside[k] = isSpokenFor(passages[k]!);
    }
    first = last;
  }

  function isSpokenFor({ first, last }: Passage): boolean {
    let protectedBlocks = 0;
    for (let i = first; i <= last; i++) {
      const votes = byBlock[i]!;
      if (votes.some(({ verdict }) => verdict === 'drop' || verdict === 'role' || verdict === 'after'))
        return false;
      if (isLongProse(blocks[i]!) || votes.some(({ verdict }) => verdict === 'protect')) protectedBlocks++;
    }
    return protectedBlocks > 0;
  }
}

/** For each passage, whether rules decide it whatever its features weigh. */
export function isDecided(document: Document, ballots: readonly Ballot[]): boolean[] {
  const byBlock = groupByBlock(document.blocks.length, ballots);
  return document.passages.map(({ first, last }) => certainty(document, byBlock, first, last) !== null);
}

function groupByBlock(length: number, ballots: readonly Ballot[]): Ballot[][] {
  const groups = Array.from({ length }, (): Ballot[] => []);
  for (const ballot of ballots) groups[ballot.block]!.push(ballot);
  return groups;
}

const strongest = (votes: readonly Ballot[], verdict: Ballot['verdict']): Ballot | null =>
  votes.reduce<Ballot | null>((best, vote) => {
    if (vote.verdict !== verdict) return best;
    if (!best || RANK[vote.strength] > RANK[best.strength]) return vote;
    // Among equals the first by id, so that the order of the rules changes nothing.
    return vote.strength === best.strength && vote.rule.id < best.rule.id ? vote : best;
  }, null);

/** Where rules decide every block of a passage, or protect one surely, the passage's own features don't count. */
function certainty(
  document: Document,
  byBlock: readonly (readonly Ballot[])[],
  first: number,
  last: number,
): number | null {
  let out = 0;
  for (let i = first; i <= last; i++) {
    const votes = byBlock[i]!;
    if (strongest(votes, 'protect')?.strength === 'sure') return CERTAIN;
    if (goesAlone(document.blocks[i]!, votes)) out++;
  }
  return out === last - first + 1 ? -CERTAIN : null;
}

/**
 * Whether the votes on a block decide that it goes, whatever surrounds it. Words that a rule takes for likely chrome
 * do, unless they may be spoken of rather than meant: in running prose, in a quotation, in a list with sentences.
 */
function goesAlone(block: Block, votes: readonly Ballot[]): boolean {
  const isProtected =
    isLongProse(block) || votes.some((vote) => vote.verdict === 'protect' && vote.strength !== 'hint');
  return votes.some(({ verdict, strength, rule }) => {
    if (verdict === 'role') return strength === 'sure';
    return (
      verdict === 'drop' &&
      (strength === 'sure' || (strength === 'likely' && isByWords(rule) && !isProtected))
    );
  });
}

/** A rule that goes by what a block says; the others go by its form, which an article's own blocks may share. */
export const isByWords = (rule: Rule): boolean => rule.languages.length > 0;

function score(row: Float64Array, weights: Readonly<Record<string, number>>): number {
  let sum = 0;
  FEATURE_NAMES.forEach((name, i) => (sum += row[i]! * (weights[name] ?? 0)));
  return sum;
}

/** The part of the article beside its body that a block is, where a rule says so and nothing says more. */
function partOf(votes: readonly Ballot[], inside: boolean): Verdict | null {
  const vote = strongest(votes, 'role');
  if (vote?.verdict !== 'role') return null;
  const drop = strongest(votes, 'drop');
  if (drop && RANK[drop.strength] > RANK[vote.strength]) return null;
  if (vote.strength !== 'sure') {
    const protection = strongest(votes, 'protect');
    if (inside && protection && RANK[protection.strength] >= RANK[vote.strength]) return null;
    if (inside && vote.strength === 'hint') return null;
  }
  return { role: vote.role, rule: vote.rule.id, category: vote.rule.category, reason: vote.reason };
}

function dropped(votes: readonly Ballot[], layout: LayoutId, explanation: () => string): Verdict {
  const vote = strongest(votes, 'drop');
  if (vote) return { role: 'chrome', rule: vote.rule.id, category: vote.rule.category, reason: vote.reason };
  return {
    role: 'chrome',
    rule: layout,
    category: 'layout',
    reason: `${LAYOUT[layout].reason}: ${explanation()}`,
  };
}

const REASONS = 2; // the things that weighed most; more confuse

function explain(row: Float64Array, weights: Readonly<Record<string, number>>): string {
  return FEATURE_NAMES.map((name, i) => {
    const weight = weights[name] ?? 0;
    // Absence of what speaks for the article counts as well as presence of what speaks against it.
    const against = weight < 0 ? weight * row[i]! : -weight * (1 - Math.min(1, row[i]!));
    return { against, label: featureLabel(name, weight < 0) };
  })
    .filter(({ label, against }) => label !== '' && against < 0)
    .sort((a, b) => a.against - b.against)
    .slice(0, REASONS)
    .map(({ label }) => label)
    .join(', ');
}
