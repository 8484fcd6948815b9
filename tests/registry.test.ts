import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CATEGORIES } from '../src/rule.ts';
import { rules } from '../src/rules/index.ts';
import { LAYOUT } from '../src/settle/layout.ts';
import { expandPhrases } from '../src/match/phraseList.ts';
import { ROOT } from './support.ts';

const FOLDER = join(ROOT, 'src', 'rules');
const files = readdirSync(FOLDER).filter((file) => file !== 'index.ts');

describe('the family of rules', () => {
  test('every file is a rule, named after its id', () => {
    expect(rules.map((rule) => `${rule.id}.ts`)).toEqual(files.sort());
  });

  test('ids are nouns in kebab case, and not those of the layout judgements', () => {
    for (const { id } of rules) {
      expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect(Object.keys(LAYOUT)).not.toContain(id);
    }
  });

  test.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s says what it is for, and shows it',
    (_, rule) => {
      expect(CATEGORIES).toContain(rule.category);
      expect(rule.why).toMatch(/^\p{Lu}.{20,200}\.$/u);
      expect(rule.examples.keeps.length).toBeGreaterThanOrEqual(2);
      const votes = rule.judge.toString();
      if (/drop|role/.test(votes) || rule.byWords)
        expect(rule.examples.removes.length).toBeGreaterThanOrEqual(2);
    },
  );

  test.each(files)('%s is at most 100 lines', (file) => {
    expect(readFileSync(join(FOLDER, file), 'utf8').split('\n').length).toBeLessThanOrEqual(101);
  });

  test('no phrase stands twice in a rule', () => {
    for (const rule of rules) {
      for (const list of Object.values(rule.phrases) as string[]) {
        const folded = expandPhrases(list);
        expect(
          folded.filter((phrase, i) => folded.indexOf(phrase) !== i),
          rule.id,
        ).toEqual([]);
      }
    }
  });
});
