import { boxesOf, runningTextIn, stepsTo } from '../match/boxes.ts';
import { defineRule, drop } from '../rule.ts';

const DEPTH = 6; // elements, the block's own included
const LINKED = 0.5; // share of a block's text; what has less may be said, not offered
const MOST = 0.1; // of the page's running text; a landmark that holds more is a page's mistake

export default defineRule({
  id: 'landmark',
  category: 'navigation',
  why: 'Links in what the page itself marks as its navigation or its footer lead away from the article.',
  examples: {
    removes: [
      {
        format: 'html',
        text: '</p><nav><a href="/">Home</a> <a href="/towns">Towns and villages</a></nav><p>',
      },
      {
        format: 'html',
        text: '</p><footer><a href="/desk">The county desk</a> <a href="/press">Press room</a></footer><p>',
        at: 'end',
      },
    ],
    keeps: [
      {
        format: 'html',
        text: '</p><nav>Nobody had drawn the way down to the harbour on any map, she said.</nav><p>',
      },
      {
        format: 'html',
        text: '</p><footer>They closed the last of them in spring, and the stone is still there.</footer><p>',
      },
    ],
  },
  spot({ html, shape }) {
    if (!html || shape.linkShare < LINKED) return null;
    for (const tag of ['nav', 'footer']) {
      const steps = stepsTo(html.box, tag, DEPTH);
      if (steps !== null) return { tag, steps };
    }
    return null;
  },
  *judge(document, _, sights) {
    if (sights.length === 0) return;
    const boxes = boxesOf(document);
    const { inBoxes, all } = runningTextIn(document);
    for (const { block, seen } of sights) {
      if (inBoxes[boxes.around(block, seen.steps)]! <= MOST * all)
        yield drop(
          block,
          'sure',
          `it is links in the page’s ${seen.tag === 'nav' ? 'navigation' : 'footer'}`,
        );
    }
  },
});
