import { defineRule, drop } from '../rule.ts';

const NETWORK =
  /^(?:facebook|fb|twitter|x|instagram|telegram|whatsapp|youtube|tiktok|linkedin|threads|bluesky|mastodon|pinterest|discord|reddit|viber|google|flipboard|snapchat|wechat|spotify|socials?|channels?)$/;
// What stands before a channel's name, so that “our guide to Instagram” is none.
const BEFORE = /^(?:on|via|our|at|and|official)$/;
const HANDLE = /(?<![\p{L}\p{N}.])@[\p{L}\p{N}_]{2,40}|\bt\.me\//u;

export default defineRule({
  id: 'social-promo',
  category: 'promotion',
  why: 'Invitations to follow the site on a network or channel advertise the publisher and tell nothing.',
  tellingFrom: { sure: 1, likely: 4 },
  examples: {
    removes: [
      'Join us on Telegram',
      'Follow our coverage of the war on the @harbourtimes',
      'Follow us on X, Facebook and Instagram',
      'Like us on Facebook',
      'Join our WhatsApp channel for breaking news',
    ],
    keeps: [
      'Follow us on our walk along the dyke, from the old lock to the sea.',
      'Join us on the terrace at seven, the invitation said, and bring a coat.',
      'She has two million followers on Instagram and answers each of them herself.',
      'How farmers find us on Facebook',
      'Follow our guide to set up Instagram for a shop.',
      'He told them to follow us on the map until the road ended at the river.',
    ],
  },
  phrases: {
    only: `click here to (join|follow|subscribe), follow us, follow us on, follow us at, follow us on social media, follow us on social,
      follow our socials, connect with us, connect with us on, connect with us on social,
      connect with us on social media, find us on, find us on social media, find us on social,
      join us on, like us on, let's connect, follow us on all our social platforms,
      stay connected with us, social media links, our social media, follow, connect with`,
    starts: `did you make this, follow us, follow our, follow along, follow me, follow on google, follow, join us on, join us at,
      join our, join the conversation on, join the discussion on, join me on, like us, like our,
      find us on, visit us on, connect with us, connect with me on, subscribe to our,
      subscribe to us on, subscribe on youtube, add us, set us as, see us on, watch us on, tweet us,
      message us on, chat with us on, get our news on, read us on, click here to join,
      click here to follow, also follow, don't forget to follow, stay connected with us,
      stay tuned to our, for more follow, for more updates follow, for the latest news follow,
      for latest updates follow, keep up with us on, get more from us on, tag us, please follow,
      please like`,
    within: `join our (channel|group|community), and follow us on, also follow us on, can follow us on, sure to follow us on,
      join our telegram channel, join our whatsapp channel, subscribe to our youtube channel,
      our official telegram channel, stories like this follow us, join us on telegram,
      follow us on google news`,
  },
  *judge({ blocks }, hits) {
    for (const { block: at, only, starts, within, phrase } of hits) {
      const { words, shape, content } = blocks[at]!;
      if (only) yield drop(at, 'sure', `it says only “${phrase}”`);
      // Only with a network or handle is it the site's channel; “join us on the terrace” is an invitation.
      else if (!(starts || within) || shape.words > 30 || shape.startsQuote) continue;
      else if (!(
        words.some((word, i) => NETWORK.test(word) && BEFORE.test(words[i - 1] ?? '')) || HANDLE.test(content)
      ))
        continue;
      // “Follow Ann Lee on X”, not “Follow trends on TikTok”.
      else if (
        phrase === 'follow' &&
        (shape.words > 6 || shape.capitals < shape.words - 1) &&
        !HANDLE.test(content)
      )
        continue;
      else if (starts && shape.words <= 14) yield drop(at, 'sure', `it invites to a channel: “${phrase}”`);
      else yield drop(at, 'likely', `it invites to a channel: “${phrase}”`);
    }
  },
});
