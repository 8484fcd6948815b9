import { leadOf } from '../match/lead.ts';
import { PhraseSet } from '../match/phraseList.ts';
import { proseBounds } from '../match/prose.ts';
import { defineRule, drop } from '../rule.ts';

const LONGEST = 40; // words; more tags than that on one line are rare, and a paragraph begins to be likelier
const GOVERNED = 12; // lines under a lone "Tags"
const TAG_WORDS = 3;

const TAGS =
  new PhraseSet(`(post|article|story|) (tag|tags), tagged (with|as|in|under|), filed (under|in), hashtag, hashtags,
  label, labels, posted (in|under)`);
/** A form, a recipe or a paper's abstract says so too. */
const TOPICS =
  new PhraseSet(`category, categories, (related|) (topic|topics), keyword, keywords, key word, key words,
  explore more on, more about, in this (story|article), subject, subjects, section, sections, related (tag|tags),
  read more about`);
const BARE =
  /^(?:[Ff]iled (?:under|in)|[Tt]agged (?:with|as|in)|[Pp]osted in|FILED UNDER|POSTED IN)\s+\p{Lu}/u;

export default defineRule({
  id: 'tag-list',
  category: 'tags',
  why: 'Tags and categories are how the site files the article, not what it says.',
  tellingFrom: { sure: 1 },
  examples: {
    removes: [
      { at: 'end', text: 'Tags: ferries, harbours, winter' },
      { at: 'end', text: 'Filed under: Local history' },
      { at: 'end', text: 'Posted in Harbour Life' },
      { at: 'end', text: 'Categories: Ferries, Storms' },
      { at: 'end', text: 'Tags\nferries\nharbour walls\nwinter storms' },
    ],
    keeps: [
      'Tags: he hated them, and cut them from every shirt he bought.',
      'Filed under the floor of the mill they found the missing deeds.',
      'Topics: what the council must settle before the winter, and what it can leave to the spring.',
      'Keywords of the trade',
      'Posted in Kiel, the letter took nine weeks.',
    ],
  },
  phrases: {
    only: `tags, post tags, article tags, story tags, tagged, tagged with, tagged as, tagged in,
      filed under, filed in, filed to, posted in, topics in this article, topics in this story,
      more on these topics, article topics, view tags, posted in and tagged, posted under,
      related tags, categories, category, topics, keywords, topic, key words, subjects, labels,
      tag cloud, browse by topic`,
  },
  spot(block) {
    const { content, shape } = block;
    if (shape.words < 2 || shape.words > LONGEST || shape.endsSentence) return null;
    const found = leadOf(block);
    const lead = found?.mark === ':' && found.rest !== '' && !isSaid(found.rest) ? found.lead : '';
    if (TAGS.has(lead)) return 'tags';
    return TOPICS.has(lead) || (shape.words <= 10 && BARE.test(content)) ? 'topics' : null;
  },
  *judge(document, hits, sights) {
    const { blocks } = document;
    const bounds = proseBounds(document);
    const isOutside = (i: number): boolean => !bounds || i < bounds.first || i > bounds.last;
    for (const { block, seen } of sights) {
      if (seen === 'tags') yield drop(block, isOutside(block) ? 'sure' : 'likely', 'it lists tags');
      else if (isOutside(block)) yield drop(block, 'likely', 'it says where the site files the article');
    }
    for (const { block, only, starts, phrase } of hits) {
      const { content, shape } = blocks[block]!;
      if (starts && !only && /[:：]/.test(content) && shape.words <= LONGEST && !shape.endsSentence)
        yield drop(block, isOutside(block) ? 'sure' : 'likely', `it lists tags (“${phrase}”)`);
      if (!only) continue;
      const telling = /^(?:post |article |story |related )?tag|filed|posted/.test(phrase);
      if (!telling && !isOutside(block)) {
        yield drop(block, 'hint', `it says only “${phrase}”`);
        continue;
      }
      yield drop(block, telling ? 'sure' : 'likely', `it says only “${phrase}”`);
      if (bounds && block < bounds.last) continue;
      for (let i = block + 1; i <= block + GOVERNED && i < blocks.length; i++) {
        const { shape } = blocks[i]!;
        if (shape.words === 0 || shape.words > TAG_WORDS || shape.stops > 0) break;
        yield drop(i, 'likely', `it stands under “${phrase}”`);
      }
    }
  },
});

/** Something is said after the colon: it goes on in small letters with a verb or a relative clause. */
const isSaid = (rest: string): boolean =>
  /^(?:the|what|he|she|they|it|we|i|you|how|why|when|these|those|there)\s/.test(
    rest.slice(0, 10).toLowerCase(),
  );
