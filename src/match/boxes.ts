import type { Box } from '../document.ts';

/** Whether a box or one of the nearest around it is of a tag. @param depth how many boxes are asked, the first included */
export function isWithin(box: Box, tag: string, depth = Infinity): boolean {
  let at: Box | null = box;
  for (let steps = 0; at && steps < depth; steps++, at = at.outer) if (at.tag === tag) return true;
  return false;
}
