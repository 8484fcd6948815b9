// Scripts written without spaces: every character counts as a word, as the public benchmarks do it.
const UNSPACED =
  '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}';
const TAIL = "(?:['’][\\p{L}\\p{M}]+)*";
const SPACED_WORD = new RegExp(`[\\p{L}\\p{M}\\p{N}_]+${TAIL}`, 'gu');
const ANY_WORD = new RegExp(`[${UNSPACED}]|(?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}_])+${TAIL}`, 'gu');
const MAYBE_UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uf900-\uffff\ud800-\udfff]/;

// Latin letters and common punctuation: most text is nothing else, and a pattern without classes of Unicode is ready
// at once. It finds the same words.
const LATIN = /^[\0-\u024f\u2000-\u206f]*$/;
const LATIN_LETTER = 'A-Za-zªµºÀ-ÖØ-öø-\u024f';
const LATIN_NUMBER = '0-9²³¹¼½¾';
export const LATIN_LETTERS = new RegExp(`[${LATIN_LETTER}]`);
export const LATIN_NUMBERS = new RegExp(`[${LATIN_NUMBER}]`);
const LATIN_WORD = new RegExp(`[${LATIN_LETTER}${LATIN_NUMBER}_]+(?:['’][${LATIN_LETTER}]+)*`, 'g');

/** The words of a text as they stand in it; in scripts without spaces each character is one. */
export function tokenize(written: string): string[] {
  // Where a word may be broken is not said aloud.
  const text = written.includes('\u00ad') ? written.replaceAll('\u00ad', '') : written;
  if (LATIN.test(text)) return text.match(LATIN_WORD) ?? [];
  return text.match(MAYBE_UNSPACED.test(text) ? ANY_WORD : SPACED_WORD) ?? [];
}

const NON_ASCII = /[^\0-\x7f]/;

/** The form in which words are compared: compatibility-normalised, lower case, straight apostrophes. */
export function fold(word: string): string {
  if (!NON_ASCII.test(word)) return word.toLowerCase();
  // The Turkish capital İ becomes an i with a dot above.
  return word.normalize('NFKC').toLowerCase().replaceAll('’', "'").replaceAll('i\u0307', 'i');
}

/** Number of words in a text; characters count singly in scripts without spaces. */
export function countWords(text: string): number {
  return tokenize(text).length;
}
