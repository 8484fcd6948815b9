import { isoDate } from '../words/dates.ts';
import { after, defineRule, drop } from '../rule.ts';
import { isHeadline, proseBounds } from '../match/prose.ts';

const GOVERNED = 40; // lines under a heading; the longest “most read” lists of the corpus have thirty

export default defineRule({
  id: 'related-list',
  category: 'related',
  why: 'A heading such as “You may also like” and the headlines under it are other stories.',
  examples: {
    removes: [
      {
        at: 'end',
        text: 'You may also like\nBaker wins prize for rye loaf\nCouncil votes on tram line\nHarbour closed after storm',
      },
      {
        at: 'end',
        text: 'Related Articles\n\nWhy the bridge stayed shut\n\nMarch 3, 2025\n\nTen wells and a quarrel',
      },
      { at: 'end', text: 'Most Read\n1\nA town without clocks\n2\nThe last ferry leaves at nine' },
    ],
    keeps: [
      'Related articles were found in the drawer, all of them in her hand.',
      'You may also like the smaller of the two museums, which keeps the ferry’s bell.',
      'The most read book in the village library was a manual on wells.',
    ],
  },
  phrases: {
    en: {
      only: `related articles, related stories, related posts, related news, related content, related topics,
        related reading, related links, related coverage, related items, related videos, related article,
        related story, related post, you may also like, you might also like, you may also enjoy,
        you might also enjoy, you may like, you might like, you may be interested in,
        you might be interested in, you may also be interested in, you might also be interested in,
        most read, most popular, most viewed, most shared, most commented, popular posts, popular now,
        popular articles, popular stories, trending now, trending stories, trending articles,
        trending topics, trending news, top stories, top news, latest news, latest posts, latest stories,
        latest articles, latest videos, top videos, more videos, recent posts, recent articles,
        recent stories, recent news, recommended for you, recommended stories, recommended articles,
        recommended reading, recommended posts, more stories, more articles, more news, more posts,
        more from this author, more by this author, more from author, more like this, more to explore,
        more to read, more for you, more on this topic, more on this story, more from the web,
        more in this section, more top stories, more headlines, more coverage, more reading, read next,
        what to read next, read more news, in case you missed it, don't miss, must read, must reads,
        featured posts, featured articles, featured stories, featured videos, editor's picks,
        editors' picks, editor's pick, editor's choice, staff picks, similar posts, similar articles,
        similar stories, other articles, other stories, other news, other posts, from around the web,
        around the web, from our partners, from the web, promoted stories, sponsored stories,
        sponsored content, sponsored links, latest headlines, in other news, hot topics, people also read,
        readers also liked, readers also enjoyed, picked for you, stories for you`,
      labels: `related, most recent, popular, trending, trending on, latest, the latest, latest from, recent,
        recommended, recommendations, up next, next up, also read, also on, featured, keep reading,
        continue reading with, further reading, explore more, discover more, see also, breaking news,
        for you, best of, new on, just in, live updates, in the news, news`,
      starts: `more from, more in, more on, latest from, latest in, most read in, most popular in,
        read more from, read more on, more stories from, more stories by, more articles by,
        more articles from, other articles by, related to this, popular in, trending in, recommended by,
        the latest from, top stories from, you may also like, you might also like, related articles,
        related stories, related posts, recent posts, people who read this also`,
    },
  },
  *judge(document, hits) {
    const { blocks } = document;
    const bounds = proseBounds(document);
    const end = bounds?.last ?? -1;
    for (const { block, only, labels, phrase } of hits) {
      const { shape } = blocks[block]!;
      if (!only && !labels && (shape.words > 8 || shape.endsSentence)) continue;
      let last = block;
      while (
        last + 1 < blocks.length &&
        last - block < GOVERNED &&
        !bounds?.isProse[last + 1] &&
        isListed(last + 1)
      )
        last++;
      const inTail = block > end;
      const governs = last - block;
      // A heading that governs nothing is a label.
      const isHead = (only && (inTail || governs >= 2)) || (labels && inTail);
      yield drop(
        block,
        isHead ? 'sure' : labels ? 'hint' : 'likely',
        `it heads a list of other stories (“${phrase}”)`,
      );
      if (inTail) yield after(block, only ? 'likely' : 'hint', 'a list of other stories follows');
      for (let i = block + 1; i <= (isSubHeading(last) ? last - 1 : last); i++) {
        const isOther =
          inTail || (only && governs >= 2) || (governs >= 3 && blocks[i]!.shape.linkShare > 0.5);
        yield drop(i, isOther ? 'likely' : 'hint', `it stands in the list under “${phrase}”`);
      }
    }

    /** Before more text, the last line may be that text's sub-heading; a date is none. */
    function isSubHeading(i: number): boolean {
      return i < end && isoDate(blocks[i]!.content) === null;
    }

    function isListed(i: number): boolean {
      const block = blocks[i]!;
      return (
        isHeadline(block) ||
        block.kind === 'image' ||
        (block.shape.words <= 30 && block.shape.linkShare > 0.5)
      );
    }
  },
});
