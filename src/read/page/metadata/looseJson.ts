const LONGEST = 4_000_000; // characters; no page's own description is longer

/**
 * JSON as pages write it: inside CDATA or comments, ended by a semicolon, with control characters in its strings or
 * commas too many. What cannot be read is null.
 */
export function parseLoosely(written: string): unknown {
  if (written.length > LONGEST) return null;
  const text = bracketed(written);
  return parse(text) ?? parse(repaired(text));
}

/** From the first opening bracket to the last closing one, CDATA's own aside. */
function bracketed(text: string): string {
  let start = text.search(/[[{]/);
  if (text.startsWith('[CDATA[', start)) start += '[CDATA['.length;
  const brace = text.lastIndexOf('}');
  const cdata = text.lastIndexOf(']]>');
  const bracket = cdata > brace ? text.lastIndexOf(']', cdata - 1) : text.lastIndexOf(']');
  return text.slice(Math.max(0, start), Math.max(brace, bracket) + 1);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // broken; the page has more to go by
  }
}

/** With control characters in strings as spaces, and without commas before a closing bracket. */
function repaired(text: string): string {
  const out: string[] = [];
  let from = 0;
  let inString = false;
  let comma = -1; // where the last sign outside strings is, if it is a comma
  for (let i = 0; i < text.length; i++) {
    const sign = text[i]!;
    if (inString) {
      if (sign === '\\') {
        i++;
      } else if (sign === '"') {
        inString = false;
      } else if (sign < ' ') {
        out.push(text.slice(from, i), ' ');
        from = i + 1;
      }
      continue;
    }
    if ((sign === '}' || sign === ']') && comma >= from) {
      out.push(text.slice(from, comma));
      from = comma + 1;
    }
    if (sign === '"') inString = true;
    if (sign.trim() !== '') comma = sign === ',' ? i : -1;
  }
  out.push(text.slice(from));
  return out.join('');
}
