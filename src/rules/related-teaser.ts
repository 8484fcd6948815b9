import { startsNumber, startsUpper } from '../words/letters.ts';
import { leadOf } from '../match/lead.ts';
import { PhraseSet } from '../match/phraseList.ts';
import { defineRule, drop } from '../rule.ts';

const LONGEST = 28; // words; a lead and a headline
const LEADS =
  new PhraseSet(`read (more|also|next|this|this next|now|), also read, more, must read, see (also|more), full story,
  related, related (article|articles|story|stories|post|posts|reading|news|coverage|video|videos|content),
  more on this (story|topic|), next up, up next, don't miss (this|it|out|), recommended (reading|), further reading,
  you (might|may) (also|) (like|enjoy|be interested in), watch (now|also|next|video|the video|), also watch, listen (now|),
  in case you missed it, icymi, explore, editor's pick, check out, trending (now|), popular, most read,
  suggested reading, read (the|) full (story|article), previous coverage, earlier, background reading, keep reading,
  learn more`);
const FROM = /^(?:more from|also on) .{2,30}$/;
// "More:", "Read:", "Watch:" and their like may open a list or a sentence of the article: those must be in capitals.
const PLAIN = new PhraseSet(
  'read, more, watch, listen, explore, popular, earlier, check out, trending, learn more',
);

export default defineRule({
  id: 'related-teaser',
  category: 'related',
  why: 'A line that opens with “Read more:” and gives a title points to another story.',
  examples: {
    removes: [
      'Read more: Harbour master resigns after a winter of storms',
      'ALSO READ: Ferry company to close its oldest route',
      'See also: Why the bridge stayed shut',
      'RELATED: Ten wells and a quarrel',
      'You might also like: The last ferry leaves at nine',
      'WATCH: Divers raise the bell of the old ferry',
    ],
    keeps: [
      'Read more about it in chapter three, she wrote in the margin.',
      'Related: the smell of tar and the smell of fish, which to him had always been one thing.',
      'Watch: it was the first word he learned.',
      'See also: the appendix, where every well is listed with its depth in feet and its owner.',
      'More: “I never liked the ferry.”',
    ],
  },
  phrases: {
    starts: `click here to read more about, read more about this story, read the full story at,
      read the rest of this, click here for more stories, click here to read the full`,
  },
  spot(block) {
    const { content, shape } = block;
    if (shape.words < 2 || shape.words > LONGEST || content.length > 400) return null;
    const found = leadOf(block);
    if (!found || !(LEADS.has(found.lead) || FROM.test(found.lead)) || !isTitle(found.rest)) return null;
    const { lead, written } = found;
    return PLAIN.has(lead) && written !== written.toUpperCase() ? null : written;
  },
  *judge(document, hits, sights) {
    for (const { block, phrase } of hits) {
      if (document.blocks[block]!.shape.words <= 15)
        yield drop(block, 'likely', `it begins with “${phrase}”`);
    }
    for (const { block, seen } of sights)
      yield drop(block, 'likely', `it points to another story (“${seen}”)`);
  },
});

/** Begins as a title does and is no sentence. */
function isTitle(title: string): boolean {
  return (
    (startsUpper(title.replace(/^["“‘'¿¡[(#@]/, '')) || startsNumber(title)) &&
    !/[^.][.;,]["'”’)]*$/u.test(title)
  );
}
