import { element } from './element.ts';

const SLICE = 100; // items in one box; browsers skip boxes that are out of sight
const FRAME = 8; // milliseconds of drawing at a time, so that keys and the pointer are answered in between

/**
 * Draws a long list a slice at a time, in boxes that cost nothing while they are out of sight.
 * @param signal ends the drawing when something else is to be drawn
 */
export async function drawInSlices<Item>(
  container: Element,
  items: readonly Item[],
  make: (item: Item, index: number) => Node,
  signal: AbortSignal,
): Promise<void> {
  container.replaceChildren();
  let began = performance.now();
  for (let from = 0; from < items.length; from += SLICE) {
    const nodes = items.slice(from, from + SLICE).map((item, i) => make(item, from + i));
    container.append(element('div', { class: 'slice' }, ...nodes));
    if (performance.now() - began < FRAME) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return;
    began = performance.now();
  }
}
