import { Chalk } from 'chalk';
import type { Removed } from '../render/article.ts';
import { printable } from './printable.ts';

const TEXT = 80; // characters of a finding that are shown

/** Findings as `file:line:column  category  text  (rule)`, a line each. */
export function formatFindings(file: string, findings: readonly Removed[], color: boolean): string {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  return findings
    .map(({ line, column, category, text, rule }) => {
      const flat = printable(text.replace(/\s+/g, ' '));
      const shown = flat.length > TEXT ? `${flat.slice(0, TEXT - 1)}…` : flat;
      return `${chalk.bold(`${printable(file)}:${line}:${column}`)}  ${chalk.yellow(category)}  ${shown}  ${chalk.dim(`(${rule})`)}\n`;
    })
    .join('');
}
