import { expandPhrases } from '../match/phraseList.ts';
import { type Example, type Rule } from '../rule.ts';
import { LAYOUT } from '../settle/layout.ts';

/** The catalogue of rules as lines of text: id, category, languages, and why. */
export function renderCatalogue(rules: readonly Rule[]): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  return entriesOf(rules)
    .map(({ id, category, why }) => `${id.padEnd(width)}  ${category.padEnd(13)}  ${why}`)
    .join('\n');
}

/** The same as a Markdown table, for the README. */
export function renderCatalogueTable(rules: readonly Rule[]): string {
  return [
    '| rule | category | what it is about |',
    '|---|---|---|',
    ...entriesOf(rules).map(
      ({ id, category, why }) => `| \`${id}\` | ${category} | ${why.replaceAll('|', '\\|')} |`,
    ),
  ].join('\n');
}

/** What can have findings: rules, and layout judgements after them. */
export type Entry = Pick<Rule, 'id' | 'category' | 'why'>;
export const entriesOf = (rules: readonly Entry[]): Entry[] => [
  ...rules,
  ...Object.entries(LAYOUT).map(([id, { why }]): Entry => ({ id, category: 'layout', why })),
];

/** One rule with its examples and phrases, or a layout judgement; null where there is none of that id. */
export function renderEntry(id: string, rules: readonly Rule[]): string | null {
  const rule = rules.find((each) => each.id === id);
  if (rule) return renderRule(rule);
  const judgement = entriesOf([]).find((each) => each.id === id);
  return judgement ? `${id} (${judgement.category})\n${judgement.why}` : null;
}

function renderRule({ id, category, why, byWords, examples, phrases }: Rule): string {
  const quoted = (example: Example): string =>
    (typeof example === 'string' ? example : example.text)
      .split('\n')
      .map((line) => `    ${line}`)
      .join('\n');
  const section = (title: string, list: readonly Example[]): string[] =>
    list.length === 0 ? [] : ['', `${title}:`, list.map(quoted).join('\n    ·\n')];
  const known = Object.values(phrases).flatMap(expandPhrases).length;
  return [
    `${id} (${category})`,
    why,
    ...(known > 0 ? [`Phrases: ${known} in English`] : byWords ? ['Goes by patterns of words'] : []),
    ...section('Removes', examples.removes),
    ...section('Keeps', examples.keeps),
  ].join('\n');
}
