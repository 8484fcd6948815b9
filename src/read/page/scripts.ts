import type { Range } from '../../document.ts';
import { type Document, Text } from '../../dom/nodes.ts';
import { parsePage } from '../../dom/parse.ts';
import { mapOffsets } from '../../places.ts';
import { boxIn } from './box.ts';
import { readsAsProse } from './paragraphs.ts';
import { collectRuns, type Run } from './runs.ts';
import { trimRange } from './trim.ts';

const SCRIPT = /<script(?:\s[^<>]{0,2000})?>/gi;
const JSON_TYPE = /\btype\s*=\s*["']?[^"'>\s]*json/i;
const TEMPLATE_TYPE = /\btype\s*=\s*["']?text\/(?:html|template|x-template)\b/i;
const PROGRAM_TYPE = /\btype\s*=\s*["']?(?:text|application)\/(?!javascript|ecmascript|x-javascript)/i;
// A program's state: the first object or list that it gives a name.
const ASSIGNMENT =
  /\b(?:(?:window|self|globalThis)\s{0,9}(?:\.\s{0,9}[\w$]{1,99}|\[\s{0,9}["'][\w$-]{1,99}["']\s{0,9}\])|(?:var|let|const)\s{1,9}[\w$]{1,99})\s{0,9}=\s{0,9}(?=[[{])/;
const NOT_TEXT = /cookie|consent|privacy|policy|terms|licen[cs]e|css|style|script|svg|query|schema|token/i;
const PARAGRAPH_KEY = /^(?:text|content|body|paragraphs?|value|html|children|copy|markup)$/i;
const TAG = /<\/?[a-z][^<>]*>/gi;
const MARKUP = /<\/?[a-z][^<>]*>|&[#\w]{1,10};/gi;
const SENTENCE = /[.!?…。！？।]/g;
const LONG = 200; // characters of a string that can be an article
const PARAGRAPH = 60; // characters of one that can be a paragraph of it
const MARKED_SHARE = 0.8; // of the longest text; so long a text with its paragraphs marked is taken instead
const LOOK_AT = 5000; // characters of a text; enough to know whether it is prose
const MOST_PARAGRAPHS = 2000;

/** A string in a script, decoded. */
interface Literal {
  readonly script: number;
  /** The name it is the value of, or its list is. */
  readonly key: string;
  readonly text: string;
  /** Where in the source the character at an offset of `text` is. */
  readonly placeOf: (offset: number) => number;
}

interface Candidate {
  readonly literals: readonly Literal[];
  readonly length: number;
  readonly isMarked: boolean;
}

/**
 * The article of a page that shows none before its scripts have run: the longest running text among the strings in
 * JSON-LD, in other data and in the state that programs begin with, or the paragraphs of one that are strings each.
 * Nothing is run; time is linear in the page's size.
 * @param least characters of running text that are an article
 * @returns runs whose texts stand in the script, in the page's source; null where there is no such text
 */
export function articleInScripts(source: string, least: number): readonly Run[] | null {
  const literals = [...scriptsIn(source)].flatMap((script, i) => [...literalsIn(source, script, i)]);
  const candidates = [
    ...literals.filter(({ text }) => text.length >= LONG).map((literal) => candidateOf([literal])),
    ...groupsOf(literals).map(candidateOf),
  ].filter(({ length }) => length >= least);
  const single = candidates.filter(({ literals: { length } }) => length === 1);
  const among = single.length > 0 ? single : candidates;
  const longest = among.reduce((most, { length }) => Math.max(most, length), 0);
  const isGood = ({ length }: Candidate): boolean => length >= MARKED_SHARE * longest;
  const best = among.find((each) => each.isMarked && isGood(each)) ?? among.find(isGood);
  return best ? best.literals.flatMap(runsOf) : null;
}

type Script = Range & { readonly kind: 'data' | 'template' };

function* scriptsIn(source: string): Iterable<Script> {
  const close = /<\/script/gi;
  for (const { 0: tag, index } of source.matchAll(SCRIPT)) {
    // One that stands in another is that one's text.
    if (index < close.lastIndex) continue;
    const start = index + tag.length;
    close.lastIndex = start;
    const end = close.exec(source)?.index ?? source.length;
    if (JSON_TYPE.test(tag)) yield { kind: 'data', start, end };
    else if (TEMPLATE_TYPE.test(tag)) yield { kind: 'template', start, end };
    else if (!PROGRAM_TYPE.test(tag)) {
      const named = ASSIGNMENT.exec(source.slice(start, end));
      if (named) yield { kind: 'data', start: start + named.index + named[0].length, end };
    }
    if (end === source.length) return;
  }
}

/** The strings in a script that can be text. */
function* literalsIn(source: string, { kind, start, end }: Script, script: number): Iterable<Literal> {
  if (kind === 'template') {
    const text = source.slice(start, end);
    if (text.includes('{{')) return;
    yield { script, key: '', text, placeOf: (offset) => start + offset };
    return;
  }
  let key = '';
  for (let open = source.indexOf('"', start); open >= 0 && open < end; open = source.indexOf('"', open)) {
    const from = open + 1;
    let to = from;
    while (to < end && source[to] !== '"') to += source[to] === '\\' ? 2 : 1;
    open = Math.min(to, end) + 1;
    const isKey = to - from < 100 && /^\s{0,20}:/.test(source.slice(open, open + 21));
    if (isKey) key = source.slice(from, to);
    else if (to - from >= PARAGRAPH && !NOT_TEXT.test(key))
      yield { script, key, ...decoded(source, from, Math.min(to, end)) };
  }
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

/** What the escapes in a string stand for. */
function decoded(source: string, start: number, end: number): Pick<Literal, 'text' | 'placeOf'> {
  const chunks: string[] = [];
  // Where in the text, and in the source, what stands between two escapes begins.
  const offsets = [0];
  const places = [start];
  let length = 0;
  let at = start;
  for (let sign = source.indexOf('\\', at); sign >= 0 && sign < end; sign = source.indexOf('\\', at)) {
    const code = /^(?:u([\da-f]{4})|x([\da-f]{2}))/i.exec(source.slice(sign + 1, sign + 6));
    const digits = code?.[1] ?? code?.[2];
    const letter = source[sign + 1] ?? '';
    const character =
      digits === undefined ? (ESCAPES[letter] ?? letter) : String.fromCharCode(parseInt(digits, 16));
    chunks.push(source.slice(at, sign), character);
    length += sign - at + character.length;
    at = sign + 1 + (code ? code[0].length : 1);
    offsets.push(length);
    places.push(at);
  }
  chunks.push(source.slice(at, Math.max(at, end)));
  return { text: chunks.join(''), placeOf: mapOffsets(offsets, places) };
}

/** The strings of a script that are values of the same name, where they can be the paragraphs of one text. */
function groupsOf(literals: readonly Literal[]): (readonly Literal[])[] {
  const groups = new Map<string, Literal[]>();
  for (const literal of literals) {
    if (!PARAGRAPH_KEY.test(literal.key)) continue;
    const name = `${literal.script} ${literal.key}`;
    const group = groups.get(name);
    if (!group) groups.set(name, [literal]);
    else if (group.length < MOST_PARAGRAPHS) group.push(literal);
  }
  return [...groups.values()].filter(({ length }) => length > 2);
}

/** How much running text strings have, tags aside; none where it does not read as prose. */
function candidateOf(literals: readonly Literal[]): Candidate {
  let length = 0;
  let isMarked = false;
  const sample: string[] = [];
  for (const { text } of literals) {
    const bare = text.replace(MARKUP, ' ');
    isMarked ||= text.search(TAG) >= 0;
    if ((bare.match(SENTENCE)?.length ?? 0) === 0) continue;
    length += bare.replace(/\s+/g, ' ').length;
    if (sample.length < 20) sample.push(bare.slice(0, LOOK_AT));
  }
  const isProse = readsAsProse(sample.join('\n').slice(0, LOOK_AT));
  return { literals, isMarked, length: isProse ? length : 0 };
}

const ARTICLE = boxIn(boxIn(null, 'body'), 'article');

/** The runs of text in a string: those of its markup, or its paragraphs. */
function runsOf({ text, placeOf }: Literal): readonly Run[] {
  // White space is taken off here: in the source it may be an escape.
  const place = (range: Range): Range => {
    const { start, end } = trimRange(text, range);
    return { start: placeOf(start), end: placeOf(end) };
  };
  const isMarked = text.search(TAG) >= 0;
  const page = parsePage(isMarked ? text : '');
  if (!isMarked) return paragraphsOf(text, page, place);
  return collectRuns(page).map(({ box, pieces }) => ({
    box,
    pieces: pieces.map(({ text: { data, ranges }, isLinked }) => ({
      text: new Text(page, data, ranges.map(place)),
      isLinked,
    })),
  }));
}

function paragraphsOf(text: string, page: Document, place: (range: Range) => Range): Run[] {
  const runs: Run[] = [];
  const add = (start: number, end: number): void => {
    const data = text.slice(start, end);
    if (data.trim() === '') return;
    const piece = new Text(page, data, [place({ start, end })]);
    runs.push({ box: boxIn(ARTICLE, 'p'), pieces: [{ text: piece, isLinked: false }] });
  };
  let from = 0;
  for (const { 0: gap, index } of text.matchAll(/\n\s*\n/.test(text) ? /\n\s*\n/g : /\n/g)) {
    add(from, index);
    from = index + gap.length;
  }
  add(from, text.length);
  return runs;
}
