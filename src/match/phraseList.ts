import { fold, tokenize } from '../words/tokenize.ts';

const GROUP = /\(([^()]*)\)/;

/**
 * The phrases that a list stands for. Phrases are separated by commas; `(a|b)` is one or the other, `(a|)` is
 * optional: "(our|the|) newsletter" is three phrases.
 */
export function expandPhrases(list: string): string[] {
  const out: string[] = [];
  const waiting = list.split(',').reverse();
  for (let phrase = waiting.pop(); phrase !== undefined; phrase = waiting.pop()) {
    const group = GROUP.exec(phrase);
    if (!group) out.push(phrase.trim().replace(/\s+/g, ' '));
    else {
      const [whole, inner] = group as unknown as [string, string];
      const before = phrase.slice(0, group.index);
      const after = phrase.slice(group.index + whole.length);
      for (const choice of inner.split('|').reverse()) waiting.push(before + choice + after);
    }
  }
  return out;
}

/** Phrases of a list as a set, for rules that treat some of theirs apart. */
export const phraseSet = (list: string): ReadonlySet<string> => new Set(expandPhrases(list));

const PLAIN = /^[a-z0-9' ]*$/;

/** The words of a phrase as they are compared. */
export function phraseWords(phrase: string): string[] {
  // Thousands of phrases are read at start; most are so plain that splitting does.
  return PLAIN.test(phrase) ? phrase.split(' ') : tokenize(phrase).map(fold);
}

const PLAIN_START = /^\s*([a-z0-9']+)(?= |$)/;

/** The first words of what a written phrase stands for, without spelling it out where it begins plainly. */
export function firstWords(written: string): ReadonlySet<string> {
  const plain = PLAIN_START.exec(written);
  return new Set(plain ? [plain[1]!] : expandPhrases(written).map((phrase) => phraseWords(phrase)[0]!));
}
