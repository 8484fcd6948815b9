import type { Phrases } from '../rule.ts';
import type { Language } from '../words/functionWords.ts';

/** What the rules look for in one language, by rule id. English stands in the rules themselves. */
export type LanguagePhrases = Readonly<Record<string, Phrases>>;

// A language is one file, read when a document is written in it.
const files = import.meta.glob<LanguagePhrases>(['./*.ts', '!./index.ts'], { import: 'default' });

/** Languages beside English that rules know phrases of. */
export const PHRASE_LANGUAGES = Object.keys(files)
  .map((file) => file.slice('./'.length, -'.ts'.length) as Language)
  .sort();

/** The phrases of a language; none of a language without a file. */
export async function loadPhrases(language: Language): Promise<LanguagePhrases> {
  return (await files[`./${language}.ts`]?.()) ?? {};
}
