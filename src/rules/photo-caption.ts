import { isWithin } from '../match/boxes.ts';
import { defineRule, role } from '../rule.ts';

const CAPTION_WORDS = 70;
const SHORT = 45; // words; a caption that is longer has to be told by more than its lead
// A credit in brackets or after a bar, at the end: "(Photo: Ines Varga/Meridian)", "[A. Name/Reuters]", "| Image: B. Name".
const CREDIT =
  /(?:[([|]\s*|\s[–—/-]\s+)(?:(?:file )?(?:photo(?:graph)?|image|picture|foto|pic|credit|source|illustration|screenshot|screengrab|courtesy|graphic|video)s?(?![a-z])[^()[\]]{0,80}|[^()[\]]{0,60}(?:\/|\bvia )\s?(?:getty|reuters|afp|ap|epa|shutterstock|alamy|istock|unsplash|pexels|pixabay|bloomberg)(?![a-z])[^()[\]]{0,40})[)\]]?\.?$/;
const TAIL =
  /(?:getty images|ap photo|file photo|reuters\/[^\d.,;:!?]{3,40}|shutterstock|[.?!”"] (?:photo(?:graph|graphy)?|image|picture|credit)s?(?: by|:) [^\d,;:!?]{3,40}|photo by [^\d,;:!?]{3,40}|(?:image|photo) (?:credit|courtesy)[^.]{0,60})[)\]]?\.?$/;
// "... in the harbour. INES VARGA ivarga@paper.example"
// Cheap to ask first.
const OPENING = /[([|]|\s[–—/-]\s/;
const NAMED = /getty|reuters|shutterstock|photo|image|picture|credit/;
// Without one of these it is no credit.
const MENTION =
  /photo|image|pic|foto|credit|source|illustration|screen|courtesy|graphic|video|getty|reuters|afp|ap|epa|stock|alamy|splash|pexels|bloomberg|caption|above|below|fig|file/;
const EMAIL = /[.?!]['”"]? \p{Lu}[\p{Lu} .'’-]{4,40} \S{1,40}@\S{1,40}$/u;
const LEAD =
  /^(?:(?:file )?(?:photo|image|picture|pictured|caption|above|below|file|figure|fig)s?(?:\s?\d+)?\s?[:.|]|(?:file )?(?:photo|image) (?:shows|caption)\b|pictured (?:here|above|below))/;

export default defineRule({
  id: 'photo-caption',
  category: 'article',
  why: 'The words under a picture make sense only beside it; they are kept as captions, out of the body.',
  byWords: true,
  examples: {
    removes: [
      'A tram passes the market hall. (Photo: Ines Varga/Meridian Press)',
      'The last well, drained in 1911. [Tom Reyes/Reuters]',
      'Divers search the harbour for the bell. Photo by Mara Lindqvist',
      'File photo: the ferry in its first summer',
    ],
    keeps: [
      'The photo by Ines Varga shows the well, and next to it a boy whom nobody could name.',
      'He handed her the picture (a small one).',
      'Image is everything, the mayor said, and had the fence painted.',
    ],
  },
  spot({ content, shape, html }) {
    if (html && isWithin(html.box, 'figcaption', 4)) return { marked: true, signed: false, form: null };
    if (shape.words === 0 || shape.words > CAPTION_WORDS) return null;
    const signed = content.includes('@') && EMAIL.test(content.slice(-120));
    const form = formOf(content, shape.words);
    return signed || form !== null ? { marked: false, signed, form } : null;
  },
  *judge({ blocks }, _, sights) {
    for (const { block, seen } of sights) {
      if (seen.marked) yield role(block, 'caption', 'sure', 'it is marked as a caption');
      if (seen.signed)
        yield role(block, 'caption', 'likely', 'it ends with the photographer’s name and address');
      if (seen.form === 'credit') {
        const strength = blocks[block]!.shape.words <= SHORT ? 'sure' : 'likely';
        yield role(block, 'caption', strength, 'it ends with the credit of a picture');
      } else if (seen.form === 'lead')
        yield role(block, 'caption', 'likely', 'it begins as the caption of a picture');
    }
  },
});

/** How a text ends or begins as captions do. */
function formOf(content: string, words: number): 'credit' | 'lead' | null {
  const tail = content.slice(-160).toLowerCase();
  const head = content.slice(0, 80).toLowerCase();
  if ((OPENING.test(tail) && CREDIT.test(tail)) || (NAMED.test(tail) && TAIL.test(tail)))
    return MENTION.test(tail) || MENTION.test(head.slice(0, 20)) ? 'credit' : null;
  return words <= SHORT && LEAD.test(head) ? 'lead' : null;
}
