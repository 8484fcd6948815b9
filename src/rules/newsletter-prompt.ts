import { PhraseSet } from '../match/phraseList.ts';
import { defineRule, drop, isLongProse } from '../rule.ts';

// No running prose says these to its reader.
const PROMPTS = `you can unsubscribe at any time, subscribe to our newsletter, sign up for our newsletter,
  (delivered|delivered straight|delivered directly|sent|sent straight|straight) to your inbox`;
const prompts = new PhraseSet(PROMPTS);
const SPEAKS_TO_READER = /^(?:our|your|us|my)$/;

export default defineRule({
  id: 'newsletter-prompt',
  category: 'promotion',
  why: 'Newsletter forms and invitations to subscribe are the publisher’s advertisements for itself.',
  tellingFrom: { sure: 4 },
  examples: {
    removes: [
      'Subscribe to our newsletter',
      'Get the latest news delivered to your inbox',
      'Keep up to date with the most important news',
      'Stay updated with the latest news!',
      'Enter your email address\nSubscribe\nThank you for subscribing!',
      'Subscribe to The Harbour Morning Newsletter',
    ],
    keeps: [
      'He wrote a newsletter about moths that three thousand people asked to have sent to them.',
      'Sign up for a newsletter at each shop and wait for the coupons before you buy a mattress.',
      'Stay up to date with the latest security patches, and back up the laptop every week.',
      'Why local newsletters are growing',
      '“Subscribe to our newsletter,” the window begged, before the page had even loaded.',
    ],
  },
  phrases: {
    only: `subscribe, subscribe now, subscribe today, subscribe here, subscribe for free,
      subscribe for updates, subscribe by email, subscribe via email, subscribe to newsletter,
      subscribe our newsletter, subscribe to our blog, subscribe to blog via email,
      subscribe to new posts, subscribed, unsubscribe, free subscription, sign up, sign up now,
      sign up today, sign up here, sign me up, signup, sign up for free, sign up for email updates,
      sign up for updates, sign up for newsletters, newsletter sign up, newsletter signup,
      email sign up, email signup, subscription center, manage subscriptions, newsletter, newsletters,
      our newsletter, our newsletters, email newsletter, email newsletters, e newsletter,
      free newsletter, daily newsletter, free daily newsletter, weekly newsletter, get our newsletter,
      get the newsletter, get our newsletters, get newsletter updates, get our free newsletter,
      receive our newsletter, receive our newsletters, newsletter subscription, join our newsletter,
      join the newsletter, join our mailing list, join our email list, join the mailing list,
      get email updates, enter your email, enter your email here, enter your email address,
      enter your e mail address, your email, your email address, your e mail, email address,
      type your email, please enter a valid email address, please enter your email,
      invalid email address, email subscribe, thank you for subscribing, thanks for subscribing,
      thank you for signing up, thanks for signing up, you have successfully subscribed,
      you've successfully subscribed, you've been subscribed, subscription confirmed,
      please check your inbox, get the latest news, get the latest updates,
      stay updated with the latest news, stay up to date with the latest news,
      keep up to date with the most important news, keep up to date with the latest news,
      never miss a story, never miss an update, never miss a post, don't miss a story,
      don't miss an update, ready for more, ${PROMPTS}`,
    starts: `subscribe, sign up, signup, join, get, receive, want, by subscribing you, by signing up you,
      by entering your email, by submitting your email, by submitting this form you,
      by providing your email, by clicking subscribe, by clicking sign up, subscribe below,
      yes sign me up, enter your email, enter your e mail, never miss, like what you, enjoyed, for more,
      want more, keep up to date, stay up to date, stay updated, stay informed, stay connected, (enjoying|love|loved|liked) this, pop your email, stay ahead`,
    within: `${PROMPTS}, newsletter, newsletters, mailing list, email updates, email alerts,
      email notifications, receive marketing emails, other subscribers, our blog, new posts by email,
      in your inbox, to your inbox, (morning|daily|evening|weekly|free|monthly) (briefing|digest|bulletin|roundup|letter), pop your email,
      every (morning|evening|weekday|monday|friday|saturday|sunday) (at|), our email list, receive email updates, enter your email to,
      enter your email address to, by submitting your email`,
  },
  *judge({ blocks }, hits) {
    const asked = new Set(
      hits.filter(({ only, starts, within }) => only || (starts && within)).map(({ block }) => block),
    );
    for (const { block: at, only, starts, within, phrase } of hits) {
      const block = blocks[at]!;
      const { words, capitals, startsQuote, startsLower, endsSentence } = block.shape;
      if (startsLower && words === 1) continue; // a linked word of a sentence that came apart
      if (only) yield drop(at, 'sure', `it says only “${phrase}”`);
      else if (startsQuote || isLongProse(block)) continue;
      else if (starts && words <= 8 && asked.has(at + 1))
        yield drop(at, 'likely', `it leads to a prompt: “${phrase}”`);
      else if (prompts.has(phrase))
        yield drop(at, starts && words <= 25 ? 'sure' : 'likely', `it says “${phrase}”`);
      else if (starts && within && words <= 30) {
        // Advice to readers (“sign up for a newsletter and wait”) speaks of somebody else's letter.
        const isTitle = !endsSentence && words <= 10 && capitals >= words - 2;
        if (isTitle || block.words.some((word) => SPEAKS_TO_READER.test(word)))
          yield drop(at, isTitle ? 'sure' : 'likely', `it invites to subscribe: “${phrase}”`);
      }
    }
  },
});
