import type { Role } from '../../document.ts';
import type { Document, Element, Node } from '../../dom/nodes.ts';
import { isHidden, UNSHOWN } from '../../read/page/runs.ts';
import { squeeze } from '../../words/squeeze.ts';
import { escapeText } from './escape.ts';
import type { Links } from './links.ts';
import { walk } from '../../dom/walk.ts';

const LAZY = ['data-src', 'data-original', 'data-lazy-src', 'data-lazy', 'data-full-src', 'data-orig-file'];
const LAZY_SETS = ['data-srcset', 'data-lazy-srcset', 'srcset'];
const SMALL = 32; // pixels; icons, trackers and spacers are no larger
const LONGEST_SET = 10_000; // characters of a srcset that are looked at
const LONGEST_ALT = 500; // characters
const MOST_SOURCES = 20; // of a picture
const SIGN = /(?<![a-z])(?:avatar|badge|emoji|emoticon|gravatar|icon|logo|smiley)s?(?![a-z])/i;
const FILLER =
  /^(?:1x1|beacon|blank|clear|dot|lazy|loader|loading|pixel|placeholder|spacer|spinner|trans|transparent)[\dx_-]*\.(?:gif|jpe?g|png|svg|webp)$/i;

/** What a run of text says of an image beside it: the article's own, none of it, or nothing. */
const TELLING: Readonly<Record<Role, boolean | null>> = {
  body: true,
  caption: true,
  credit: true,
  title: null,
  byline: null,
  date: null,
  'front-matter': null,
  bio: false,
  chrome: false,
};

/**
 * Finds the article's images among a page's, as Markdown. An image has no line that was judged, so its neighbours speak
 * for it: the texts before and after it in the smallest element around it that has text. In a figure one is enough.
 *
 * @param runOf the run of text each text node belongs to, counted in document order
 * @param roles the role of each run
 */
export function findImages(
  page: Document,
  runOf: ReadonlyMap<Node, number>,
  roles: readonly Role[],
  links: Links,
): ReadonlyMap<Element, string> {
  if (!page.body) return new Map();
  const gallery = new Gallery(runOf, roles, links);
  walk(page.body, gallery);
  return gallery.images;
}

/** An image whose neighbours are not known yet. */
interface Candidate {
  readonly element: Element;
  readonly alt: string;
  readonly url: string;
  readonly inFigure: boolean;
  /** Runs of text before it. */
  readonly runs: number;
}

/** An element around, and what there was before it. */
interface Frame {
  readonly runs: number;
  readonly candidates: number;
}

class Gallery {
  readonly images = new Map<Element, string>();
  readonly #runOf: ReadonlyMap<Node, number>;
  readonly #roles: readonly Role[];
  readonly #links: Links;
  readonly #frames: Frame[] = [];
  readonly #candidates: Candidate[] = [];
  /** Addresses of images that were found: galleries show the same one small and large. */
  readonly #seen = new Set<string>();
  #runs = 0;
  #figures = 0;

  constructor(runOf: ReadonlyMap<Node, number>, roles: readonly Role[], links: Links) {
    this.#runOf = runOf;
    this.#roles = roles;
    this.#links = links;
  }

  enter(node: Node): boolean {
    const run = this.#runOf.get(node);
    if (run !== undefined) this.#runs = run + 1;
    if (node.nodeType !== 1) return false;
    const { localName } = node;
    if (localName === 'img' || localName === 'amp-img') this.#add(node, node);
    if (localName === 'noscript') this.#addFallback(node);
    if (UNSHOWN.has(localName)) return false;
    if (localName === 'figure') this.#figures++;
    this.#frames.push({ runs: this.#runs, candidates: this.#candidates.length });
    return true;
  }

  leave(element: Element): void {
    const { runs, candidates } = this.#frames.pop()!;
    if (element.localName === 'figure') this.#figures--;
    if (this.#candidates.length === candidates) return;
    if (this.#runs === runs) {
      if (isHidden(element)) this.#candidates.length = candidates;
      return;
    }
    for (const each of this.#candidates.splice(candidates)) {
      if (this.#seen.has(each.url) || !this.#isArticles(each, runs)) continue;
      this.#seen.add(each.url);
      this.images.set(each.element, `![${each.alt}](${each.url})`);
    }
  }

  /** Whether an image's neighbours, from the first run on that counts, say that it is the article's. */
  #isArticles({ runs, inFigure }: Candidate, first: number): boolean {
    const told = [
      runs > first ? TELLING[this.#roles[runs - 1]!] : null,
      runs < this.#runs ? TELLING[this.#roles[runs]!] : null,
    ];
    return told.includes(true) && (inFigure || !told.includes(false));
  }

  /** An image that scripts would load may stand, for readers without, behind the place that is kept for it. */
  #addFallback(noscript: Element): void {
    const place = noscript.previousElementSibling;
    const image = noscript.getElementsByTagName('img')[0];
    if (place?.localName === 'img' && image && this.#candidates.at(-1)?.element !== place)
      this.#add(image, place);
  }

  #add(image: Element, place: Element): void {
    if (isSmall(image) || isHidden(image) || SIGN.test(image.className.slice(0, LONGEST_ALT))) return;
    const address = addressesOf(image).find((each) => !/^data:/i.test(each) && !FILLER.test(nameOf(each)));
    const url = address === undefined ? null : this.#links.resolve(address);
    if (url === null) return;
    const alt = squeeze((image.getAttribute('alt') ?? '').slice(0, LONGEST_ALT));
    this.#candidates.push({
      element: place,
      alt: escapeText(alt, true),
      url,
      inFigure: this.#figures > 0,
      runs: this.#runs,
    });
  }
}

const isSmall = (image: Element): boolean =>
  ['width', 'height'].some((name) => Number.parseFloat(image.getAttribute(name) ?? '') <= SMALL);

/** The last part of an address's path. */
const nameOf = (address: string): string => /[^/]*$/.exec(address.replace(/[?#].*$/s, ''))![0];

/** Where an image can be had, what a script would put in its place first. */
function addressesOf(image: Element): string[] {
  const of = (element: Element, names: readonly string[]): string[] =>
    names.map((name) => element.getAttribute(name)).filter((value) => value !== null);
  return [
    // Some keep settings of their scripts there.
    ...of(image, LAZY).filter((value) => !/[\s{}]/.test(value.trim())),
    ...of(image, ['src']),
    ...[image, ...sourcesOf(image)].flatMap((each) => of(each, LAZY_SETS).map(largest)),
  ].filter((address) => address.trim() !== '');
}

/** The sources of a picture that stand before its image. */
function sourcesOf(image: Element): Element[] {
  const sources: Element[] = [];
  let at = image.previousElementSibling;
  while (at?.localName === 'source' && sources.length < MOST_SOURCES) {
    sources.push(at);
    at = at.previousElementSibling;
  }
  return sources;
}

/** The address of the widest or densest image in a `srcset`. */
function largest(set: string): string {
  let best = '';
  let most = -1;
  for (const candidate of set.slice(0, LONGEST_SET).split(/,\s+/)) {
    const [address = '', descriptor = ''] = candidate.trim().split(/\s+/);
    const size = Number.parseFloat(descriptor) || 0;
    if (size > most) [best, most] = [address, size];
  }
  return best;
}
