import { defineRule, role } from '../rule.ts';
import { proseBounds } from '../match/prose.ts';

const LEAD =
  /^(?:(?:written|words|story|text|posted|published|reported|reviewed|edited|article) )?by:? |^(?:author|writer|reporter|byline)s?\s?: /i;
const BYLINE_WORDS = 16;
const NEAR = 6; // blocks below the first paragraph where a byline can still stand

export default defineRule({
  id: 'byline',
  category: 'article',
  why: 'The line that names the author is the article’s, but not its body.',
  examples: {
    removes: [
      { at: 'start', text: 'By Mara Lindqvist' },
      { at: 'start', text: 'Written by Tom Reyes, science editor' },
      { at: 'start', text: 'Author: Ines Varga' },
    ],
    keeps: [
      'By Tuesday the wells were full again.',
      'By the river they sat, and by the river they stayed.',
      'Written by hand, the list ran to nine pages.',
    ],
  },
  *judge(document) {
    const { blocks } = document;
    const first = proseBounds(document)?.first ?? 0;
    for (let i = 0; i < Math.min(blocks.length, first + NEAR); i++) {
      const { content, shape } = blocks[i]!;
      const lead = LEAD.exec(content);
      if (!lead || shape.words > BYLINE_WORDS || /[.!?]$/.test(content)) continue;
      // A name follows: capitals, few function words.
      const rest = content.slice(lead[0].length);
      if (/^\p{Lu}/u.test(rest) && shape.functionWords <= 0.35 * shape.words + 1)
        yield role(i, 'byline', 'sure', 'it names the author');
    }
  },
});
