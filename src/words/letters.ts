// What characters are. These are asked of every word and line, and patterns with classes of Unicode take longer to be
// ready than a short run lasts.

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

/** Begins with one of some characters. */
export function startsWithAny(text: string, characters: string): boolean {
  return text !== '' && characters.includes(text.charAt(0));
}

/** Ends with one of some characters. */
export function endsWithAny(text: string, characters: string): boolean {
  return text !== '' && characters.includes(text.charAt(text.length - 1));
}

/** White space, as patterns have it. */
export function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** A text in lower case, letter by letter: what is somewhere in it is there in the text, too. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text.replace(/./gsu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });
}
