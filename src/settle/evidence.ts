import type { Block } from '../document.ts';
import type { Ballot } from '../judge/judge.ts';
import { BODY, type Verdict } from './settle.ts';

// What is left of markup is no evidence of a site's page.
const MARKUP = 'markup';
// Several kinds of chrome are a page's frame; one kind many times over is as often a thing the article is made of.
// Chosen by what they stop on the corpus (npm run gate): articles alone, 0.5 % of them on sites that the model has not
// seen, and three quarters of the documents of which a tenth or more is chrome.
const ENOUGH: readonly { readonly kinds: number; readonly share: number }[] = [
  { kinds: 3, share: 0.02 },
  { kinds: 2, share: 0.1 },
];

/**
 * Whether what was found to be chrome is enough to refuse a document: one block that is chrome beyond doubt, or several
 * kinds of chrome that make up a share of its words. An article alone has a doubtful line here and there.
 */
export function isEvident(
  blocks: readonly Block[],
  verdicts: readonly Verdict[],
  ballots: readonly Ballot[],
): boolean {
  const isTelling = ballots.some(
    ({ rule, verdict, strength, block }) =>
      verdict === 'drop' &&
      verdicts[block]!.role === 'chrome' &&
      blocks[block]!.shape.words >= (rule.tellingFrom[strength] ?? Infinity),
  );
  if (isTelling) return true;
  const kinds = new Set<string>();
  let words = 0;
  let chrome = 0;
  verdicts.forEach(({ role, rule, category }, i) => {
    const size = blocks[i]!.shape.words;
    words += size;
    if (role !== 'chrome') return;
    chrome += size;
    if (category !== MARKUP) kinds.add(rule);
  });
  return ENOUGH.some((least) => kinds.size >= least.kinds && chrome >= least.share * words);
}

/**
 * What stays of an article alone. What a rule is sure of goes even there unless all is to stay, and with it what that
 * rule takes for likely: a heading of other stories and their titles belong together.
 */
export function spare(verdicts: readonly Verdict[], ballots: readonly Ballot[], isAll: boolean): Verdict[] {
  const certain = new Set(
    ballots.flatMap(({ verdict, strength, rule, block }) =>
      verdict === 'drop' && strength === 'sure' && verdicts[block]!.rule === rule.id ? [rule.id] : [],
    ),
  );
  const goes = ({ rule }: Verdict): boolean => !isAll && certain.has(rule);
  return verdicts.map((verdict) => (verdict.role === 'chrome' && !goes(verdict) ? BODY : verdict));
}
