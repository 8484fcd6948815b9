import type { BlockKind, Box, Document, Range } from '../document.ts';
import { parsePage } from '../dom/parse.ts';
import { assertRoom } from '../room.ts';
import { buildDocument, type FoundLine } from './build.ts';
import { articlesIn } from './jsonLd.ts';
import { readMetadata } from './metadata.ts';
import type { Dom } from './read.ts';
import { askReadability, type Opinion } from './readability.ts';
import { collectRuns, type Run } from './runs.ts';
import { Statement } from './statement.ts';

const BLOCK_BYTES = 6000; // a block with what is remembered of it

/** Reads a page: a block for each run of text in a block element, with what the tree and Readability know of it. */
export async function readHtml(source: string, url: string | null, dom: Dom): Promise<Document> {
  const page = parsePage(source);
  const runs = collectRuns(page);
  assertRoom(runs.length, BLOCK_BYTES, 'blocks of text');
  const linked = articlesIn(page);
  const metadata = readMetadata(page, url, linked);
  const statement = Statement.of(linked);
  const opinion = await askReadability(page, source, dom);
  const lines = runs.map((run, i) => toFoundLine(source, run, i, { opinion, statement }));
  return buildDocument(source, 'html', lines, metadata);
}

/** What others say of which texts are the article's. */
interface Voters {
  readonly opinion: Opinion | null;
  readonly statement: Statement | null;
}

function toFoundLine(
  source: string,
  { box, pieces }: Run,
  index: number,
  { opinion, statement }: Voters,
): FoundLine {
  const whole = pieces.map((piece) => piece.text.data).join('');
  const text = box.tag === 'pre' ? whole.trim() : whole.replace(/\s+/g, ' ').trim();
  let linked = 0;
  let readable = 0;
  const ranges: Range[] = [];
  for (const { text: piece, isLinked } of pieces) {
    const length = piece.data.trim().length;
    if (length === 0) continue;
    if (isLinked) linked += length;
    if (!piece.range) continue;
    if (opinion?.has(piece.range.start)) readable += length;
    ranges.push(trimRange(source, piece.range));
  }
  return {
    kind: kindOf(box),
    start: ranges[0]?.start ?? 0,
    end: ranges.at(-1)?.end ?? 0,
    text,
    content: text,
    linkShare: Math.min(1, linked / Math.max(1, text.length)),
    gap: index === 0 ? 0 : 2,
    pieces: ranges,
    html: {
      box,
      readable: opinion && readable > 0.5 * text.length,
      stated: statement && statement.share(text),
    },
  };
}

function trimRange(source: string, { start, end }: Range): Range {
  while (start < end && source[start]!.trim() === '') start++;
  while (end > start && source[end - 1]!.trim() === '') end--;
  return { start, end };
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
