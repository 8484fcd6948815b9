import {
  defaultTreeAdapter,
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  html as standard,
  type ParserOptions,
} from 'parse5';
import type { Range } from '../document.ts';
import { Attribute, Comment, Document, Element, type Node, type Parent, Text } from './nodes.ts';
import { BoundedParser } from './parser.ts';

type Parsed = DefaultTreeAdapterTypes.ChildNode;

// As in browsers: what is nested deeper becomes siblings, so that no page is too deep for those who recurse.
const DEEPEST = 512;

/**
 * Parses a page as a browser would that runs no scripts (parse5 is jsdom's parser, too). Texts know their place in the
 * source. Style sheets and scripts stay as empty elements: nobody reads them, but what stands beside them does.
 */
export function parsePage(source: string): Document {
  const document = new Document(parseInside);
  grow(document, document, BoundedParser.parse(source, OPTIONS).childNodes, (start, end) => ({
    start,
    end,
  }));
  return document;
}

const OPTIONS: ParserOptions<DefaultTreeAdapterMap> = {
  scriptingEnabled: false,
  sourceCodeLocationInfo: true,
  treeAdapter: defaultTreeAdapter,
};

function parseInside(document: Document, html: string, context: string, rangeAt: RangeAt): Node[] {
  const element = defaultTreeAdapter.createElement(context, standard.NS.HTML, []);
  const top = new Element(document, context, true, []);
  grow(document, top, BoundedParser.parsePiece(html, element, OPTIONS).childNodes, rangeAt);
  return top.childNodes;
}

type RangeAt = (start: number, end: number) => Range | null;

/** Makes our nodes of parse5's, below a parent. */
function grow(document: Document, root: Parent, nodes: readonly Parsed[], rangeAt: RangeAt): void {
  const branches = [{ parent: root, nodes, next: 0 }];
  for (let branch = branches.at(-1); branch; branch = branches.at(-1)) {
    const parsed = branch.nodes[branch.next++];
    if (!parsed) {
      branches.pop();
      continue;
    }
    const node = toNode(document, parsed, rangeAt);
    if (!node) continue;
    branch.parent.appendChild(node);
    if (!(node instanceof Element) || isUnread(node)) continue;
    const parent = branches.length < DEEPEST ? node : branch.parent;
    branches.push({ parent, nodes: (parsed as DefaultTreeAdapterTypes.Element).childNodes, next: 0 });
  }
}

function toNode(document: Document, parsed: Parsed, rangeAt: RangeAt): Node | null {
  if ('tagName' in parsed) {
    const attributes = parsed.attrs.map(
      ({ prefix, name, value }) => new Attribute(prefix ? `${prefix}:${name}` : name, value),
    );
    return new Element(document, parsed.tagName, parsed.namespaceURI === standard.NS.HTML, attributes);
  }
  if ('value' in parsed) {
    const place = parsed.sourceCodeLocation;
    return new Text(document, parsed.value, place ? rangeAt(place.startOffset, place.endOffset) : null);
  }
  return 'data' in parsed ? new Comment(document, parsed.data) : null;
}

/** Scripts that are data for readers have something to say. */
const isUnread = (element: Element): boolean =>
  element.localName === 'style' ||
  (element.localName === 'script' && !/json/i.test(element.getAttribute('type') ?? ''));
