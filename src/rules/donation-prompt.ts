import { defineRule, drop, isLongProse } from '../rule.ts';

const ASKS_READER = /^(?:our|us|we|you|your|my)$/;

const OWN_WORK =
  /^(?:journalism|newsroom|articles?|(?:web)?site|blog|work|readers|reporting|stories|podcast|newsletter)$/;

export default defineRule({
  id: 'donation-prompt',
  category: 'promotion',
  why: 'Appeals for money for the site and its journalism are the publisher’s, not the story’s.',
  tellingFrom: { sure: 1, likely: 4 },
  examples: {
    removes: [
      'Donate now',
      'Support our work',
      'Buy me a coffee',
      'We rely on donations from readers. Please consider supporting our journalism.',
      'If you enjoyed this article, please consider making a donation.',
    ],
    keeps: [
      'She gave half of what she earned to the lifeboat crew and told nobody.',
      'Donate old coats to the shelter before the first frost, the parish asks.',
      'Who pays for the support of refugees',
      'The museum will make a donation to the village school, its director said on Friday.',
      'They rely on donations from readers of the parish paper to mend the roof.',
    ],
  },
  phrases: {
    only: `donate now, donate today, donate here, donate online, donate to us, donate monthly,
      make a donation, make a donation today, make a one time donation, make a contribution,
      make a tax deductible donation, give now, give today, give monthly, ways to give,
      choose an amount, or enter a custom amount, other amount, your contribution is appreciated,
      donate monthly donate yearly, double my donation, contribute now, pledge your support, support us,
      support us now, support us today, support our work, support our journalism, support our mission,
      support our reporting, support our cause, support our newsroom, support my work,
      support this site, support this project, support this work, support this website,
      support the site, support the project, support independent journalism, support independent media,
      support local journalism, support quality journalism, support nonprofit journalism,
      support public media, support journalism, support the author, support us on patreon,
      support me on patreon, support me, support me on ko fi, support the podcast, help support us,
      help us grow, how to support us, ways to support us, please support us, support the show,
      become a member, become a member today, become a supporter, become a patron,
      become a patron today, become a sponsor, become a donor, become a friend,
      become a sustaining member, become a paid member, join as a member, renew your membership,
      our supporters, buy me a coffee, buy us a coffee, buy me a beer, buy me a ko fi, leave a tip,
      send a tip, sponsor this project, sponsor me, donate with paypal, paypal donate,
      donate via paypal, thank you for your donation`,
    labels: `donate, contribute`,
    starts: `support our journalism, support our work, support our mission, support our reporting,
      support our nonprofit, support our independent, support our coverage,
      support independent journalism, support my work, please support, please donate, please consider,
      please help us, help us keep, help us continue, help us stay, help keep, help support our,
      help fund our, donate to, donate today to, donate now to, donate now and,
      make a donation to support, make a tax deductible, make a gift to, become a member to support,
      become a supporter of, become a member of, become a patron of, we rely on, we depend on,
      we need your, your support, your donation, your contribution, your membership, if you enjoyed, if you enjoy,
      if you like, if you liked, if you value, if you appreciate, if you found, if you've enjoyed,
      if you can please, if everyone who reads, will you, before you go, want to support,
      you can support, this site is, reader support`,
    within: `our journalism, independent journalism, nonprofit journalism, nonprofit newsroom,
      quality journalism, donations from readers, reader donations, making a donation,
      supporting our work, supporting the project, supporting the site, support our work,
      support our mission, support my work, support this work, tax deductible, becoming a member,
      becoming a supporter, becoming a patron, becoming a subscriber, patreon, ko fi, buy me a coffee,
      buying me a coffee, reader supported, reader funded, donate today, donate now,
      your donation helps, your donation will help, your contribution helps, your support helps,
      your contribution whatever the size, support us by, support us so, support us on,
      supporting us on, supporting us with, by donating`,
  },
  *judge({ blocks }, hits) {
    for (const { block: at, only, labels, starts, within, phrase } of hits) {
      const block = blocks[at]!;
      const { startsQuote } = block.shape;
      // “Donate” alone may head a part of a guide, and “2. Make a donation” be its step.
      if ((only || labels) && !/^\d/.test(block.text))
        yield drop(at, only ? 'sure' : 'likely', `it says only “${phrase}”`);
      else if (
        starts &&
        within &&
        !startsQuote &&
        !isLongProse(block) &&
        block.words.some((word) => ASKS_READER.test(word))
      )
        yield drop(
          at,
          block.words.some((word) => OWN_WORK.test(word)) ? 'sure' : 'likely',
          `it asks the reader for money: “${phrase}”`,
        );
    }
  },
});
