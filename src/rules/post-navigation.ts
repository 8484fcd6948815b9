import { defineRule, drop, after } from '../rule.ts';
import { isHeadline, proseBounds } from '../match/prose.ts';

const TITLES = 3; // a neighbour's title, sometimes given twice or with its section

export default defineRule({
  id: 'post-navigation',
  category: 'navigation',
  why: 'Links to the neighbouring posts stand under an article with those posts’ titles.',
  tellingFrom: { sure: 4, likely: 4 },
  examples: {
    removes: [
      {
        at: 'end',
        text: 'Previous Post\nThe baker who counts in dozens\n\nNext Post\n\nA harbour without boats',
      },
      { at: 'end', text: '← Previous\nNext →' },
      { at: 'end', text: 'Older Posts' },
    ],
    keeps: [
      'The previous post on the hill had burned down in 1911.',
      'Next, the surveyors measured the well.',
      'Her next article will deal with the harbour.',
    ],
  },
  phrases: {
    only: `previous post, next post, previous article, next article, previous story, next story,
      previous entry, next entry, previous page, next page, prev post, prev article, previous, prev,
      next, older posts, newer posts, older entries, newer entries, older post, newer post,
      post navigation, posts navigation, article navigation, continue reading, back to blog,
      back to all posts, back to news, all posts, view all posts, back to top stories`,
    starts: `previous post, next post, previous article, next article, previous story, next story`,
  },
  *judge(document, hits) {
    const { blocks } = document;
    const end = proseBounds(document)?.last ?? -1;
    for (const { block, only, phrase } of hits) {
      const inTail = block > end;
      if (!only && !(inTail && blocks[block]!.shape.words <= 30)) continue;
      yield drop(block, only ? 'sure' : 'likely', `it leads to another post (“${phrase}”)`);
      if (!inTail || !/post|article|story|entr/.test(phrase)) continue;
      yield after(block, 'likely', 'links to the neighbouring posts follow');
      for (let i = block + 1; i <= block + TITLES && i < blocks.length && isHeadline(blocks[i]!); i++)
        yield drop(i, 'likely', `it is a title under “${phrase}”`);
    }
  },
});
