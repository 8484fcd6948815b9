import { fold, tokenize } from '../words/tokenize.ts';

const PIECE = /\(([^()]*)\)|[^\s()]+/g;
const PLAIN = /^[a-z0-9' ]*$/;

/** A phrase in its parts: for each part the words it may be, none among them where it is optional. */
export type PhraseParts = readonly (readonly (readonly string[])[])[];

/**
 * Reads a phrase as rules write it: `(a|b)` is one or the other, `(a|)` is optional, so that
 * "(our|the|) newsletter" is three phrases.
 */
export function parsePhrase(written: string): PhraseParts {
  return Array.from(written.matchAll(PIECE), ([piece, group]) =>
    group === undefined ? [phraseWords(piece)] : group.split('|').map((choice) => phraseWords(choice.trim())),
  );
}

/** The words of a phrase as they are compared. */
function phraseWords(phrase: string): string[] {
  // Thousands of phrases are read at start; most are so plain that splitting does.
  if (PLAIN.test(phrase)) return phrase === '' ? [] : phrase.split(' ');
  return tokenize(phrase).map(fold);
}

/** All phrases that a list stands for, words joined by spaces. Phrases in a list are separated by commas. */
export function expandPhrases(list: string): string[] {
  return list.split(',').flatMap((written) =>
    parsePhrase(written)
      .reduce<string[][]>(
        (begun, choices) => begun.flatMap((words) => choices.map((choice) => [...words, ...choice])),
        [[]],
      )
      .map((words) => words.join(' ')),
  );
}

/** Phrases of a list as a set, for rules that treat some of theirs apart. Spelt out when first asked. */
export class PhraseSet {
  readonly #list: string;
  #spelt: ReadonlySet<string> | undefined;
  #firstWords: ReadonlySet<string> | undefined;
  #longest = 0; // words

  constructor(list: string) {
    this.#list = list;
  }

  has(phrase: string): boolean {
    return (this.#spelt ??= new Set(expandPhrases(this.#list))).has(phrase);
  }

  /** Whether one of the phrases stands among the words at a place. */
  standsAt(words: readonly string[], at: number): boolean {
    if (!this.#firstWords) {
      const phrases = expandPhrases(this.#list).map((phrase) => phrase.split(' '));
      this.#firstWords = new Set(phrases.map(([first]) => first!));
      this.#longest = Math.max(...phrases.map(({ length }) => length));
    }
    if (!this.#firstWords.has(words[at] ?? '')) return false;
    for (let length = 1; length <= this.#longest; length++)
      if (this.has(words.slice(at, at + length).join(' '))) return true;
    return false;
  }
}

/** The words that a written phrase can begin with. */
export function firstWords(written: string): readonly string[] {
  // Nearly all begin plainly, and are not looked at further until a text has their word.
  const plain = plainStart(written);
  if (plain !== null) return [plain];
  const first = new Set<string>();
  for (const choices of parsePhrase(written)) {
    for (const [word] of choices) if (word !== undefined) first.add(word);
    if (choices.every((choice) => choice.length > 0)) break;
  }
  return [...first];
}

/** The first word where it is of plain letters. By hand, as thousands are asked for at every start. */
function plainStart(written: string): string | null {
  let start = 0;
  while (written.charCodeAt(start) <= 32) start++;
  let end = start;
  for (; end < written.length; end++) {
    const code = written.charCodeAt(end);
    if (code <= 32) break;
    const isPlain = (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 39;
    if (!isPlain) return null;
  }
  return end > start ? written.slice(start, end) : null;
}
