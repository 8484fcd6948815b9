import { isoDate } from '../words/dates.ts';
import { defineRule, drop, role } from '../rule.ts';

const LONGEST = 16; // words; a date, an author and two counts
const LONGEST_CHARS = 200; // keeps the patterns' time small whatever the line is
const NUMBER = String.raw`(?:\d[\d.,]*\s?[kmb]?\+?|no|one|an?)`;
const COUNT = String.raw`\d[\d.,]*\s?[kmb]?\+?`;
const TIME = String.raw`(?:seconds?|secs?|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|wks?|w|months?|mos?|years?|yrs?|y)`;
const MINUTES = String.raw`(?:[<~]?\s?\d[\d–-]*\+?|less than a|one|an?)\s?-?(?:minutes?|mins?)\.?`;

const units = (list: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${list.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
/** Nothing of an article's is said so. */
const SURE = units([
  `(?:(?:estimated |est\\.? )?(?:reading|read) time|time to read|read in)\\s*[:–-]?\\s*(?:about |approx\\.? |~)?${MINUTES}(?:\\s\\d+ (?:seconds?|secs?))?(?: read)?`,
  `${MINUTES}[\\s-]?(?:to )?(?:read(?:ing)?(?: time)?|listen|watch)`,
  '(?:min|mins|minute|minutes) read',
  `(?:${COUNT}\\s(?:comments?|views?|page ?views?|retweets?|reposts?|claps?|restacks?)|no (?:comments|views))`,
  `(?:last )?(?:updated|published|posted|modified|edited)(?: on)?:?\\s(?:about )?${NUMBER}\\s?${TIME}\\sago`,
  '(?:views|comments|page views|post views|total views)\\s*[:(]\\s*\\d[\\d.,]*\\s?[km]?\\)?',
  '(?:reading|read) time',
]);
/** A table or a list of the article's may say so. */
const LIKELY = units([
  `${COUNT}\\s(?:shares?|likes?|reads?|replies|reactions?|responses?|upvotes?|thumbs up|people like this|people reacted)`,
  `(?:about )?${NUMBER}\\s?${TIME}\\sago`,
  '(?:shares?|likes?)\\s*[:(]\\s*\\d[\\d.,]*\\s?[km]?\\)?',
]);
const REST = /^[\s\d|•·,.:;()/–—*+~<>-]*(?:by|on|in|and|this|total)?[\s\d|•·,.:;()/–—*+~<>-]*$/iu;

export default defineRule({
  id: 'counter',
  category: 'counters',
  why: 'Counts of views, shares and comments and reading times are measured by the site, not told by the article.',
  examples: {
    removes: [
      '5 min read',
      '1,234 views',
      '12 comments',
      'Reading time: 4 minutes',
      { at: 'start', text: '3K Shares' },
      'Updated 2 hours ago',
      '12 Comments | 340 Views | 6 min read',
    ],
    keeps: [
      'No comment.',
      'Length: 90 minutes',
      '20 minutes',
      '12 goals, 3 points',
      'Two days ago the ferry came back empty.',
      'It was a five-minute read, and it took him a year to get over it.',
      'She had 12 comments on the plan, all of them in red.',
      '- 5 minutes of silence',
    ],
  },
  *judge(document) {
    for (const [i, { content, shape }] of document.blocks.entries()) {
      if (shape.words === 0 || shape.words > LONGEST || content.length > LONGEST_CHARS) continue;
      const rest = content.replace(SURE, ' ');
      const counted = rest !== content;
      if (counted && REST.test(rest)) yield drop(i, 'sure', 'it only counts or measures');
      else {
        const bare = rest.replace(LIKELY, ' ');
        if (bare === content) continue;
        if (REST.test(bare) && !shape.endsSentence)
          yield drop(i, 'likely', 'it only counts or says how long ago');
        else if (counted && isoDate(bare) !== null && shape.words <= 12 && !shape.endsSentence)
          yield role(i, 'date', 'likely', 'it is a date with counts');
      }
    }
  },
});
