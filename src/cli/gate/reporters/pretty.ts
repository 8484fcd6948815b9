import { Chalk, type ChalkInstance } from 'chalk';
import type { Removed } from '../../../render/article.ts';
import { plural } from '../../plural.ts';
import type { Reporter, ReporterOptions, Tally } from '../report.ts';
import { cutToWidth, padToWidth, widest, wrapToWidth } from '../../textWidth.ts';
import { oneLine, onePath } from './oneLine.ts';

const GAP = '  ';
const UNDER = GAP + GAP;
// Columns.
const LEAST_TEXT = 32; // with less, reasons go on rows of their own, then texts do
const MOST_TEXT = 80;
const UNITS = 1000; // characters of a finding that are looked at, more than any terminal shows

/** For people: findings in rows that are aligned in each file, their places as terminals and editors open them, and a summary. */
export function openPretty({ color, columns, isQuiet, advice }: ReporterOptions): Reporter {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  return {
    stream: 'stderr',
    begin: () => '',
    file: ({ path, findings }) =>
      findings.length === 0 ? '' : `${formatRows(onePath(path), findings, columns, chalk)}\n`,
    end: (tally) => (isQuiet ? '' : formatSummary(tally, advice, chalk)),
  };
}

function formatRows(
  path: string,
  findings: readonly Removed[],
  columns: number,
  chalk: ChalkInstance,
): string {
  const places = findings.map(({ line, column }) => `${path}:${line}:${column}`);
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

function formatSummary(tally: Tally, advice: string, chalk: ChalkInstance): string {
  const { files, filesWithFindings, findings, words, chromeWords, failed, byRule, known, isFixable } = tally;
  const failures = failed > 0 ? `, ${chalk.red(`${failed} failed`)}` : '';
  const checked = `(${plural(files, 'file')} checked${failures})`;
  const baseline = known > 0 ? [`${known} known from the baseline`] : [];
  if (findings === 0) return [`no chrome found ${checked}`, ...baseline, ''].join('\n');
  const share = words > 0 ? `, ${((100 * chromeWords) / words).toFixed(1)} % of the words` : '';
  const counts = [...byRule].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const rule = widest(counts.map(([id]) => id));
  const count = widest(counts.map(([, n]) => String(n)));
  return [
    ...counts.map(([id, n]) => GAP + padToWidth(id, rule) + GAP + String(n).padStart(count)),
    '',
    chalk.bold(
      `${plural(findings, 'piece')} of chrome in ${plural(filesWithFindings, 'file')} ${checked}${share}`,
    ),
    ...baseline,
    ...(isFixable ? [advice] : []),
    '',
  ].join('\n');
}
