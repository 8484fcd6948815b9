import type { Shape } from '../document.ts';
import { defineRule, drop } from '../rule.ts';

// Who owns what since when, not what a court said of it: the sign or the word first, and a year with it.
const NOTICE =
  /^[^a-z0-9©]{0,5}(?:(?:all )?(?:site )?(?:content|contents|text|story|photos|images|website)?\s?(?:copyrights?|©|\(c\)))\s*(?:(?:copyright|©|@|\(c\)|by|:|,)\s*){0,4}(?:[^\s\d]{1,30}\s+){0,6}(?:19|20)\d\d(?!\d)/;
const SIGN = /^[^a-z0-9©]{0,5}(?:copyright\s{0,3})?(?:©|\(c\)\s)/;
const LONGEST = 60; // words; notices with trademarks and disclaimers run to this on the corpus' pages

export default defineRule({
  id: 'copyright-notice',
  category: 'footer',
  why: 'The line that says who owns the page is the site’s, whatever stands above it.',
  examples: {
    removes: [
      { at: 'end', text: '© 2025 The Harbour Post. All rights reserved.' },
      { at: 'end', text: 'Copyright © 2019-2025 Harbour Post Media, LLC' },
      { at: 'end', text: 'Powered by WordPress' },
      {
        at: 'end',
        text: 'All rights reserved. This material may not be published, broadcast, rewritten or redistributed.',
      },
    ],
    keeps: [
      'Copyright, the judge said, protects the song but not the tune’s idea.',
      'The Copyright Act of 1976 gave the widow nothing.',
      'Copyright 1976 was the year’s great quarrel, and “all rights reserved” its battle cry.',
      'Powered by the wind, the ferry needs no coal.',
      'Copyright and the baker’s loaf',
    ],
  },
  phrases: {
    only: `all (rights|right) reserved, all rights are reserved, some rights reserved,
      (proudly|) powered by (wordpress|wordpress com|shopify|ghost|squarespace|wix|blogger|drupal|disqus|beehiiv|webflow|newspack|jekyll|hugo|google translate|),
      copyright all rights reserved, made with (webflow|squarespace), built with ghost, website by,
      site by`,
    starts: `editor in chief and (legally|) responsible (publisher|editor), theme by, wordpress theme, proudly powered by, designed by, website by, web design by,
      site design by, site by`,
    within: `all rights reserved, all right reserved, material may not be published broadcast rewritten,
      may not be published broadcast rewritten or redistributed,
      may not be reproduced distributed transmitted, material on this site may not be reproduced,
      content may not be copied reproduced or redistributed,
      reproduction in whole or in part without permission, may not be reproduced without permission,
      are registered trademarks of, is a registered trademark of, are trademarks of,
      is a trademark of, reproduction without permission is prohibited,
      reproduction without explicit permission is prohibited, without the prior written permission of,
      without prior written permission of, vip powered by wordpress`,
  },
  spot({ content, shape }) {
    if (shape.words === 0 || shape.words > LONGEST || shape.functionWords > 0.4 * shape.words) return null;
    const line = content.slice(0, 200).toLowerCase();
    if (NOTICE.test(line) && (/©|\(c\)/.test(line) || isTerse(shape))) return 'notice';
    return SIGN.test(line) ? 'sign' : null;
  },
  *judge(document, hits, sights) {
    const { blocks } = document;
    const found = new Set<number>();
    for (const { block, seen } of sights) {
      if (seen === 'sign' && block <= blocks.length / 2) continue;
      found.add(block);
      if (seen === 'notice') yield drop(block, 'sure', 'it is a copyright notice');
      else yield drop(block, 'likely', 'it begins with a copyright sign');
    }
    for (const { block, only, starts, within, phrase } of hits) {
      if (found.has(block)) continue;
      const { shape } = blocks[block]!;
      if (only) yield drop(block, 'sure', `it says only “${phrase}”`);
      else if (starts && isTerse(shape) && block > 0.8 * blocks.length)
        yield drop(block, 'likely', `it begins with “${phrase}”`);
      else if (
        within &&
        (block > blocks.length / 2 || shape.words <= 15) &&
        shape.words <= LONGEST &&
        !/["“”]/.test(blocks[block]!.content)
      )
        yield drop(block, 'likely', `it says “${phrase}”`);
    }
  },
});

const isTerse = ({ words, functionWords }: Shape): boolean => words <= 10 && functionWords <= 2;
