import { startsLower, startsNumber, startsUpper } from '../words/letters.ts';
import type { Shape } from '../document.ts';

const SENTENCE_END = /[.!?…。！？؟।]["'”’»«)\]」』]*(?:\[\d+\])*$/u;
const OPEN_END = /[,(\[–—/&،、，]$/u;
const CONTINUING_MARK = /^[,.;:)\]?!%’”»،。、，）」]/u;
const QUOTE = /^["'“”„«‘「『—–]/u;
// A mark that ends a sentence and is followed by a space, or needs none in its script.
const STOPS = /[.!?…](?=\s|["”’»)]|$)|[。！？؟।]/gu;
const COMMAS = /[,;،、，]/gu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

// Of the single characters that are function words in Chinese and Japanese only these don't end headlines as well.
const PROMISING = 'をがはの的和与與及';

function promisesMore(last: string, isFunctionWord: (word: string) => boolean): boolean {
  return last.charCodeAt(0) > 0x2e80 && last.length === 1 ? PROMISING.includes(last) : isFunctionWord(last);
}

/** Measures a block's content. `raw` are its words as written, `folded` the same folded. */
export function measure(
  content: string,
  raw: readonly string[],
  folded: readonly string[],
  isFunctionWord: (word: string) => boolean,
  linkShare: number,
): Shape {
  let functionWords = 0;
  let capitals = 0;
  let numbers = 0;
  for (let i = 0; i < raw.length; i++) {
    const word = raw[i]!;
    if (isFunctionWord(folded[i]!)) functionWords++;
    if (startsUpper(word)) capitals++;
    else if (startsNumber(word)) numbers++;
  }
  const tail = content.slice(-40);
  const endsSentence = SENTENCE_END.test(tail);
  const last = folded.at(-1);
  return {
    words: raw.length,
    functionWords,
    capitals,
    numbers,
    stops: count(content, STOPS),
    commas: count(content, COMMAS),
    endsSentence,
    endsOpen:
      OPEN_END.test(tail) ||
      (!endsSentence &&
        last !== undefined &&
        tail.endsWith(raw.at(-1)!) &&
        promisesMore(last, isFunctionWord)),
    startsLower: startsLower(content),
    startsMark: CONTINUING_MARK.test(content),
    startsQuote: QUOTE.test(content),
    linkShare,
  };
}
