import { type Element, following } from '../../../dom/nodes.ts';
import { squeeze } from '../../../words/squeeze.ts';

/** Elements that stand in a line of text; all others break it. */
export const INLINE = new Set(
  'a abbr b bdi em font i mark q s small span strong sub sup time u data cite'.split(' '),
);
const MOST_NODES = 200;

/**
 * The text of an element on one line, as far as `limit` characters, with `between` where a block or another inline
 * element begins without space. The work is bounded, however much there is in the element.
 */
export function textOf(element: Element, limit: number, between = ' '): string {
  let text = '';
  let nodes = 0;
  for (let node = element.firstChild; node; node = following(node, element)) {
    if (++nodes > MOST_NODES || text.length > limit) break;
    if (node.nodeType === 3) {
      if (node.parentElement?.localName !== 'style')
        text = joined(text, node.data.slice(0, 2 * limit), between);
    } else if (node.nodeType === 1 && !INLINE.has(node.localName)) text += between;
  }
  return squeeze(text);
}

/** Two pieces of text of different elements: what is not parted by space or a sign is two things. */
export function joined(before: string, after: string, between: string): string {
  // Most pieces have space between them; asked before any class of Unicode.
  if (before === '' || before.charCodeAt(before.length - 1) <= SPACE || after.charCodeAt(0) <= SPACE)
    return before + after;
  return ENDS_WORD.test(before.slice(-2)) && BEGINS_WORD.test(after)
    ? before + between + after
    : before + after;
}

const SPACE = 32;
const ENDS_WORD = /[\p{L}\p{N}]$/u;
const BEGINS_WORD = /^[\p{L}\p{N}]/u;
