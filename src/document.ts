import type { Memory } from './remember.ts';
import type { Language } from './words/functionWords.ts';
import type { Vocabulary } from './words/vocabulary.ts';

/** What a document came as. */
export type Format = 'text' | 'markdown' | 'html';

/** What the markup (or the lack of it) says a block is. */
export type BlockKind =
  | 'line' // a line of text, a paragraph
  | 'heading'
  | 'list-item'
  | 'quote'
  | 'table-row'
  | 'code'
  | 'image' // nothing but an image
  | 'break' // a thematic break, a rule of dashes
  | 'comment' // a comment in the markup, never shown
  | 'front-matter';

/** A stretch of the source, in UTF-16 offsets: `source.slice(start, end)`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** An element as far as it tells of the text inside it. */
export interface Box {
  readonly tag: string;
  /** Its class, id, role and itemprop in lower case. */
  readonly name: string;
  /** The element around it; null for the page's body. */
  readonly outer: Box | null;
  /** How many are around it: as deep as pages are read, no more. */
  readonly depth: number;
  readonly memory: Memory;
}

/** What an HTML page knows of a block beyond its text. */
export interface HtmlEvidence {
  /** The block element that holds the text. Blocks in the same element share it, and those around share the boxes around. */
  readonly box: Box;
  /** Whether Readability took the block for the article's; null where it gave no opinion on the page. */
  readonly readable: boolean | null;
  /** Share of the block's words that the page's data for search engines (`articleBody`) has, too; null without such. */
  readonly stated: number | null;
}

/** How a block's text looks, apart from what it says. */
export interface Shape {
  /** Words, or characters in scripts without spaces. */
  readonly words: number;
  /** Function words of the document's language. */
  readonly functionWords: number;
  /** Words that begin with a capital. */
  readonly capitals: number;
  /** Words that begin with a digit. */
  readonly numbers: number;
  /** Marks inside or after a sentence: full stops, commas, colons ... */
  readonly stops: number;
  readonly commas: number;
  /** Ends as a sentence ends (closing quotes and brackets after the stop allowed). */
  readonly endsSentence: boolean;
  /** Ends in a way that promises more: a comma, an opening bracket, a function word. */
  readonly endsOpen: boolean;
  /** Begins with a small letter. */
  readonly startsLower: boolean;
  /** Begins with a mark that continues a sentence. */
  readonly startsMark: boolean;
  readonly startsQuote: boolean;
  /** Share of the text that stands inside links, 0 to 1. */
  readonly linkShare: number;
}

/** A line of text or Markdown, or a block element's run of text: the smallest piece that stays or goes. */
export interface Line extends Range {
  /** Its place among the lines of the document as it was read; stays when other lines go. */
  readonly index: number;
  readonly kind: BlockKind;
  /** The text as it will be printed: for text and Markdown `source.slice(start, end)`. */
  readonly text: string;
  /** The text without the marks that make its kind ("## ", "- ", "> ", link targets). */
  readonly content: string;
  /** The content's words, folded for comparison. */
  readonly words: readonly string[];
  readonly shape: Shape;
  /** Where the text's pieces stand in an HTML source; elsewhere the line's own range. */
  readonly pieces: readonly Range[];
  readonly html: HtmlEvidence | null;
  readonly memory: Memory;
}

/**
 * The unit of judgement: a line, or the lines that make one paragraph or sentence together (hard wraps, breaks at
 * inline elements). What it says and how it looks is that of all its lines.
 */
export interface Block extends Omit<Line, 'pieces' | 'index'> {
  readonly lines: readonly Line[];
}

/** What a document says of itself outside its text: front matter, `<meta>`, or the caller. */
export interface Metadata {
  readonly title: string | null;
  readonly byline: string | null;
  /** A date or date and time as given, ISO 8601 where it could be read. */
  readonly published: string | null;
  readonly language: string | null;
  readonly site: string | null;
  readonly url: string | null;
}

export const NOTHING_KNOWN: Metadata = {
  title: null,
  byline: null,
  published: null,
  language: null,
  site: null,
  url: null,
};

/** What is known of the site that a document is of. */
export interface SiteRepeats {
  /** How many of its pages were looked at. */
  readonly pages: number;
  /** On how many of them a line stands, in these words; 0 where on too few to tell. */
  pagesWith(line: Line): number;
}

/** A document as read. It never changes; taking blocks away makes another one. */
export interface Document {
  readonly source: string;
  readonly format: Format;
  readonly lines: readonly Line[];
  /** Line breaks between a line and the one before it; 0 for the first. */
  readonly gaps: readonly number[];
  /** The same lines, those that belong together in one. */
  readonly blocks: readonly Block[];
  /** Language of the text by its words, null where there is too little of it. */
  readonly language: Language | null;
  readonly metadata: Metadata;
  /** What repeats on its site; null where that was not learned. */
  readonly repeats: SiteRepeats | null;
  /** Why it surely has no article; null of all others. */
  readonly absence: string | null;
  /** The words that its blocks and those of all its rests are counted by. */
  readonly vocabulary: Vocabulary;
  readonly memory: Memory;
}

/** What a block is to the article. `chrome` is the site's, everything else is the article's. */
export const ROLES = [
  'body',
  'title',
  'byline',
  'date',
  'caption',
  'credit',
  'bio',
  'front-matter',
  'chrome',
] as const;
export type Role = (typeof ROLES)[number];
