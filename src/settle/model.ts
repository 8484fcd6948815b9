import type { Document } from '../document.ts';
import type { Ballot } from '../judge/judge.ts';
import { CONTEXT_NAMES, CONTEXT_LABELS, putContext } from './context.ts';
import { FEATURE_NAMES, FEATURE_LABELS, featuresOf } from './features.ts';
import {
  type Lexicon,
  LEXICON_NAMES,
  LEXICON_LABELS,
  putWording,
  readLexicon,
  type StoredLexicon,
} from './lexicon.ts';
import { labelOf } from './labels.ts';
import { PAGE_CONTEXT_NAMES, PAGE_LABELS, PAGE_NAMES, putPage, putPageContext } from './page.ts';
import { readTrees, type StoredTrees, sumTrees, type Trees, weighColumns } from './trees.ts';

/** What a model is for: documents without a DOM, or pages. */
export type ModelKind = 'text' | 'html';

/** What was learned from a corpus, as it is kept in a file. */
export interface StoredModel {
  /** What the words of short blocks say. */
  readonly lexicon: StoredLexicon;
  /** Trees of the first look: at a block, its neighbours and the votes. */
  readonly first: StoredTrees;
  /** Trees of the second look, which also see what the first made of the surroundings. */
  readonly second: StoredTrees;
}

export interface Model {
  readonly lexicon: Lexicon;
  readonly first: Trees;
  readonly second: Trees;
  /** The names of a row's columns. */
  readonly columns: readonly string[];
  readonly ruleColumns: ReadonlyMap<string, number>;
}

const CONTEXT_AT = FEATURE_NAMES.length;
const WORDING_AT = CONTEXT_AT + CONTEXT_NAMES.length;
const PAGE_AT = WORDING_AT + LEXICON_NAMES.length;
const PAGE_CONTEXT_AT = PAGE_AT + PAGE_NAMES.length;
const ANY_NAMES = [...FEATURE_NAMES, ...CONTEXT_NAMES, ...LEXICON_NAMES];
const OWN_NAMES: Readonly<Record<ModelKind, readonly string[]>> = {
  text: ANY_NAMES,
  html: [...ANY_NAMES, ...PAGE_NAMES, ...PAGE_CONTEXT_NAMES],
};

/** The columns of a row where each of the given rules has one. */
export function columnsFor(
  kind: ModelKind,
  rules: readonly string[],
): Pick<Model, 'columns' | 'ruleColumns'> {
  const own = OWN_NAMES[kind];
  return {
    columns: [...own, ...rules],
    ruleColumns: new Map(rules.map((id, i) => [id, own.length + i])),
  };
}

export function readModel(kind: ModelKind, { lexicon, first, second }: StoredModel): Model {
  const known = new Set(OWN_NAMES[kind]);
  const asked = new Set([...first.features, ...second.features].filter((name) => !known.has(name)));
  const layout = columnsFor(kind, [...asked]);
  const at = new Map(layout.columns.map((name, i) => [name, i]));
  const columnOf = (name: string): number => at.get(name)!;
  return {
    ...layout,
    lexicon: readLexicon(lexicon),
    first: readTrees(first, columnOf),
    second: readTrees(second, columnOf),
  };
}

const LABELS = { ...FEATURE_LABELS, ...CONTEXT_LABELS, ...LEXICON_LABELS, ...PAGE_LABELS };

// How sure the second look may be of what rules decide.
const DECIDED = 0.99;

/** What the two looks at a document found. */
export interface Looks {
  /** For each block the chance of being the article's. */
  readonly chances: Float32Array;
  /** What spoke against a block, strongest first, as labels. */
  against(block: number): Iterable<string>;
}

const chance = (score: number): number => 1 / (1 + Math.exp(-score));

/** The rows of a document for the first look. */
export function firstLook(
  document: Document,
  ballots: readonly Ballot[],
  { columns, ruleColumns, lexicon }: Pick<Model, 'columns' | 'ruleColumns' | 'lexicon'>,
): Float32Array {
  const rows = featuresOf(document, ballots, ruleColumns, columns.length);
  putWording(document.blocks, lexicon, rows, columns.length, WORDING_AT);
  if (document.format === 'html') putPage(document, rows, columns.length, PAGE_AT);
  return rows;
}

/** Puts another lexicon's words into rows: for learning. */
export function rewordRows(
  { blocks }: Document,
  lexicon: Lexicon,
  rows: Float32Array,
  { columns }: Pick<Model, 'columns'>,
): void {
  putWording(blocks, lexicon, rows, columns.length, WORDING_AT);
}

/** Completes the rows for the second look by what the first found. */
export function secondLook(
  document: Document,
  chances: Float32Array,
  rows: Float32Array,
  { columns }: Pick<Model, 'columns'>,
): void {
  putContext(document, chances, rows, columns.length, CONTEXT_AT);
  if (document.format === 'html') putPageContext(document, chances, rows, columns.length, PAGE_CONTEXT_AT);
}

/** The chances that the second look starts from: the first look's, or what rules decide. */
export function chancesOf(
  decided: readonly (boolean | null)[],
  guess: (block: number) => number,
): Float32Array {
  return Float32Array.from(decided, (is, k) => (is === null ? guess(k) : is ? DECIDED : 1 - DECIDED));
}

/** @param decided what rules decide of each block; null where they leave it to the looks */
export function lookAt(
  document: Document,
  ballots: readonly Ballot[],
  decided: readonly (boolean | null)[],
  model: Model,
): Looks {
  const width = model.columns.length;
  const rows = firstLook(document, ballots, model);
  secondLook(
    document,
    chancesOf(decided, (k) => chance(sumTrees(model.first, rows, k * width))),
    rows,
    model,
  );
  return {
    chances: chancesOf(decided, (k) => chance(sumTrees(model.second, rows, k * width))),
    *against(block) {
      for (const { column, isHigh } of weighColumns(model.second, rows, block * width, width)) {
        yield labelOf(LABELS, model.columns[column]!, isHigh);
      }
    },
  };
}
