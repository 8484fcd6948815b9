import type { Block } from '../document.ts';
import type { Hit } from '../rule.ts';
import { defineRule, drop } from '../rule.ts';

const ASKS = /^(?:share|sharing|tweet|pin|opens?|send|post|tell)$/;

const asksToShare = (block: Block): boolean =>
  block.words.some((word) => ASKS.test(word)) || /^copy .*link/.test(block.words.join(' '));

export default defineRule({
  id: 'share-bar',
  category: 'sharing',
  why: 'Share buttons and their networks are controls of the page.',
  tellingFrom: { sure: 4 },
  examples: {
    removes: [
      'Share',
      'Share this article',
      'Click to share on Facebook (Opens in new window)',
      'Facebook\nTwitter\nLinkedIn\nCopy link',
      'Share on X Share on LinkedIn Email this',
    ],
    keeps: [
      'Share of the vote in the three districts',
      'Facebook and Instagram were down for six hours on Monday.',
      'He asked his readers to share this article with anyone who still doubted the figures.',
      'Print is not dead, the editor says, and shows the books to prove it.',
    ],
  },
  phrases: {
    only: `facebook, facebook f, twitter, x, x twitter, twitter x, x formerly twitter, linkedin, linkedin in,
      pinterest, pinterest p, whatsapp, telegram, reddit, tumblr, threads, bluesky, mastodon, messenger,
      facebook messenger, instagram, youtube, tiktok, snapchat, flipboard, pocket, line, vk, xing,
      viber, skype, discord, hacker news, mix, digg, buffer, evernote, google plus, google classroom,
      weibo, wechat, sms, nextdoor, x icon, facebook icon, email, e mail, mail, print, link, more,
      more options, social, socials, social media, mailto, icon, microsoft teams, share, shares, shared,
      share on, share to, share via, share by, share with, share in, share it, share this,
      share this on, share this with, share me, share now, share options, share links, share link,
      share button, share icon, share copied, sharing, sharing options, close share, social share,
      social sharing, share tools, share your thoughts, share article, share this article,
      share this article on, share this story, share this post, share post, share story, share the post,
      share this page, share this page to, share this page via, share this page on, share this content,
      share this resource, share this entry, share this video, share this news, share this guide,
      share this article with your friends, share this with your friends, share with friends,
      share the article, share the story, share page, share full article, share this blog,
      click to share, click to share on, click to share via, click to email, click to email this,
      click to email a link to a friend, click to email this to a friend, email this,
      email this article, email a friend, email to a friend, email article, send to a friend,
      send by email, send via email, send this article, email link, via email, by email, on email,
      in email, tell a friend, opens in new window, opens in a new window, open in new window,
      opens in new tab, opens in a new tab, opens new window, copy, copied, copy url, copy link,
      copy the link, copy link to clipboard, copy this page to clipboard, copy to clipboard,
      link copied, link copied to clipboard, copied to clipboard, copy article link, copy page link,
      get link, permalink, tweet, tweet this, tweet on twitter, tweet it, post to, post on, post on x,
      pin, pin it, pin it on, pin on, pin this, save to pinterest, submit to reddit,
      share on social media, share to social media, follow and share, gift this article, gift article,
      gift this story, share this quote, facebook share, twitter share, whatsapp share, pinterest share,
      linkedin share`,
  },
  *judge({ blocks }, hits) {
    // An “x” alone crosses off or multiplies as well.
    const bars = hits.filter((hit) => hit.only && blocks[hit.block]!.words.some((word) => word !== 'x'));
    let bar: Hit[] = [];
    for (const [i, hit] of bars.entries()) {
      bar.push(hit);
      if (bars[i + 1] && bars[i + 1]!.block - hit.block <= 2) continue;
      const isShareBar = bar.some((other) => other.within || asksToShare(blocks[other.block]!));
      for (const { block: at, within, phrase } of bar) {
        const { kind, words, shape } = blocks[at]!;
        const asks = within || asksToShare(blocks[at]!);
        // A network's name alone may head a chapter or fill a cell (on the corpus' pages one such line in ten is the
        // article's); beside others, or “share”, it is a button.
        if (!asks && (kind === 'heading' || kind === 'table-row' || shape.numbers > 0 || shape.startsLower))
          continue;
        if (isShareBar || words.length > 3) yield drop(at, 'sure', `it is a share button: “${phrase}”`);
        else yield drop(at, bar.length > 1 ? 'likely' : 'hint', `it says only “${phrase}”`);
      }
      bar = [];
    }
  },
});
