import type { Settled } from '../../render/article.ts';
import { type Paint, paintOf, type Remark, remarksOn } from './remarks.ts';

export interface ExplainOptions {
  readonly color: boolean;
  /** Width of the terminal in columns; null where the output goes elsewhere. */
  readonly columns: number | null;
}

/**
 * The document as a person reads it: what goes is marked `-` and says why, parts beside the body are marked `~`. In a
 * terminal it is wrapped to the width, with the reasons in the margin where there is room for one.
 */
export async function explain(settled: Settled, { color, columns }: ExplainOptions): Promise<string> {
  const paint = paintOf(color);
  const format =
    columns === null
      ? (remark: Remark) => unwrapped(remark, paint)
      : (await import('./margin.ts')).fitTo(columns, paint);
  return remarksOn(settled)
    .flatMap((remark) => (remark.isApart ? ['', ...format(remark)] : format(remark)))
    .join('\n');
}

function unwrapped({ mark, lines, note }: Remark, paint: Paint): string[] {
  const rows = lines.map((line) => `${paint[mark].note(mark)} ${paint[mark].text(line)}`);
  return note === null ? rows : [...rows, paint[mark].note(`  └ ${note}`)];
}
