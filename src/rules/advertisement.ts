import { defineRule, drop } from '../rule.ts';

export default defineRule({
  id: 'advertisement',
  category: 'advertisement',
  why: 'Labels of advertising slots stay behind in the text when the advertisement itself is gone.',
  tellingFrom: { sure: 1 },
  examples: {
    removes: [
      'Advertisement',
      'ADVERTISEMENT - CONTINUE READING BELOW',
      'Story continues below advertisement',
      'Article continues after this advertisement',
      'Promoted by Harbour Bank',
      'Report this ad',
    ],
    keeps: [
      'The advertisement ran for three weeks and brought in nobody.',
      'Sponsored by two senators, the bill would open the harbour to ferries.',
      'AD 1066',
      'An advertisement that changed the town',
      'Promoted by the mayor in spring, she left the council before the year was out.',
    ],
  },
  phrases: {
    only: `advertisement, advertisements, ad, advert, adverts, advertorial, ad feedback,
      advertisement advertisement, close ad, close this ad, hide ad, sponsored, sponsor message,
      sponsored post, sponsored article, sponsored message, sponsored by, paid content,
      paid advertisement, paid partnership, promoted content, promoted links, promoted by,
      message from our sponsor, a message from our sponsor, ads by google, report this ad, report ad,
      report an ad, remove ads, remove this ad, go ad free, why this ad, about this ad,
      about these ads, hide this ad, turn off ads, continue reading below, ad loading,
      story continues below, story continues, article continues below, article continues, google ad,
      continue below, content continues below, post continues below, text continues below,
      advertisement below, this is an advertisement, this is an ad, advertising content,
      visit advertiser website, learn more about our sponsors,
      (story|article|post|content|text|recipe|reading|page) (continues|continued) (below|after) (the|this|) (advertisement|ad|ads),
      continue (story|article|post|content|text|recipe|reading|page) (below|after) (the|this|) (advertisement|ad|ads),
      advertisement scroll (down|) to continue, advertisement scroll for more,
      advertisement continue reading below, scroll past (advertisement|ad)`,
    starts: `promoted by, sponsored by, paid for by, this content is sponsored by, presented by our sponsor`,
  },
  *judge(document, hits) {
    for (const { block, only, starts, phrase } of hits) {
      const { shape } = document.blocks[block]!;
      // "AD 1066" is a year.
      if (only && !(phrase === 'ad' && shape.numbers > 0))
        yield drop(block, 'sure', `it says only “${phrase}”`);
      else if (starts && shape.words <= 8 && shape.stops === 0 && shape.commas === 0)
        yield drop(block, 'likely', `it names who paid (“${phrase}”)`);
    }
  },
});
