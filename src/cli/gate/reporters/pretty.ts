import { plural } from '../../plural.ts';
import type { Reporter, ReporterOptions, Tally } from '../report.ts';

/**
 * For people: findings in rows that are aligned in each file, their places as terminals and editors open them, and a
 * summary. What lays them out is loaded when there is something to lay out: a gate mostly finds nothing.
 */
export function openPretty({ color, columns, isQuiet, advice }: ReporterOptions): Reporter {
  return {
    stream: 'stderr',
    begin: () => '',
    file: async ({ path, findings }) => {
      if (findings.length === 0) return '';
      const { formatRows } = await import('./prettyRows.ts');
      return `${formatRows(path, findings, columns, color)}\n`;
    },
    end: async (tally) => {
      if (isQuiet) return '';
      if (tally.findings === 0) return formatNothing(tally);
      return (await import('./prettyRows.ts')).formatSummary(tally, advice, color);
    },
  };
}

const formatNothing = (tally: Tally): string =>
  [`no chrome found ${formatChecked(tally)}`, ...formatKnown(tally), ''].join('\n');

/** How many files were looked at. */
export const formatChecked = ({ files, failed }: Tally): string =>
  `(${plural(files, 'file')} checked${failed > 0 ? `, ${failed} failed` : ''})`;

/** What the baseline lets pass, a line or none. */
export const formatKnown = ({ known }: Tally): string[] =>
  known > 0 ? [`${known} known from the baseline`] : [];
