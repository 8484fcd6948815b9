import type { Example } from '../rule.ts';

/** An article of ours to try things on: running text, nothing else. */
export const PARAGRAPHS = [
  'The town of Millford has nine wells, and until last spring nobody had counted them since the school burned down in 1911. The surveyors who came to draw the new map found the first one by falling into it, which is how the story reached the county paper.',
  'Anna Berg, who teaches history at the school, took up the count where the surveyors had stopped. She went from house to house with a notebook and asked the oldest person in each of them where the water had come from when they were small.',
  'Most of them remembered a pump in the yard, and some of them remembered a rope and a bucket. Three of them took her by the arm and led her to a flat stone behind a shed, under which there was a hole that went down into the dark.',
  'The deepest of the wells is behind the bakery. A stone takes almost four seconds to reach the water, and the baker says that in a dry summer his grandmother would let down a boy on a rope to scrape together what there was.',
  'There is no law that says a town must know its wells, but there is one that says it must not lose them. An engineer from the county explained to the council that a forgotten shaft can take a road with it, and that two of them already had.',
  'The council voted in June to spend a part of the bridge money on iron covers. It was the first vote in years that nobody opposed, although the owner of the garage asked for the minutes to say that his well was his own.',
  'What is left is the question of the names. Every well had one, and the names were used so often that nobody wrote them down. The teacher has found six of the nine, and she hopes that the letters in the parish archive will give her the others.',
  'When the last cover was put in place in October, the children of the school stood around it and sang. Then they were allowed to drop one pebble each through the opening, and all of them counted the seconds aloud until it was quiet again.',
];

/** Puts an example into the article, where it says. */
export function embed(example: Example): {
  source: string;
  text: string;
  format: 'text' | 'markdown' | 'html';
} {
  const { text, at = 'between', format = 'text' } = typeof example === 'string' ? { text: example } : example;
  const place = { start: 0, between: 4, end: PARAGRAPHS.length }[at];
  const pieces = [...PARAGRAPHS.slice(0, place), text, ...PARAGRAPHS.slice(place)];
  const html = pieces.map((piece) =>
    piece
      .split('\n')
      .map((line) => `<p>${line}</p>`)
      .join('\n'),
  );
  return {
    source: format === 'html' ? `<!doctype html><body>${html.join('\n')}</body>` : pieces.join('\n\n'),
    text,
    format,
  };
}
