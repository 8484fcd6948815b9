import type { Shape } from '../document.ts';
import { endsWithAny, isSpace, startsLower, startsWithAny } from '../words/letters.ts';
import type { Words } from '../words/scan.ts';

const CLOSERS = '"\'”’»«)]」』';
// A mark that ends a sentence and is followed by a space or a closing sign, or needs neither in its script.
const STOPS = '.!?…';
const LONE_STOPS = '。！？؟।';
const AFTER_STOP = '"”’»)';
const COMMAS = ',;،、，';
const SENTENCE_END = /[.!?…。！？؟।]["'”’»«)\]」』]*(?:\[\d+\])*$/u;
const OPEN_ENDS = ',([–—/&،、，';
const CONTINUING_MARKS = ',.;:)]?!%’”»،。、，）」';
const QUOTES = '"\'“”„«‘「『—–';

/** The stops and the commas of a text. */
function countMarks(content: string): { stops: number; commas: number } {
  let [stops, commas] = [0, 0];
  for (let at = 0; at < content.length; at++) {
    const code = content.charCodeAt(at);
    // Letters of most texts, and the space.
    if (code === 32 || (code >= 64 && code < 0x60c)) continue;
    const mark = content[at]!;
    if (COMMAS.includes(mark)) commas++;
    else if (LONE_STOPS.includes(mark)) stops++;
    else if (STOPS.includes(mark)) {
      const isLast = at + 1 === content.length;
      if (isLast || isSpace(content.charCodeAt(at + 1)) || AFTER_STOP.includes(content[at + 1]!)) stops++;
    }
  }
  return { stops, commas };
}

// Of the single characters that are function words in Chinese and Japanese only these don't end headlines as well.
const PROMISING = 'をがはの的和与與及';

function promisesMore(last: string, isFunctionWord: (word: string) => boolean): boolean {
  return last.charCodeAt(0) > 0x2e80 && last.length === 1 ? PROMISING.includes(last) : isFunctionWord(last);
}

/** Measures a block's content and its words. */
export function measure(
  content: string,
  { folded, capitals, numbers, last }: Words,
  isFunctionWord: (word: string) => boolean,
  linkShare: number,
): Shape {
  let functionWords = 0;
  for (const word of folded) if (isFunctionWord(word)) functionWords++;
  const endsSentence =
    endsWithAny(content, STOPS + LONE_STOPS + CLOSERS) && SENTENCE_END.test(content.slice(-40));
  const { stops, commas } = countMarks(content);
  return {
    words: folded.length,
    functionWords,
    capitals,
    numbers,
    stops,
    commas,
    endsSentence,
    endsOpen:
      endsWithAny(content, OPEN_ENDS) ||
      (!endsSentence &&
        folded.length > 0 &&
        content.slice(-40).endsWith(last) &&
        promisesMore(folded.at(-1)!, isFunctionWord)),
    startsLower: startsLower(content),
    startsMark: startsWithAny(content, CONTINUING_MARKS),
    startsQuote: startsWithAny(content, QUOTES),
    linkShare,
  };
}
