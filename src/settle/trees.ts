import { bytesOf } from './base64.ts';

/** Boosted trees as they are kept in a file: nodes one after the other, a node's left child right after it. */
export interface StoredTrees {
  /** Names of the features that nodes ask for, by number. */
  readonly features: readonly string[];
  readonly trees: number;
  /** `NODE_BYTES` a node, base64. */
  readonly nodes: string;
}

/** Boosted trees ready to be walked. */
export interface Trees {
  /** The first node of each tree. */
  readonly roots: Int32Array;
  /** The column that a node asks for; -1 is a leaf. */
  readonly column: Int16Array;
  readonly threshold: Float32Array;
  /** The node to go to where the column is above the threshold. */
  readonly right: Int32Array;
  /** What a leaf adds to the sum; of an inner node, the mean of the leaves below it. In log-odds. */
  readonly value: Float32Array;
}

// A node: feature (one byte; 255 is a leaf), steps to the right child (one byte), value (two bytes, in steps of
// 1/SCALE log-odds), threshold (four bytes). Little-endian.
export const NODE_BYTES = 8;
export const LEAF = 255;
export const SCALE = 4000; // steps a log-odd; the least a leaf can add

/** Reads stored trees. `columnOf` says where in a row the feature of a name stands. */
export function readTrees(stored: StoredTrees, columnOf: (name: string) => number): Trees {
  const columns = stored.features.map(columnOf);
  const bytes = bytesOf(stored.nodes);
  const shorts = new Int16Array(bytes.buffer);
  const floats = new Float32Array(bytes.buffer);
  const count = bytes.length / NODE_BYTES;
  const column = new Int16Array(count);
  const threshold = new Float32Array(count);
  const right = new Int32Array(count);
  const value = new Float32Array(count);
  const roots = new Int32Array(stored.trees);
  let tree = 0;
  let open = 0; // nodes still to come in this tree
  for (let i = 0; i < count; i++) {
    if (open === 0) {
      roots[tree++] = i;
      open = 1;
    }
    const at = i * NODE_BYTES;
    const feature = bytes[at]!;
    column[i] = feature === LEAF ? -1 : columns[feature]!;
    right[i] = i + bytes[at + 1]!;
    value[i] = shorts[(at + 2) / 2]! / SCALE;
    threshold[i] = floats[(at + 4) / 4]!;
    open += feature === LEAF ? -1 : 1;
  }
  return { roots, column, threshold, right, value };
}

/** The sum of the trees for a row, in log-odds. */
export function sumTrees(trees: Trees, values: Float32Array, row: number): number {
  const { roots, column, threshold, right, value } = trees;
  let sum = 0;
  for (let t = 0; t < roots.length; t++) {
    let i = roots[t]!;
    let c = column[i]!;
    while (c >= 0) {
      i = values[row + c]! <= threshold[i]! ? i + 1 : right[i]!;
      c = column[i]!;
    }
    sum += value[i]!;
  }
  return sum;
}

/**
 * What in a row spoke against the article: at every node passed, the change of the mean below goes to the column
 * asked (path attribution; Saabas, treeinterpreter).
 * @returns the columns, what weighed most first, and whether they were above the thresholds mostly
 */
export function* weighColumns(
  trees: Trees,
  values: Float32Array,
  row: number,
  width: number,
): Iterable<{ readonly column: number; readonly isHigh: boolean }> {
  const { roots, column, threshold, right, value } = trees;
  const shares = new Float64Array(width);
  const sides = new Float64Array(width);
  for (const root of roots) {
    let i = root;
    for (let c = column[i]!; c >= 0; c = column[i]!) {
      const isHigh = values[row + c]! > threshold[i]!;
      const next = isHigh ? right[i]! : i + 1;
      const change = value[next]! - value[i]!;
      shares[c]! += change;
      sides[c]! += isHigh ? Math.abs(change) : -Math.abs(change);
      i = next;
    }
  }
  for (;;) {
    let worst = -1;
    for (let c = 0; c < width; c++) if (shares[c]! < (worst < 0 ? 0 : shares[worst]!)) worst = c;
    if (worst < 0) return;
    yield { column: worst, isHigh: sides[worst]! > 0 };
    shares[worst] = 0;
  }
}
