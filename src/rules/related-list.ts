import { isoDate } from '../words/dates.ts';
import { after, defineRule, drop } from '../rule.ts';
import { isHeadline, proseBounds } from '../match/prose.ts';

const GOVERNED = 40; // lines under a heading; the longest “most read” lists of the corpus have thirty

export default defineRule({
  id: 'related-list',
  category: 'related',
  why: 'A heading such as “You may also like” and the headlines under it are other stories.',
  tellingFrom: { sure: 4 },
  examples: {
    removes: [
      {
        at: 'end',
        text: 'You may also like\nBaker wins prize for rye loaf\nCouncil votes on tram line\nHarbour closed after storm',
      },
      { at: 'end', text: 'Related Articles\n\nWhy the bridge stayed shut\n\nMay 3, 2025\n\nTen wells' },
      { at: 'end', text: 'Most Read\n1\nA town without clocks\n2\nThe last ferry leaves at nine' },
    ],
    keeps: [
      'Related articles were found in the drawer, all of them in her hand.',
      'You may also like the smaller of the two museums, which keeps the ferry’s bell.',
      'The most read book in the village library was a manual on wells.',
    ],
  },
  phrases: {
    only: `(related|recent|popular|trending|top|latest|recommended|more|featured|similar|other|sponsored|promoted)
      (articles|stories|posts|news|videos|content|topics|headlines|links|coverage|reading),
      related (article|story|post|items), you (may|might) (also|) (like|enjoy|be interested in),
      most (read|popular|viewed|shared|commented), (popular|trending) now, recommended for you,
      more (from|by) this author, more from author, more like this, more to (explore|read), more for you,
      more on this (topic|story), more from the web, more in this section, more top stories, (what to|) read next,
      read more news, in case you missed it, don't miss, must (read|reads), (editor's|editors') picks,
      editor's (pick|choice), staff picks, (from|) around the web, from (our partners|the web), in other news,
      hot topics, people also read, readers also (liked|enjoyed), (picked|stories) for you`,
    labels: `latest (sport|sports|politics|business|culture), related, most recent, popular, trending, trending on, latest, the latest, latest from, recent,
      recommended, recommendations, up next, next up, also read, also on, featured, keep reading,
      continue reading with, further reading, explore more, discover more, see also, breaking news,
      for you, best of, new on, just in, live updates, in the news, news`,
    starts: `more from, more in, more on, latest from, latest in, most read in, most popular in,
      read more from, read more on, more stories from, more stories by, more articles by,
      more articles from, other articles by, related to this, popular in, trending in, recommended by,
      the latest from, top stories from, you may also like, you might also like, related articles,
      related stories, related posts, recent posts, people who read this also`,
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
