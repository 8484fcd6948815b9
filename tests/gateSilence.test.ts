import { rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ARTICLE, DIRTY, Folder, record, REPLY, THEME } from './command.ts';
import { PARAGRAPHS } from './support.ts';

const folder = new Folder();
const LETTER = 'Sign up for our newsletter';
const page = (...pieces: string[]): string => `${[...PARAGRAPHS, ...pieces].join('\n\n')}\n`;
const BASELINE = '.cleanarticlebaseline.json';

describe('a baseline', () => {
  test('lets a corpus adopt the gate: what is known passes, what is new does not', () => {
    folder.put('raw/a.txt', page(THEME, REPLY));
    folder.put('raw/d.jsonl', record(DIRTY));
    const { code, err } = folder.run(['--check', '--update-baseline', 'raw']);
    expect(code).toBe(0);
    expect(err).toContain(`clean-article: ${BASELINE}: 4 findings noted as known\n`);
    const known = folder.run(['--check', 'raw']);
    expect(known).toEqual({
      code: 0,
      out: '',
      err: 'no chrome found (2 files checked)\n4 known from the baseline\n',
    });
    folder.put('raw/a.txt', page(THEME, LETTER, REPLY));
    const fresh = folder.run(['--check', 'raw', '--reporter', 'unix']);
    expect(fresh).toMatchObject({ code: 1, out: '' });
    expect(fresh.err).toMatch(/^raw\/a\.txt:\d+:1: Sign up for our newsletter \[.*\]\n$/);
  });

  test('knows what it knows by its text, wherever that stands', () => {
    folder.put('a.txt', page(THEME, REPLY));
    folder.run(['--check', '--update-baseline', 'a.txt']);
    folder.put('a.txt', `${REPLY}\n\n${THEME}\n\n${page('The count went on, and nobody minded.')}`);
    expect(folder.run(['--check', 'a.txt']).code).toBe(0);
    folder.put('a.txt', page(THEME, REPLY, ...PARAGRAPHS, THEME));
    expect(folder.run(['--check', 'a.txt']).err).toContain('1 piece of chrome');
  });

  test('forgets on update what was fixed, and files that are gone; not what was not checked', () => {
    for (const name of ['a.txt', 'b.txt', 'c.txt']) folder.put(name, page(THEME, REPLY));
    folder.run(['--check', '--update-baseline', 'a.txt', 'b.txt', 'c.txt']);
    folder.put('a.txt', page(THEME));
    rmSync(folder.path('b.txt'));
    expect(folder.run(['--check', '--update-baseline', 'a.txt']).code).toBe(0);
    const { files } = JSON.parse(folder.read(BASELINE)) as { files: Record<string, object> };
    expect(Object.keys(files)).toEqual(['a.txt', 'c.txt']);
    expect(Object.keys(files['a.txt']!)).toEqual(['theme-toggle']);
    expect(folder.run(['--check', 'a.txt', 'c.txt']).code).toBe(0);
    folder.put('a.txt', page(THEME, REPLY));
    expect(folder.run(['--check', 'a.txt', 'c.txt'])).toMatchObject({ code: 1 });
  });

  test('has the name it is given; the configuration’s is beside that', () => {
    folder.put('raw/a.txt', page(THEME));
    expect(folder.run(['--check', 'raw', '--update-baseline', '--baseline', 'gate/known.json']).code).toBe(0);
    expect(folder.run(['--check', 'raw'])).toMatchObject({ code: 1 });
    expect(folder.run(['--check', 'raw', '--baseline', 'gate/known.json']).code).toBe(0);
    folder.put('clean-article.config.yaml', 'baseline: gate/known.json\n');
    expect(folder.run(['--check', 'a.txt'], '', 'raw').code).toBe(0);
  });

  test('without a name is beside the configuration, or here', () => {
    folder.put('clean-article.config.yaml', '');
    folder.put('raw/a.txt', page(THEME));
    expect(folder.run(['--check', 'a.txt', '--update-baseline'], '', 'raw')).toMatchObject({
      code: 0,
      err: expect.stringContaining(`../${BASELINE}: 1 finding noted as known`) as string,
    });
    expect(folder.files()).toContain(BASELINE);
    expect(folder.run(['--check', 'raw']).code).toBe(0);
    expect(folder.run(['--check', 'raw', '--no-config']).code).toBe(0);
    expect(folder.run(['--check', 'a.txt', '--no-config'], '', 'raw').code).toBe(1);
  });

  test('that is missing or broken is an error, but for an update it may be missing', () => {
    folder.put('a.txt', page(THEME));
    expect(folder.run(['--check', '--baseline', 'known.json', 'a.txt'])).toEqual({
      code: 2,
      out: '',
      err: 'clean-article: known.json: there is no such baseline; make it with --update-baseline\n',
    });
    folder.put('known.json', '{"version": 1, "fil');
    for (const more of [[], ['--update-baseline']])
      expect(folder.run(['--check', '--baseline', 'known.json', 'a.txt', ...more])).toMatchObject({
        code: 2,
        err: expect.stringMatching(
          /^clean-article: known\.json: the baseline cannot be understood.*\n$/,
        ) as string,
      });
    expect(folder.read('known.json')).toBe('{"version": 1, "fil');
  });

  test('is updated with what could be checked, and the exit code says that not all could', () => {
    folder.put('a.txt', page(THEME));
    expect(folder.run(['--check', '--update-baseline', 'a.txt', 'missing.txt']).code).toBe(2);
    expect(folder.run(['--check', 'a.txt']).code).toBe(0);
  });

  test('gives the same file for the same findings', () => {
    folder.put('a.txt', page(THEME, REPLY));
    folder.put('b.txt', page(REPLY));
    folder.run(['--check', '--update-baseline', 'a.txt', 'b.txt']);
    const first = folder.read(BASELINE);
    folder.run(['--check', '--update-baseline', 'b.txt', 'a.txt', '--cache']);
    folder.run(['--check', '--update-baseline', 'b.txt', 'a.txt', '--cache']);
    expect(folder.read(BASELINE)).toBe(first);
  });
});

describe('ignore files', () => {
  test('leave files aside, and --no-ignore does not', () => {
    folder.put('.cleanarticleignore', 'drafts/\n');
    folder.put('.gitignore', '*.tmp.txt\n');
    for (const name of ['raw/a.txt', 'raw/drafts/b.txt', 'raw/c.tmp.txt']) folder.put(name, DIRTY);
    const found = (args: string[]): string[] =>
      [
        ...folder.run(['--check', '-q', '--reporter', 'unix', ...args]).err.matchAll(/^(.*?):\d+:1: Dark/gm),
      ].map(([, path]) => path!);
    expect(found(['.'])).toEqual(['raw/a.txt']);
    expect(found(['raw/drafts/b.txt', 'raw/c.tmp.txt'])).toEqual(['raw/c.tmp.txt']);
    expect(found(['.', '--no-ignore'])).toEqual(['raw/a.txt', 'raw/c.tmp.txt', 'raw/drafts/b.txt']);
    folder.put('clean-article.config.yaml', 'ignore: [raw/a.txt]\n');
    expect(found(['.'])).toEqual([]);
    expect(found(['.', '--no-ignore'])).toHaveLength(3);
  });

  test('that leave all aside are told, and --fix heeds them', () => {
    folder.put('.cleanarticleignore', '*.txt\n');
    folder.put('raw/a.txt', DIRTY);
    for (const action of ['--check', '--fix', '--diff']) {
      const { code, out, err } = folder.run([action, 'raw', 'raw/a.txt']);
      expect({ code, out }).toEqual({ code: 0, out: '' });
      expect(err).toContain('2 paths left aside, as ignore files say');
    }
    expect(folder.read('raw/a.txt')).toBe(DIRTY);
  });
});

describe('markers in a document', () => {
  test('silence what they stand above, under --check and --fix', () => {
    folder.put(
      'a.md',
      `<!-- clean-article-disable-next-line theme-toggle -->\n\n${THEME}\n\n${ARTICLE}\n${REPLY}\n`,
    );
    expect(folder.run(['--check', '--reporter', 'unix', 'a.md', '--ruleset', 'balanced'])).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^a\.md:\d+:1: Leave a Reply .*\n$/) as string,
    });
    folder.run(['--fix', 'a.md', '--ruleset', 'balanced']);
    expect(folder.read('a.md')).toBe(
      `<!-- clean-article-disable-next-line theme-toggle -->\n\n${THEME}\n\n${ARTICLE}`,
    );
    folder.put('b.md', `<!-- clean-article-disable-file -->\n\n${DIRTY}`);
    expect(folder.run(['--check', '-q', 'b.md'])).toEqual({ code: 0, out: '', err: '' });
  });

  test('that change nothing or name no rule there is are notes, and no failures', () => {
    folder.put(
      'a.md',
      `<!-- clean-article-disable theme-togle -->\n\n${ARTICLE}\n<!-- clean-article-disable-next-line share-bar -->\n\nThe end.\n\n<!-- clean-article-off -->\n`,
    );
    const { code, err } = folder.run(['--check', '--cache', 'a.md']);
    expect(code).toBe(0);
    expect(err).toContain('clean-article: a.md:1:1: a marker names a rule “theme-togle” that there isn’t\n');
    expect(err).toMatch(/^clean-article: a\.md:\d+:1: a marker for “share-bar” that changes nothing$/m);
    expect(err).toContain(
      'a marker that asks for none of disable, disable-next-line, disable-file, enable\n',
    );
    expect(folder.run(['--check', '--cache', 'a.md'])).toEqual({ code, out: '', err });
    expect(folder.run(['--check', '-q', 'a.md']).err).toBe('');
  });
});
