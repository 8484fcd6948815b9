import { defineRule, role } from '../rule.ts';

const CREDIT_WORDS = 14;
const NAMED = /^[\p{L} ]{4,20}(?:\s?[:/|©]\s?|\s(?:by|courtesy of|courtesy|via|from)\s)\p{Lu}/u;

export default defineRule({
  id: 'photo-credit',
  category: 'article',
  why: 'Who took the picture is said to the picture’s side, not in the article’s body.',
  examples: {
    removes: [
      'Photo: Ines Varga',
      'Image credit: Tom Reyes / Meridian Press',
      'Credit: Mara Lindqvist',
      'Getty Images',
    ],
    keeps: [
      'Credit: that was what the baker refused to give.',
      'Credit was scarce in those years, and bread too.',
      'She took the photo in 1931, on the day the ferry sank.',
    ],
  },
  phrases: {
    only: `getty images, getty, shutterstock, istock, ap photo, reuters, afp, alamy, unsplash, file photo,
      stock photo, associated press, supplied`,
    starts: `photo credit, photo credits, photo by, photo, photos by, photos, photograph by, photograph,
      photography by, image credit, image credits, image by, image, image source, image courtesy,
      images by, picture credit, picture, credit, credits, ap photo, courtesy of, illustration by,
      illustration, featured image, screenshot, getty images`,
  },
  *judge({ blocks }, hits) {
    for (const { block, only, starts } of hits) {
      const { shape, content } = blocks[block]!;
      if (only) yield role(block, 'credit', 'likely', 'it is the name of a picture agency');
      else if (starts && shape.words <= CREDIT_WORDS && !shape.endsSentence) {
        // A mark or "by" and then a name: "Photo: Name", "Image courtesy of Name", "AP Photo/Name".
        const isNamed = NAMED.test(content);
        if (isNamed) yield role(block, 'credit', 'sure', 'it credits a picture');
      }
    }
  },
});
