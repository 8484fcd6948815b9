import type { Block, Document } from '../document.ts';
import type { Ballot } from '../judge/judge.ts';
import { isHeadline, isProse } from '../match/prose.ts';
import type { Strength } from '../rule.ts';

/**
 * What settle knows of a block, as numbers between 0 and about 1. Each has a label that completes
 * "it is left out: ..." and one for the opposite, so that a decision can be explained by what weighed most.
 */
const FEATURES = {
  bias: ['', ''],
  length: ['it is long', 'it is short'],
  functionWords: ['it reads as a sentence', 'it has few small words'],
  sentence: ['it is long and reads as sentences', 'it does not read as sentences'],
  endsSentence: ['it ends as a sentence', 'it does not end as a sentence'],
  stops: ['it has several sentences', 'it has no full stop'],
  commas: ['it has clauses', 'it has no commas'],
  capitals: ['it is all capitals and names', 'it is in small letters'],
  numbers: ['it is mostly numbers', 'it has no numbers'],
  links: ['it is made of links', 'it has no links'],
  lower: ['it begins in mid-sentence', 'it begins with a capital'],
  quote: ['it begins with a quotation mark', 'it begins without a quotation mark'],
  heading: ['it is set as a heading', 'it is no heading'],
  listItem: ['it is a list item', 'it is no list item'],
  code: ['it is code', 'it is no code'],
  tableRow: ['it is a table row', 'it is no table row'],
  repeated: ['it stands in the document more than once', 'it stands once'],
  tiny: ['it is a word or two', 'it is more than a label'],
  mark: ['it has a bar, an arrow or a copyright sign', 'it has no bar or arrow'],
  prose: ['it is running text', 'it is no running text'],
  proseBefore: ['running text stands right before it', 'no running text stands right before it'],
  proseAfter: ['running text stands right after it', 'no running text stands right after it'],
  proseBoth: ['it stands between running text', 'it does not stand between running text'],
  nearBefore: ['there is running text a little before it', 'there is little running text before it'],
  nearAfter: ['there is running text a little after it', 'there is little running text after it'],
  wideDensity: ['its surroundings read as an article', 'its surroundings do not read as an article'],
  widerDensity: [
    'the wider surroundings read as an article',
    'the wider surroundings do not read as an article',
  ],
  nearLinks: ['its surroundings are links', 'its surroundings are no links'],
  nearShort: ['it stands among short lines', 'it stands among longer lines'],
  beforeAll: ['it stands before all running text', 'it stands after running text began'],
  afterAll: ['it stands after all running text', 'more running text follows'],
  early: ['nearly all running text follows it', 'much running text stands before it'],
  late: ['nearly all running text stands before it', 'much running text follows it'],
  cohesion: ['its words are the article’s words', 'its words are not the article’s'],
  cohesionNear: ['the words around it are the article’s words', 'the words around it are not the article’s'],
  allProse: ['nearly all of the document is running text', 'much of the document is no running text'],
  allProseShort: ['nearly all around it is running text', 'much of the document is no running text'],
  noChrome: ['no line of the document is surely chrome', ''],
  littleChrome: ['little of the document is surely chrome', 'much of the document is surely chrome'],
  underHeading: ['it heads running text', 'it heads no running text'],
  dropHint: ['a rule hints that it goes', ''],
  dropLikely: ['a rule says that it goes', ''],
  dropForm: ['its form is that of a menu or list of links', ''],
  protectHint: ['a rule hints that it stays', ''],
  protectLikely: ['a rule says that it stays', ''],
  roleVote: ['a rule says that it is a part beside the body', ''],
  dropsNear: ['it stands among lines that rules drop', 'no line near it is dropped by a rule'],
  pastHint: ['the article may have ended before it', ''],
  pastLikely: ['the article has likely ended before it', ''],
  pastSure: ['the article has ended before it', ''],
  notYet: ['the title still comes', ''],
  readable: ['Readability takes it for the article’s', ''],
  unreadable: ['Readability leaves it out', ''],
  paragraphTag: ['it is marked as a paragraph', ''],
  landmark: ['it stands in the page’s navigation, header, footer or margin', ''],
  inArticle: ['it stands in the page’s article', ''],
  chromeName: ['the elements around it are named as chrome', ''],
  articleName: ['the elements around it are named as an article', ''],
} as const satisfies Record<string, readonly [string, string]>;

export type FeatureName = keyof typeof FEATURES;
export const FEATURE_NAMES = Object.keys(FEATURES) as FeatureName[];

/** Why a feature spoke for or against: its label where it is present, the opposite where it lacks. */
export function featureLabel(name: FeatureName, isPresent: boolean): string {
  return FEATURES[name][isPresent ? 0 : 1];
}

const CHROME_NAME =
  /\b(?:nav|menu|foot|side|comment|disqus|respond|share|social|promo|relat|recommend|widget|cookie|consent|banner|ads?\b|advert|sponsor|newsletter|subscri|signup|breadcrumb|tags?\b|author|bio|popup|modal|teaser|login|outbrain|taboola|caption|credit|copyright|rating|toolbar|pag(?:er|ination)|trending|popular|most-)/u;
const ARTICLE_NAME = /article|body|content|entry|main|post|story|blog|prose|text/u;
const LANDMARKS = new Set([
  'nav',
  'header',
  'footer',
  'aside',
  'form',
  'button',
  'label',
  'select',
  'dialog',
  'menu',
]);
const MARK = /[|›»©®•·→←▼▲✕✖×]/u;

/** The votes on one block, counted. */
interface Tally {
  readonly drop: Record<Strength, number>;
  /** Drops at least likely by rules that go by form, not by words. */
  form: number;
  readonly protect: Record<Strength, number>;
  role: number;
}

const FEW = 10; // blocks; an article alone may have a line or two that rules take for chrome

const clip = (value: number, top = 1): number => Math.max(0, Math.min(top, value));

/** Features of every block of a document, a row each, in the order of `FEATURE_NAMES`. */
export function featuresOf(document: Document, ballots: readonly Ballot[]): Float64Array[] {
  const { blocks } = document;
  const n = blocks.length;
  const shapes = blocks.map((block) => block.shape);
  const prose = shapes.map(isProse);
  const tallies = tally(document, ballots);
  const dropped = tallies.map(({ drop, form }) => Number(drop.likely + drop.sure + form > 0));
  const cohesion = cohesionOf(blocks, prose);
  const seen = new Map<string, number>();
  for (const { text } of blocks) seen.set(text, (seen.get(text) ?? 0) + 1);
  const density = shapes.map(
    (s) => clip(s.functionWords / Math.max(1, s.words) / 0.4) * clip(Math.log2(1 + s.words) / 6),
  );
  const sums = {
    density: prefix(density),
    prose: prefix(prose.map(Number)),
    links: prefix(shapes.map((s) => s.linkShare)),
    short: prefix(shapes.map((s) => Number(s.words < 6))),
    drops: prefix(dropped),
    proseWords: prefix(shapes.map((s, i) => (prose[i] ? s.words : 0))),
    cohesion: prefix(cohesion.map((c, i) => c * Math.sqrt(shapes[i]!.words))),
    weight: prefix(shapes.map((s) => Math.sqrt(s.words))),
  };
  const mean = (sum: Float64Array, from: number, to: number): number => {
    const [lo, hi] = [Math.max(0, from), Math.min(n, to)];
    return hi > lo ? (sum[hi]! - sum[lo]!) / (hi - lo) : 0;
  };
  const allProse = Math.max(1, sums.proseWords[n]!);
  const allWords = Math.max(
    1,
    shapes.reduce((sum, shape) => sum + shape.words, 0),
  );
  const proseShare = sums.proseWords[n]! / allWords;
  /** Running text that goes on from, or leads on to, more of it: the first or last paragraph of many. */
  const isLedIn = (k: number, step: 1 | -1): boolean => prose[k]! && (prose[k + step] ?? false);
  // An article alone has no chrome; where rules find none, form alone takes little away.
  const chrome = tallies.filter(({ drop }) => drop.sure + drop.likely > 0).length;
  const past = boundaries(document, ballots);
  return blocks.map((block, k) => {
    const values: Record<FeatureName, number> = {
      bias: 1,
      ...ownMarks(block),
      repeated: clip((seen.get(block.text)! - 1) / 2),
      prose: Number(prose[k]),
      proseBefore: Number(prose[k - 1] ?? false),
      proseAfter: Number(prose[k + 1] ?? false),
      proseBoth: Number((prose[k - 1] ?? false) && (prose[k + 1] ?? false)),
      nearBefore: mean(sums.prose, k - 4, k),
      nearAfter: mean(sums.prose, k + 1, k + 5),
      wideDensity: mean(sums.density, k - 5, k + 6),
      widerDensity: mean(sums.density, k - 15, k + 16),
      nearLinks: mean(sums.links, k - 3, k + 4),
      nearShort: mean(sums.short, k - 4, k + 5),
      beforeAll: Number(sums.proseWords[k + 1] === 0),
      afterAll: Number(sums.proseWords[k] === sums.proseWords[n]),
      early: isLedIn(k, 1) ? 0 : clip(1 - sums.proseWords[k]! / allProse / 0.1),
      late: isLedIn(k, -1) ? 0 : clip(1 - (allProse - sums.proseWords[k + 1]!) / allProse / 0.2),
      cohesion: cohesion[k]!,
      cohesionNear:
        (sums.cohesion[Math.min(n, k + 6)]! - sums.cohesion[Math.max(0, k - 5)]!) /
        Math.max(1, sums.weight[Math.min(n, k + 6)]! - sums.weight[Math.max(0, k - 5)]!),
      allProse: proseShare ** 2,
      allProseShort: prose[k] ? 0 : proseShare ** 2,
      noChrome: clip(1 - chrome / FEW),
      littleChrome: clip(1 - (20 * chrome) / n),
      underHeading: Number((prose[k + 1] ?? false) && isHeadline(block)),
      ...votesOn(tallies[k]!),
      dropsNear: (mean(sums.drops, k - 4, k) + mean(sums.drops, k + 1, k + 5)) / 2,
      pastHint: past.after.hint <= k ? 1 : 0,
      pastLikely: past.after.likely <= k ? 1 : 0,
      pastSure: past.after.sure <= k ? 1 : 0,
      notYet: k <= past.before ? 1 : 0,
      ...htmlMarks(block),
    };
    return Float64Array.from(FEATURE_NAMES, (name) => values[name]);
  });
}

function ownMarks({ kind, content, shape }: Block) {
  const words = Math.max(1, shape.words);
  const length = clip(Math.log2(1 + shape.words) / 6, 1.3);
  const density = clip(shape.functionWords / words / 0.5);
  return {
    length,
    functionWords: density,
    sentence: length * density,
    endsSentence: Number(shape.endsSentence),
    stops: clip(shape.stops / 3),
    commas: clip(shape.commas / 3),
    capitals: clip(shape.capitals / words),
    numbers: clip(shape.numbers / words),
    links: shape.linkShare,
    lower: Number(shape.startsLower),
    quote: Number(shape.startsQuote),
    heading: Number(kind === 'heading'),
    listItem: Number(kind === 'list-item'),
    code: Number(kind === 'code'),
    tableRow: Number(kind === 'table-row'),
    tiny: Number(shape.words <= 2),
    mark: Number(shape.words < 30 && MARK.test(content)),
  };
}

function htmlMarks({ html }: Block) {
  const names = html?.names ?? [];
  return {
    readable: Number(html?.readable === true),
    unreadable: Number(html?.readable === false),
    paragraphTag: Number(html?.tag === 'p'),
    landmark: Number(html?.around.some((tag) => LANDMARKS.has(tag)) ?? false),
    inArticle: Number(html?.around.some((tag) => tag === 'article' || tag === 'main') ?? false),
    chromeName: Number(names.slice(0, 4).some((name) => CHROME_NAME.test(name))),
    articleName: Number(names.slice(0, 4).some((name) => ARTICLE_NAME.test(name))),
  };
}

/** How far a block's telling words occur in the document's other running text (lexical cohesion; Hearst 1997). */
function cohesionOf(blocks: readonly Block[], prose: readonly boolean[]): number[] {
  const inProse = new Map<string, number>();
  const telling = (word: string): boolean => word.length > 4 || word.charCodeAt(0) > 0x2e80;
  blocks.forEach(({ words }, k) => {
    if (!prose[k]) return;
    for (const word of new Set(words)) if (telling(word)) inProse.set(word, (inProse.get(word) ?? 0) + 1);
  });
  return blocks.map(({ words }, k) => {
    let [hits, total] = [0, 0];
    for (const word of words) {
      if (!telling(word)) continue;
      total++;
      if ((inProse.get(word) ?? 0) > (prose[k] ? 1 : 0)) hits++;
    }
    return total === 0 ? 0 : hits / total;
  });
}

function tally(document: Document, ballots: readonly Ballot[]): Tally[] {
  const tallies = document.blocks.map((): Tally => ({
    drop: { hint: 0, likely: 0, sure: 0 },
    form: 0,
    protect: { hint: 0, likely: 0, sure: 0 },
    role: 0,
  }));
  for (const { block, verdict, strength, rule } of ballots) {
    const at = tallies[block]!;
    if (verdict === 'drop' && strength === 'likely' && !rule.byWords) at.form++;
    else if (verdict === 'drop' || verdict === 'protect') at[verdict][strength]++;
    else if (verdict === 'role') at.role = Math.max(at.role, WEIGHT[strength]);
  }
  return tallies;
}

const WEIGHT: Readonly<Record<Strength, number>> = { hint: 0.3, likely: 0.7, sure: 1 };

function votesOn({ drop, form, protect, role }: Tally) {
  return {
    dropForm: clip(form),
    dropHint: clip(drop.hint),
    dropLikely: clip(drop.likely + drop.sure),
    protectHint: clip(protect.hint),
    protectLikely: clip(protect.likely + protect.sure),
    roleVote: role,
  };
}

/** The first block at or after which the article has ended, by strength of the vote, and the last before which it has not begun. */
function boundaries(document: Document, ballots: readonly Ballot[]) {
  const none = document.blocks.length;
  const after: Record<Strength, number> = { hint: none, likely: none, sure: none };
  let before = -1;
  for (const vote of ballots) {
    if (vote.verdict === 'after') after[vote.strength] = Math.min(after[vote.strength], vote.block);
    else if (vote.verdict === 'before') before = Math.max(before, vote.block);
  }
  return { after, before };
}

function prefix(values: readonly number[]): Float64Array {
  const sums = new Float64Array(values.length + 1);
  values.forEach((value, i) => (sums[i + 1] = sums[i]! + value));
  return sums;
}
