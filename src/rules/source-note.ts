import { proseBounds } from '../match/prose.ts';
import { defineRule, drop } from '../rule.ts';

const LONGEST = 30; // words; the title of the story and the name of the paper included
// A source on its own line; a table's or chart's reads the same, so only after the text.
const SOURCE = /^[^a-z]{0,3}(?:sources?|via|original source|originally from|courtesy of)\s*:\s*\S/i;
const FEED = /^the post .{1,300} (?:appeared first|first appeared) on \S.{1,80}$/i;
// What a sentence of prose has and a note about a paper and a date has not.
const CLAUSE = /,\s+(?:\p{Ll}|[A-Z]\p{Ll}+\s\p{Ll}+(?:ed|s)\s)/u;

const BARE = new Set(
  `article story post piece essay column interview report was is has been originally first published posted appeared
  republished reprinted written at on in by from the of and with permission under a an here for`.split(/\s+/),
);

export default defineRule({
  id: 'source-note',
  category: 'notes',
  why: 'Where a text was printed before is a note of the site’s about it, not a sentence of it.',
  examples: {
    removes: [
      { at: 'end', text: 'This article was originally published at The Harbour Post.' },
      { at: 'end', text: 'The post The baker who counts in dozens appeared first on Harbour Post.' },
      { at: 'end', text: 'Republished with permission from the Island Review' },
      { at: 'end', text: 'Read the original article here.' },
      { at: 'end', text: 'Source: Harbour Post' },
    ],
    keeps: [
      'First published in 1818, the novel never went out of print, and the ferry still carries its name.',
      'The post on the hill was held by forty men, and the flag that first appeared on it was theirs.',
      'This story was first told to me by a ferryman who had it from his aunt.',
      'Source: the parish register, in which the drowned are entered by the names of their boats.',
      'Originally published in two volumes, the atlas weighed more than the man who drew it.',
    ],
  },
  phrases: {
    only: `read the original article, read original article, read the original story,
      view original article, view original post, view the original post, original article,
      original post, see original article, read the original article here, read the original post,
      read the original here, original source, view original content, read at source,
      read the full story here, view source version, source link, read the full article here,
      read the original on, go to source, originally published on, view original`,
    starts: `journal reference, 
      (this|the) (article|story|post|piece|essay|column|interview|report|op ed|commentary|content|blog post) (was originally published|was originally posted|was originally written|originally appeared|first appeared|was first published|was first posted|has been republished|is republished|was republished|originally ran|was reprinted|is reprinted|originally published|first published|was published with the title|was originally featured|was produced in partnership with|was published in partnership with),
      republished from, republished with permission, reprinted with permission, reposted from,
      cross posted from, originally published at, originally published on, originally published in,
      originally published by, originally posted on, originally posted at, originally posted in,
      originally appeared in, originally appeared on, first published in, first published on,
      first published by, first published at, view original content, read the original,
      this article was provided by, this story was provided by, reprinted from, syndicated from,
      republished under, crossposted from, originally written for`,
    within: `appeared first on, first appeared on`,
  },
  spot: ({ content, shape }) => shape.words <= 12 && shape.functionWords <= 3 && SOURCE.test(content),
  *judge(document, hits, sights) {
    const { blocks } = document;
    const end = proseBounds(document)?.last ?? -1;
    for (const { block, only, starts, phrase } of hits) {
      const { content, shape } = blocks[block]!;
      if (only) yield drop(block, 'sure', `it says only “${phrase}”`);
      else if (shape.words <= 2 * LONGEST && FEED.test(content) && !CLAUSE.test(content.slice(-60)))
        yield drop(block, 'likely', 'it says on which site the post appeared first');
      else if (
        starts &&
        shape.words <= LONGEST &&
        content.length <= 400 &&
        shape.stops <= 2 &&
        !CLAUSE.test(content) &&
        (block >= end || isBare(content))
      )
        yield drop(block, 'likely', `it says where the text is from (“${phrase}”)`);
    }
    for (const { block } of sights) if (block > end) yield drop(block, 'likely', 'it names the source');
  },
});

/** Nothing but "originally published", prepositions, names and dates. */
function isBare(content: string): boolean {
  const small = content.replace(/\S+\.\S+/gu, ' ').match(/(?<!\p{L})\p{Ll}[\p{L}'’]*/gu) ?? [];
  return small.every((word) => BARE.has(word));
}
