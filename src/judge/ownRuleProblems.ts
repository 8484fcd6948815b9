import { parsePhrase } from '../match/phraseList.ts';
import { RE2JS, RE2JSSyntaxException } from 're2js';
import { type OwnRule, phraseList } from './ownRule.ts';

const MOST_SPELLINGS = 1000; // of a phrase; each is a branch of the tree that phrases are looked up in

/** What is wrong with a list of phrases; null where nothing is. */
export function phraseProblem(written: string | readonly string[]): string | null {
  const phrases = phraseList(written);
  if (phrases.length === 0) return 'it is empty; give it phrases or leave it away';
  for (const phrase of phrases) {
    if (/[()]/.test(phrase.replace(/\([^()]*\)/g, '')))
      return `“${phrase.trim()}” has parentheses that are not closed or nested; write (a|b)`;
    const parts = parsePhrase(phrase);
    if (parts.every((choices) => choices.some((words) => words.length === 0)))
      return `“${phrase.trim()}” has no word that must be there; use a pattern`;
    if (parts.reduce((n, choices) => n * choices.length, 1) > MOST_SPELLINGS)
      return `“${phrase.trim()}” stands for more than ${MOST_SPELLINGS} phrases; make it several, or a pattern`;
  }
  return null;
}

/** Why a pattern is refused, and where in it; null for a sound one. */
export function patternProblem(pattern: string): string | null {
  const error = syntaxError(pattern);
  if (error) return `${reasonFor(error)}, at character ${positionOf(error, pattern)} of “${pattern}”`;
  return RE2JS.compile(pattern).test('')
    ? `“${pattern}” matches an empty line, and so any line; ask for at least one character`
    : null;
}

function syntaxError(pattern: string): RE2JSSyntaxException | null {
  try {
    RE2JS.compile(pattern);
    return null;
  } catch (error) {
    if (error instanceof RE2JSSyntaxException) return error;
    throw error;
  }
}

const LINEAR = 'patterns are matched in linear time, which knows no';

function reasonFor({ error, input }: RE2JSSyntaxException): string {
  if (input === null) return error;
  if (/^\(\?<?[=!]/.test(input)) return `${LINEAR} look-arounds (${input.slice(0, 3)})`;
  if (/^\\[1-9k]/.test(input)) return `${LINEAR} back-references (${input})`;
  return `${error} (${input})`;
}

/** The place, from 1, of what an error is about: where it ends in the first beginning of the pattern that has the same. */
function positionOf({ message, input }: RE2JSSyntaxException, pattern: string): number {
  let end = 1;
  while (end < pattern.length && syntaxError(pattern.slice(0, end))?.message !== message) end++;
  return end - (input ?? '').length + 1;
}

/** A mistake in an own rule, and the key it is in. */
export interface OwnRuleProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** What is wrong with what a rule looks for. */
export function ownRuleProblems({ phrases = {}, patterns = [] }: OwnRule): OwnRuleProblem[] {
  const lists = Object.entries(phrases).filter(([, list]) => list !== undefined);
  const found = (path: readonly (string | number)[], message: string | null): OwnRuleProblem[] =>
    message === null ? [] : [{ path, message }];
  if (lists.length === 0 && patterns.length === 0)
    return [{ path: [], message: 'it looks for nothing; give it phrases or patterns' }];
  return [
    ...lists.flatMap(([kind, list]) => found(['phrases', kind], phraseProblem(list!))),
    ...patterns.flatMap((pattern, i) => found(['patterns', i], patternProblem(pattern))),
  ];
}
