import type { MarkedPiece } from '../render/marked.ts';
import { drawInSlices } from './draw.ts';
import { element } from './element.ts';
import { ROLE_NAMES } from './kinds.ts';
import { Note } from './note.ts';

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, j: 1, n: 1, ArrowUp: -1, k: -1, p: -1 };

/**
 * A document as it came, with what was removed struck and tinted and the article's parts marked. Each of these is a
 * finding: it says why under the pointer and in focus, and arrow keys go from one to the next.
 */
export class MarkedDocument {
  readonly #text: HTMLElement;
  readonly #note = new Note();
  #pieces: readonly MarkedPiece[] = [];
  #findings: readonly number[] = [];
  #elements = new Map<number, HTMLElement>();
  /** The finding that was gone to last, and that Tab leads to: an index among the findings. */
  #current: number | null = null;
  #drawing = new AbortController();
  /** Called when another finding is the current one. */
  onMove: (current: number, count: number) => void = () => undefined;

  /** @param text the element that the document is drawn into */
  constructor(text: HTMLElement) {
    this.#text = text;
    text.after(this.#note.card);
    text.addEventListener('pointerover', ({ target }) => {
      this.#show(pieceAt(target) ?? pieceAt(document.activeElement));
    });
    text.addEventListener('pointerleave', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.#note.card.contains(relatedTarget)))
        this.#show(pieceAt(document.activeElement));
    });
    text.addEventListener('focusin', ({ target }) => {
      const piece = pieceAt(target);
      if (!piece) return;
      this.#setCurrent(this.#findings.indexOf(indexOf(piece)));
      this.#show(piece);
    });
    text.addEventListener('focusout', () => {
      this.#note.hide();
    });
    text.addEventListener('keydown', (event) => {
      this.#onKey(event);
    });
    addEventListener(
      'scroll',
      () => {
        this.#note.place();
      },
      { capture: true, passive: true },
    );
  }

  /** How many findings there are. */
  get count(): number {
    return this.#findings.length;
  }

  async draw(pieces: readonly MarkedPiece[]): Promise<void> {
    this.#drawing.abort();
    this.#drawing = new AbortController();
    this.#note.hide();
    this.#pieces = pieces;
    this.#findings = pieces.flatMap(({ role }, i) => (role === 'body' ? [] : [i]));
    this.#elements = new Map();
    this.#current = null;
    const first = this.#findings[0];
    await drawInSlices(
      this.#text,
      pieces,
      (piece, i) => {
        const made = pieceElement(piece, i, i === first);
        if (piece.role !== 'body') this.#elements.set(i, made);
        return made;
      },
      this.#drawing.signal,
    );
  }

  /** Goes one finding on, or back; past the last it begins again. */
  step(by: 1 | -1): void {
    this.goTo(this.#current === null ? (by === 1 ? 0 : -1) : this.#current + by);
  }

  /** Goes to the next finding that is looked for, if there is one. */
  goToNext(isIt: (piece: MarkedPiece) => boolean): void {
    const count = this.#findings.length;
    const from = this.#current ?? -1;
    for (let step = 1; step <= count; step++) {
      const at = (from + step) % count;
      if (isIt(this.#pieces[this.#findings[at]!]!)) {
        this.goTo(at);
        return;
      }
    }
  }

  /** Goes to a finding, counted from 0; past the last it begins again. */
  goTo(finding: number): void {
    const count = this.#findings.length;
    if (count === 0) return;
    const piece = this.#elements.get(this.#findings[(finding + count) % count]!);
    piece?.focus({ preventScroll: true });
    piece?.scrollIntoView({ block: 'center' });
  }

  #setCurrent(finding: number): void {
    this.#elements.get(this.#findings[this.#current ?? 0]!)?.setAttribute('tabindex', '-1');
    this.#current = finding;
    this.#elements.get(this.#findings[finding]!)?.setAttribute('tabindex', '0');
    this.onMove(finding, this.#findings.length);
  }

  #show(piece: HTMLElement | null): void {
    if (piece && this.#text.contains(piece)) this.#note.show(piece, this.#pieces[indexOf(piece)]!);
    else this.#note.hide();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = { Home: 0, End: this.#findings.length - 1 }[event.key];
    const step = STEPS[event.key];
    if (event.key === 'Escape') this.#note.hide();
    else if (to !== undefined) this.goTo(to);
    else if (step !== undefined) this.step(step);
    else return;
    event.preventDefault();
  }
}

const FINDING = '[data-finding]';

const pieceAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(FINDING) : null;

const indexOf = (piece: HTMLElement): number => Number(piece.dataset['finding']);

function pieceElement(piece: MarkedPiece, index: number, isFirst: boolean): HTMLElement {
  const { kind, text, breaks, role, rule, category, reason } = piece;
  const isRemoved = role === 'chrome';
  const made = element('div', { class: `piece${breaks > 1 ? ' apart' : ''}`, attributes: { dir: 'auto' } });
  made.dataset['kind'] = kind;
  if (role === 'body') {
    made.textContent = text;
    return made;
  }
  made.dataset['finding'] = String(index);
  made.dataset['category'] = category;
  made.tabIndex = isFirst ? 0 : -1;
  const why = element('span', { class: 'unseen', text: isRemoved ? ` removed: ${reason}` : ` ${reason}` });
  made.append(
    element(isRemoved ? 'del' : 'span', { class: isRemoved ? 'removed' : 'part', text }),
    element(
      'span',
      { class: 'tag', attributes: { dir: 'ltr' } },
      document.createTextNode(isRemoved ? rule : ROLE_NAMES[role]),
      why,
    ),
  );
  return made;
}
