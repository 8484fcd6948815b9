import { startsNumber } from '../words/letters.ts';
import { after, defineRule, drop } from '../rule.ts';
import type { Block } from '../document.ts';
import { proseBounds } from '../match/prose.ts';
import { inOrder } from '../match/runs.ts';
import { isoDate } from '../words/dates.ts';

// Cheap to ask first.
const ABOUT = /comment|respon|repl|thought|discuss/i;
const HEADING =
  /^(?:\d[\d,.]*|one|no|all|view|show|load|join)?\s*(?:[^\s\d]{1,20}\s)?(?:comments?|responses?|replies|thoughts|discussion)(?:\s*\(?\d[\d,.]*\)?)?(?:\s(?:to|on)\s.{1,200})?:?$/i;
const ACTIONS = new Set(
  'reply replies like likes dislike report flag permalink upvote downvote quote'.split(' '),
);
const BESIDE = new Set('to share link edit delete abuse comment comments vote up down hide'.split(' '));
const SAYS =
  /^.{1,60}\s(?:says|said|wrote|writes|commented|replied)(?: on .{1,40})?\s*:$|^.{1,40} on .{4,40} at \d{1,2}[:.]\d\d\s*(?:am|pm)?.{0,20}$/i;
const AGO = /^(?:.{0,40}\s)?(?:\d+|an?) (?:second|minute|min|hour|hr|day|week|month|year)s? ago\b.{0,30}$/i;

const LONGEST = 20; // words of a heading
const NEAR = 12; // blocks in which a thread shows that it is one

/** A line that only a comment thread has: who said it when, and what one may do about it. */
function isCue({ content, shape, words }: Block): boolean {
  if (shape.words === 0 || shape.words > 16) return false;
  if (
    shape.words > shape.numbers &&
    words.every((word) => ACTIONS.has(word) || BESIDE.has(word) || startsNumber(word)) &&
    words.some((word) => ACTIONS.has(word))
  )
    return true;
  if (!/:$|at \d|ago/i.test(content)) return false;
  return (
    SAYS.test(content) ||
    AGO.test(content) ||
    (/\bat \d{1,2}:\d\d/i.test(content) && isoDate(content) !== null)
  );
}

export default defineRule({
  id: 'comment-thread',
  category: 'comments',
  why: 'Readers’ comments follow the article; their sentences read like it but are not its.',
  byWords: true,
  examples: {
    removes: [
      {
        at: 'end',
        text: '2 Comments\nMarta K. says:\nMarch 3, 2025 at 9:14 am\nI have walked past that well for years and never knew it had a name, so thank you for this.\nReply\nOld Tom says:\nMarch 4, 2025 at 7:02 pm\nThere was a second one behind the school, which nobody ever mentions in these stories.\nReply',
      },
      {
        at: 'end',
        text: 'Comments (2)\nfisherman77\n3 hours ago\nNonsense.\nReply\nReport\nlighthouse\n2 hours ago\nAgreed.\nReply\nReport',
      },
    ],
    keeps: [
      'Comments from the gallery were few.',
      'Her reply came at 9:14 am.',
      '“No comment,” the mayor says.',
      'The comments on the map, all in pencil, named each of the wells and the families that had dug them.',
    ],
  },
  spot(block) {
    const { content, shape } = block;
    if (shape.words === 0 || shape.words > LONGEST) return null;
    const cue = isCue(block);
    const heading = ABOUT.test(content) && HEADING.test(content);
    return cue || heading ? { cue, heading } : null;
  },
  *judge(document, hits, sights) {
    const { blocks } = document;
    const bounds = proseBounds(document);
    const cues = inOrder(
      hits.filter((hit) => hit.labels),
      sights.filter(({ seen }) => seen.cue),
    );
    const headings = inOrder(
      hits.filter(({ block, only }) => only && blocks[block]!.shape.words <= LONGEST),
      sights.filter(({ seen }) => seen.heading),
    );
    for (const i of headings) {
      // Under the title it is a link to the comments; over them, text stands before it and comments right after.
      if (!bounds || bounds.first >= i) continue;
      const [first, second] = cues.slice(cues.findIndex((cue) => cue > i));
      if (first === undefined || second === undefined || first <= i || second > i + NEAR) continue;
      yield after(i, 'sure', 'readers’ comments follow');
      break;
    }
    const isThread = cues.length >= 3;
    for (const cue of cues) {
      yield drop(cue, isThread ? 'likely' : 'hint', 'it is a part of a comment thread');
      const name = blocks[cue - 1]?.shape;
      if (isThread && bounds && cue - 1 > bounds.last && name && name.words <= 3 && !name.endsSentence)
        yield drop(cue - 1, 'likely', 'it names who comments');
    }
    // Without a heading: cues that keep coming till the end are a thread all the same.
    if (cues.length >= 4 && blocks.length - cues.at(-1)! < 30)
      yield after(cues.at(-4)!, 'hint', 'a comment thread runs to the end');
  },
});
