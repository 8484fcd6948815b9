import { element } from '../looks/element.ts';
import { formatted, plural } from '../looks/figures.ts';
import { svg } from './svg.ts';

// Units of the drawing, which grows with the page.
const WIDTH = 640;
const HEIGHT = 220;
const FOOT = 26; // of it, for the labels of the axis
const HEAD = 20; // for the number over the highest bar
const LEAST = 3; // of a bar that is not nothing

/** What one step of a share is called: “40 to 45 %”. */
export function stepName(step: number, steps: number): string {
  const size = 100 / steps;
  return `${step * size} to ${(step + 1) * size} %`;
}

/**
 * Draws how many documents have which share: a bar for each step.
 * @param addressFor what leads to the documents of a step
 */
export function histogram(counts: readonly number[], addressFor: (step: number) => string): SVGElement {
  const most = Math.max(...counts, 1);
  const width = WIDTH / counts.length;
  const room = HEIGHT - FOOT - HEAD;
  const bars = counts.flatMap((count, step) => {
    if (count === 0) return [];
    const height = Math.max(LEAST, (room * count) / most);
    const x = step * width;
    const y = HEIGHT - FOOT - height;
    const name = `${plural(count, 'document')} kept ${stepName(step, counts.length)}`;
    const bar = svg('rect', { class: 'bar', x: x + 1.5, y, width: width - 3, height, rx: 2 });
    // The whole height of a step can be pointed at.
    const field = svg('rect', { class: 'field', x, y: 0, width, height: HEIGHT - FOOT });
    const number = svg('text', { x: x + width / 2, y: y - 6, class: 'number' });
    number.textContent = most < 10_000 ? formatted(count) : shortened(count);
    const title = svg('title', {});
    title.textContent = name;
    const attributes = { href: addressFor(step), 'aria-label': name };
    return [svg('a', attributes, title, field, bar, number)];
  });
  const marks = [0, 25, 50, 75, 100].flatMap((percent) => {
    const x = (WIDTH * percent) / 100;
    const anchor = percent === 0 ? 'start' : percent === 100 ? 'end' : 'middle';
    const label = svg('text', { x, y: HEIGHT - 5, class: 'label', 'text-anchor': anchor });
    label.textContent = `${percent} %`;
    return [svg('line', { class: 'tick', x1: x, x2: x, y1: HEIGHT - FOOT, y2: HEIGHT - FOOT + 5 }), label];
  });
  const axis = svg('line', { class: 'axis', x1: 0, x2: WIDTH, y1: HEIGHT - FOOT, y2: HEIGHT - FOOT });
  return svg(
    'svg',
    {
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      class: 'histogram',
      role: 'group',
      'aria-label': 'Documents by share kept',
    },
    axis,
    ...marks,
    ...bars,
  );
}

const shortened = (count: number): string =>
  count < 1000 ? String(count) : `${(count / 1000).toFixed(count < 10_000 ? 1 : 0)}k`;

/** A bar of a table's row, as long as its share of the longest. Those who can't see it have the number beside. */
export function rowBar(part: number, most: number): HTMLElement {
  const width = (100 * part) / (most || 1);
  const bar = svg('rect', { class: 'bar', width: `${width}%`, height: '100%', rx: 2 });
  return element(
    'span',
    { class: 'row-bar' },
    svg('svg', { 'aria-hidden': 'true', focusable: 'false' }, bar),
  );
}
