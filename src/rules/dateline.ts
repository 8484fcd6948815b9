import { startsUpper } from '../words/letters.ts';
import { defineRule, protect } from '../rule.ts';

// "WASHINGTON - ", "LONDON (Meridian) —", "PARIS, March 3 –"
const DATELINE =
  /^\p{Lu}[\p{Lu} .,’'-]{2,40}(?:,? ?\p{Lu}[\p{L}. ]{0,20}\d{0,2})?\s?(?:\([\p{L} ]{2,30}\))?(?:\s(?:-|--|–|—)\s|\s?—\s?)\p{L}/u;

export default defineRule({
  id: 'dateline',
  category: 'article',
  why: 'A place in capitals and a dash open a news story.',
  examples: {
    removes: [],
    keeps: [
      'NORTHPORT — The ferry stopped running on Monday.',
      'MILLFORD (Meridian) - Nine wells were counted in the town.',
    ],
  },
  spot({ content, shape }) {
    return (
      shape.words >= 8 &&
      shape.endsSentence &&
      startsUpper(content) &&
      startsUpper(content.slice(1)) &&
      DATELINE.test(content.slice(0, 120))
    );
  },
  *judge(_, __, sights) {
    for (const { block } of sights) yield protect(block, 'likely', 'it opens a story with its place');
  },
});
