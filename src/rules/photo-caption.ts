import { isWithin } from '../match/boxes.ts';
import { defineRule, role } from '../rule.ts';

const CAPTION_WORDS = 70;
// A credit in brackets or after a bar, at the end: "(Photo: Ines Varga/Meridian)", "[A. Name/Reuters]", "| Image: B. Name".
const CREDIT =
  /(?:[([|]\s*|\s[–—/-]\s+)(?:(?:file )?(?:photo(?:graph)?|image|picture|foto|pic|credit|source|illustration|screenshot|screengrab|courtesy|graphic|video)s?(?![a-z])[^()[\]]{0,80}|[^()[\]]{0,60}(?:\/|\bvia )\s?(?:getty|reuters|afp|ap|epa|shutterstock|alamy|istock|unsplash|pexels|pixabay|bloomberg)(?![a-z])[^()[\]]{0,40})[)\]]?\.?$/;
const TAIL =
  /(?:getty images|ap photo|file photo|reuters\/[^\d.,;:!?]{3,40}|shutterstock|[.?!”"] (?:photo(?:graph|graphy)?|image|picture|credit)s?(?: by|:) [^\d,;:!?]{3,40}|photo by [^\d,;:!?]{3,40}|(?:image|photo) (?:credit|courtesy)[^.]{0,60})[)\]]?\.?$/;
// "... in the harbour. INES VARGA ivarga@paper.example"
// Cheap to ask first: without one of these there is no credit.
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
  *judge({ blocks }) {
    for (let i = 0; i < blocks.length; i++) {
      const { content, shape, html } = blocks[i]!;
      if (html && isWithin(html.box, 'figcaption', 4)) {
        yield role(i, 'caption', 'sure', 'it is marked as a caption');
        continue;
      }
      if (shape.words === 0 || shape.words > CAPTION_WORDS) continue;
      if (content.includes('@') && EMAIL.test(content.slice(-120)))
        yield role(i, 'caption', 'likely', 'it ends with the photographer’s name and address');
      const tail = content.slice(-160).toLowerCase();
      if (!MENTION.test(tail) && !MENTION.test(content.slice(0, 20).toLowerCase())) continue;
      if (CREDIT.test(tail) || TAIL.test(tail))
        yield role(
          i,
          'caption',
          shape.words <= 45 ? 'sure' : 'likely',
          'it ends with the credit of a picture',
        );
      else if (shape.words <= 45 && LEAD.test(content.slice(0, 80).toLowerCase()))
        yield role(i, 'caption', 'likely', 'it begins as the caption of a picture');
    }
  },
});
