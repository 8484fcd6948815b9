import { byId } from '../looks/byId.ts';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** Tabs by the pattern of the ARIA Authoring Practices: arrow keys go from one to the next and show it. */
export class Tabs<Name extends string> {
  readonly #names: readonly Name[];
  readonly #onShow: (name: Name) => void;
  #shown: Name;

  /** @param names ids of the panels; their tabs' are the same with `tab-` before them. The first is shown. */
  constructor(names: readonly [Name, ...Name[]], onShow: (name: Name) => void) {
    this.#names = names;
    this.#shown = names[0];
    this.#onShow = onShow;
    names.forEach((name, i) => {
      const tab = tabOf(name);
      tab.addEventListener('click', () => {
        this.show(name);
      });
      tab.addEventListener('keydown', ({ key }) => {
        const step = STEPS[key];
        if (step === undefined) return;
        const next = names[(i + step + names.length) % names.length]!;
        this.show(next);
        tabOf(next).focus();
      });
    });
  }

  get shown(): Name {
    return this.#shown;
  }

  show(name: Name): void {
    this.#shown = name;
    for (const each of this.#names) {
      const tab = tabOf(each);
      tab.setAttribute('aria-selected', String(each === name));
      tab.tabIndex = each === name ? 0 : -1;
      byId(each, HTMLElement).hidden = each !== name;
    }
    this.#onShow(name);
  }
}

const tabOf = (name: string): HTMLButtonElement => byId(`tab-${name}`, HTMLButtonElement);
