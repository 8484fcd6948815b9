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
  spot({ content, kind }) {
    if (content === '' || content.length > LONGEST) return null;
    if (kind === 'break' || kind === 'code' || kind === 'table-row') return null;
    if (SYMBOLS.test(content)) return 'symbols';
    if (content.charCodeAt(0) >= 0x2e80 || !LONE_LETTER.test(content)) return null;
    return /\p{Lu}/u.test(content) ? 'capital' : 'letter';
  },
  *judge({ blocks }, _, sights) {
    for (const { block: i, seen } of sights) {
      if (seen === 'symbols') yield drop(i, 'sure', 'it is a mark alone on a line');
      else {
        // Formulas and drop capitals fall apart into letters too: those stand in the middle of a sentence.
        const isApart = (blocks[i - 1]?.shape.endsSentence ?? true) && !blocks[i + 1]?.shape.startsLower;
        yield drop(i, isApart && seen === 'letter' ? 'sure' : 'hint', 'it is a letter alone on a line');
      }
    }
  },
});
