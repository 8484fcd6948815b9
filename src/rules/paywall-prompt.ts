import { defineRule, drop, isLongProse } from '../rule.ts';

export default defineRule({
  id: 'paywall-prompt',
  category: 'promotion',
  why: 'Paywall notices sell the rest of the text; they are no part of it.',
  examples: {
    removes: [
      'Subscribe to continue reading',
      'This article is for subscribers only.',
      'Already a subscriber? Log in',
      'You have reached your limit of free articles this month.',
      'To read the rest of this story, subscribe today.',
    ],
    keeps: [
      'He asked whether she wanted to continue reading, and she shut the book.',
      'The paper put its archive behind a paywall and lost a third of its subscribers.',
      'How to read free articles in the library',
      '“Subscribe to continue reading,” it said under the first line of the obituary.',
    ],
  },
  phrases: {
    only: `subscribe to continue, subscribe to read, subscribe to read more, subscribe to unlock,
      subscribe for full access, subscribe to get access, subscribe for unlimited access,
      subscribe for more, subscribe to keep reading, keep reading with a free trial,
      become a subscriber, become a member to read, upgrade to paid, upgrade to read, upgrade now,
      get digital access, unlock this article, unlock article, unlock full article, unlock now,
      unlock the full story, read with a subscription, for subscribers, for subscribers only,
      subscribers only, subscriber only, subscriber exclusive, subscriber content,
      subscriber only content, exclusive for subscribers, exclusive to subscribers, member exclusive,
      members only content, premium article, premium content, this post is for paid subscribers,
      this post is for paying subscribers, this post is for subscribers only, paid post,
      member only story, subscriber area, subscriber picks, already a subscriber,
      already a paid subscriber, already a paying subscriber, already a digital subscriber,
      already subscribed, are you a subscriber, already a print subscriber, not a subscriber,
      not a subscriber yet, not yet a subscriber, activate your subscription, activate digital access,
      activate your digital subscription, print subscriber, print subscribers, digital subscription,
      digital subscriptions, print subscriptions, group subscriptions, corporate subscriptions,
      gift subscriptions, give a gift subscription, see subscription options, view subscription options,
      subscription options, see all plans, manage subscription, manage your subscription,
      manage my subscription, claim my free post, purchase a subscription`,
    starts: `(to|want to) (continue|keep) reading, to read the (full|rest), already a subscriber, already subscribed, subscribe now to, subscribe today to, subscribe to read,
      subscribe to unlock, subscribe to continue, subscribe to get full, subscribe to get unlimited,
      subscribe to access, subscribe for full, subscribe for unlimited, sign up to read,
      sign up to continue, sign in to continue, log in to continue, login to continue,
      register to continue, register to read, become a paid subscriber, become a subscriber to,
      start your subscription, unlock this article, unlock this story, unlock the full story,
      get unlimited access to the best stories, get unlimited access to all our,
      this content is for subscribers, this content is for members, this article is for subscribers,
      this article is for members, this post is for subscribers, this post is for paid,
      this post is for paying, this is a premium article, this is a subscriber only,
      get unlimited digital access, this article is exclusive to, this story is exclusive to,
      not a subscriber subscribe, not a subscriber sign up, not a subscriber yet,
      to read the rest of this, to continue reading subscribe, to continue reading this article,
      you have reached your limit of, you've reached your limit of, you have reached your article,
      you've reached your article, you have read your last, you've read your last,
      you have reached your monthly, you've reached your monthly`,
    within: `to continue reading this article, subscribe to continue reading, to continue reading subscribe,
      log in to continue reading, sign in to continue reading, register to continue reading,
      create a free account to continue, create an account to continue reading,
      to read the rest of this article, to read the rest of this story, to read the full article,
      to read the full story, to read this article in full, to finish reading this,
      to unlock this article, to unlock this piece, to unlock this story, limit of free articles,
      monthly limit of free, free article limit, your article limit, free articles remaining,
      free articles left, free article remaining, last free article, free articles this month,
      complimentary articles, is reserved for subscribers, reserved for our subscribers,
      available to subscribers only, available only to subscribers, exclusive to our subscribers,
      for subscribers only, plus subscriber exclusives, access to subscriber exclusives,
      free trial to keep reading`,
  },
  *judge({ blocks }, hits) {
    for (const { block: at, only, starts, within, phrase } of hits) {
      const block = blocks[at]!;
      // A price or a date beside “premium” is a row of a table.
      if (only && (block.shape.numbers === 0 || block.words.length > 3))
        yield drop(at, 'sure', `it says only “${phrase}”`);
      else if ((starts || within) && !block.shape.startsQuote && !isLongProse(block))
        yield drop(
          at,
          starts && block.shape.words <= 25 ? 'sure' : 'likely',
          `it sells access to the text: “${phrase}”`,
        );
    }
  },
});
