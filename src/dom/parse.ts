import { html as standard, type ParserOptions } from 'parse5';
import { type Thin, TreeBuilder } from './builder.ts';
import { Document, Element, followingOutside, type Node, type Parent, type PlaceText } from './nodes.ts';
import { BoundedParser } from './parser.ts';

// As in browsers: what is nested deeper becomes siblings, so that no page is too deep for those who recurse.
const DEEPEST = 512;

/**
 * Parses a page as a browser would that runs no scripts (parse5 is jsdom's parser, too). Texts know their place in the
 * source. Style sheets and scripts stay as empty elements: nobody reads them, but what stands beside them does.
 */
export function parsePage(source: string): Document {
  const document = new Document(parseInside);
  const builder = new TreeBuilder(document, placeIn(source));
  BoundedParser.parse(source, optionsFor(builder));
  if (builder.depth >= DEEPEST) flatten(document);
  return document;
}

/** Words that follow each other are one piece of a text; where something stands between, they are two. */
const placeIn =
  (source: string): PlaceText =>
  ({ ranges }, start, end) => {
    const last = ranges.at(-1);
    if (last?.end === start) ranges[ranges.length - 1] = { start: last.start, end };
    else ranges.push({ start: startOfReference(source, start) ?? start, end });
  };

const LONGEST_REFERENCE = 40; // characters; the longest name is "CounterClockwiseContourIntegral"

/** Behind white space that it drops, parse5 places a character reference at its last character. */
function startOfReference(source: string, end: number): number | null {
  const from = Math.max(0, end - LONGEST_REFERENCE);
  const found = /&#?\w*$/.exec(source.slice(from, end));
  return found && from + found.index;
}

const optionsFor = (treeAdapter: TreeBuilder): ParserOptions<Thin> => ({
  scriptingEnabled: false,
  sourceCodeLocationInfo: true,
  treeAdapter,
});

function parseInside(document: Document, html: string, context: string, place: PlaceText): Node[] {
  const builder = new TreeBuilder(document, place);
  const element = builder.createElement(context, standard.NS.HTML, []);
  const fragment = BoundedParser.parsePiece<Thin>(html, element, optionsFor(builder));
  if (builder.depth >= DEEPEST) flatten(fragment);
  return fragment.childNodes;
}

/** Moves what is nested too deeply out, right behind the element it was in. */
function flatten(root: Parent): void {
  let depth = 1;
  let node = root.firstChild;
  while (node) {
    if (node instanceof Element && node.firstChild) {
      if (depth < DEEPEST) {
        depth++;
        node = node.firstChild;
        continue;
      }
      const { nextSibling, parentNode } = node;
      for (const child of node.childNodes) parentNode!.insertBefore(child, nextSibling);
    }
    const next: Node | null = followingOutside(node, root);
    for (let at: Node | Parent = node; next && at.parentNode !== next.parentNode; at = at.parentNode!)
      depth--;
    node = next;
  }
}
