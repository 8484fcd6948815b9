// What a text begins with, by its first letter. These are asked of every word, and patterns with classes of Unicode
// take longer to be ready than a short run lasts.

/** Begins with a capital, in scripts that have them. */
export function startsUpper(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}

/** Begins with a small letter, in scripts that have them. */
export function startsLower(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toUpperCase();
}

const ANY_NUMBER = /^\p{N}/u;

/** Begins with a digit or another number. */
export function startsNumber(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 48 && code <= 57 : ANY_NUMBER.test(text);
}
