import type { Block, Document, Role } from '../document.ts';
import type { Ballot } from '../judge/judge.ts';
import { type Category, isLongProse, RANK } from '../rule.ts';
import { isProse } from '../match/prose.ts';
import { type Balance, choose } from './choose.ts';
import { LAYOUT, type LayoutId } from './layout.ts';
import { type Looks, lookAt, type Model } from './model.ts';

/** What became of a block, and by whose doing. */
export interface Verdict {
  readonly role: Role;
  /** Id of the rule that decided, or of the layout judgement. */
  readonly rule: string;
  readonly category: Category;
  readonly reason: string;
}

export const BODY: Verdict = {
  role: 'body',
  rule: 'body',
  category: 'article',
  reason: 'it is the article’s text',
};
// How far from the body a caption, a bio or a contributor's note still is this article's: in blocks, by the corpus' pages.
const REACH_BEFORE = 60;
const REACH_AFTER = 12;

/**
 * Weighs the votes together with how each block reads and where it stands, and gives every block its role.
 * @param off layout judgements that are not made: what no rule drops stays where they would take it out
 */
export function settle(
  document: Document,
  ballots: readonly Ballot[],
  model: Model,
  balance: Balance,
  off: ReadonlySet<LayoutId>,
): Verdict[] {
  const { blocks } = document;
  const votes = groupByBlock(blocks.length, ballots);
  const decided = blocks.map((block, i) => certainty(block, votes[i]!));
  const looks = lookAt(document, ballots, decided, model);
  let inside = choose(blocks, looks.chances, decided, balance);
  // Nothing reads as an article: then nothing goes but what rules are certain of.
  if (!inside.includes(true)) inside = decided.map((is) => is !== false);
  extend(blocks, votes, inside, looks.chances);
  const title = findTitle(blocks, votes, inside);
  leaveOutAbove(title, blocks, votes, inside);
  restore(blocks, votes, inside, looks.chances);
  if (balance.spares === 'all') letDoubtfulStay(inside, decided, looks.chances);
  const [first, last] = [inside.indexOf(true), inside.lastIndexOf(true)];
  return blocks.map((_, i) => {
    const isNear = i >= first - REACH_BEFORE && i <= last + REACH_AFTER;
    const part = isNear ? partOf(votes[i]!, inside[i]!) : null;
    if (part && (part.role !== 'title' || i === title)) return part;
    if (inside[i]) return BODY;
    const place = i < first ? 'before-article' : i > last ? 'after-article' : 'no-article-text';
    return dropped(votes[i]!) ?? (off.has(place) ? BODY : new LayoutVerdict(place, looks, i));
  });
}

const EVEN = 0.5; // chance; where it is the article's rather than not

/** What goes only for the sake of the whole document's measure stays. */
function letDoubtfulStay(
  inside: boolean[],
  decided: readonly (boolean | null)[],
  chances: Float32Array,
): void {
  inside.forEach((is, i) => {
    if (!is && decided[i] === null && chances[i]! >= EVEN) inside[i] = true;
  });
}

/**
 * Running text right outside the decoded article is taken in where no rule speaks against it: a last paragraph after
 * a list or a quotation is lost more easily than a teaser is kept.
 */
function extend(
  blocks: readonly Block[],
  votes: readonly (readonly Ballot[])[],
  inside: boolean[],
  chances: Float32Array,
): void {
  const isPlain = (i: number): boolean =>
    chances[i]! >= DOUBTFUL_PROSE && isProse(blocks[i]!.shape) && isUnopposed(blocks[i]!, votes[i]!);
  // A short sentence or a quotation, with nothing between it and the article.
  const isSentence = (i: number): boolean => {
    const { endsSentence, functionWords, words } = blocks[i]!.shape;
    if (chances[i]! < DOUBTFUL || !isUnopposed(blocks[i]!, votes[i]!)) return false;
    return (
      (endsSentence && words >= SENTENCE_WORDS && functionWords > 0) ||
      votes[i]!.some(({ strength }) => strength !== 'hint')
    );
  };
  for (const step of [1, -1] as const) {
    const edge = step === 1 ? inside.lastIndexOf(true) : inside.indexOf(true);
    for (let i = edge + step, gap = 0; i >= 0 && i < blocks.length && gap < REACH; i += step) {
      if (votes[i]!.some(({ verdict }) => verdict === 'after' || verdict === 'before')) break;
      if (isPlain(i) || (gap === 0 && isSentence(i))) {
        inside[i] = true;
        gap = 0;
      } else gap++;
    }
  }
}

// Chances; what is less likely the article's is not taken back. A paragraph is worth more than a line.
const DOUBTFUL = 0.25;
const DOUBTFUL_PROSE = 0.12;
const SENTENCE_WORDS = 8; // shorter ones right after an article are as often prompts
const SLIP = 2; // blocks; so few, with text on both sides, are left out by mistake more often than rightly
const REACH = 6; // blocks; longer promotions seldom stand before a last paragraph
const GAP = 3; // blocks; a longer stretch left out between two of the article's is something put there

/**
 * Inside the article, what a rule protects or what is running text stays, if nothing speaks against it but its form:
 * in a short gap, or right beside the article's text at the edges of a longer one.
 */
function restore(
  blocks: readonly Block[],
  votes: readonly (readonly Ballot[])[],
  inside: boolean[],
  chances: Float32Array,
): void {
  const stays = (i: number, isShort: boolean): boolean =>
    chances[i]! >= DOUBTFUL &&
    isUnopposed(blocks[i]!, votes[i]!) &&
    (isShort || isSpokenFor(blocks[i]!, votes[i]!));
  const end = inside.lastIndexOf(true);
  for (let first = inside.indexOf(true) + 1; first < end; first++) {
    if (inside[first]) continue;
    let last = first;
    while (!inside[last + 1]) last++;
    const length = last - first + 1;
    let [from, to] = [first, last];
    while (from <= to && stays(from, length <= SLIP)) inside[from++] = true;
    while (to >= from && stays(to, length <= SLIP)) inside[to--] = true;
    if (length <= GAP) for (let i = from; i <= to; i++) inside[i] = stays(i, false);
    first = last;
  }
}

/** No rule speaks against a block, nor Readability where it was asked. */
const isUnopposed = ({ html }: Block, votes: readonly Ballot[]): boolean =>
  html?.readable !== false && votes.every(({ verdict }) => verdict === 'protect' || verdict === 'before');

const isSpokenFor = (block: Block, votes: readonly Ballot[]): boolean =>
  isLongProse(block) || votes.some(({ verdict }) => verdict === 'protect');

/** For each block, what rules decide whatever its features weigh; null where they don't. */
export function decidedByRules({ blocks }: Document, ballots: readonly Ballot[]): (boolean | null)[] {
  const votes = groupByBlock(blocks.length, ballots);
  return blocks.map((block, i) => certainty(block, votes[i]!));
}

const NO_VOTES: readonly Ballot[] = [];

function groupByBlock(length: number, ballots: readonly Ballot[]): (readonly Ballot[])[] {
  const groups = new Array<Ballot[] | null>(length).fill(null);
  for (const ballot of ballots) (groups[ballot.block] ??= []).push(ballot);
  return groups.map((group) => group ?? NO_VOTES);
}

function strongest(votes: readonly Ballot[], verdict: Ballot['verdict']): Ballot | null {
  let best: Ballot | null = null;
  for (const vote of votes) {
    if (vote.verdict !== verdict) continue;
    if (!best || RANK[vote.strength] > RANK[best.strength]) best = vote;
    // Among equals the first by id, so that the order of the rules changes nothing.
    else if (vote.strength === best.strength && vote.rule.id < best.rule.id) best = vote;
  }
  return best;
}

/** Where rules decide a block, its features don't count: whether it is the article's, or null. */
function certainty(block: Block, votes: readonly Ballot[]): boolean | null {
  if (votes.length === 0) return null;
  if (strongest(votes, 'protect')?.strength === 'sure') return true;
  return goesAlone(block, votes) ? false : null;
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
      verdict === 'drop' && (strength === 'sure' || (strength === 'likely' && rule.byWords && !isProtected))
    );
  });
}

/** The part of the article beside its body that a block is, where a rule says so and nothing says more. */
function partOf(votes: readonly Ballot[], inside: boolean): Verdict | null {
  if (votes.length === 0) return null;
  const vote = strongest(votes, 'role');
  if (vote?.verdict !== 'role') return null;
  const drop = strongest(votes, 'drop');
  if (drop && outweighs(drop, vote)) return null;
  if (vote.strength !== 'sure') {
    const protection = strongest(votes, 'protect');
    if (inside && protection && RANK[protection.strength] >= RANK[vote.strength]) return null;
    if (inside && vote.strength === 'hint') return null;
  }
  return { role: vote.role, rule: vote.rule.id, category: vote.rule.category, reason: vote.reason };
}

/** Above a title that the text bears out an article has no text of its own; what reads like some is left to the rest of the weighing. */
function leaveOutAbove(
  title: number,
  blocks: readonly Block[],
  votes: readonly (readonly Ballot[])[],
  inside: boolean[],
): void {
  if (title < 0 || !votes[title]!.some(({ verdict }) => verdict === 'before')) return;
  for (let i = 0; i < title; i++) if (!blocks[i]!.shape.endsSentence) inside[i] = false;
}

/**
 * Words that are the site's are no title, and no caption either, unless those are as sure. That they are on all of its
 * pages tells less: so may its author's name be.
 */
const outweighs = (drop: Ballot, vote: Ballot): boolean =>
  RANK[drop.strength] > RANK[vote.strength] ||
  (drop.rule.byWords &&
    drop.strength === vote.strength &&
    drop.strength !== 'sure' &&
    !(drop.rule.bySite && vote.verdict === 'role' && vote.role !== 'title'));

const TITLE_BEFORE = 0.1; // of the article's words; what stands further down is a sub-heading

/** The one block that is the title: the most strongly voted for that nothing takes for chrome, above nearly all text. */
function findTitle(
  blocks: readonly Block[],
  votes: readonly (readonly Ballot[])[],
  inside: readonly boolean[],
): number {
  let title = -1;
  let rank = 0;
  let before = 0;
  const all = blocks.reduce((sum, { shape }, i) => sum + (inside[i] ? shape.words : 0), 0);
  blocks.forEach(({ shape }, i) => {
    const isAbove = before <= TITLE_BEFORE * all;
    if (inside[i]) before += shape.words;
    if (!isAbove) return;
    const vote = votes[i]!.find(({ verdict, rule }) => verdict === 'role' && rule.id === 'title');
    const drop = strongest(votes[i]!, 'drop');
    if (!vote || RANK[vote.strength] <= rank || (drop && outweighs(drop, vote))) return;
    [title, rank] = [i, RANK[vote.strength]];
  });
  return title;
}

/** What takes a block out, where a rule does. */
function dropped(votes: readonly Ballot[]): Verdict | null {
  if (votes.length === 0) return null;
  const vote = strongest(votes, 'drop');
  return vote && { role: 'chrome', rule: vote.rule.id, category: vote.rule.category, reason: vote.reason };
}

const REASONS = 2; // the things that weighed most; more confuse

/** A block goes by where it stands and how it reads. */
class LayoutVerdict implements Verdict {
  readonly role = 'chrome';
  readonly rule: LayoutId;
  readonly category = 'layout';
  readonly #looks: Looks;
  readonly #block: number;
  #reason: string | undefined;

  constructor(rule: LayoutId, looks: Looks, block: number) {
    this.rule = rule;
    this.#looks = looks;
    this.#block = block;
  }

  /** Worked out when it is read: most verdicts are only on the way to the last ones. */
  get reason(): string {
    return (this.#reason ??= `${LAYOUT[this.rule].reason}: ${this.#labels().join(', ')}`);
  }

  #labels(): string[] {
    const labels = new Set<string>();
    for (const label of this.#looks.against(this.#block)) {
      if (label !== '') labels.add(label);
      if (labels.size === REASONS) break;
    }
    return [...labels];
  }
}
