import { type Element, following } from '../../dom/nodes.ts';

const INLINE = new Set('a abbr b bdi em font i mark q s small span strong sub sup u'.split(' '));
const MOST_NODES = 200;

/**
 * The text of an element on one line, as far as `limit` characters: elements that are no inline ones are set apart.
 * The work is bounded, however much there is in the element.
 */
export function textOf(element: Element, limit: number): string {
  let text = '';
  let nodes = 0;
  for (let node = element.firstChild; node; node = following(node, element)) {
    if (++nodes > MOST_NODES || text.length > limit) break;
    if (node.nodeType === 3) text += node.parentElement?.localName === 'style' ? '' : node.data.slice(0, 2 * limit);
    else if (node.nodeType === 1 && !INLINE.has(node.localName)) text += ' ';
  }
  return text.replace(/\s+/g, ' ').trim();
}

/** White space as single spaces, none around. */
export const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();
