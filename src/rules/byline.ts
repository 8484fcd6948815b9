import { endsWithAny, startsUpper } from '../words/letters.ts';
import { defineRule, role } from '../rule.ts';
import { isoDate } from '../words/dates.ts';
import { proseBounds } from '../match/prose.ts';

const LEAD =
  /^(?:(?:written|words|story|text|posted|published|reported|reviewed|edited|article) )?by:? |^(?:author|writer|reporter|byline)s?\s?: /i;
const PARTED = / (?:[|·•]|by) /; // cheap to ask first
const BYLINE_WORDS = 16;
const NEAR = 6; // blocks below the first paragraph where a byline can still stand

export default defineRule({
  id: 'byline',
  category: 'article',
  why: 'The line that names the author is the article’s, but not its body.',
  byWords: true,
  examples: {
    removes: [
      { at: 'start', text: 'By Mara Lindqvist' },
      { at: 'start', text: 'Written by Tom Reyes, science editor' },
      { at: 'start', text: 'Author: Ines Varga' },
      { at: 'start', text: 'Ines Varga | 3 May 2025' },
      { at: 'start', text: 'Ines Varga\nMay 3, 2025' },
    ],
    keeps: [
      'By Tuesday the wells were full again.',
      'By the river they sat, and by the river they stayed.',
      'Written by hand, the list ran to nine pages.',
    ],
  },
  spot({ content, shape }) {
    if (shape.words === 0 || shape.words > BYLINE_WORDS || endsWithAny(content, '.!?')) return null;
    if (/^by:?$/i.test(content)) return 'by';
    const lead = LEAD.exec(content);
    // A name follows: capitals, few function words.
    const rest = content.slice(lead?.[0].length ?? 0);
    if (lead && startsUpper(rest) && shape.functionWords <= 0.35 * shape.words + 1) return 'author';
    if (isNameAndDay(content)) return 'author-and-day';
    return isName(content) ? 'name' : null;
  },
  *judge(document, hits, sights) {
    const { blocks } = document;
    const first = proseBounds(document)?.first ?? 0;
    for (const { block, starts, phrase } of hits) {
      const { words, capitals, endsSentence } = blocks[block]!.shape;
      const names = words - phrase.split(' ').length;
      if (starts && block < first + NEAR && !endsSentence && words <= BYLINE_WORDS && capitals > names / 2)
        yield role(block, 'byline', 'likely', `it names the author (“${phrase}”)`);
    }
    for (const { block: i, seen } of sights) {
      if (i >= first + NEAR) break;
      if (seen === 'by' && isName(blocks[i + 1]?.content ?? '')) {
        yield role(i, 'byline', 'sure', 'it leads to the author’s name');
        yield role(i + 1, 'byline', 'sure', 'it names the author');
      } else if (seen === 'author') yield role(i, 'byline', 'sure', 'it names the author');
      else if (seen === 'author-and-day') yield role(i, 'byline', 'sure', 'it names the author and the day');
      else if (
        seen === 'name' &&
        i < first &&
        [i - 2, i - 1, i + 1, i + 2].some((j) => isoDate(blocks[j]?.content ?? '') !== null)
      )
        yield role(i, 'byline', 'likely', 'it is a name beside the date');
    }
  },
});

/** Two to four words, each with a capital. */
function isName(content: string): boolean {
  if (!startsUpper(content)) return false;
  const words = content.trim().split(' ');
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    words.every((word) => startsUpper(word) && !/[\d,;:|]/.test(word))
  );
}

/** "Mara Lindqvist | 3 May 2025", "Posted on 3 May 2025 by Mara Lindqvist" */
function isNameAndDay(content: string): boolean {
  if (!PARTED.test(content)) return false;
  const [before, after] = content.split(/ [|·•] /);
  if (before !== undefined && after !== undefined && isName(before)) return isoDate(after) !== null;
  const [day, name] = content.split(/ by (?=\S)/);
  return (
    day !== undefined &&
    name !== undefined &&
    isName(name) &&
    /\d{4}.{0,20}$/.test(day) &&
    isoDate(day) !== null
  );
}
