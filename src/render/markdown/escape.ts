/*
 * Signs of the text that Markdown would take for its own get a backslash; the others stay as they are, so that prose
 * reads as it was written. https://spec.commonmark.org and https://github.github.com/gfm say what is taken for what.
 */

const SIGNS = /[\\`*_[\]<&~]/g;
const PUNCTUATION = /[!-/:-@[-`{-~]/;
const LETTER = /[\p{L}\p{N}]/u;
const ENTITY = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i;
const LONGEST_ENTITY = 34; // characters

/** Escapes signs that would be read as Markdown's wherever they stand in a line. */
export function escapeText(text: string, isLinked: boolean): string {
  return text.replace(SIGNS, (sign, at: number) => {
    const isMeant = isMarkup(sign, text, at, isLinked);
    return isMeant ? `\\${sign}` : sign;
  });
}

/** Whether a sign could be read as Markdown's. What stands beyond the text's ends is unknown, and could be anything. */
function isMarkup(sign: string, text: string, at: number, isLinked: boolean): boolean {
  const before = text[at - 1] ?? '';
  const after = text[at + 1] ?? '';
  // A space at the text's end may go.
  const isFree = before === ' ' && after === ' ' && at > 1 && at < text.length - 2;
  switch (sign) {
    case '\\':
      return at >= text.length - 2 || PUNCTUATION.test(after);
    case '*':
      return !isFree;
    case '_':
      return !isFree && !(LETTER.test(before) && LETTER.test(after));
    case '[':
      return isLinked;
    case ']':
      return isLinked || after === '(';
    case '<':
      return /[a-z/!?]/i.test(after);
    case '&':
      return ENTITY.test(text.slice(at, at + LONGEST_ENTITY));
    case '~':
      return before === '~' || after === '~';
    default:
      return true;
  }
}

/** Escapes what would make another block of a line that begins with it. The line's other signs are escaped already. */
export function escapeStart(line: string): string {
  return line
    .replace(/^(?=#{1,6}(?:\s|$)|[-+](?:\s|$)|>|\[(?:[^[\]\\]|\\.)*\]:|\[[ x]\]\s)/i, '\\')
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\')
    .replace(/^(?=(?:=+|[|: ]*-[-|: ]*)$)/, '\\');
}
