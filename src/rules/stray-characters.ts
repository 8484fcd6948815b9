import { defineRule, drop } from '../rule.ts';

// Signs that stand for buttons and separators; brackets and operators are as often a line of code.
const LONGEST = 12; // characters
const SYMBOLS = /^[×✕✖✗•·|›»‹«▾▼▲▴►▶◀◄←→↑↓↗↩☰⋮⋯★☆♥♡❤✓✔▪◦●○©®™\u200b\u00ad\ufe0f+&,-]+$/u;
const LONE_LETTER = /^[^\p{L}\p{N}]*\p{L}[^\p{L}\p{N}?!]*$/u;

export default defineRule({
  id: 'stray-characters',
  category: 'markup',
  why: 'Icons and closed-window marks turn into single characters alone on a line.',
  examples: {
    removes: ['f', '×', '|', '›', '•', '»»'],
    keeps: ['7', 'Why?', '* * *', 'X marked the spot on every map he drew, she said.', 'No.'],
  },
  *judge({ blocks }) {
    for (let i = 0; i < blocks.length; i++) {
      const { content, kind } = blocks[i]!;
      if (
        content === '' ||
        content.length > LONGEST ||
        kind === 'break' ||
        kind === 'code' ||
        kind === 'table-row'
      )
        continue;
      if (SYMBOLS.test(content)) yield drop(i, 'sure', 'it is a mark alone on a line');
      else if (content.charCodeAt(0) < 0x2e80 && LONE_LETTER.test(content)) {
        // Formulas and drop capitals fall apart into letters too: those stand in the middle of a sentence.
        const isApart = (blocks[i - 1]?.shape.endsSentence ?? true) && !blocks[i + 1]?.shape.startsLower;
        yield drop(
          i,
          isApart && !/\p{Lu}/u.test(content) ? 'sure' : 'hint',
          'it is a letter alone on a line',
        );
      }
    }
  },
});
