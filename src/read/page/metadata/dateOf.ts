import { isoDate } from '../../../words/dates.ts';

const COMPACT = /^((?:19|20)\d\d)(0[1-9]|1[0-2])([0-3]\d)(?:T|$)/; // 20250314T0930
const SECONDS = /^1\d{9}(?:\d{3})?$/; // Unix time, in milliseconds too
const YEAR_FIRST = /(?<!\d)((?:19|20)\d\d) (\p{L}{3,9})\.? (\d{1,2})(?!\d)/u; // 2025 Mar 14
const NUMBERS = /(?<!\d|\d[/.-])(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)?\d\d)(?!\d|[/.-]\d)/;
const MONTH_FIRST = /^en(?:-(?:us|ph))?$/i; // where 3/4 is the fourth of March, by BCP 47 tag

/**
 * The first date in data or in a line of text, as YYYY-MM-DD.
 * @param language BCP 47 tag of the text, which tells day from month where both could be either; null: only dots tell (14.3.2025)
 */
export function dateOf(text: string, language: string | null): string | null {
  const written = text.trim().slice(0, 200);
  const compact = COMPACT.exec(written);
  if (compact) return `${compact[1]!}-${compact[2]!}-${compact[3]!}`;
  if (SECONDS.test(written)) return new Date(Number(written.slice(0, 10)) * 1000).toISOString().slice(0, 10);
  return isoDate(written) ?? isoDate(written.replace(YEAR_FIRST, '$3 $2 $1')) ?? ambiguous(written, language);
}

function ambiguous(text: string, language: string | null): string | null {
  const [, first, sign, second, year] = NUMBERS.exec(text) ?? [];
  if (first === undefined || second === undefined || (language === null && sign !== '.')) return null;
  const isMonthFirst = sign !== '.' && MONTH_FIRST.test(language!.replace('_', '-'));
  const [month, day] = isMonthFirst ? [first, second] : [second, first];
  return isoDate(
    `${year!.length === 2 ? `20${year!}` : year!}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  );
}
