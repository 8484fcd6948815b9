import type { Range } from '../document.ts';
import { type Element, followingOutside, type Node, type Text } from './nodes.ts';

export interface Serialized {
  readonly html: string;
  /** Where in the page's source the text stands that begins at an offset of `html`. */
  readonly ranges: ReadonlyMap<number, readonly Range[]>;
}

const VOID = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(
    ' ',
  ),
);
const RAW = new Set('style script xmp iframe noembed noframes plaintext'.split(' '));

/** An element's content as HTML: https://html.spec.whatwg.org/#serialising-html-fragments, without recursion. */
export function serialize(root: Element): Serialized {
  const ranges = new Map<number, readonly Range[]>();
  let html = '';
  let node = root.firstChild;
  while (node) {
    html += opening(node);
    if (node.nodeType === 3) {
      ranges.set(html.length, node.ranges);
      html += content(node);
    }
    const inner: Node | null = node.nodeType === 1 ? node.firstChild : null;
    if (inner && !VOID.has((node as Element).localName)) {
      node = inner;
      continue;
    }
    // Close this one and all that end with it.
    const next = followingOutside(node, root);
    const end = next?.parentNode ?? root;
    for (let at: Node | null = node; at && at !== end; at = at.parentElement) html += closing(at);
    node = next;
  }
  return { html, ranges };
}

function opening(node: Node): string {
  if (node.nodeType === 8) return `<!--${node.textContent}-->`;
  if (node.nodeType === 3) return '';
  const { localName, attributes } = node;
  let html = `<${localName}`;
  for (const { name, value } of attributes) html += ` ${name}="${escape(value, /[&\u00A0"]/g)}"`;
  return html + '>';
}

const closing = (node: Node): string =>
  node.nodeType === 1 && !VOID.has(node.localName) ? `</${node.localName}>` : '';

const content = ({ data, parentElement }: Text): string =>
  parentElement && RAW.has(parentElement.localName) ? data : escape(data, /[&\u00A0<>]/g);

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '\u00A0': '&nbsp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escape = (text: string, signs: RegExp): string => text.replace(signs, (sign) => ESCAPES[sign]!);
