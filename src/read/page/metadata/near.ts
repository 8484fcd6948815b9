import type { Mention } from './page.ts';

const BELOW = 1500; // characters of text between a headline and what belongs to it
const ABOVE = 400;

/** Whether something stands where an article's author and day do: about the headline, or at the page's beginning. */
export function isNear({ at }: Mention, headline: Mention | null): boolean {
  const distance = headline ? at - headline.at : at;
  return distance > -ABOVE && distance < BELOW;
}

/** Whether something stands aside from the article; a headline that does itself has the article with it. */
export const isElsewhere = ({ isAside }: Mention, headline: Mention | null): boolean =>
  isAside && !headline?.isAside;
