import { proseBounds } from '../match/prose.ts';
import { defineRule, role } from '../rule.ts';
import type { Document } from '../document.ts';

const LONGEST = 120; // words; the longest notes on authors in the corpus
const NAME = String.raw`\p{Lu}[\p{L}.'’-]{1,20}(?:\s(?:\p{Lu}[\p{L}.'’-]{0,20}|de|da|van|von|der|al|bin|la)){0,4}`;
const TITLES = String.raw`(?:,\s[\p{Lu}.][\p{L}.]{1,6}){0,3},?`;
const WORK =
  `writer|reporter|journalist|editor|correspondent|columnist|author|blogger|contributor|freelancer?|critic|novelist|
  essayist|poet|podcaster|producer|photographer|editor-in-chief|copywriter|strategist|content (?:creator|marketer|manager|lead)|
  marketing (?:manager|director|lead)|fellow|research(?:er)?|analyst|columnist|founder|co-founder|cofounder|intern|broadcaster`.replace(
    /\s*\n\s*/g,
    '',
  );
const IS = new RegExp(
  `^(?:About )?${NAME}${TITLES}\\s(?:is|was|works as|has been|serves as)\\s(?:an?|the|our|currently an?|also an?|one of)\\s(?:[\\p{L}\\p{N}.,'’&-]+\\s){0,8}?(?:${WORK})(?!\\p{L})`,
  'u',
);
const COVERS = new RegExp(
  `^${NAME}${TITLES}\\s(?:(?:covers|reports on|writes (?:about|for|on|regularly)|has (?:written|reported|covered|worked) (?:for|about|on)|joined)\\s)`,
  'u',
);
const FOLLOW =
  /^(?:you can )?(?:follow|find|contact|reach|email|e-mail|connect with) (?:him|her|them|me|\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)(?: on| at| via|:|\s@).{0,120}$/iu;

export default defineRule({
  id: 'author-bio',
  category: 'article',
  why: 'A note on who wrote the article stands under it and is no part of what it says.',
  examples: {
    removes: [
      { at: 'end', text: 'Tom Reyes is a reporter covering harbours at the Harbour Post.' },
      { at: 'end', text: 'Maria Lund covers housing for the Island Review.' },
      { at: 'end', text: 'About the author\n\nAnna Berg is a freelance writer based in Kiel.' },
      { at: 'end', text: 'View all posts by Tom Reyes' },
    ],
    keeps: [
      'Anna Berg is a nurse from Kiel.',
      'Tom Reyes is a reporter who saw the ferry leave.',
      'Maria Lund covers her ears when the horn sounds.',
      'About the author of the letter we know nothing, and the paper is of no help.',
      { at: 'end', text: 'Anna Berg is a nurse from Kiel and has not left it since.' },
    ],
  },
  phrases: {
    en: {
      only: `about the author, about the authors, about author, about the writer, about the contributor,
        author bio, about the reporter, about our author, meet the author, more about the author,
        author information, about the contributors, author profile, author details, about the expert,
        more by author`,
      starts: `view all posts by, view more posts by, all posts by, read more by, see all posts by,
        more posts by`,
    },
  },
  *judge(document, hits) {
    const { blocks } = document;
    const end = endOfText(document);
    for (const { block, only, starts, phrase } of hits) {
      if (only) {
        yield role(block, 'bio', block > end ? 'sure' : 'likely', `it says only “${phrase}”`);
        const next = blocks[block + 1];
        if (
          next &&
          (isBio(next.content) || block + 1 > end) &&
          next.shape.words >= 5 &&
          next.shape.words <= LONGEST
        )
          yield role(block + 1, 'bio', 'likely', `it stands under “${phrase}”`);
      } else if (starts && blocks[block]!.shape.words <= 12)
        yield role(block, 'bio', 'likely', `it begins with “${phrase}”`);
    }
    for (let i = end + 1; i < blocks.length; i++) {
      if (blocks[i]!.shape.words <= LONGEST && isBio(blocks[i]!.content))
        yield role(i, 'bio', 'likely', 'it says who the author is, after the text');
    }
  },
});

const isBio = (content: string): boolean => IS.test(content) || COVERS.test(content) || FOLLOW.test(content);

/** The last block of running text that is no note on an author. */
function endOfText(document: Document): number {
  const bounds = proseBounds(document);
  if (!bounds) return document.blocks.length;
  let end = bounds.last;
  while (end > bounds.first && (!bounds.isProse[end] || isBio(document.blocks[end]!.content))) end--;
  return end;
}
