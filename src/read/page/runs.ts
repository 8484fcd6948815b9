import type { Box } from '../../document.ts';
import type { Document, Element, Node, Text } from '../../dom/nodes.ts';
import { type Visitor, walk } from '../../dom/walk.ts';
import { boxIn } from './box.ts';

const tags = (names: string): ReadonlySet<string> => new Set(names.split(' '));
/** Elements that part the text in them from what is around. */
export const BLOCKS = tags(
  'address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul',
);
const BREAKS = tags('br hr');
/** Elements whose text no reader sees. */
export const UNSHOWN = tags(
  'audio canvas datalist embed head iframe math noscript object option script select style svg template textarea title video',
);
const LONG = 80; // characters; shorter runs are labels and links as often as text
const HIDDEN_SHARE = 3; // times the text shown, from which what is hidden is the page
const LONGEST_NAME = 200; // characters of an element's class, id and roles that are looked at

/** A text node in a run. */
export interface Piece {
  readonly text: Text;
  readonly isLinked: boolean;
}

/** The text of one block element between two breaks. */
export interface Run {
  readonly box: Box;
  readonly pieces: readonly Piece[];
}

/**
 * The runs of text that a page's body shows, in document order. Where most of its text is hidden (some frameworks send
 * a page's parts hidden and show them by script), what is hidden counts as shown.
 */
export function collectRuns({ body }: Document): Run[] {
  const shown = walkThrough(body, false);
  if (!shown.hasHidden) return shown.runs;
  const all = walkThrough(body, true);
  return longText(all.runs) > HIDDEN_SHARE * longText(shown.runs) ? all.runs : shown.runs;
}

/** How much of text that is longer than labels and links there is, in characters. */
const longText = (runs: readonly Run[]): number =>
  runs.reduce((sum, { pieces }) => {
    const length = pieces.reduce((all, { text }) => all + text.data.length, 0);
    return length < LONG ? sum : sum + length;
  }, 0);

function walkThrough(body: Element | null, withHidden: boolean): Reader {
  const reader = new Reader(withHidden);
  if (body) walk(body, reader);
  return reader;
}

/** Gathers runs on the way through a page. */
class Reader implements Visitor {
  readonly runs: Run[] = [];
  hasHidden = false;
  readonly #withHidden: boolean;
  #run: { readonly box: Box; readonly pieces: Piece[] } | null = null;
  #box: Box | null = null;
  #links = 0;

  constructor(withHidden: boolean) {
    this.#withHidden = withHidden;
  }

  /** @returns whether there is something inside that is shown */
  enter(node: Node): boolean {
    if (node.nodeType === 3) this.#add(node);
    if (node.nodeType !== 1) return false;
    const { localName, firstChild } = node;
    // Even an empty block parts what is before it from what follows.
    if (BLOCKS.has(localName) || BREAKS.has(localName)) this.#run = null;
    if (!firstChild || UNSHOWN.has(localName)) return false;
    if (isHidden(node)) {
      this.hasHidden = true;
      if (!this.#withHidden) return false;
    }
    if (BLOCKS.has(localName)) {
      this.#box = boxIn(this.#box, localName, nameOf(node));
    } else if (localName === 'a') this.#links++;
    return true;
  }

  leave({ localName }: Element): void {
    if (BLOCKS.has(localName)) {
      this.#run = null;
      this.#box = this.#box?.outer ?? null;
    } else if (localName === 'a') this.#links--;
  }

  #add(text: Text): void {
    if (!this.#run) {
      if (!this.#box || text.data.trim() === '') return;
      this.#run = { box: this.#box, pieces: [] };
      this.runs.push(this.#run);
    }
    this.#run.pieces.push({ text, isLinked: this.#links > 0 });
  }
}

/** Whether an element is hidden by itself. Some pages hide their body until a script has run. */
export function isHidden(element: Element): boolean {
  if (element.localName === 'body') return false;
  if (element.hasAttribute('hidden')) return true;
  const { display, visibility } = element.style;
  return display === 'none' || visibility === 'hidden';
}

const nameOf = (element: Element): string =>
  ['class', 'id', 'role', 'itemprop']
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ')
    .slice(0, LONGEST_NAME)
    .toLowerCase()
    .trim();
