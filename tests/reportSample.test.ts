import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LineCounts } from '../src/cli/htmlReport/lineCounts.ts';
import { mayBeSampled, Sample, type Sampled } from '../src/cli/htmlReport/sample.ts';
import { SiteCounts } from '../src/cli/htmlReport/siteCounts.ts';
import { packPiece, unpackPiece } from '../src/report/pieces.ts';
import { addressOf, parseRoute, QUERY_KEYS, type Route } from '../src/report/route.ts';

const ROOM = 100;

interface Document {
  readonly sampled: Sampled;
  readonly bytes: number;
}

const documents: fc.Arbitrary<Document[]> = fc
  .array(
    fc.record({
      hash: fc.stringMatching(/^[a-z]{1,3}$/),
      share: fc.option(fc.constantFrom(0, 0.25, 0.5, 1)),
      isUntouched: fc.boolean(),
      bytes: fc.integer({ min: 1, max: 40 }),
    }),
    { maxLength: 60 },
  )
  .map((all) => all.map(({ bytes, ...sampled }, i) => ({ bytes, sampled: { number: i + 1, ...sampled } })));

function sampleOf(all: readonly Document[]): number[] {
  const sample = new Sample<number>(ROOM);
  for (const { sampled, bytes } of all) sample.add(sampled, bytes, bytes);
  return [...sample.items().keys()];
}

describe('the sample of a report', () => {
  test('is the same whatever order documents come in', () => {
    fc.assert(
      fc.property(
        documents.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          expect(sampleOf(shuffled)).toEqual(sampleOf(all));
        },
      ),
    );
  });

  test('takes no more room than there is, and all where there is room', () => {
    fc.assert(
      fc.property(documents, (all) => {
        const taken = new Set(sampleOf(all));
        const bytes = all
          .filter(({ sampled }) => taken.has(sampled.number))
          .reduce((n, each) => n + each.bytes, 0);
        expect(bytes).toBeLessThanOrEqual(ROOM);
        if (all.reduce((n, each) => n + each.bytes, 0) <= ROOM * 0.7) expect(taken.size).toBe(all.length);
      }),
    );
  });

  test('has the document of which least is kept, if there is room for it', () => {
    const rest = Array.from({ length: 100 }, (_, i): Document => ({
      sampled: { number: i + 2, hash: `a${i}`, share: 0.8, isUntouched: false },
      bytes: 10,
    }));
    const least: Document = { sampled: { number: 1, hash: 'z', share: 0.1, isUntouched: false }, bytes: 10 };
    expect(sampleOf([...rest, least])).toContain(1);
  });

  test('never takes what it has said that it won’t', () => {
    fc.assert(
      fc.property(documents, (all) => {
        const sample = new Sample<number>(ROOM);
        const refused: number[] = [];
        for (const { sampled, bytes } of all) {
          if (!mayBeSampled(sample.bars, sampled)) refused.push(sampled.number);
          sample.add(sampled, bytes, bytes);
        }
        expect(refused.filter((number) => sample.items().has(number))).toEqual([]);
      }),
    );
  });
});

test('lines are counted in bounded memory, and how far a count may be off is known', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'), { maxLength: 200 }),
      (lines) => {
        const counts = new LineCounts<null>(4);
        for (const line of lines) counts.add(line, null);
        const most = counts.most(10);
        expect(most.length).toBeLessThanOrEqual(4);
        for (const { text, count, missed } of most) {
          const all = lines.filter((line) => line === text).length;
          expect(count).toBeLessThanOrEqual(all);
          expect(count + missed).toBeGreaterThanOrEqual(all);
        }
      },
    ),
  );
});

test('sites that are too many are counted together, and none is lost', () => {
  const counts = new SiteCounts(3);
  for (const name of ['a', 'b', 'b', 'c', 'c', 'c', 'd', 'd', 'e'])
    counts.add(name, { words: 10, kept: 5, pieces: 1 });
  const { sites, others } = counts.most(2);
  expect(sites.map(({ name, documents: n }) => [name, n])).toEqual([
    ['c', 3],
    ['b', 2],
  ]);
  expect(others).toEqual({ name: 'other sites', documents: 4, words: 40, kept: 20, pieces: 4 });
});

test('an address leads to what it was made for', () => {
  const query = fc.dictionary(fc.constantFrom(...QUERY_KEYS), fc.string({ unit: 'grapheme', minLength: 1 }));
  const route: fc.Arbitrary<Route> = fc.oneof(
    fc.record({ view: fc.constant('overview' as const) }),
    fc.record({ view: fc.constant('documents' as const), query }),
    fc.record({
      view: fc.constant('document' as const),
      number: fc.nat(),
      finding: fc.option(fc.nat()),
      query,
    }),
  );
  fc.assert(
    fc.property(route, (each) => {
      expect(parseRoute(addressOf(each))).toEqual({
        ...each,
        ...('query' in each && { query: { ...each.query } }),
      });
    }),
  );
  expect(parseRoute('#anything')).toEqual({ view: 'overview' });
});

test('a finding is the same once it was packed; of the body’s the text is', () => {
  const piece = {
    kind: 'line',
    text: 'Dark Mode',
    breaks: 2,
    role: 'chrome',
    rule: 'theme-toggle',
    category: 'site-controls',
    reason: 'it says only “dark mode”',
    words: 2,
    line: 3,
    column: 1,
  } as const;
  expect(unpackPiece(packPiece(piece))).toEqual(piece);
  const { text, breaks, kind, role } = unpackPiece(packPiece({ ...piece, role: 'body' }));
  expect({ text, breaks, kind, role }).toEqual({ text: 'Dark Mode', breaks: 2, kind: 'line', role: 'body' });
});
