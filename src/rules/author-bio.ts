import { startsUpper } from '../words/letters.ts';
import { proseBounds } from '../match/prose.ts';
import { defineRule, role } from '../rule.ts';
import type { Block, Document } from '../document.ts';
import { PhraseSet } from '../match/phraseList.ts';

const LONGEST = 120; // words; the longest notes on authors in the corpus
const PARTICLES = new Set('de da van von der al bin la el le du di dr mr ms mrs prof'.split(' '));
const IS = new Set(['is', 'was', 'been', 'works', 'serves']);
const VERBS = new Set([...IS, 'has', 'covers', 'reports', 'writes', 'joined']); // all that may follow the name
const WORK = new Set(
  `writer reporter journalist editor correspondent columnist author blogger contributor freelance freelancer critic
  novelist essayist poet podcaster producer photographer copywriter strategist fellow researcher analyst founder
  cofounder intern broadcaster creator marketer`.split(/\s+/),
);
const NAME_WORDS = 6;
const WORK_WITHIN = 12; // words after the name
const COVERS = new PhraseSet(`covers, reports on, writes (about|for|on|regularly), joined,
  has (written|reported|covered|worked) (for|about|on)`);
const FOLLOW =
  new PhraseSet(`(you can|) (follow|find|contact|reach|email|connect with) (him|her|them|me) (on|at|via|by),
  (follow|email|contact|reach) (him|her|them|me)`);

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
    only: `about (the|our|) (author|authors), about the (writer|contributor|contributors|reporter|expert),
      author (bio|information|profile|details), meet the author, more (about the|by) author`,
    starts: `(view|see|) (all|more) posts by, read more by`,
  },
  spot: isBio,
  *judge(document, hits, sights) {
    const { blocks } = document;
    const bios = new Set(sights.map(({ block }) => block));
    const end = endOfText(document, bios);
    for (const { block, only, starts, phrase } of hits) {
      if (only) {
        yield role(block, 'bio', block > end ? 'sure' : 'likely', `it says only “${phrase}”`);
        const next = blocks[block + 1];
        const isNote = bios.has(block + 1) || block + 1 > end;
        if (next && isNote && next.shape.words >= 5 && next.shape.words <= LONGEST)
          yield role(block + 1, 'bio', 'likely', `it stands under “${phrase}”`);
      } else if (starts && blocks[block]!.shape.words <= 12)
        yield role(block, 'bio', 'likely', `it begins with “${phrase}”`);
    }
    for (const i of bios) {
      if (i <= end || blocks[i]!.shape.words > LONGEST) continue;
      yield role(i, 'bio', 'likely', 'it says who the author is, after the text');
      if (!blocks[i]!.shape.endsSentence && blocks[i + 1]?.shape.endsSentence)
        yield role(i + 1, 'bio', 'likely', 'it goes on from the note on the author');
    }
  },
});

/** A name, and what its owner does for a living; or where to find them. */
function isBio({ content, words }: Block): boolean {
  if (FOLLOW.standsAt(words, 0)) return true;
  if (!words.slice(1, NAME_WORDS + 2).some((word) => VERBS.has(word))) return false;
  const name = nameLength(content);
  if (name < 1) return false;
  if (COVERS.standsAt(words, name)) return true;
  const verb = words[name] === 'has' ? name + 1 : name;
  const said = words.slice(verb + 1, verb + 1 + WORK_WITHIN);
  return IS.has(words[verb] ?? '') && said.some((word) => WORK.has(word));
}

/** Number of words of the name that a text begins with; 0 where it begins otherwise. */
function nameLength(content: string): number {
  const written = content.slice(0, 120).split(/[\s,]+/, NAME_WORDS + 1);
  let length = 0;
  while (length < written.length && (startsUpper(written[length]!) || PARTICLES.has(written[length]!)))
    length++;
  return length <= NAME_WORDS ? length : 0;
}

/** The last block of running text that is no note on an author. */
function endOfText(document: Document, bios: ReadonlySet<number>): number {
  const bounds = proseBounds(document);
  if (!bounds) return document.blocks.length;
  let end = bounds.last;
  while (end > bounds.first && (!bounds.isProse[end] || bios.has(end))) end--;
  return end;
}
