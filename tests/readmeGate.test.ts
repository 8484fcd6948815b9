import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { checkExamples } from '../src/config/examples.ts';
import { loadConfig } from '../src/config/load.ts';
import { ARTICLE, Folder } from './command.ts';
import { prepare, shell } from './gateFolder.ts';
import { ROOT } from './support.ts';

const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
const blocks = (pattern: RegExp): string[] => [...README.matchAll(pattern)].map((match) => match[1]!);

const folder = new Folder();
beforeEach(() => {
  prepare(folder);
});

describe('what the README says of the gate', () => {
  test('findings look as it shows them', () => {
    const shown = blocks(/```text\n(\$ [^]*?)```/g);
    expect(shown).not.toEqual([]);
    for (const block of shown) {
      const [, command, output] = /^\$ (.*)\n([^]*)$/.exec(block)!;
      expect(shell(folder, `${command} 2>&1`).out).toBe(output);
    }
  });

  test.each(blocks(/<!-- gate -->\n```sh\n([^]*?)```/g).flatMap((block) => block.trim().split('\n')))(
    '%s',
    (line) => {
      const { code, err } = shell(folder, line);
      expect(code, err).toBe(/exits 1$/.test(line) ? 1 : 0);
      expect(err).not.toMatch(/^\s+at /m);
    },
  );

  test('its configuration is one, and its own rule does what its examples say', async () => {
    const [yaml] = blocks(/<!-- config -->\n```yaml\n([^]*?)```/g);
    folder.put('clean-article.config.yaml', yaml!);
    folder.put('base.yaml', '');
    const config = await loadConfig({ cwd: folder.path() });
    expect(config!.ownRules.map(({ id }) => id)).toEqual(['story-id']);
    expect(await checkExamples(config!.ownRules)).toEqual([]);
    expect(folder.run(['rules', '--test'])).toMatchObject({ code: 0 });
    folder.put('story.txt', `Story ID: 20417\n\n${ARTICLE}`);
    expect(folder.run(['--check', '--max-chrome', '0', 'story.txt']).code).toBe(1);
  });

  test('its markers silence what they stand above', () => {
    const [markers] = blocks(/<!-- markers -->\n *```md\n([^]*?) *```/g);
    folder.put('page.md', `${markers!.replace(/^ +/gm, '')}\n${ARTICLE}`);
    expect(folder.run(['--check', '--ruleset', 'balanced', 'page.md'])).toMatchObject({
      code: 0,
      err: expect.stringContaining('a marker for “share-bar” that changes nothing') as string,
    });
    folder.put('page.md', folder.read('page.md').replace(/^<!--.*-->$/gm, ''));
    expect(folder.run(['--check', '--ruleset', 'balanced', 'page.md']).code).toBe(1);
  });
});
