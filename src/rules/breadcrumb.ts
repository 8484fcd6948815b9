import { defineRule, drop } from '../rule.ts';

const SEPARATOR = /\s*[>›»→]\s*|\s+[/\\|]\s+/u;
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
  *judge({ blocks }) {
    for (let i = 0; i < blocks.length; i++) {
      const { content, shape, kind } = blocks[i]!;
      if (shape.words > 30 || shape.endsSentence || kind === 'code' || kind === 'table-row') continue;
      if (content.length > LONGEST || CODE.test(content)) continue;
      const steps = content.split(SEPARATOR).filter((step) => step !== '');
      if (steps.length < 2 || steps.some((step) => step.split(' ').length > STEP_WORDS)) continue;
      const fromHome = /^home\b/i.test(steps[0]!);
      if (fromHome) yield drop(i, 'sure', 'it is a path of pages that begins at home');
      else if (steps.length >= 3 && ARROWS.test(content)) yield drop(i, 'likely', 'it is a path of pages');
    }
  },
});
