import { isoDate } from '../words/dates.ts';
import { defineRule, drop, role } from '../rule.ts';

const LONGEST = 16; // words; a date, an author and two counts
// The patterns see the line's words, joined: "1,234 views · 5 min read" is "1 234 views 5 min read".
const COUNT = String.raw`\d+(?: \d+)* ?[kmb]?`;
const NUMBER = `(?:${COUNT}|no|one|an?)`;
const TIME =
  '(?:seconds?|secs?|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|wks?|w|months?|mos?|years?|yrs?|y)';
const MINUTES = String.raw`(?:\d+(?: \d+)?|less than a|one|an?) ?(?:minutes?|mins?)`;

const units = (list: readonly string[]): RegExp => new RegExp(`(?<= )(?:${list.join('|')})(?= )`, 'g');
/** Nothing of an article's is said so. */
const SURE = units([
  `(?:(?:estimated |est )?(?:reading|read) time|time to read|read in) (?:about |approx )?${MINUTES}(?: \\d+ (?:seconds?|secs?))?(?: read)?`,
  `${MINUTES} (?:to )?(?:read(?:ing)?(?: time)?|listen|watch)`,
  '(?:min|mins|minute|minutes) read',
  `(?:${COUNT} (?:comments?|views?|page ?views?|retweets?|reposts?|claps?|restacks?)|no (?:comments|views))`,
  `(?:last )?(?:updated|published|posted|modified|edited)(?: on)? (?:about )?${NUMBER} ?${TIME} ago`,
  '(?:views|comments|page views|post views|total views) \\d+(?: \\d+)* ?[km]?',
  '(?:reading|read) time',
]);
/** A table or a list of the article's may say so. */
const LIKELY = units([
  `${COUNT} (?:shares?|likes?|reads?|replies|reactions?|responses?|upvotes?|thumbs up|people like this|people reacted)`,
  `(?:about )?${NUMBER} ?${TIME} ago`,
  '(?:shares?|likes?) \\d+(?: \\d+)* ?[km]?',
]);
// Without a figure only these make a count.
const SPELT = new Set('read ago comments views reading'.split(' '));
const REST = /^[\d ]*(?:by|on|in|and|this|total)?[\d ]*$/;

export default defineRule({
  id: 'counter',
  category: 'counters',
  why: 'Counts of views, shares and comments and reading times are measured by the site, not told by the article.',
  byWords: true,
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
  spot({ content, words, shape }) {
    if (shape.words === 0 || shape.words > LONGEST) return null;
    if (shape.numbers === 0 && !words.some((word) => SPELT.has(word))) return null;
    const line = ` ${words.join(' ')} `;
    const rest = line.replace(SURE, ' ');
    const counted = rest !== line;
    if (counted && REST.test(rest)) return 'count';
    const bare = rest.replace(LIKELY, ' ');
    if (bare === line || shape.endsSentence) return null;
    if (REST.test(bare)) return 'count-or-age';
    return counted && shape.words <= 12 && isoDate(content) !== null ? 'dated' : null;
  },
  *judge({ blocks }, hits, sights) {
    for (const { block, only, phrase } of hits)
      if (only && blocks[block]!.shape.numbers > 0) yield drop(block, 'sure', `it only counts (“${phrase}”)`);
    for (const { block, seen } of sights) {
      if (seen === 'count') yield drop(block, 'sure', 'it only counts or measures');
      else if (seen === 'count-or-age') yield drop(block, 'likely', 'it only counts or says how long ago');
      else yield role(block, 'date', 'likely', 'it is a date with counts');
    }
  },
});
