import { boxesOf, runningTextIn } from '../match/boxes.ts';
import { defineRule, drop } from '../rule.ts';

const NEAREST = 4; // elements, the block's own included; farther out, names speak of the whole page
// Share of the page's running text: a box with more is named after what the article is about, or its category.
const MOST = 0.2;
// Names that content systems, consent platforms and widgets give to boxes that never hold an article's text.
const CHROME =
  /(?:^|[\s_-])(?:newsletters?|newsletter-(?:box|signup|form)|email-signup|cookie(?:s|-(?:banner|notice|consent|bar))?|gdpr|onetrust|didomi|cookiebot|usercentrics|outbrain|taboola|disqus|sharedaddy|addtoany|addthis|share-(?:bar|buttons|links|tools)|social-(?:share|links|media)|breadcrumbs?|related-(?:posts|articles|stories|news)|paywall|(?:post|posts)-navigation|comment-(?:respond|form|list)|commentlist|wp-block-comments)(?=$|[\s_-])|(?:^|\s)comments?(?:-(?:area|section|wrapper|thread|body|text))?(?=\s|$)/;

/** A box that is named as chrome, and how far out from a block it is. */
interface Named {
  readonly steps: number;
  readonly name: string;
}

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
      {
        format: 'html',
        text: '</p><div class="post tag-newsletter"><p>The wells were dug in the year of the great drought, when the river had gone and the council could not pay for carts any longer. It took eleven men a summer, and the first of them gave water on the day before the rain came back. The last one was never finished, since the man who paid for it had moved to the coast by then and would not answer the letters that the parish sent him. For thirty years the children of the village were told that it had no bottom, and at least one of them believed it for long enough to lower a lamp into it, with the rope of the church bell and the help of two brothers. Nobody had written it down, as far as she could tell.</p></div><p>',
      },
    ],
  },
  spot({ html }) {
    const named: Named[] = [];
    let box = html?.box ?? null;
    for (let steps = 0; box?.outer && steps < NEAREST; steps++, box = box.outer) {
      const name = CHROME.exec(box.name);
      if (name) named.push({ steps, name: name[0].trim() });
    }
    return named.length > 0 ? named : null;
  },
  *judge(document, _, sights) {
    if (sights.length === 0) return;
    const boxes = boxesOf(document);
    const { inBoxes, all } = runningTextIn(document);
    for (const { block, seen } of sights) {
      const small = seen.find(({ steps }) => inBoxes[boxes.around(block, steps)]! <= MOST * all);
      if (small) yield drop(block, 'sure', `the page calls its box “${small.name}”`);
    }
  },
});
