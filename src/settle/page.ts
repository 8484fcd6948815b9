import type { Box, Document } from '../document.ts';
import { boxesOf } from '../match/boxes.ts';
import { isProse } from '../match/prose.ts';
import { remember } from '../remember.ts';
import type { Labels } from './labels.ts';

const inside = (what: string): Labels => [`it does not stand in ${what}`, `it stands in ${what}`];
const called = (what: string): Labels => inside(`what the page calls ${what}`);

// Class, id and role words that pages give to their elements; of many languages' pages, they are English nearly always.
const named =
  (pattern: RegExp) =>
  ({ name }: Box): boolean =>
    pattern.test(name);
const tagged = (tags: string, role = /^$/): ((box: Box) => boolean) => {
  const wanted = new Set(tags.split(' '));
  return ({ tag, name }) => wanted.has(tag) || (name !== '' && role.test(name));
};

/** What an element can be to the text inside: for each block the steps out to the nearest such element. */
const AROUND: Readonly<Record<string, readonly [is: (box: Box) => boolean, labels: Labels]>> = {
  article: [tagged('article', /(?:^|\s)article(?:\s|$)/), inside('the page’s article')],
  main: [tagged('main', /(?:^|\s)main(?:\s|$)/), inside('the page’s main part')],
  nav: [tagged('nav menu', /\bnav(?:igation|bar)?\b|menu/), inside('the page’s navigation')],
  header: [tagged('header', /header|masthead|banner/), inside('a header')],
  footer: [tagged('footer', /foot/), inside('a footer')],
  aside: [tagged('aside', /aside|side-?bar|complementary|rail\b/), inside('the page’s margin')],
  form: [tagged('form fieldset'), inside('a form')],
  control: [tagged('button label select dialog summary'), inside('a button or a dialog')],
  list: [tagged('ul ol dl'), inside('a list')],
  table: [tagged('table'), inside('a table')],
  figure: [tagged('figure'), inside('a figure')],
  quotation: [tagged('blockquote'), inside('a quotation')],
  section: [tagged('section'), inside('a section')],
  textBody: [
    named(
      /(?:article|entry|post|story|blog|news|page)[-_]*(?:body|content|text|copy)|body-?(?:text|copy)|richtext|prose/,
    ),
    called('the article’s body'),
  ],
  text: [
    named(/article|body|content|entry|main|post|story|blog|prose|text/),
    called('an article or content'),
  ],
  chrome: [
    named(
      /\b(?:nav|menu|foot|side|comment|disqus|respond|share|social|promo|relat|recommend|widget|cookie|consent|banner|ads?\b|advert|sponsor|newsletter|subscri|signup|breadcrumb|tags?\b|author|bio|popup|modal|teaser|login|outbrain|taboola|caption|credit|copyright|rating|toolbar|pag(?:er|ination)|trending|popular|most-)/,
    ),
    called('a widget, a menu or a promotion'),
  ],
  comments: [named(/comment|disqus|respond|discuss|repl(?:y|ies)|review|feedback/), called('comments')],
  related: [
    named(
      /relat|recommend|teaser|trending|popular|most-|latest|more-|-more|read-?next|also|card|carousel|outbrain|taboola|recirc/,
    ),
    called('related or recommended'),
  ],
  author: [named(/author|byline|\bbio|contributor|writer|profile/), called('an author or a byline')],
  about: [
    named(/\bmeta|tags?\b|categor|date|time|caption|credit|copyright|info\b|label/),
    called('a note, tags or a caption'),
  ],
  social: [
    named(/share|sharing|social|follow|tweet|facebook|twitter|whatsapp/),
    called('sharing or following'),
  ],
  offer: [
    named(
      /newsletter|subscri|sign-?up|paywall|cookie|consent|gdpr|\bad\b|\bads\b|\bad-|-ad\b|advert|sponsor|promo|donat|banner|\bcta\b|shop|product|price/,
    ),
    called('an offer or an advertisement'),
  ],
  unseen: [
    named(
      /hidden|hide|sr-only|screen-reader|visually|invisible|print|mobile|collapse|modal|popup|toast|tooltip/,
    ),
    inside('what the page shows at times'),
  ],
  marked: [
    named(/articlebody|reviewbody|\btext\b|description/),
    inside('what the page marks as the article’s text'),
  ],
};
const AROUND_LABELS: Readonly<Record<string, Labels>> = Object.fromEntries(
  Object.entries(AROUND).map(([name, [, labels]]) => [`around.${name}`, labels]),
);
const TESTS = Object.values(AROUND).map(([is]) => is);
const NOWHERE = 30; // steps; where no element around is of a kind

const OWN = {
  readable: ['Readability takes it for the article’s', 'Readability leaves it out'],
  stated: [
    'the page’s data for search engines has it as the article’s',
    'the page’s data for search engines does not have it',
  ],
  paragraph: ['it is marked as a paragraph', 'it is not marked as a paragraph'],
  headingLevel: ['it is a heading of a low level', 'it is no heading, or one of a high level'],
  item: ['it is an item of a list', 'it is no item of a list'],
  cell: ['it is a cell of a table', 'it is no cell of a table'],
  div: ['it is not marked as anything', 'it is marked as something'],
  depth: ['it stands deep in the page’s tree', 'it stands high in the page’s tree'],
  alike: ['many blocks are marked like it', 'few blocks are marked like it'],
  alikeProse: ['much of the running text is marked like it', 'no running text is marked like it'],
  alikeWords: ['blocks marked like it are long', 'blocks marked like it are short'],
} as const satisfies Record<string, Labels>;
const OWN_NAMES = Object.keys(OWN);

/** What is asked of the elements around a block, nearest first: of each, with all that is in it. */
const CONTAINER = {
  boxWords: ['much of the page’s text is in the element around it', 'the element around it has little text'],
  boxProse: [
    'the element around it has much of the running text',
    'the element around it has no running text',
  ],
  boxLinks: ['the element around it is made of links', 'the element around it has few links'],
  boxParagraphs: ['the element around it has many paragraphs', 'the element around it has no paragraphs'],
  boxBlocks: ['the element around it has many lines', 'the element around it has few lines'],
} as const satisfies Record<string, Labels>;
const LEVELS = 5; // elements out from a block, the one that holds it included

/** The same, of what the first look made of the text in them. */
const KIN = {
  boxChance: [
    'the element around it reads as the article’s',
    'the element around it does not read as the article’s',
  ],
  boxArticle: [
    'most of the article is in the element around it',
    'the article is not in the element around it',
  ],
} as const satisfies Record<string, Labels>;
const KIN_OWN = {
  alikeChance: [
    'blocks marked like it read as the article’s',
    'blocks marked like it do not read as the article’s',
  ],
} as const satisfies Record<string, Labels>;

const perLevel = (table: Readonly<Record<string, Labels>>): string[] =>
  Array.from({ length: LEVELS }, (_, level) => Object.keys(table).map((name) => `${name}~${level}`)).flat();

/** Names of what a page's tree tells of its blocks, in the order in which tables have them. */
export const PAGE_NAMES: readonly string[] = [
  ...OWN_NAMES,
  ...Object.keys(AROUND_LABELS),
  ...perLevel(CONTAINER),
];
export const PAGE_CONTEXT_NAMES: readonly string[] = [...Object.keys(KIN_OWN), ...perLevel(KIN)];
export const PAGE_LABELS: Readonly<Record<string, Labels>> = {
  ...OWN,
  ...CONTAINER,
  ...KIN,
  ...KIN_OWN,
  ...AROUND_LABELS,
};

/** Puts what the tree tells of the blocks into their rows. @param offset of the first of these features in a row */
export function putPage(document: Document, values: Float32Array, width: number, offset: number): void {
  const { blocks } = document;
  const n = blocks.length;
  const tree = boxesOf(document);
  const alike = alikeIn(document);
  const words = Float64Array.from(blocks, ({ shape }) => shape.words);
  const prose = words.map((count, k) => (isProse(blocks[k]!.shape) ? count : 0));
  const links = words.map((count, k) => count * blocks[k]!.shape.linkShare);
  const paragraphs = prose.map((count, k) => (count > 0 && blocks[k]!.html!.box.tag === 'p' ? 1 : 0));
  const ones = new Float64Array(n).fill(1);
  const [boxWords, boxProse, boxLinks, boxParagraphs, boxBlocks] = [
    words,
    prose,
    links,
    paragraphs,
    ones,
  ].map((numbers) => tree.sum(numbers)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const [allWords, allProse] = [Math.max(1, total(words)), Math.max(1, total(prose))];
  const [alikeBlocks, alikeProse, alikeWords] = [ones, prose, words].map((numbers) => alike.sum(numbers)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  blocks.forEach(({ html }, k) => {
    const { box, readable, stated } = html!;
    const { tag, depth } = box;
    let column = k * width + offset;
    values[column++] = readable === null ? 0 : readable ? 1 : -1;
    values[column++] = stated ?? -1;
    values[column++] = tag === 'p' ? 1 : 0;
    values[column++] = /^h[1-6]$/.test(tag) ? Number(tag[1]) : 0;
    values[column++] = tag === 'li' || tag === 'dd' || tag === 'dt' ? 1 : 0;
    values[column++] = tag === 'td' || tag === 'th' ? 1 : 0;
    values[column++] = tag === 'div' || tag === 'section' || tag === 'article' ? 1 : 0;
    values[column++] = depth;
    values[column++] = alikeBlocks[k]!;
    values[column++] = alikeProse[k]! / allProse;
    values[column++] = alikeWords[k]! / alikeBlocks[k]!;
    for (const steps of factsOf(box).steps) values[column++] = steps;
    let at = tree.boxOf(k);
    for (let level = 0; level < LEVELS; level++) {
      values[column++] = boxWords[at]! / allWords;
      values[column++] = boxProse[at]! / allProse;
      values[column++] = boxLinks[at]! / Math.max(1, boxWords[at]!);
      values[column++] = boxParagraphs[at]!;
      values[column++] = boxBlocks[at]!;
      at = tree.outerOf(at);
    }
  });
}

/** Puts what the first look made of the text in the elements around each block into the rows of the second. */
export function putPageContext(
  document: Document,
  chances: Float32Array,
  values: Float32Array,
  width: number,
  offset: number,
): void {
  const { blocks } = document;
  const tree = boxesOf(document);
  const alike = alikeIn(document);
  const words = Float64Array.from(blocks, ({ shape }) => 1 + shape.words);
  const likely = words.map((count, k) => count * chances[k]!);
  const [boxWords, boxLikely] = [tree.sum(words), tree.sum(likely)];
  const [alikeWords, alikeLikely] = [alike.sum(words), alike.sum(likely)];
  const all = total(likely) + 1e-9;
  for (let k = 0; k < blocks.length; k++) {
    let column = k * width + offset;
    values[column++] = alikeLikely[k]! / alikeWords[k]!;
    let at = tree.boxOf(k);
    for (let level = 0; level < LEVELS; level++) {
      values[column++] = boxLikely[at]! / boxWords[at]!;
      values[column++] = boxLikely[at]! / all;
      at = tree.outerOf(at);
    }
  }
}

const total = (numbers: Float64Array): number => numbers.reduce((sum, number) => sum + number, 0);

/** The blocks of a page that are marked alike: in elements of the same tags and names. */
class Alike {
  readonly #group: Int32Array;

  constructor({ blocks }: Document) {
    const marks = new Map<string, number>();
    this.#group = Int32Array.from(blocks, ({ html }) => {
      const { mark } = factsOf(html!.box);
      let group = marks.get(mark);
      if (group === undefined) marks.set(mark, (group = marks.size));
      return group;
    });
  }

  /** For each block the sum of the numbers of all that are marked as it is. */
  sum(numbers: Float64Array): Float64Array {
    const sums = new Float64Array(numbers.length);
    numbers.forEach((number, k) => (sums[this.#group[k]!]! += number));
    return numbers.map((_, k) => sums[this.#group[k]!]!);
  }
}

const alikeIn = remember((document: Document) => new Alike(document));

/** What an element says whatever else the page has. */
interface Facts {
  /** Steps out to the nearest element of each kind. */
  readonly steps: Uint8Array;
  /** How the element and those right around it are marked. */
  readonly mark: string;
}

const DIGITS = /\d+/g; // numbers in class names and ids count items off

const factsOf: (box: Box) => Facts = remember((box: Box) => {
  const outer = box.outer && factsOf(box.outer);
  const steps = Uint8Array.from(TESTS, (is, i) =>
    is(box) ? 0 : outer ? Math.min(NOWHERE, outer.steps[i]! + 1) : NOWHERE,
  );
  const names = [box, box.outer, box.outer?.outer].map((each) => (each ? `${each.tag}.${each.name}` : ''));
  return { steps, mark: names.join('>').replace(DIGITS, '') };
});
