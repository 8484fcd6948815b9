import type { Block, BlockKind, Document } from '../document.ts';
import type { Ballot } from '../judge/judge.ts';
import { isHeadline, isProse } from '../match/prose.ts';
import { NOWHERE, tellingWords, wordsInProse } from '../match/telling.ts';
import { remember } from '../remember.ts';
import { RANK } from '../rule.ts';
import type { Labels } from './labels.ts';

/** Features of the block itself. */
const OWN = {
  words: ['it is long', 'it is short'],
  wordLength: ['its words are long', 'its words are short'],
  functionShare: ['it reads as a sentence', 'it has few small words'],
  functionWords: ['it is long and reads as sentences', 'it does not read as sentences'],
  endsSentence: ['it ends as a sentence', 'it does not end as a sentence'],
  stops: ['it has several sentences', 'it has no full stop'],
  commas: ['it has clauses', 'it has no commas'],
  capitalShare: ['it is capitals and names', 'it is in small letters'],
  numberShare: ['it is mostly numbers', 'it has no numbers'],
  links: ['it is made of links', 'it has no links'],
  lower: ['it begins in mid-sentence', 'it begins with a capital'],
  quote: ['it begins with a quotation mark', 'it begins without a quotation mark'],
  open: ['it ends in mid-sentence', 'it ends as it should'],
  kind: ['its form is that of a list, a table or a heading', 'it is a plain line'],
  lines: ['it is several lines', 'it is one line'],
  gap: ['blank lines part it from what is before', 'it follows the line before'],
  mark: ['it has a bar, an arrow or a copyright sign', 'it has no bar or arrow'],
  cut: ['it is cut short', 'it is not cut short'],
  colon: ['it ends with a colon', 'it does not end with a colon'],
  upper: ['it is in capitals', 'it is not in capitals'],
  year: ['it names a year', 'it names no year'],
  address: ['it has an address of the net', 'it has no address'],
  repeated: ['it stands in the document more than once', 'it stands once'],
  cohesion: ['its words are the article’s words', 'its words are not the article’s'],
} as const satisfies Record<string, Labels>;

/** What is asked about a block's neighbours, too: of each of the nearest, and on the mean of wider and wider windows. */
const NEAR = {
  size: ['there is long text near it', 'it stands among short lines'],
  density: ['its surroundings read as an article', 'its surroundings do not read as an article'],
  prose: ['there is running text near it', 'there is little running text near it'],
  ends: ['its surroundings are sentences', 'its surroundings are no sentences'],
  names: ['it stands among names and titles', 'it does not stand among names and titles'],
  linked: ['its surroundings are links', 'its surroundings are no links'],
  dropped: ['it stands among lines that rules drop', 'no line near it is dropped by a rule'],
} as const satisfies Record<string, Labels>;
type NearName = keyof typeof NEAR;
const NEAR_NAMES = Object.keys(NEAR) as NearName[];
const DROPPED = NEAR_NAMES.indexOf('dropped'); // the last: what rules say is not the block's own
const STEPS = [-3, -2, -1, 1, 2, 3];
const RADII = [4, 10, 25];

/** Where the block stands in the document, and what the document is like. */
const PLACE = {
  place: ['it stands late in the document', 'it stands early in the document'],
  fromStart: ['much stands before it', 'little stands before it'],
  toEnd: ['much stands after it', 'little stands after it'],
  wordsBefore: ['most words stand before it', 'most words stand after it'],
  proseBefore: ['nearly all running text stands before it', 'little running text stands before it'],
  proseWordsBefore: ['much running text stands before it', 'no running text stands before it'],
  proseWordsAfter: ['much running text follows it', 'no more running text follows it'],
  sinceProse: ['the last running text is far above it', 'running text stands right before it'],
  untilProse: ['the next running text is far below it', 'running text stands right after it'],
  cohesionNear: ['the words around it are the article’s words', 'the words around it are not the article’s'],
  blocks: ['the document has many lines', 'the document has few lines'],
  allWords: ['the document is long', 'the document is short'],
  allProse: ['nearly all of the document is running text', 'much of the document is no running text'],
  chrome: ['much of the document is surely chrome', 'little of the document is surely chrome'],
  chromeShare: ['much of the document is surely chrome', 'little of the document is surely chrome'],
  linkedShare: ['the document is full of links', 'the document has few links'],
  blankShare: ['', ''],
  listShare: ['', ''],
} as const satisfies Record<string, Labels>;

/** What rules say of the block and of where the article begins and ends. */
const VOTES = {
  dropHint: ['a rule hints that it goes', 'no rule says that it goes'],
  dropLikely: ['a rule says that it goes', 'no rule says that it goes'],
  dropForm: ['its form is that of a menu or list of links', 'its form is no menu’s'],
  protectHint: ['a rule hints that it stays', 'no rule says that it stays'],
  protectLikely: ['a rule says that it stays', 'no rule says that it stays'],
  roleVote: ['a rule says that it is a part beside the body', 'no rule gives it a part'],
  dropsBefore: ['rules drop lines before it', 'no rule drops a line before it'],
  dropsAfter: ['rules drop lines after it', 'no rule drops a line after it'],
  sinceAfter: ['the article has ended before it', 'the article has not ended yet'],
  afterRank: ['the article has ended before it', 'the article has not ended yet'],
  untilBefore: ['the title still comes', 'the title stands before it'],
  sinceTitle: ['it is far from the title', 'it is near the title'],
} as const satisfies Record<string, Labels>;

const OWN_NAMES = [...Object.keys(OWN)] as (keyof typeof OWN)[];
const NAMES: string[] = [
  ...OWN_NAMES,
  ...STEPS.flatMap((step) => NEAR_NAMES.map((name) => `${name}${step > 0 ? '+' : ''}${step}`)),
  ...RADII.flatMap((radius) => NEAR_NAMES.map((name) => `${name}~${radius}`)),
  ...Object.keys(PLACE),
  ...Object.keys(VOTES),
];
const AT = new Map(NAMES.map((name, i) => [name, i]));
const at = (name: string): number => AT.get(name)!;

/** The names of all features but the rules' own, in the order in which tables have them. */
export const FEATURE_NAMES: readonly string[] = NAMES;

/** A rule's column is named by its id and has no label. */
export const FEATURE_LABELS: Readonly<Record<string, Labels>> = {
  ...OWN,
  ...NEAR,
  ...PLACE,
  ...VOTES,
};

const MARK = /[|›»©®•·→←▼▲✕✖×]/u;
const CUT = /(?:…|\.\.\.|\[…\])$/u;
const YEAR = /(?:^|\D)(?:19|20)\d\d(?:\D|$)/;
const ADDRESS = /https?:|www\.|@/;
const KINDS: Partial<Record<BlockKind, number>> = {
  line: 0,
  quote: 1,
  'list-item': 2,
  heading: 3,
  'table-row': 4,
  code: 5,
};
const OTHER_KIND = 6;

const NEAR_AT = OWN_NAMES.length;

/** What is a block's own and what its neighbours are told of it, with room for what its surroundings make of it. */
const ownFeatures = remember((block: Block): readonly number[] => {
  const { shape, content, kind, lines } = block;
  const own = new Array<number>(NEAR_AT + NEAR_NAMES.length).fill(0);
  const words = Math.max(1, shape.words);
  const capitals = shape.capitals / words;
  own[0] = shape.words;
  own[1] = content.length / words;
  own[2] = shape.functionWords / words;
  own[3] = shape.functionWords;
  own[4] = shape.endsSentence ? 1 : 0;
  own[5] = shape.stops;
  own[6] = shape.commas;
  own[7] = capitals;
  own[8] = shape.numbers / words;
  own[9] = shape.linkShare;
  own[10] = shape.startsLower || shape.startsMark ? 1 : 0;
  own[11] = shape.startsQuote ? 1 : 0;
  own[12] = shape.endsOpen ? 1 : 0;
  own[13] = KINDS[kind] ?? OTHER_KIND;
  own[14] = lines.length;
  const isShort = shape.words < 40;
  const last = content.charCodeAt(content.length - 1);
  own[16] = isShort && MARK.test(content) ? 1 : 0;
  own[17] = (last === 46 || last === 0x2026 || last === 93) && CUT.test(content) ? 1 : 0;
  own[18] = last === 58 || last === 0xff1a ? 1 : 0;
  own[19] = isShort && capitals > 0.5 && content === content.toUpperCase() ? 1 : 0;
  own[20] = shape.numbers > 0 && isShort && YEAR.test(content) ? 1 : 0;
  own[21] = ADDRESS.test(content) ? 1 : 0;
  const size = Math.fround(Math.log2(1 + shape.words));
  own[NEAR_AT] = size;
  own[NEAR_AT + 1] = Math.min(1, shape.functionWords / words / 0.4) * Math.min(1, size / 6);
  own[NEAR_AT + 2] = isProse(shape) ? 1 : 0;
  own[NEAR_AT + 3] = shape.endsSentence ? 1 : 0;
  own[NEAR_AT + 4] = isHeadline(block) ? capitals : 0;
  own[NEAR_AT + 5] = shape.linkShare;
  return own;
});

/**
 * Features of every block of a document, with room for those of the second look.
 * @param ruleColumns the column of each rule that has one, by id
 * @param width of a row
 */
export function featuresOf(
  document: Document,
  ballots: readonly Ballot[],
  ruleColumns: ReadonlyMap<string, number>,
  width: number,
): Float32Array {
  const { blocks } = document;
  const n = blocks.length;
  const values = new Float32Array(n * width);
  const near = NEAR_NAMES.map(() => new Float32Array(n));
  const [prose, linked, dropped] = [near[2], near[5], near[DROPPED]] as [
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  const cohesion = new Float32Array(n);
  const cohesionWeight = new Float32Array(n);
  const proseWords = new Float64Array(n + 1);
  const wordsBefore = new Float64Array(n + 1);
  for (let k = 0; k < n; k++) {
    const own = ownFeatures(blocks[k]!);
    for (let column = 0; column < NEAR_AT; column++) values[k * width + column] = own[column]!;
    for (let i = 0; i < DROPPED; i++) near[i]![k] = own[NEAR_AT + i]!;
    const { words } = blocks[k]!.shape;
    wordsBefore[k + 1] = wordsBefore[k]! + words;
    proseWords[k + 1] = proseWords[k]! + (prose[k] ? words : 0);
  }
  measureCohesion(document, cohesion);
  const seen = new Map<string, number>();
  for (const { text } of blocks) seen.set(text, (seen.get(text) ?? 0) + 1);
  let line = 0;
  let lists = 0;
  let blanks = 0;
  for (let k = 0; k < n; k++) {
    const block = blocks[k]!;
    const { shape, kind } = block;
    const row = k * width;
    const gap = document.gaps[line]!;
    line += block.lines.length;
    values[row + 15] = gap;
    values[row + 22] = seen.get(block.text)! - 1;
    values[row + 23] = cohesion[k]!;
    cohesionWeight[k] = Math.sqrt(shape.words);
    cohesion[k]! *= cohesionWeight[k]!;
    if (kind === 'list-item') lists++;
    if (gap > 1) blanks++;
  }
  const { chrome } = putVotes(document, ballots, ruleColumns, values, width, dropped);
  putNeighbours(near, values, width, n);
  const dropSums = prefix(dropped);
  const linkSums = prefix(linked);
  const [cohesionSums, weightSums] = [prefix(cohesion), prefix(cohesionWeight)];
  const allWords = Math.max(1, wordsBefore[n]!);
  const allProse = Math.max(1, proseWords[n]!);
  const first = at('place');
  const [dropsBefore, dropsAfter] = [at('dropsBefore'), at('dropsAfter')];
  let since = FAR;
  for (let k = 0; k < n; k++) {
    const row = k * width + first;
    values[row] = k / n;
    values[row + 1] = k;
    values[row + 2] = n - k;
    values[row + 3] = wordsBefore[k]! / allWords;
    values[row + 4] = proseWords[k]! / allProse;
    values[row + 5] = proseWords[k]!;
    values[row + 6] = proseWords[n]! - proseWords[k + 1]!;
    values[row + 7] = since;
    since = prose[k] ? 0 : Math.min(FAR, since + 1);
    const [lo, hi] = [Math.max(0, k - 5), Math.min(n, k + 6)];
    values[row + 9] =
      (cohesionSums[hi]! - cohesionSums[lo]!) / Math.max(1, weightSums[hi]! - weightSums[lo]!);
    values[row + 10] = n;
    values[row + 11] = allWords;
    values[row + 12] = proseWords[n]! / allWords;
    values[row + 13] = chrome;
    values[row + 14] = chrome / n;
    values[row + 15] = linkSums[n]! / n;
    values[row + 16] = blanks / n;
    values[row + 17] = lists / n;
    values[k * width + dropsBefore] = dropSums[k]! - dropSums[Math.max(0, k - 4)]!;
    values[k * width + dropsAfter] = dropSums[Math.min(n, k + 5)]! - dropSums[k + 1]!;
  }
  for (let k = n - 1, until = FAR; k >= 0; k--) {
    values[k * width + first + 8] = until;
    until = prose[k] ? 0 : Math.min(FAR, until + 1);
  }
  return values;
}

const FAR = 60; // blocks; farther than this is far

/** Copies the neighbours' numbers beside each block's own, and the means of the windows around it. */
function putNeighbours(near: readonly Float32Array[], values: Float32Array, width: number, n: number): void {
  let column = OWN_NAMES.length;
  for (const step of STEPS) {
    for (const from of near) {
      const [start, end] = [Math.max(0, -step), Math.min(n, n - step)];
      for (let k = start; k < end; k++) values[k * width + column] = from[k + step]!;
      column++;
    }
  }
  const sums = near.map(prefix);
  for (const radius of RADII) {
    for (const sum of sums) {
      for (let k = 0; k < n; k++) {
        const [lo, hi] = [k > radius ? k - radius : 0, Math.min(n, k + radius + 1)];
        values[k * width + column] = (sum[hi]! - sum[lo]!) / (hi - lo);
      }
      column++;
    }
  }
}

/** Puts the votes beside the blocks they are about. */
function putVotes(
  { blocks }: Document,
  ballots: readonly Ballot[],
  ruleColumns: ReadonlyMap<string, number>,
  values: Float32Array,
  width: number,
  dropped: Float32Array,
): { readonly chrome: number } {
  const n = blocks.length;
  const first = at('dropHint');
  let title = -1;
  let before = -1;
  const after = new Float32Array(n);
  for (const { block, verdict, strength, rule } of ballots) {
    if (rule.bySite) continue;
    const row = block * width + first;
    const rank = RANK[strength];
    if (verdict === 'after') after[block] = Math.max(after[block]!, rank);
    else if (verdict === 'before') before = Math.max(before, block);
    else {
      const column = ruleColumns.get(rule.id);
      const code = verdict === 'drop' ? rank : verdict === 'protect' ? -rank : rank + 3;
      if (column !== undefined) values[block * width + column] = code;
      if (verdict === 'role') {
        values[row + 5] = Math.max(values[row + 5]!, rank);
        if (rule.id === 'title' && (title < 0 || strength === 'sure')) title = block;
      } else if (verdict === 'protect') values[row + (rank === 1 ? 3 : 4)]! += 1;
      else if (rank === 1) values[row]! += 1;
      else {
        if (rank === 2 && !rule.byWords) values[row + 2]! += 1;
        else values[row + 1]! += 1;
        dropped[block] = 1;
      }
    }
  }
  let [since, rank, chrome] = [0, 0, 0];
  for (let k = 0; k < n; k++) {
    const row = k * width + first;
    chrome += dropped[k]!;
    if (rank > 0) since = Math.min(FAR, since + 1);
    if (after[k]! > rank) [rank, since] = [after[k]!, since === 0 ? 1 : since];
    values[row + 8] = since;
    values[row + 9] = rank;
    values[row + 10] = before >= k ? Math.min(FAR, before - k + 1) : 0;
    values[row + 11] = title < 0 ? -FAR : Math.max(-FAR, Math.min(FAR, k - title));
  }
  return { chrome };
}

/** How far a block's telling words occur in the document's other running text (lexical cohesion; Hearst 1997, TextTiling). */
function measureCohesion(document: Document, cohesion: Float32Array): void {
  const { blocks, vocabulary } = document;
  const places = wordsInProse(document);
  for (let k = 0; k < blocks.length; k++) {
    const words = tellingWords(blocks[k]!, vocabulary);
    let hits = 0;
    for (const word of words) {
      const place = places[word]!;
      if (place !== NOWHERE && place !== k) hits++;
    }
    cohesion[k] = words.length === 0 ? 0 : hits / words.length;
  }
}

export function prefix(values: Float32Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let i = 0; i < values.length; i++) sums[i + 1] = sums[i]! + values[i]!;
  return sums;
}
