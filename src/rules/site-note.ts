import { defineRule, drop } from '../rule.ts';

const LONGEST = 60; // words; disclosures are longer than other prompts
// An instruction for a spreadsheet also says "press Ctrl+Enter"; one to readers also speaks of mistakes.
const MISTAKE = /\b(?:errors?|mistakes?|typos?|misprints?|inaccurac(?:y|ies))\b/i;
const KEYS = /\b(?:ctrl|control|cmd|shift)\s*\+?\s*enter\b/i;
const REQUEST =
  /\b(?:let us know|tell us|e-?mail us|contact us|report it|highlight|select|click|write to|please)\b/i;

/** No prose says these, however long the block. */
const TELLING =
  /^(?:(?:these )?(?:characters|marks|brackets) |text (?:added|modified|changed|inserted)|struck through|crossed out|any text (?:modified|added)|you can also highlight|as an? amazon|as amazon)/;

export default defineRule({
  id: 'site-note',
  category: 'notes',
  why: 'Legends, disclosures and correction widgets are what the site says about its text.',
  examples: {
    removes: [
      'If you notice an error, highlight the text and press Ctrl+Enter',
      'You can also highlight the text and press Ctrl + Enter',
      'Any text modified or added by Harbour Post is highlighted in blue.',
      '[...] These characters indicate content was shortened. This is used for removing unnecessary words, for joining two parts of a quotation that stand apart in the source, and for leaving out what the reader of a summary would not miss. Example: He said [...] the ferry would sail.',
      'We may earn a commission from links on this page.',
      'Found a mistake? Let us know',
    ],
    keeps: [
      'If you notice an error in the ledger, the old clerk used to say, look for its twin.',
      'Press Ctrl+Enter to fill the selected cells with the same formula.',
      'Some affiliates may earn a commission of eight percent on every kettle they recommend.',
      'The views expressed in the letter were her own, and the council knew it.',
      '“We earn a commission on every boat,” the broker said, “and on every anchor.”',
    ],
  },
  phrases: {
    only: `
      (report a|report an|submit a|request a|suggest a|send us a|report) (typo|error|mistake|correction),
      (report a|submit a|request a) (correction or typo|correction request|inaccuracy),
      (notice an|spot an|see an|spotted an|noticed an|found an) (error|error report it|error let us know),
      did you (like|enjoy) this (article|story|post), (was this|was this page|was this article|did you find this|did you find this article) (helpful|useful),
      (how helpful was this|how useful was this) (article|page|post), suggest an edit,
      how we make money, contact our editors, rate this article, rate this post,
      thanks for your feedback, our editorial process, learn about our editorial process,
      editorial disclosure`,
    starts: `
      (if you|did you|have you|you|if you have|) (notice|noticed|find|found|spot|spotted|see|seen) (a|an|) (mistake|error|typo|misprint|inaccuracy)`,
    within: `to suggest a (correction|clarification), these characters indicate content was shortened,
      these characters indicate that content was shortened, any text modified or added by,
      any text added or modified by, you can also highlight the text and press ctrl enter,
      as an amazon associate i earn, as an amazon associate we earn, as amazon associates we earn,
      (this post|this article|this page|this site) (contains affiliate links|may contain affiliate links),
      (this post|this article|this page|this site) (includes affiliate links|may include affiliate links),
      (views expressed|opinions expressed|views and opinions expressed) (here are those of the author|are those of the author),
      (views expressed|opinions expressed) (in this article are those of the author|in this article are the author's),
      (do not necessarily|does not necessarily) (reflect the views of|represent the views of|reflect the opinions of),
      (do not necessarily|does not necessarily) (reflect those of|reflect the official policy|reflect the position of),
      (we|i|we may|i may|we might|i might|we can|this site may|we will|we sometimes) (earn|receive|get) (a|an|a small|) (commission|commissions|affiliate commission|referral fee|affiliate fee|share of sales),
      some links are affiliate links, links may be affiliate links, links are affiliate links,
      when you buy through links on our site, if you buy through our links,
      if you purchase through our links, if you click a link and make a purchase,
      supported by its audience when you purchase, earn from qualifying purchases,
      items marked with are, fields marked with are, text (added|modified|changed|inserted) by, (characters|marks|brackets) (show|indicate|mean) that (a passage|content|text|words) was (shortened|cut|left out|removed), struck through text (was|is), crossed out text (was|is), products marked with are,
      prices were accurate at the time of publication`,
  },
  spot: ({ content, shape }) => shape.words <= LONGEST && KEYS.test(content) && MISTAKE.test(content),
  *judge(document, hits, sights) {
    for (const { block, only, starts, within, phrase } of hits) {
      const { content, shape } = document.blocks[block]!;
      if (only) yield drop(block, 'sure', `it says only “${phrase}”`);
      else if (TELLING.test(phrase)) yield drop(block, 'sure', `it says “${phrase}”`);
      else if (shape.words > LONGEST || shape.startsQuote) continue;
      else if (within || (starts && shape.words <= 25 && REQUEST.test(content)))
        yield drop(block, 'likely', `it is a note on the text (“${phrase}”)`);
    }
    for (const { block } of sights) yield drop(block, 'sure', 'it asks readers to report mistakes');
  },
});
