import { startsNumber, startsUpper } from './letters.ts';
import { fold, LATIN_LETTERS, LATIN_NUMBERS, tokenize } from './tokenize.ts';

/** The words of a text. */
export interface Words {
  /** As they are compared. */
  readonly folded: readonly string[];
  /** How many begin with a capital. */
  readonly capitals: number;
  /** How many begin with a digit or another number. */
  readonly numbers: number;
  /** The last one as it is written; empty where there is none. */
  readonly last: string;
}

const NO_WORDS: Words = { folded: [], capitals: 0, numbers: 0, last: '' };

const OTHER = 0;
const LETTER = 1;
const NUMBER = 2;
const UNDERSCORE = 3;
const LATIN_END = 0x250;
const CLASSES = new Uint8Array(LATIN_END);
for (let code = 0; code < LATIN_END; code++) {
  const character = String.fromCharCode(code);
  if (LATIN_LETTERS.test(character)) CLASSES[code] = LETTER;
  else if (LATIN_NUMBERS.test(character)) CLASSES[code] = NUMBER;
  else if (character === '_') CLASSES[code] = UNDERSCORE;
}
const APOSTROPHE = 39;
const CURLED = 0x2019;
const SOFT_HYPHEN = 0xad;

/** Reads the words of a text: what `tokenize` and `fold` find, with what is counted of them, in one go where it is Latin. */
export function readWords(text: string): Words {
  if (text === '') return NO_WORDS;
  const lower = text.toLowerCase();
  // The Turkish capital İ becomes two characters, and places are no longer the same.
  return (lower.length === text.length ? scanLatin(text, lower.replaceAll('’', "'")) : null) ?? readAny(text);
}

function readAny(text: string): Words {
  const raw = tokenize(text);
  let [capitals, numbers] = [0, 0];
  for (const word of raw) {
    if (startsUpper(word)) capitals++;
    else if (startsNumber(word)) numbers++;
  }
  return { folded: raw.map(fold), capitals, numbers, last: raw.at(-1) ?? '' };
}

/** The words of a text of Latin letters and common punctuation; null of another. */
function scanLatin(text: string, lower: string): Words | null {
  const folded: string[] = [];
  const { length } = text;
  let capitals = 0;
  let numbers = 0;
  let start = 0;
  let end = 0;
  for (let at = 0; at < length;) {
    const first = text.charCodeAt(at);
    if (first >= LATIN_END) {
      if (first < 0x2000 || first > 0x206f) return null;
      at++;
      continue;
    }
    const kind = CLASSES[first]!;
    if (kind === OTHER) {
      if (first === SOFT_HYPHEN) return null;
      at++;
      continue;
    }
    start = at;
    let all = 0; // the bits of all its characters
    let code = first;
    // Letters after an apostrophe belong to the word.
    for (let isTail = false; ; isTail = true) {
      while (code < LATIN_END && (isTail ? CLASSES[code] === LETTER : CLASSES[code] !== OTHER)) {
        all |= code;
        code = ++at < length ? text.charCodeAt(at) : 0;
      }
      if ((code !== APOSTROPHE && code !== CURLED) || at + 1 >= length) break;
      const next = text.charCodeAt(at + 1);
      if (next >= LATIN_END || CLASSES[next] !== LETTER) break;
      code = next;
      at++;
    }
    end = at;
    if (kind === NUMBER) numbers++;
    else if (first !== lower.charCodeAt(start)) capitals++;
    folded.push(all < 128 ? lower.slice(start, end) : fold(text.slice(start, end)));
  }
  return { folded, capitals, numbers, last: text.slice(start, end) };
}
