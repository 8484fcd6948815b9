import type { ErrorCode } from '../../errors.ts';
import { percent } from '../../looks/figures.ts';
import type { Category } from '../../rule.ts';
import type { Input } from '../inputs/inputs.ts';
import { plural } from '../plural.ts';
import { printable } from '../printable.ts';
import { whole } from './figures.ts';
import type { DocumentNumbers } from './numbers.ts';
import { ENOUGH_WORDS, isLittleLeft } from './worthALook.ts';

const BAR = 24; // columns, of the largest category
const LEAST = 0.0005; // of the words, of a category that is named: it would be 0.0 %
const TO_LOOK_AT = 5; // documents

interface Doubtful {
  readonly name: string;
  readonly words: number;
  readonly share: number;
}

/** What a run over many documents did, in numbers. */
export class Summary {
  readonly #began = performance.now();
  readonly #removed = new Map<Category, number>();
  /** Those of which least is kept. */
  #doubtful: readonly Doubtful[] = [];
  #cleaned = 0;
  #files = 0;
  #earlier = 0;
  #words = 0;
  #kept = 0;

  /** Files whose output is in its place, by this run or an earlier one. */
  get files(): number {
    return this.#files + this.#earlier;
  }

  add({ path }: Input, documents: readonly DocumentNumbers[]): void {
    for (const { place, words, kept, removed } of documents) {
      this.#cleaned++;
      this.#words += words;
      this.#kept += kept;
      for (const [category, count] of removed)
        this.#removed.set(category, (this.#removed.get(category) ?? 0) + count);
      if (words < ENOUGH_WORDS) continue;
      const name = place === null ? path : `${path}: ${place}`;
      this.#doubtful = [...this.#doubtful, { name, words, share: kept / words }]
        .sort((a, b) => a.share - b.share || b.words - a.words)
        .slice(0, TO_LOOK_AT);
    }
  }

  /** Counts an output that is in its place. */
  addFile(): void {
    this.#files++;
  }

  /** Counts an output that an earlier run made. */
  addEarlier(): void {
    this.#earlier++;
  }

  /** @param failures how many there were, by cause */
  toText(failures: ReadonlyMap<ErrorCode, number>): string {
    const failed = [...failures.values()].reduce((sum, n) => sum + n, 0);
    const earlier = this.#earlier === 0 ? '' : `, ${whole(this.#earlier)} done before`;
    const rows = [
      `clean-article: ${plural(this.#cleaned, 'document')} cleaned, ${whole(failed)} failed${earlier}`,
      ...this.#ofWords(),
      ...(failed > 0
        ? [`  failed: ${[...failures].map(([code, n]) => `${whole(n)} ${code}`).join(', ')}`]
        : []),
      ...this.#toLookAt(),
    ];
    return rows.map((row) => `${row}\n`).join('');
  }

  #ofWords(): string[] {
    if (this.#words === 0) return [];
    const seconds = (performance.now() - this.#began) / 1000;
    const removed = [...this.#removed]
      .filter(([, words]) => words >= LEAST * this.#words)
      .sort(([, a], [, b]) => b - a);
    const width = Math.max(...removed.map(([category]) => category.length));
    const most = removed[0]?.[1] ?? 0;
    return [
      `clean-article: ${percent(this.#kept, this.#words)} of ${whole(this.#words)} words kept, ${whole(this.#words / seconds)} words a second`,
      ...removed.map(([category, words]) => {
        const bar = '█'.repeat(Math.round((BAR * words) / most));
        return `  ${category.padEnd(width)} ${percent(words, this.#words).padStart(7)} ${bar}`.trimEnd();
      }),
    ];
  }

  #toLookAt(): string[] {
    const usual = this.#kept / this.#words;
    return this.#doubtful
      .filter(({ share }) => isLittleLeft(share, usual))
      .map(
        ({ name, words, share }) =>
          `  worth a look: ${printable(name)}: ${percent(share, 1)} of ${whole(words)} words kept`,
      );
  }
}
