import { Chalk, type ChalkInstance } from 'chalk';
import type { Removed } from '../../../render/article.ts';
import { plural } from '../../plural.ts';
import { cutToWidth, padToWidth, widest, wrapToWidth } from '../../textWidth.ts';
import type { Tally } from '../report.ts';
import { oneLine, onePath } from './oneLine.ts';
import { formatChecked, formatKnown } from './pretty.ts';

const GAP = '  ';
const UNDER = GAP + GAP;
// Columns.
const LEAST_TEXT = 32; // with less, reasons go on rows of their own, then texts do
const MOST_TEXT = 80;
const UNITS = 1000; // characters of a finding that are looked at, more than any terminal shows

const paint = (color: boolean): ChalkInstance => new Chalk({ level: color ? 1 : 0 });

/** The findings of a file. */
export function formatRows(
  path: string,
  findings: readonly Removed[],
  columns: number,
  color: boolean,
): string {
  const chalk = paint(color);
  const file = onePath(path);
  const places = findings.map(({ line, column }) => `${file}:${line}:${column}`);
  const reasons = findings.map(({ reason }) => oneLine(reason));
  const widths = {
    place: widest(places),
    category: widest(findings.map(({ category }) => category)),
    rule: widest(findings.map(({ rule }) => rule)),
    reason: widest(reasons),
  };
  const space = columns - widths.place - widths.category - widths.rule - 3 * GAP.length;
  const beside = space - widths.reason - GAP.length;
  const isReasonBeside = beside >= LEAST_TEXT;
  const isTextBeside = space >= LEAST_TEXT;
  const under = Math.max(1, columns - UNDER.length);
  const most = Math.min(isReasonBeside ? beside : isTextBeside ? space : under, MOST_TEXT);
  const texts = findings.map(({ text }) => cutToWidth(oneLine(text, UNITS), most));
  const textWidth = widest(texts);
  return findings
    .map(({ category, rule }, i) => {
      const row = [
        chalk.bold(padToWidth(places[i]!, widths.place)),
        chalk.yellow(padToWidth(category, widths.category)),
        ...(isTextBeside ? [padToWidth(texts[i]!, textWidth)] : []),
        isReasonBeside ? padToWidth(rule, widths.rule) : rule,
        ...(isReasonBeside ? [chalk.dim(reasons[i]!)] : []),
      ].join(GAP);
      const below = [
        ...(isTextBeside ? [] : [texts[i]!]),
        ...(isReasonBeside ? [] : wrapToWidth(reasons[i]!, under).map((each) => chalk.dim(each))),
      ];
      return [row, ...below.map((each) => UNDER + each), ''].join('\n');
    })
    .join('');
}

/** What was found in all, by rule, and what to do about it. */
export function formatSummary(tally: Tally, advice: string, color: boolean): string {
  const chalk = paint(color);
  const { filesWithFindings, findings, words, chromeWords, byRule, isFixable } = tally;
  const share = words > 0 ? `, ${((100 * chromeWords) / words).toFixed(1)} % of the words` : '';
  const counts = [...byRule].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const rule = widest(counts.map(([id]) => id));
  const count = widest(counts.map(([, n]) => String(n)));
  return [
    ...counts.map(([id, n]) => GAP + padToWidth(id, rule) + GAP + String(n).padStart(count)),
    '',
    chalk.bold(
      `${plural(findings, 'piece')} of chrome in ${plural(filesWithFindings, 'file')} ${formatChecked(tally)}${share}`,
    ),
    ...formatKnown(tally),
    ...(isFixable ? [advice] : []),
    '',
  ].join('\n');
}
