const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const ISO = /(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/;
const COMPACT = /(?<!\d)((?:19|20)\d\d)[/.](\d{1,2})[/.](\d{1,2})(?!\d)/;
const DAY_FIRST = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]${MONTH}\\.?,?[ -]((?:19|20)\\d\\d)(?!\\d)`,
);
const MONTH_FIRST = new RegExp(
  `(?<![a-z])${MONTH}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)(?!\\d)`,
);
// Day and month can't be told apart unless one is over twelve.
const NUMBERS = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d\d)(?!\d)/;

/** The first date a text names, as YYYY-MM-DD, or null. Dates whose day and month could be swapped don't count. */
export function isoDate(text: string): string | null {
  const head = text.slice(0, 200).toLowerCase();
  const iso = ISO.exec(head) ?? COMPACT.exec(head);
  if (iso) return format(iso[1]!, Number(iso[2]), Number(iso[3]));
  const dayFirst = DAY_FIRST.exec(head);
  if (dayFirst) return format(dayFirst[3]!, monthNumber(dayFirst[2]!), Number(dayFirst[1]));
  const monthFirst = MONTH_FIRST.exec(head);
  if (monthFirst) return format(monthFirst[3]!, monthNumber(monthFirst[1]!), Number(monthFirst[2]));
  const numbers = NUMBERS.exec(head);
  if (numbers) {
    const [a, b] = [Number(numbers[1]), Number(numbers[2])];
    if (a > 12 || a === b) return format(numbers[3]!, b, a);
    if (b > 12) return format(numbers[3]!, a, b);
  }
  return null;
}

const monthNumber = (name: string): number =>
  MONTHS.findIndex((m) => m.startsWith(name.toLowerCase().slice(0, 3))) + 1;

function format(year: string, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
