import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { settleDocument } from '../src/clean.ts';
import { explain } from '../src/cli/clean/explain.ts';
import { PARAGRAPHS } from './support.ts';

const ESC = '\u001b';
const STYLE = /\u001b\[\d+m/g;

async function explained(source: string, color: boolean, columns: number | null): Promise<string> {
  return explain(await settleDocument(source), { color, columns });
}

const DIRTY = `Dark Mode Light Mode\n\n${PARAGRAPHS.join('\n\n')}\n\nShare this article\n`;

describe('an explanation', () => {
  test('that goes elsewhere than to a terminal keeps its lines whole', async () => {
    const rows = (await explained(DIRTY, false, null)).split('\n');
    expect(rows.slice(0, 4)).toEqual([
      '- Dark Mode Light Mode',
      expect.stringMatching(/^ {2}└ theme-toggle: /) as string,
      '',
      `  ${PARAGRAPHS[0]!}`,
    ]);
  });

  test('has its reasons under the text in a narrow terminal, in the margin of a wide one', async () => {
    expect(await explained(DIRTY, false, 80)).toMatch(/^- Dark Mode Light Mode\n {2}└ theme-toggle: /);
    expect(await explained(DIRTY, false, 200)).toMatch(/^- Dark Mode Light Mode +│ theme-toggle: /);
  });

  test.each([30, 80, 109, 110, 120, 200])('is not wider than a terminal of %d columns', async (columns) => {
    const source = `${DIRTY}\n${'水'.repeat(300)}\n\n${'x'.repeat(500)}\n\n\tindented ${'word '.repeat(60)}\n`;
    for (const row of (await explained(source, true, columns)).split('\n'))
      expect(stringWidth(row)).toBeLessThanOrEqual(columns);
  });

  test.each([80, 200])('in %d columns loses no word of the document', async (columns) => {
    const text = (await explained(DIRTY, false, columns)).replace(/│.*|^ {2}└.*$/gm, '');
    const words = text.split(/\s+/).filter((word) => word !== '-' && word !== '');
    expect(words.join(' ')).toBe(DIRTY.trim().split(/\s+/).join(' '));
  });

  test('marks the same lines with and without colours', async () => {
    for (const columns of [null, 80, 200]) {
      const colored = await explained(DIRTY, true, columns);
      expect(colored.replace(STYLE, '')).toBe(await explained(DIRTY, false, columns));
      expect(colored).toContain(`${ESC}[31m-${ESC}[39m ${ESC}[2m${ESC}[9mDark Mode`);
    }
  });

  test('strikes every row of a long text that goes', async () => {
    const form = `Leave a Reply\nYour email address will not be published. ${'Required fields are marked and will be kept. '.repeat(3)}`;
    const rows = (await explained(`${DIRTY}\n${form}\n`, true, 60)).split('\n');
    const start = rows.findIndex((row) => row.includes('Your email address'));
    for (const row of rows.slice(start, start + 3)) expect(row).toContain(`${ESC}[9m`);
  });

  const hostile = fc.constantFrom(
    '\u001b[2J',
    '\u001b[31m',
    '\u001b]8;;http://evil.example\u0007link\u001b]8;;\u0007',
    '\u001b]0;title\u001b\\',
    '\u009b2J',
    '\u009d0;title\u009c',
    '\b\b\b',
    '\r',
    '\u0007',
    '\u007f',
    '\u202e',
    '\u2066',
    '\u2069',
    '\uD800',
  );
  const word = fc.constantFrom('Share', 'Dark Mode', 'the', '水', '\t', 'e\u0301', '👩‍👩‍👧', '\n', '\n\n');

  test.each([null, 40, 80, 200])('lets no control character through (%s columns)', async (columns) => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(hostile, word), { maxLength: 30 }), async (pieces) => {
        const source = `${pieces.join(' ')}\n\n${PARAGRAPHS[0]!}\n\n${pieces.join('')}`;
        const out = (await explained(source, true, columns)).replace(STYLE, '');
        expect(out).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/);
      }),
      { numRuns: 40 },
    );
  });

  test.each(['é', '水', 'x', 'word ', 'e\u0301\u0301', '\u0301'])(
    'of a long line of %j comes in proportion to it',
    async (unit) => {
      const { wrapToWidth } = await import('../src/cli/textWidth.ts');
      const line = unit.repeat(200_000 / unit.length);
      const rows = wrapToWidth(line, 80);
      for (const row of rows.slice(0, 50)) expect(stringWidth(row)).toBeLessThanOrEqual(80);
      expect(rows.join('').replaceAll(' ', '').normalize()).toBe(line.replaceAll(' ', '').normalize());
    },
    10_000,
  );
});
