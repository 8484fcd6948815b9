import { defineRule, drop } from '../rule.ts';

const NEAREST = 4; // elements, the block's own included; farther out, names speak of the whole page
// Names that content systems, consent platforms and widgets give to boxes that never hold an article's text.
const CHROME =
  /(?:^|[\s_-])(?:newsletters?|newsletter-(?:box|signup|form)|email-signup|cookie(?:s|-(?:banner|notice|consent|bar))?|gdpr|onetrust|didomi|cookiebot|usercentrics|outbrain|taboola|disqus|sharedaddy|addtoany|addthis|share-(?:bar|buttons|links|tools)|social-(?:share|links|media)|breadcrumbs?|related-(?:posts|articles|stories|news)|paywall|(?:post|posts)-navigation|comment-(?:respond|form|list)|commentlist|wp-block-comments)(?=$|[\s_-])/;

export default defineRule({
  id: 'named-container',
  category: 'markup',
  why: 'Boxes that a page itself names newsletter, share bar, cookie banner or the like are not its article.',
  examples: {
    removes: [
      {
        format: 'html',
        text: '</p><div class="newsletter-box"><p>The wells of Millford, every month</p></div><p>',
      },
      { format: 'html', text: '</p><div id="related-posts"><p>A harbour without boats</p></div><p>' },
    ],
    keeps: [
      { format: 'html', text: 'The cookie tin stood on the shelf, and in it was the newsletter of 1911.' },
      {
        format: 'html',
        text: '</p><div class="article-content"><p>Nobody had written it down, as far as she could tell.</p></div><p>',
      },
    ],
  },
  spot({ html }) {
    for (const name of html?.names.slice(0, NEAREST) ?? []) {
      const found = CHROME.exec(name);
      if (found) return found[0].trim();
    }
    return null;
  },
  *judge(_, __, sights) {
    for (const { block, seen } of sights) yield drop(block, 'sure', `the page calls its box “${seen}”`);
  },
});
