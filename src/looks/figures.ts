/** A whole number as people read it. */
export const formatted = (count: number): string => count.toLocaleString('en');

/** A number and what it counts. */
export const plural = (count: number, noun: string): string =>
  `${formatted(count)} ${noun}${count === 1 ? '' : 's'}`;

/** A share as people read it. */
export const percent = (part: number, all: number): string => `${((100 * part) / (all || 1)).toFixed(1)} %`;
