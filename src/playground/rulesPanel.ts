import { element } from '../looks/element.ts';
import type { MarkedPiece } from '../render/marked.ts';
import type { RuleSettings } from '../settle/ruleSettings.ts';
import { byId } from '../looks/byId.ts';
import type { Switch } from './engine.ts';

interface Handlers {
  /** A rule was switched on or off. */
  onChange(): void;
  /** Somebody wants to see what a rule found. */
  onSeek(rule: string): void;
}

/** The rules, to be switched off and on: those that found something first. */
export class RulesPanel {
  readonly #handlers: Handlers;
  readonly #off = new Set<string>();
  readonly #rows = new Map<string, { row: HTMLElement; count: HTMLButtonElement; box: HTMLInputElement }>();
  readonly #found = element('ul', { attributes: { 'aria-label': 'Rules that found something or are off' } });
  readonly #others = element('ul', { attributes: { 'aria-label': 'Other rules' } });

  constructor(switches: readonly Switch[], handlers: Handlers) {
    this.#handlers = handlers;
    for (const each of switches) this.#rows.set(each.id, this.#rowFor(each));
    const others = element(
      'details',
      {},
      element('summary', { text: 'Rules that found nothing' }),
      this.#others,
    );
    byId('rules', HTMLElement).replaceChildren(this.#found, others);
    byId('all-on', HTMLButtonElement).addEventListener('click', () => {
      this.#off.clear();
      for (const { box } of this.#rows.values()) box.checked = true;
      handlers.onChange();
    });
    this.show([]);
  }

  get settings(): RuleSettings {
    return Object.fromEntries([...this.#off].map((id) => [id, 'off'] as const));
  }

  /** Shows what each rule found: what it took away or set apart from the body. */
  show(pieces: readonly MarkedPiece[]): void {
    const counts = new Map<string, number>();
    for (const { role, rule } of pieces) if (role !== 'body') counts.set(rule, (counts.get(rule) ?? 0) + 1);
    const focused = document.activeElement;
    const found: HTMLElement[] = [];
    const others: HTMLElement[] = [];
    for (const [id, { row, count }] of this.#rows) {
      const findings = counts.get(id) ?? 0;
      count.hidden = findings === 0;
      count.textContent = String(findings);
      count.setAttribute('aria-label', `${findings} found by ${id}: show the next`);
      (findings > 0 || this.#off.has(id) ? found : others).push(row);
    }
    this.#found.replaceChildren(...found);
    this.#others.replaceChildren(...others);
    // What was focused has moved.
    if (focused instanceof HTMLElement && focused !== document.activeElement) focused.focus();
    byId('all-on', HTMLButtonElement).disabled = this.#off.size === 0;
  }

  #rowFor({ id, category, why }: Switch): {
    row: HTMLElement;
    count: HTMLButtonElement;
    box: HTMLInputElement;
  } {
    const box = element('input', { attributes: { type: 'checkbox', id: `rule-${id}` } });
    box.checked = true;
    box.addEventListener('change', () => {
      if (box.checked) this.#off.delete(id);
      else this.#off.add(id);
      this.#handlers.onChange();
    });
    const count = element('button', { attributes: { type: 'button' } });
    count.addEventListener('click', () => {
      this.#handlers.onSeek(id);
    });
    const label = element(
      'label',
      { attributes: { for: box.id } },
      element('span', { class: 'id', text: id }),
      element('span', { class: 'why', text: why }),
    );
    const row = element('li', { class: 'rule' }, box, label, count);
    row.dataset['category'] = category;
    return { row, count, box };
  }
}
