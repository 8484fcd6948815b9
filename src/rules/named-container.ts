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
  *judge({ blocks }) {
    for (let i = 0; i < blocks.length; i++) {
      const { html } = blocks[i]!;
      let box = html?.box ?? null;
      for (let steps = 0; box && steps < NEAREST; steps++, box = box.outer) {
        const name = CHROME.exec(box.name);
        if (!name) continue;
        yield drop(i, 'sure', `the page calls its box “${name[0].trim()}”`);
        break;
      }
    }
  },
});
