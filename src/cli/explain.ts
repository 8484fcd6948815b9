import { Chalk } from 'chalk';
import { piecesOf, type Settled } from '../render/article.ts';
import { printable } from './printable.ts';

/** The document as a person reads it: what goes is marked `-` and says why, parts beside the body are marked `~`. */
export function explain(settled: Settled, color: boolean): string {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const out: string[] = [];
  for (const { lines, verdict } of piecesOf(settled)) {
    const { role, rule, reason } = verdict;
    if (settled.document.gaps[lines[0]!.index]! > 1) out.push('');
    const texts = lines.flatMap(({ text }) => text.split(/\r\n|\n|\r/).map(printable));
    if (role === 'body') out.push(...texts.map((text) => `  ${text}`));
    else if (role === 'chrome') {
      out.push(...texts.map((text) => `${chalk.red('-')} ${chalk.dim.strikethrough(text)}`));
      out.push(chalk.red(`  └ ${rule}: ${reason}`));
    } else {
      out.push(...texts.map((text) => `${chalk.cyan('~')} ${text}`));
      out.push(chalk.cyan(`  └ ${role}: ${reason}`));
    }
  }
  return out.join('\n');
}
