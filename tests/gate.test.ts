import { describe, expect, test } from 'vitest';
import { check, clean } from '../src/clean.ts';
import { PARAGRAPHS } from './support.ts';

const article = PARAGRAPHS.join('\n\n');
const found = async (...lines: string[]): Promise<string[]> =>
  (await check(`${article}\n\n${lines.join('\n\n')}\n`)).map(({ text }) => text);

describe('what the gate stops a document for', () => {
  test('nothing in an article alone, nor one doubtful line in it', async () => {
    expect(await found()).toEqual([]);
    expect(await found('Comment')).toEqual([]);
    expect(await found('8 min read')).toEqual([]);
  });

  test('one line that is chrome beyond doubt', async () => {
    for (const line of [
      'Dark Mode Light Mode',
      'Sign up for our newsletter',
      'We use cookies to improve your experience. Accept all cookies.',
      'Your email address will not be published. Required fields are marked *',
    ])
      expect(await found(line), line).toEqual([line]);
  });

  test('several kinds of doubtful lines that are a share of the document, all of them', async () => {
    const lines = ['8 min read', 'Share', 'Next Post', 'Comment', '12 comments', 'Related articles'];
    const pieces = await check(`${PARAGRAPHS[0]!}\n\n${PARAGRAPHS[1]!}\n\n${lines.join('\n\n')}\n`);
    expect(pieces.map(({ text }) => text)).toEqual(lines);
  });

  test('less than cleaning takes away, never more', async () => {
    for (const line of ['Comment', '8 min read', 'Dark Mode Light Mode']) {
      const source = `${article}\n\n${line}\n`;
      const taken = (await clean(source)).removed.map(({ start }) => start);
      for (const { start } of await check(source)) expect(taken).toContain(start);
      expect(taken.length).toBeGreaterThan(0);
    }
  });
});
