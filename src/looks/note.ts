import type { MarkedPiece } from '../render/marked.ts';
import { element } from './element.ts';
import { CATEGORY_NAMES, ROLE_NAMES } from './kinds.ts';

const APART = 6; // pixels between a piece and its note, and between the note and the window's edge

/** The card that says what a piece is and why, beside the piece. People with a screen reader read the same in the text. */
export class Note {
  readonly card = element('div', { class: 'note', attributes: { 'aria-hidden': 'true' } });
  #piece: Element | null = null;

  constructor() {
    this.card.hidden = true;
  }

  show(piece: HTMLElement, { role, rule, category, reason, line, column, words }: MarkedPiece): void {
    const what = role === 'chrome' ? CATEGORY_NAMES[category] : ROLE_NAMES[role];
    this.card.dataset['category'] = category;
    this.card.replaceChildren(
      element(
        'p',
        { class: 'note-head' },
        element('strong', { text: what }),
        element('code', { text: rule }),
      ),
      element('p', { text: `${role === 'chrome' ? 'Removed: ' : 'Kept apart: '}${reason}.` }),
      element('p', {
        class: 'note-place',
        text: `line ${line}, column ${column} · ${words} ${words === 1 ? 'word' : 'words'}`,
      }),
    );
    this.card.hidden = false;
    this.#piece = piece;
    this.place();
  }

  /** Puts it beside its piece where there is room, else below, or above. */
  place(): void {
    if (!this.#piece) return;
    const piece = this.#piece.getBoundingClientRect();
    const { width, height } = this.card.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const beside = piece.right + 2 * APART;
    const isBeside = beside + width + APART <= clientWidth;
    const left = isBeside ? beside : Math.max(APART, Math.min(piece.left, clientWidth - width - APART));
    const below = piece.bottom + APART;
    const top = isBeside ? piece.top : below + height <= clientHeight ? below : piece.top - height - APART;
    this.card.style.left = `${left}px`;
    this.card.style.top = `${Math.max(APART, Math.min(top, clientHeight - height - APART))}px`;
  }

  hide(): void {
    this.card.hidden = true;
    this.#piece = null;
  }
}
