import { expandPhrases } from '../match/phraseList.ts';
import { type Example, type Rule } from '../rule.ts';
import { LAYOUT } from '../settle/layout.ts';

/** The catalogue of rules as lines of text: id, category, languages, and why. */
export function renderCatalogue(rules: readonly Rule[]): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  const line = (id: string, category: string, why: string): string =>
    `${id.padEnd(width)}  ${category.padEnd(13)}  ${why}`;
  return [
    ...rules.map(({ id, category, why }) => line(id, category, why)),
    ...layout().map(({ id, why }) => line(id, 'layout', why)),
  ].join('\n');
}

/** The same as a Markdown table, for the README. */
export function renderCatalogueTable(rules: readonly Rule[]): string {
  const row = (id: string, category: string, why: string): string =>
    `| \`${id}\` | ${category} | ${why.replaceAll('|', '\\|')} |`;
  return [
    '| rule | category | what it is about |',
    '|---|---|---|',
    ...rules.map(({ id, category, why }) => row(id, category, why)),
    ...layout().map(({ id, why }) => row(id, 'layout', why)),
  ].join('\n');
}

/** The ids of rules and layout judgements. */
export const idsOf = (rules: readonly Rule[]): string[] => [...rules, ...layout()].map(({ id }) => id);

/** One rule with its examples and phrases, or a layout judgement; null where there is none of that id. */
export function renderEntry(id: string, rules: readonly Rule[]): string | null {
  const rule = rules.find((each) => each.id === id);
  if (rule) return renderRule(rule);
  const judgement = layout().find((each) => each.id === id);
  return judgement ? `${id} (layout)\n${judgement.why}` : null;
}

const layout = (): { id: string; why: string }[] =>
  Object.entries(LAYOUT).map(([id, { why }]) => ({ id, why }));

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
