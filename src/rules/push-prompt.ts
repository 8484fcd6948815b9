import { defineRule, drop } from '../rule.ts';

// What guides to phones tell their readers to do, too.
const GUIDE = /^(?:turn on|enable|allow|manage|push)(?: \S+)? notifications(?: for)?$/;

export default defineRule({
  id: 'push-prompt',
  category: 'promotion',
  why: 'Requests to send browser notifications are the site’s, whatever the story.',
  tellingFrom: { sure: 1, likely: 4 },
  examples: {
    removes: [
      'Would you like to receive notifications about new posts?',
      'Get breaking news alerts on your desktop\nNo thanks\nAllow',
      'You can manage them any time in your browser settings',
      'Subscribe to notifications',
      'Turn on desktop notifications for breaking stories about what matters to you.',
    ],
    keeps: [
      'Turn off notifications an hour before bed, the doctors advise, and leave the phone outside.',
      'Push notifications woke half the island at four in the morning.',
      'How to allow notifications on an old phone',
      'Maybe later, he said, and closed the door.',
    ],
  },
  phrases: {
    only: `get notifications, get push notifications, get desktop notifications, get browser notifications,
      get notified, get notified about new posts, notify me, subscribe to notifications,
      manage notifications, manage your notifications, notification settings, notifications,
      my notifications, view notifications, view all notifications, see all notifications,
      dismiss notification, close notification, no new notifications, you have no notifications,
      you have no new notifications, mark all as read, get breaking news alerts, get news alerts,
      get instant alerts, get live updates, get instant updates, breaking news alerts, news alerts,
      desktop notifications, browser notifications, allow notifications, enable notifications,
      turn on notifications, turn on desktop notifications, enable push notifications,
      enable desktop notifications, notifications are blocked, notifications are disabled,
      unblock notifications, powered by onesignal`,
    labels: `allow, block, later, not now, maybe later, no thanks, no thank you, yes, no, dismiss,
      ask me later, remind me later, yes please`,
    starts: `turn on desktop notifications for breaking, would you like to receive notifications,
      would you like to receive push, would you like to receive alerts,
      do you want to receive notifications, do you want to receive alerts,
      we'd like to send you notifications, we'd like to show you notifications,
      want to receive notifications, subscribe to our notifications, subscribe to our push,
      subscribe to receive notifications, turn on desktop notifications, turn on browser notifications,
      enable desktop notifications for, enable browser notifications for, allow us to send,
      get breaking news alerts, get breaking news notifications, get instant alerts,
      get real time alerts, sign up for breaking news alerts, sign up for push`,
    within: `would like to send you push notifications, would like to send you notifications,
      manage them any time in your browser, manage notifications in your browser settings,
      notifications can be turned off anytime, notifications can be managed in browser,
      turn off notifications at any time from your browser, receive notifications of new posts,
      receive notifications about new posts, click on the allow button, click the bell icon to,
      notifications are currently blocked`,
  },
  *judge({ blocks }, hits) {
    const prompt = new Set<number>();
    for (const { block: at, only, starts, within, phrase } of hits) {
      const { shape, kind, text } = blocks[at]!;
      if (!(only || starts || within) || shape.words > 35 || shape.startsQuote || /^\d/.test(text)) continue;
      prompt.add(at);
      const isStep = kind === 'heading' || GUIDE.test(phrase);
      yield drop(at, isStep ? 'likely' : 'sure', `it asks to send notifications: “${phrase}”`);
    }
    // Answers in a dialogue are speech in a story; beside the question they are buttons.
    for (const { block: at, labels, phrase } of hits) {
      if (labels && [-2, -1, 1, 2].some((step) => prompt.has(at + step)))
        yield drop(at, 'sure', `it says only “${phrase}”, beside a request to send notifications`);
    }
  },
});
