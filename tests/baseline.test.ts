import fc from 'fast-check';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { check } from '../src/clean.ts';
import { Baseline, BaselineBuilder, readBaseline, readBaselineIfAny } from '../src/cli/gate/baseline.ts';
import type { Removed } from '../src/render/article.ts';
import { PARAGRAPHS } from './support.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clean-article-'));
  path = join(folder, 'gate/baseline.json');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const THEME = 'Dark Mode Light Mode';
const LETTER = 'Sign up for our newsletter';
const page = (...pieces: string[]): string =>
  [...PARAGRAPHS.slice(0, 4), ...pieces, ...PARAGRAPHS.slice(4)].join('\n\n');

const finding = (rule: string, text: string): Removed => ({
  rule,
  text,
  category: rule.endsWith('-article') ? 'layout' : 'markup',
  reason: 'it is one',
  start: 0,
  end: 0,
  line: 1,
  column: 1,
});

function put(name: string, content = ''): string {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

/** Writes a baseline of findings by file, and reads it. */
async function update(files: Record<string, readonly Removed[]>, previous?: Baseline): Promise<Baseline> {
  const builder = new BaselineBuilder(previous ?? new Baseline(path));
  for (const [file, findings] of Object.entries(files)) builder.add(join(folder, file), findings);
  await builder.write();
  return readBaseline(path);
}

const written = (): unknown => JSON.parse(readFileSync(path, 'utf8'));

describe('a baseline', () => {
  test('knows findings wherever they stand in their file', async () => {
    const file = put('raw/a.txt');
    const before = page(THEME, LETTER);
    const baseline = await update({ 'raw/a.txt': await check(before) });
    for (const after of [
      before,
      `${LETTER}\n\n${page()}\n\n${THEME}`,
      page(LETTER, 'The count went on through the summer, and nobody minded.', THEME),
      before.replaceAll('\n', '\r\n'),
      page(THEME),
    ]) {
      const findings = await check(after);
      expect(findings.length).toBeGreaterThan(0);
      const { fresh, known } = (await readBaseline(path)).filter(file, findings);
      expect({ fresh, known }).toEqual({ fresh: [], known: findings.length });
    }
    const { fresh, known } = baseline.filter(file, await check(page(THEME, 'Leave a Reply', LETTER)));
    expect(fresh.map(({ text }) => text)).toEqual(['Leave a Reply']);
    expect(known).toBe(2);
  });

  test('knows a piece left out by its place when the place is another', async () => {
    const baseline = await update({ 'a.txt': [finding('before-article', 'Nine bridges')] });
    const { fresh } = baseline.filter(join(folder, 'a.txt'), [finding('after-article', 'Nine  bridges')]);
    expect(fresh).toEqual([]);
  });

  test('tells files, rules and texts apart, and counts', async () => {
    const baseline = await update({ 'a.txt': [finding('menu', 'x'), finding('menu', 'x')] });
    const a = join(folder, 'a.txt');
    const [twice, other, elsewhere] = [finding('menu', 'x'), finding('image', 'x'), finding('menu', 'y')];
    expect(baseline.filter(join(folder, 'b.txt'), [twice])).toEqual({ fresh: [twice], known: 0 });
    expect(baseline.filter(a, [other, twice, elsewhere])).toEqual({ fresh: [other, elsewhere], known: 1 });
    // The rest of the file: of what is counted, one is left.
    expect(baseline.filter(a, [twice, twice])).toEqual({ fresh: [twice], known: 1 });
  });

  test('is the same file for the same findings, whatever their order', async () => {
    const findings = fc.array(
      fc.tuple(
        fc.constantFrom('a.txt', 'b/c.txt', '__proto__', '7'),
        fc.constantFrom('menu', 'image'),
        fc.string(),
      ),
      { maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(findings, fc.infiniteStream(fc.nat()), async (found, keys) => {
        const shuffled = found
          .map((each) => ({ each, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ each }) => each);
        const texts: string[] = [];
        for (const order of [found, shuffled]) {
          const builder = new BaselineBuilder(new Baseline(path));
          for (const [file, rule, text] of order) builder.add(join(folder, file), [finding(rule, text)]);
          await builder.write();
          texts.push(readFileSync(path, 'utf8'));
        }
        expect(texts[1]).toBe(texts[0]);
        const baseline = await readBaseline(path);
        for (const [file, rule, text] of found)
          expect(baseline.filter(join(folder, file), [finding(rule, text)]).fresh).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test('looks the same on every machine', async () => {
    await update({ 'raw/b.txt': [finding('menu', 'x')], 'gate/a.txt': [finding('image', 'y')] });
    expect(written()).toEqual({
      version: 1,
      files: {
        '../raw/b.txt': { menu: { '2d711642b726b044': 1 } },
        'a.txt': { image: { a1fce4363854ff88: 1 } },
      },
    });
    expect(readdirSync(dirname(path))).toEqual(['baseline.json']);
  });
});

describe('an update', () => {
  test('replaces what was checked, keeps what was not, drops what is gone', async () => {
    for (const name of ['fixed.txt', 'other.txt', 'left.txt']) put(name);
    const one = [finding('menu', 'x')];
    const first = await update({ 'fixed.txt': one, 'other.txt': one, 'left.txt': one, 'gone.txt': one });
    await update({ 'fixed.txt': [], 'other.txt': [finding('image', 'y')] }, first);
    expect(written()).toMatchObject({ version: 1 });
    const files = (written() as { files: Record<string, object> }).files;
    expect(Object.keys(files)).toEqual(['../left.txt', '../other.txt']);
    expect(Object.keys(files['../other.txt']!)).toEqual(['image']);
  });
});

describe('reading one', () => {
  test('that is not there says how to make it', async () => {
    await expect(readBaseline(path)).rejects.toMatchObject({
      code: 'not-found',
      file: path,
      message: 'there is no such baseline; make it with --update-baseline',
    });
    expect(await readBaselineIfAny(path)).toBeNull();
  });

  test.each([
    ['<<<<<<< HEAD\n{}', /it is not JSON/],
    ['[]', /it is no JSON object/],
    ['{}', /its “version” is not 1/],
    ['{"version": 2, "files": {}}', /version 2, which a newer clean-article wrote/],
    ['{"version": 1}', /its “files” is no object/],
    ['{"version": 1, "files": {"a.txt": []}}', /its “files” › “a\.txt” is no object/],
    ['{"version": 1, "files": {"a.txt": {"menu": {"ab": 0}}}}', /“a\.txt” › “menu” › “ab” is no count/],
  ])('that is none of ours says why: %s', async (text, message) => {
    put('gate/baseline.json', text);
    const error = expect.objectContaining({
      code: 'bad-json',
      file: path,
      message: expect.stringMatching(message) as string,
    }) as Error;
    await expect(readBaseline(path)).rejects.toEqual(error);
    await expect(readBaselineIfAny(path)).rejects.toEqual(error);
  });

  test('that cannot be read is an error', async () => {
    mkdirSync(path, { recursive: true });
    await expect(readBaseline(path)).rejects.toMatchObject({ code: 'unreadable', file: path });
  });
});
