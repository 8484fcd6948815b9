import type { Range } from '../../../document.ts';

/** A member of a JSON object: its key, and where its value stands. */
export interface Member extends Range {
  readonly key: string;
}

// All of these read source text that JSON.parse has accepted, and would not end on any other.

/** The members of the object that begins at an offset, in their order. */
export function* membersOf(source: string, object: number): Generator<Member> {
  for (let at = skipSpace(source, object + 1); source[at] !== '}';) {
    const afterKey = endOfString(source, at);
    const key = JSON.parse(source.slice(at, afterKey)) as string;
    const colon = skipSpace(source, afterKey);
    const start = skipSpace(source, colon + 1);
    const end = endOfValue(source, start);
    yield { key, start, end };
    at = afterComma(source, end);
  }
}

/** Where the elements of the array that begins at an offset stand. */
export function* elementsOf(source: string, array: number): Generator<Range> {
  for (let at = skipSpace(source, array + 1); source[at] !== ']';) {
    const end = endOfValue(source, at);
    yield { start: at, end };
    at = afterComma(source, end);
  }
}

/** The first character from an offset on that is no white space. */
export function skipSpace(source: string, offset: number): number {
  let at = offset;
  while (' \t\n\r'.includes(source[at]!)) at++;
  return at;
}

/** The next member, or the bracket that closes what the value stands in. */
function afterComma(source: string, endOfLast: number): number {
  const at = skipSpace(source, endOfLast);
  return source[at] === ',' ? skipSpace(source, at + 1) : at;
}

function endOfValue(source: string, start: number): number {
  if (source[start] === '"') return endOfString(source, start);
  let at = start;
  if (!'{['.includes(source[at]!)) {
    while (at < source.length && !' \t\n\r,]}'.includes(source[at]!)) at++;
    return at;
  }
  let depth = 0;
  do {
    const sign = source[at]!;
    if (sign === '{' || sign === '[') depth++;
    else if (sign === '}' || sign === ']') depth--;
    at = sign === '"' ? endOfString(source, at) : at + 1;
  } while (depth > 0);
  return at;
}

function endOfString(source: string, quote: number): number {
  let at = quote + 1;
  while (source[at] !== '"') at += source[at] === '\\' ? 2 : 1;
  return at + 1;
}
