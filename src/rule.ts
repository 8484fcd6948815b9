import type { Block, Document, Role } from './document.ts';

/** What kind of thing a rule speaks of; findings are counted by it. */
export const CATEGORIES = [
  'navigation', // menus, breadcrumbs, neighbouring posts
  'site-controls', // theme, language, font size, print
  'consent', // cookies and privacy
  'promotion', // newsletters, channels, apps, subscriptions
  'advertisement',
  'sharing', // share bars
  'comments', // threads and their forms
  'related', // other stories
  'footer', // copyright and legal lines
  'notes', // what the site says about the text
  'counters', // views, minutes, likes, dates of the page
  'template', // the same words on page after page
  'tags', // topics and sections the story is filed under
  'media', // players, galleries, pictures
  'markup', // what is nothing but form
  'layout', // judged by where it stands and how it reads
  'article', // belongs to the article
] as const;
export type Category = (typeof CATEGORIES)[number];

/**
 * How much a vote weighs. `sure`: alone enough to decide. `likely`: decides unless the surroundings say otherwise.
 * `hint`: tips a doubtful block.
 */
export type Strength = 'hint' | 'likely' | 'sure';
/** Strengths in their order. */
export const RANK: Readonly<Record<Strength, number>> = { hint: 1, likely: 2, sure: 3 };
export const STRENGTHS = Object.keys(RANK) as readonly Strength[];

interface VoteBase {
  /** Index into the document's blocks. */
  readonly block: number;
  readonly strength: Strength;
  /** Why, for the person who reads the report; completes "removed because ...". */
  readonly reason: string;
}

export type Vote = VoteBase &
  (
    | { readonly verdict: 'drop' | 'protect' }
    /** The article's, but not its body's. */
    | { readonly verdict: 'role'; readonly role: Exclude<Role, 'body' | 'chrome'> }
    /** The article begins after this block, or ends before it. */
    | { readonly verdict: 'before' | 'after' }
  );

export const drop = (block: number, strength: Strength, reason: string): Vote => ({
  verdict: 'drop',
  block,
  strength,
  reason,
});
export const protect = (block: number, strength: Strength, reason: string): Vote => ({
  verdict: 'protect',
  block,
  strength,
  reason,
});
export const role = (
  block: number,
  name: Exclude<Role, 'body' | 'chrome'>,
  strength: Strength,
  reason: string,
): Vote => ({ verdict: 'role', role: name, block, strength, reason });
/** The article begins after this block. */
export const before = (block: number, strength: Strength, reason: string): Vote => ({
  verdict: 'before',
  block,
  strength,
  reason,
});
/** The article has ended when this block comes. */
export const after = (block: number, strength: Strength, reason: string): Vote => ({
  verdict: 'after',
  block,
  strength,
  reason,
});

/**
 * Phrases of a rule in one language, by how much of a block they must make up to count. Each is a list, written as one string:
 * phrases are separated by commas, `(a|b)` is one or the other, `(a|)` is optional. Word boundaries, case, width and
 * kind of apostrophe don't matter; punctuation between words doesn't either.
 */
export interface Phrases {
  /** The block says this and nothing else (several such phrases may follow each other; numbers don't count). */
  readonly only?: string;
  /** As `only`, but a heading or a list item of an article's may say so too: it tells only in company. */
  readonly labels?: string;
  /** The block begins with this. */
  readonly starts?: string;
  /** The block says this somewhere. Only for what no running prose says. */
  readonly within?: string;
  /** As `within`, and enough alone to say what the block is, unless it is long or quoted. */
  readonly says?: string;
}

export type PhraseKind = keyof Phrases;

/** A place where a rule's phrases were found in a block. */
export interface Hit {
  readonly block: number;
  /** Phrases of kind `only` make up the whole block, labels among them or not; or several labels do. */
  readonly only: boolean;
  /** Phrases of kind `labels` make up the whole block. */
  readonly labels: boolean;
  /** A phrase of kind `starts` begins the block. */
  readonly starts: boolean;
  /** A phrase of kind `within` or `says` occurs. */
  readonly within: boolean;
  /** A phrase of kind `says` occurs. */
  readonly says: boolean;
  /** The longest phrase found, as it is in the rule. */
  readonly phrase: string;
}

/** A block in which a rule saw something besides its phrases. */
export interface Sight<Seen> {
  /** Index into the document's blocks. */
  readonly block: number;
  readonly seen: Seen;
}

/** Text to try a rule on: it is put into an article at a place, and must go, or stay. */
export type Example =
  | string
  | {
      /** Where it stands: before the first paragraph, between two (default), or after the last. */
      readonly at?: 'start' | 'between' | 'end';
      readonly text: string;
      /** Default: text. */
      readonly format?: 'text' | 'markdown' | 'html';
      /** Its lines stand on every page of the site that was looked at. */
      readonly recurs?: boolean;
    };

export interface Rule<Seen = unknown> {
  /** A noun, the file's name: what goes (or stays). */
  readonly id: string;
  readonly category: Category;
  /** What it is and why it is no part of the article (or is one). */
  readonly why: string;
  readonly examples: {
    /** Must leave the body of an article that other chrome shows to be a page's, under all rules together. */
    readonly removes: readonly Example[];
    /** Must stay in the body, of such an article and of one alone, under all rules together. Written first. */
    readonly keeps: readonly Example[];
  };
  /** What it looks for in English; other languages have a file each in `phrases/`. */
  readonly phrases: Phrases;
  /** It goes by what a block says, in phrases or patterns, and not by its form alone. */
  readonly byWords: boolean;
  /**
   * It goes by what is known of the site. The models are learned where nothing is, so that to them its votes are no
   * evidence: they decide alone, or not at all.
   */
  readonly bySite: boolean;
  /**
   * How many words a block must have to be chrome beyond doubt when the rule votes so strongly that it goes: alone it is
   * enough for the gate to stop a document (see settle/evidence.ts). No number where articles say the same.
   */
  readonly tellingFrom: Readonly<Partial<Record<Strength, number>>>;
  /**
   * What the rule sees in a block, apart from its phrases; null or false where it sees nothing. It is asked once of a
   * block, though that is judged again whenever others have gone: whatever surrounds the block is `judge`'s to weigh.
   */
  spot?: (block: Block) => Seen | null | false;
  /** Looks at a document and where the rule's phrases and sights were found, in order, and votes. Pure. */
  judge(document: Document, hits: readonly Hit[], sights: readonly Sight<Seen>[]): Iterable<Vote>;
}

/** A rule that is words alone: drops blocks that are its phrases, begin with them, or say them, unless they read as prose. */
export function* judgeByPhrases(document: Document, hits: readonly Hit[]): Iterable<Vote> {
  for (const hit of hits) {
    const block = document.blocks[hit.block]!;
    if (hit.only) yield drop(hit.block, 'sure', `it says only “${hit.phrase}”`);
    else if (hit.labels) yield drop(hit.block, 'hint', `it says only “${hit.phrase}”`);
    else if (hit.starts && !isLongProse(block))
      yield drop(hit.block, 'likely', `it begins with “${hit.phrase}”`);
    else if (hit.within && !isLongProse(block)) yield drop(hit.block, 'likely', `it says “${hit.phrase}”`);
  }
}

const LONG_PROSE = 40; // words; on the corpus' pages prompts longer than this are rare, paragraphs common

/** A paragraph of running text, where a phrase is likelier to be spoken of than to be meant. */
export function isLongProse(block: Block): boolean {
  return block.shape.words >= LONG_PROSE && block.shape.functionWords >= 0.2 * block.shape.words;
}

/** Completes a rule: it goes by words where it has phrases, and its judgement is that of its phrases where it has none of its own. */
export function defineRule<Seen>(
  rule: Pick<Rule<Seen>, 'id' | 'category' | 'why' | 'examples'> &
    Partial<Pick<Rule<Seen>, 'phrases' | 'spot' | 'judge' | 'byWords' | 'bySite' | 'tellingFrom'>>,
): Rule {
  return Object.freeze({
    judge: judgeByPhrases,
    byWords: rule.phrases !== undefined,
    bySite: false,
    tellingFrom: {},
    phrases: {},
    ...rule,
  });
}
