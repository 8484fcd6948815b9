import { defineRule, role } from '../rule.ts';

export default defineRule({
  id: 'front-matter',
  category: 'article',
  why: 'The block of fields on top of a Markdown file describes the article; it is kept as it is, out of the body.',
  examples: {
    removes: [
      { at: 'start', format: 'markdown', text: '---\ntitle: A town counts its wells\n---' },
      { at: 'start', format: 'markdown', text: '---\nauthor: Mara Lindqvist\ndate: 2025-05-03\n---' },
    ],
    keeps: ['Title: what to call a well', 'Author: nobody, as far as she could tell.'],
  },
  spot: ({ kind }) => kind === 'front-matter',
  *judge(_, __, sights) {
    for (const { block } of sights) yield role(block, 'front-matter', 'sure', 'it is front matter');
  },
});
