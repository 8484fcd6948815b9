import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LEAF, NODE_BYTES, SCALE, type StoredTrees } from '../../src/settle/trees.ts';

/** Rows of one page, and what they are to be learned as. */
export interface Lesson {
  readonly rows: Float32Array;
  readonly labels: readonly boolean[];
  readonly weights: readonly number[];
  /** Which part of the sites; null where it is not to be learned from. */
  readonly fold: number | null;
}

export interface Boosting {
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  /** The fewest rows of a leaf. */
  readonly least: number;
  /** Predict what is learned from by trees that have not seen its fold. */
  readonly cross: boolean;
}

interface Inner {
  readonly split_feature: number;
  readonly threshold: number;
  readonly left_child: Split;
  readonly right_child: Split;
}
interface Leaf {
  readonly leaf_value: number;
  readonly leaf_count?: number;
}
type Split = Inner | Leaf;

const NOT_LEARNED = 255;
const PYTHON = process.env['PYTHON'] ?? 'python3';

/**
 * Learns boosted trees with LightGBM (Ke et al. 2017), which Python has and Node hasn't.
 * @returns the trees, and for every lesson the chances of its rows
 */
export function boost(
  lessons: readonly Lesson[],
  columns: readonly string[],
  boosting: Boosting,
): {
  readonly trees: StoredTrees;
  readonly chances: readonly Float32Array[];
  readonly gains: readonly string[];
} {
  const folder = mkdtempSync(join(tmpdir(), 'clean-article-boost-'));
  try {
    const put = (name: string, of: (lesson: Lesson) => Uint8Array | Float32Array): void => {
      const file = openSync(join(folder, name), 'w');
      for (const lesson of lessons) {
        const part = of(lesson);
        writeSync(file, new Uint8Array(part.buffer, part.byteOffset, part.byteLength));
      }
      closeSync(file);
    };
    put('x.f32', ({ rows }) => rows);
    put('y.u8', ({ labels }) => Uint8Array.from(labels, Number));
    put('w.f32', ({ weights }) => Float32Array.from(weights));
    put('fold.u8', ({ labels, fold }) => new Uint8Array(labels.length).fill(fold ?? NOT_LEARNED));
    writeFileSync(join(folder, 'job.json'), JSON.stringify({ ...boosting, width: columns.length }));
    execFileSync(PYTHON, ['tests/bench/boost.py', folder], { stdio: ['ignore', 'inherit', 'inherit'] });
    const all = new Float32Array(Uint8Array.from(readFileSync(join(folder, 'chances.f32'))).buffer);
    let at = 0;
    const chances = lessons.map(({ labels }) => all.slice(at, (at += labels.length)));
    const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
    return {
      trees: storeTrees(read('trees.json') as Split[], columns),
      chances,
      gains: (read('gain.json') as [number, number][]).map(
        ([i, gain]) => `${columns[i]!} ${gain.toFixed(0)}`,
      ),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Puts trees into the form in which they are kept. */
function storeTrees(trees: readonly Split[], columns: readonly string[]): StoredTrees {
  const numbers = new Map<number, number>();
  const bytes: number[] = [];
  const numberOf = (column: number): number => {
    let number = numbers.get(column);
    if (number === undefined) numbers.set(column, (number = numbers.size));
    return number;
  };
  /** Writes a node and those below it; returns the mean of its leaves and how many rows they have. */
  const write = (split: Split): { mean: number; count: number } => {
    const start = bytes.length;
    bytes.push(...new Uint8Array(NODE_BYTES));
    const node = new DataView(new ArrayBuffer(NODE_BYTES));
    let [mean, count] = [0, 1];
    if ('leaf_value' in split) {
      [mean, count] = [split.leaf_value, split.leaf_count ?? 1];
      node.setUint8(0, LEAF);
    } else {
      const left = write(split.left_child);
      const right = (bytes.length - start) / NODE_BYTES;
      const other = write(split.right_child);
      count = left.count + other.count;
      mean = (left.mean * left.count + other.mean * other.count) / count;
      node.setUint8(0, numberOf(split.split_feature));
      node.setUint8(1, right);
      node.setFloat32(4, split.threshold, true);
    }
    node.setInt16(2, Math.max(-32768, Math.min(32767, Math.round(mean * SCALE))), true);
    new Uint8Array(node.buffer).forEach((byte, i) => (bytes[start + i] = byte));
    return { mean, count };
  };
  for (const tree of trees) write(tree);
  if (numbers.size >= LEAF) throw new Error(`${numbers.size} features are more than a byte can tell apart`);
  return {
    features: [...numbers.keys()].map((column) => columns[column]!),
    trees: trees.length,
    nodes: Buffer.from(Uint8Array.from(bytes)).toString('base64'),
  };
}
