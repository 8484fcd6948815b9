import type { Element, Node } from './nodes.ts';

/** What is done with the nodes of a tree on the way through it. */
export interface Visitor {
  /** @returns whether to go inside; then `leave` follows after all that is in there */
  enter(node: Node): boolean;
  leave(element: Element): void;
}

/** Shows a visitor an element and all that is inside, in document order, without recursion. */
export function walk(root: Element, visitor: Visitor): void {
  let node: Node | null = root;
  while (node) {
    if (visitor.enter(node) && node.nodeType === 1) {
      if (node.firstChild) {
        node = node.firstChild;
        continue;
      }
      visitor.leave(node);
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentElement;
      if (node) visitor.leave(node);
    }
    node = node === root ? null : (node?.nextSibling ?? null);
  }
}
