import { startsLower, startsUpper } from '../words/letters.ts';
import { defineRule, role } from '../rule.ts';

const LONGEST = 40; // words; a note that names six writers and their cities
const PRONOUN =
  /^(?:he|she|they|it|we|i|you|this|that|these|those|who|what|nothing|something|everyone)(?![a-z])/i;

// All that a credit says in small letters; whatever else is not capitalised makes it a sentence.
const SMALL = new Set(
  `additional reporting by with from and in for of the at on also editing edited writing written compiled research researched
  reported contributed contributing contribution contributions to this story report article post piece column was were is photography
  writer writers staff reporter reporters correspondent correspondents editor editors journalist producer graphics graphic data
  video production produced design illustration translation translated translating fact checked checking fact-checked reviewed
  wire agencies services news team bureau newsroom freelance special de van von der la al bin photographs photos assistance help
  medically updated interview interviews an a`.split(/\s+/),
);

export default defineRule({
  id: 'contributor-note',
  category: 'article',
  why: 'Who helped with the reporting is a credit: the article’s, but not part of its text.',
  examples: {
    removes: [
      { at: 'end', text: 'Tom Reyes contributed reporting.' },
      { at: 'end', text: 'Harbour Post Staff contributed to this story.' },
      { at: 'end', text: 'Reporting by Tom Reyes in Kiel; editing by Anna Berg' },
      { at: 'end', text: 'With additional reporting from Maria Lund' },
    ],
    keeps: [
      'Anna Berg contributed to the repair of the bridge and never spoke of it.',
      'Reporting by the ferry company in 2019 showed that the pier had moved.',
      'He contributed to this story of decline as much as anyone.',
      'Editing by candlelight',
      'The wind contributed to this report of thunder.',
    ],
  },
  phrases: {
    starts: `reporting by, reporting from, additional reporting by, additional reporting from,
      with reporting by, with reporting from, with additional reporting by,
      with additional reporting from, editing by, reporting and writing by, writing by,
      written and edited by, compiled by, research by, additional research by, additional writing by,
      additional editing by, fact checked by, fact checking by, medically reviewed by, reviewed by,
      edited by, translated by, this article was edited by, this story was edited by,
      this article was written by, this story was written by, this post was written by, produced by,
      with contributions from, with contributions by, contributors, contributing reporters`,
    within: `contributed reporting, contributed to this report, contributed to this story,
      contributed to this article, contributed to this post, contributed to this piece,
      contributed to this column, contributed research, contributed additional reporting,
      contributed reporting to this story, also contributed to this report,
      contributed reporting to this article, contributed reporting for this story, contributed from,
      reported from`,
  },
  *judge(document, hits) {
    for (const { block, phrase } of hits) {
      const { content, shape } = document.blocks[block]!;
      if (shape.words > LONGEST || PRONOUN.test(content)) continue;
      // "Lena Okafor contributed reporting from the coast."
      const isReporting =
        phrase.startsWith('contributed reporting') && startsUpper(content) && shape.words <= 20;
      if (!isReporting && !isCredit(content)) continue;
      yield role(block, 'credit', 'likely', `it says who helped (“${phrase}”)`);
    }
  },
});

/** Names somebody, and says nothing else of them. */
function isCredit(content: string): boolean {
  const words = content.split(/[^\p{L}\p{M}'’-]+/u).filter(Boolean);
  const small = words.filter(startsLower);
  const capitals = words.length - small.length;
  return capitals >= 2 && small.every((word) => SMALL.has(word));
}
