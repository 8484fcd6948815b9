import { runs } from '../match/runs.ts';
import { defineRule, drop } from '../rule.ts';
import { endsWithAny } from '../words/letters.ts';
import { proseBounds } from '../match/prose.ts';

const LABEL_WORDS = 4;
const SHORT_RUN = 4; // labels; fewer are as often a list of the article's
const LONG_RUN = 8;

export default defineRule({
  id: 'menu',
  category: 'navigation',
  why: 'A run of lines of a few words each, none a sentence, is a menu flattened into text.',
  examples: {
    removes: [
      { at: 'start', text: 'Politics\nBusiness\nCulture\nTravel\nWeather\nObituaries\nSports\nOpinion' },
      { at: 'end', text: 'Local\nRegional\nCrosswords\nPuzzles\nArchive\nClassifieds\nJobs\nMotoring' },
    ],
    keeps: [
      '- flour\n- butter\n- two eggs\n- a pinch of salt',
      'Go home.\nStay there.\nWait for me.\nDo not ask.',
      '“Who is it?”\n“Nobody.”\n“Then open.”\n“No.”',
    ],
  },
  spot({ kind, shape, content }) {
    return (
      (kind === 'line' || kind === 'list-item') &&
      shape.words >= 1 &&
      shape.words <= LABEL_WORDS &&
      shape.numbers === 0 &&
      shape.stops === 0 &&
      !shape.startsQuote &&
      !endsWithAny(content, ':,;')
    );
  },
  *judge(document, _, sights) {
    const bounds = proseBounds(document);
    for (const { first, last, length } of runs(sights)) {
      if (length < SHORT_RUN) continue;
      const isInside = bounds !== null && first > bounds.first && last < bounds.last;
      const strength = !isInside && length >= LONG_RUN ? 'likely' : 'hint';
      for (let i = first; i <= last; i++) yield drop(i, strength, `it is one of ${length} labels in a row`);
    }
  },
});
