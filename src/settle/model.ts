import type { Document } from '../document.ts';
import type { Ballot } from '../judge/judge.ts';
import { CONTEXT_NAMES, contextLabel, putContext } from './context.ts';
import { FEATURE_NAMES, featureLabel, featuresOf } from './features.ts';
import { readTrees, type StoredTrees, sumTrees, type Trees, weighColumns } from './trees.ts';

/** What was learned from a corpus, as it is kept in a file. */
export interface StoredModel {
  /** What it costs to come back to the article after a gap; log-odds. */
  readonly reentry: number;
  /** Trees of the first look: at a block, its neighbours and the votes. */
  readonly first: StoredTrees;
  /** Trees of the second look, which also see what the first made of the surroundings. */
  readonly second: StoredTrees;
}

export interface Model {
  readonly reentry: number;
  /** Added to every block's score; above 0 more is kept. Log-odds. */
  readonly shift: number;
  readonly first: Trees;
  readonly second: Trees;
  /** The names of a row's columns. */
  readonly columns: readonly string[];
  readonly ruleColumns: ReadonlyMap<string, number>;
}

const CONTEXT_AT = FEATURE_NAMES.length;
const RULES_AT = CONTEXT_AT + CONTEXT_NAMES.length;

/** The columns of a row where each of the given rules has one. */
export function columnsFor(rules: readonly string[]): Pick<Model, 'columns' | 'ruleColumns'> {
  return {
    columns: [...FEATURE_NAMES, ...CONTEXT_NAMES, ...rules],
    ruleColumns: new Map(rules.map((id, i) => [id, RULES_AT + i])),
  };
}

export function readModel({ first, second, reentry }: StoredModel): Model {
  const known = new Set([...FEATURE_NAMES, ...CONTEXT_NAMES]);
  const asked = new Set([...first.features, ...second.features].filter((name) => !known.has(name)));
  const layout = columnsFor([...asked]);
  const at = new Map(layout.columns.map((name, i) => [name, i]));
  const columnOf = (name: string): number => at.get(name)!;
  return { ...layout, reentry, shift: 0, first: readTrees(first, columnOf), second: readTrees(second, columnOf) };
}

// How sure the second look may be of what rules decide.
const DECIDED = 0.99;

/** What the two looks at a document found. */
export interface Looks {
  /** For each block the log-odds for being the article's; where rules decide, without meaning. */
  readonly scores: Float32Array;
  /** What spoke against a block, strongest first, as labels. */
  against(block: number): Iterable<string>;
}

const chance = (score: number): number => 1 / (1 + Math.exp(-score));

/** The rows of a document for the first look. */
export function firstLook(
  document: Document,
  ballots: readonly Ballot[],
  { columns, ruleColumns }: Pick<Model, 'columns' | 'ruleColumns'>,
): Float32Array {
  return featuresOf(document, ballots, ruleColumns, columns.length);
}

/** Completes the rows for the second look by what the first found. */
export function secondLook(
  { blocks }: Document,
  chances: Float32Array,
  rows: Float32Array,
  { columns }: Pick<Model, 'columns'>,
): void {
  putContext(blocks, chances, rows, columns.length, CONTEXT_AT);
}

/** The chances that the second look starts from: the first look's, or what rules decide. */
export function chancesOf(decided: readonly (boolean | null)[], guess: (block: number) => number): Float32Array {
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
  const scores = new Float32Array(document.blocks.length);
  for (let k = 0; k < scores.length; k++)
    if (decided[k] === null) scores[k] = sumTrees(model.second, rows, k * width);
  return {
    scores,
    *against(block) {
      for (const { column, share, isHigh } of weighColumns(model.second, rows, block * width)) {
        if (share >= 0) return;
        const name = model.columns[column]!;
        yield column < CONTEXT_AT ? featureLabel(name, isHigh) : column < RULES_AT ? contextLabel(name, isHigh) : '';
      }
    },
  };
}
