import { isoDate } from '../../../words/dates.ts';
import { lowerCase, startsUpper } from '../../../words/letters.ts';
import {
  AFTER_DATE,
  BEFORE_DAY,
  CREDENTIAL,
  IN_BRACKETS,
  INITIALS,
  LEAD,
  NO_NAME,
  PARTICLE,
  ROLE,
  SEPARATOR,
  TAIL,
} from './bylineWords.ts';
import { squeeze } from '../../../words/squeeze.ts';

const LONGEST = 300; // characters of a byline that are looked at
const MOST_WORDS = 6; // of one name

/**
 * The names in a byline as people write them ("A, B"): without "By", roles, dates and what else a page puts there;
 * null where there is none. Vertical bars and bullets part what is no list of names.
 */
export function namesIn(byline: string): string | null {
  const line = unescape(squeeze(byline.slice(0, LONGEST)));
  if (/^(?:https?:)?\/\//i.test(line)) return null;
  const names: string[] = [];
  let isOpen = true; // the names so far end in a comma or "and"
  for (const segment of line.split(SEPARATOR)) {
    const goesOn = isOpen || /^(?:,|&|and\s)/i.test(segment);
    if (!goesOn) break;
    const name = nameIn(segment);
    if (name !== null) names.push(name);
    isOpen = names.length === 0 || /(?:,|&|\sand)\s*$/i.test(segment);
  }
  return names.length > 0 ? names.join(', ') : null;
}

function nameIn(segment: string): string | null {
  const bare = [AFTER_DATE, LEAD, LEAD, TAIL]
    .reduce(without, segment)
    .replace(IN_BRACKETS, '')
    .replace(/^(?:[\s,;:.@&|/~*-]|[Aa][Nn][Dd]\s)+|(?:[^\p{L}\p{M}\p{N}.!)®™'’"]|\s[Aa][Nn][Dd])+$/gu, '');
  const names = withoutRoles(upToSmallWord(bare));
  if (
    names === '' ||
    NO_NAME.test(lowerCase(names)) ||
    INITIALS.test(names) ||
    isoDate(names) !== null ||
    !/\p{L}/u.test(names)
  )
    return null;
  if (/^\S+@\S+$|^www\./i.test(names)) return null;
  return names.split(/,|;|&|\sand\s/).some((name) => name.trim().split(' ').length > MOST_WORDS)
    ? null
    : names;
}

/** A text without what a pattern of small letters finds in it. */
function without(text: string, pattern: RegExp): string {
  const found = pattern.exec(lowerCase(text));
  return found ? text.slice(0, found.index) + text.slice(found.index + found[0].length) : text;
}

/** Names are written with capitals: what follows a small word is something else. */
function upToSmallWord(text: string): string {
  const words = text.split(' ');
  const end = words.findIndex((word, i) => i > 0 && /^\p{Ll}/u.test(word) && !PARTICLE.test(word));
  if (end < 0 || (end === 1 && !BEFORE_DAY.test(words[1]!)) || (end > 1 && !startsUpper(text))) return text;
  const kept = words.slice(0, end);
  while (kept.length > 1 && PARTICLE.test(kept.at(-1)!)) kept.pop();
  return kept.join(' ').replace(/[\s,;:&-]+$/, '');
}

/** Of the pieces between commas those that name someone, credentials with them. */
function withoutRoles(text: string): string {
  const pieces = text.split(/, */);
  const kept = pieces.filter(
    (piece, i) =>
      i === 0 || CREDENTIAL.test(piece) || (isName(piece.replace(/^(?:and|&) /, '')) && !ROLE.test(piece)),
  );
  return kept.join(', ').trim();
}

/** One to five words, with capitals where the script has them. */
export function isName(text: string): boolean {
  const words = text.split(' ');
  if (words.length > 5 || text.length > 60 || /[\d!?:;|]/.test(text)) return false;
  return (
    words.every((word) => startsUpper(word) || PARTICLE.test(word)) && words.some((word) => word.length > 1)
  );
}

/**
 * What follows "By" or another sign of authorship in a line, null where it has none.
 * @param isSigned whether only signs with a colon count, as below articles ("Author: Mara Lindqvist")
 */
export function afterLead(line: string, isSigned = false): string | null {
  const small = lowerCase(line);
  const lead = (isSigned ? null : AFTER_DATE.exec(small)?.[0]) ?? LEAD.exec(small)?.[0];
  return lead === undefined || (isSigned && !/[:：]\s*$/.test(lead)) ? null : line.slice(lead.length);
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  apos: "'",
};

/** Data escaped twice. */
const unescape = (text: string): string =>
  text.replace(/&(?:(amp|quot|lt|gt|nbsp|apos)|#(\d{1,6}));/g, (whole, name?: string, code?: string) =>
    name === undefined ? String.fromCodePoint(Math.min(Number(code), 0x10ffff)) : (ENTITIES[name] ?? whole),
  );
