import { Chalk } from 'chalk';
import type { Settled } from '../render/article.ts';
import { printable } from './printable.ts';

/** The document as a person reads it: what goes is marked `-` and says why, parts beside the body are marked `~`. */
export function explain({ document, verdicts }: Settled, color: boolean): string {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const lines: string[] = [];
  document.blocks.forEach((block, i) => {
    if (i > 0 && document.gaps[i]! > 1) lines.push('');
    const { role, rule, reason } = verdicts.get(block)!;
    const texts = block.text.split(/\r\n|\n|\r/).map(printable);
    if (role === 'body') lines.push(...texts.map((text) => `  ${text}`));
    else if (role === 'chrome') {
      lines.push(...texts.map((text) => `${chalk.red('-')} ${chalk.dim.strikethrough(text)}`));
      lines.push(chalk.red(`  └ ${rule}: ${reason}`));
    } else {
      lines.push(...texts.map((text) => `${chalk.cyan('~')} ${text}`));
      lines.push(chalk.cyan(`  └ ${role}: ${reason}`));
    }
  });
  return lines.join('\n');
}
