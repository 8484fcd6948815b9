import type { BlockKind, Box, Document, Range } from '../../document.ts';
import { parsePage } from '../../dom/parse.ts';
import { assertRoom } from '../../room.ts';
import { squeeze } from '../../words/squeeze.ts';
import { buildDocument, type FoundLine } from '../build.ts';
import { absenceOf } from './absence.ts';
import { articlesIn } from './jsonLd.ts';
import { readMetadata } from './metadata.ts';
import { type Paragraph, paragraphsIn } from './paragraphs.ts';
import type { Dom } from '../doms.ts';
import { askReadability, type Opinion } from './readability.ts';
import { collectRuns, type Run } from './runs.ts';
import { articleInScripts } from './scripts.ts';
import { Statement } from './statement.ts';
import { trimRanges } from './trim.ts';

const BLOCK_BYTES = 6000; // a block with what is remembered of it

/** Reads a page: a block for each run of text in a block element, with what the tree and Readability know of it. */
export async function readHtml(source: string, url: string | null, dom: Dom): Promise<Document> {
  const page = parsePage(source);
  const shown = collectRuns(page);
  assertRoom(shown.length, BLOCK_BYTES, 'blocks of text');
  const linked = articlesIn(page);
  const metadata = readMetadata(page, url, linked);
  const statement = Statement.of(linked);
  const lengths = shown.map(lengthOf);
  const long = lengths.reduce((sum, length) => (length < LONG ? sum : sum + length), 0);
  const found = long < SCANT ? articleInScripts(source, Math.max(LEAST, LEAST_TIMES * long)) : null;
  const absence = found ? null : absenceOf(page, shown);
  const runs = found ? inSourceOrder([...shown, ...found]) : shown;
  // It knows nothing of what scripts will show.
  const opinion = found ? null : await askReadability(page, source, dom);
  const total = (found ? runs.map(lengthOf) : lengths).reduce((sum, length) => sum + length, 0);
  const lines = runs.flatMap((run) => {
    const paragraphs = paragraphsIn(run, source, total);
    if (!paragraphs) return toFoundLine(source, run, { opinion, statement });
    return paragraphs.map((paragraph) => toParagraph(source, paragraph, statement));
  });
  const [first, ...others] = lines;
  const document = buildDocument(source, 'html', first ? [{ ...first, gap: 0 }, ...others] : [], metadata);
  return { ...document, absence };
}

const LONG = 80; // characters; shorter runs are labels and links as often as text
const SCANT = 400; // characters of text longer than labels; a page that shows less may have its article in a script
const LEAST = 500; // characters of a script's text that is worth looking at
const LEAST_TIMES = 3; // as long as what the page shows, it must be

/** Characters of a run's text, the white space of its markup aside. */
const lengthOf = ({ pieces }: Run): number =>
  pieces.reduce((sum, { text }) => sum + text.data.replace(/\s+/g, ' ').length, 0);

function inSourceOrder(runs: readonly Run[]): Run[] {
  const startOf = ({ pieces }: Run): number =>
    pieces.find(({ text }) => text.ranges.length > 0)?.text.ranges[0]?.start ?? 0;
  return runs
    .map((run) => ({ run, start: startOf(run) }))
    .sort((a, b) => a.start - b.start)
    .map(({ run }) => run);
}

/** A paragraph of a page that has all of its text in one `<pre>`. */
function toParagraph(
  source: string,
  { box, text, pieces, isKept }: Paragraph,
  statement: Statement | null,
): FoundLine {
  const ranges = trimRanges(source, pieces);
  const content = isKept ? text.replace(/^\s*\n|\s+$/g, '') : squeeze(text);
  return {
    kind: isKept ? 'code' : 'line',
    start: ranges[0]?.start ?? 0,
    end: ranges.at(-1)?.end ?? 0,
    text: content,
    content,
    linkShare: 0,
    gap: 2,
    pieces: ranges,
    html: { box, readable: null, stated: statement && statement.share(text) },
  };
}

/** What others say of which texts are the article's. */
interface Voters {
  readonly opinion: Opinion | null;
  readonly statement: Statement | null;
}

function toFoundLine(source: string, { box, pieces }: Run, { opinion, statement }: Voters): FoundLine {
  const whole = pieces.map((piece) => piece.text.data).join('');
  const text = box.tag === 'pre' ? whole.trim() : squeeze(whole);
  let linked = 0;
  let readable = 0;
  const ranges: Range[] = [];
  for (const { text: piece, isLinked } of pieces) {
    const length = piece.data.trim().length;
    if (length === 0) continue;
    if (isLinked) linked += length;
    const [first] = piece.ranges;
    if (first && opinion?.has(first.start)) readable += length;
    for (const range of trimRanges(source, piece.ranges)) ranges.push(range);
  }
  return {
    kind: kindOf(box),
    start: ranges[0]?.start ?? 0,
    end: ranges.at(-1)?.end ?? 0,
    text,
    content: text,
    linkShare: Math.min(1, linked / Math.max(1, text.length)),
    gap: 2,
    pieces: ranges,
    html: {
      box,
      readable: opinion && readable > 0.5 * text.length,
      stated: statement && statement.share(text),
    },
  };
}

/** What the nearest element that tells makes of a block; of a paragraph also what it is quoted in. */
function kindOf(box: Box): BlockKind {
  if (/^h[1-6]$/.test(box.tag)) return 'heading';
  if (box.tag === 'pre') return 'code';
  let isParagraph = false;
  for (let at: Box | null = box; at; at = at.outer) {
    const { tag } = at;
    if (tag === 'blockquote') return 'quote';
    if (tag === 'p') isParagraph = true;
    if (isParagraph) continue;
    if (tag === 'li' || tag === 'dd' || tag === 'dt') return 'list-item';
    if (tag === 'td' || tag === 'th') return 'table-row';
    if (tag === 'article' || tag === 'main') return 'line';
  }
  return 'line';
}
