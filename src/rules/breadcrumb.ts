import { defineRule, drop } from '../rule.ts';

const SEPARATOR = /\s*[>›»→]\s*|\s+[/\\|]\s+/u;
// Cheap to ask first.
const SIGN = /[>›»→/\\|]/;
const ARROWS = /[>›»→]/u;
const CODE = /[=<(){};"'`\d]/;
const LONGEST = 300; // characters
const STEP_WORDS = 8;

export default defineRule({
  id: 'breadcrumb',
  category: 'navigation',
  why: 'The path from the home page to this one says where the page is, not what it says.',
  byWords: true,
  examples: {
    removes: [
      { at: 'start', text: 'Home > World > Europe' },
      { at: 'start', text: 'Home / Recipes / Bread' },
      { at: 'start', text: 'News » Local » Harbour district' },
    ],
    keeps: [
      'The path led home > or so the old map claimed > through three villages and a wood.',
      'Either/or: that was the choice.',
      'A > B means that A is greater than B.',
    ],
  },
  spot({ content, shape, kind }) {
    if (shape.words > 30 || shape.endsSentence || kind === 'code' || kind === 'table-row') return null;
    if (content.length > LONGEST || !SIGN.test(content) || CODE.test(content)) return null;
    const steps = content.split(SEPARATOR).filter((step) => step !== '');
    if (steps.length < 2 || steps.some((step) => step.split(' ').length > STEP_WORDS)) return null;
    if (/^home\b/i.test(steps[0]!)) return 'from-home';
    return steps.length >= 3 && ARROWS.test(content) ? 'path' : null;
  },
  *judge(_, __, sights) {
    for (const { block, seen } of sights) {
      if (seen === 'from-home') yield drop(block, 'sure', 'it is a path of pages that begins at home');
      else yield drop(block, 'likely', 'it is a path of pages');
    }
  },
});
