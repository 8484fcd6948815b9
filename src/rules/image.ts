import { defineRule, drop } from '../rule.ts';

export default defineRule({
  id: 'image',
  category: 'markup',
  why: 'A line that only shows a picture, or a comment in the markup, holds no words of the article.',
  examples: {
    removes: [
      { format: 'markdown', text: '![The old harbour at dusk](https://pictures.example/harbour.jpg)' },
      { format: 'markdown', text: '[![](/icons/share.svg)](https://social.example/share)' },
      { format: 'markdown', text: '<!-- gallery starts here -->' },
    ],
    keeps: [
      {
        format: 'markdown',
        text: 'The drawing ![](sketch.png) shows how the lock works, and why it failed.',
      },
      {
        format: 'markdown',
        text: 'An exclamation mark [like this!](https://words.example/marks) is no picture.',
      },
    ],
  },
  spot: ({ kind }) => kind === 'image' || kind === 'comment',
  *judge({ blocks }, _, sights) {
    for (const { block } of sights) {
      if (blocks[block]!.kind === 'image') yield drop(block, 'sure', 'it is a picture without text');
      else yield drop(block, 'sure', 'it is a comment in the markup');
    }
  },
});
