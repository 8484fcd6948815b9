import { createHash } from 'node:crypto';

/** A page as what repeats is learned from it. */
export interface SamplePage {
  readonly site: string;
  /** The keys of its lines, each once, in order, a line each. */
  readonly keys: string;
}

/** How many pages are kept. */
export interface SampleLimits {
  /** Of a site, while there is room for so many. */
  readonly ofSite: number;
  /** Of a site, however many sites there are. */
  readonly leastOfSite: number;
  readonly all: number;
}

// With 256 pages a share is known to some 3 %. A page's keys are 3 to 8 kB; see PAGE_KEYS for the most they can be.
const LIMITS: SampleLimits = { ofSite: 256, leastOfSite: 8, all: 8192 };

interface Kept {
  readonly hash: string;
  /** In UTF-8: half of what strings take, and nothing for the garbage collector to go through. */
  readonly keys: Buffer;
}

/**
 * A sample of the pages of each site that takes bounded memory and is the same whatever order the pages come in and
 * however often each: the pages with the smallest hashes (bottom-k sketch; Cohen & Kaplan 2007, after the k minimum
 * values of Bar-Yossef et al. 2002). Counts in it are exact and estimate those on all pages of a site. Where there are
 * too many sites, k is halved; at its least, half of the sites are left out by their hashes, and half again (distinct
 * sampling; Gibbons 2001). Both depend on all that has come and not on its order, as neither is ever undone and what
 * asks for them only grows.
 */
export class PageSample {
  readonly #limits: SampleLimits;
  readonly #sites = new Map<string, Kept[]>();
  #ofSite: number;
  #halvings = 0;
  #size = 0;

  constructor(limits = LIMITS) {
    this.#limits = limits;
    this.#ofSite = limits.ofSite;
  }

  /** The sites kept, with their pages' keys; both in an order of their own. */
  *sites(): Iterable<readonly [site: string, pages: readonly string[]]> {
    const names = [...this.#sites.keys()].sort();
    for (const site of names) yield [site, this.#sites.get(site)!.map(({ keys }) => keys.toString())];
  }

  /** One site in so many is kept. */
  get oneIn(): number {
    return 2 ** this.#halvings;
  }

  add({ site, keys }: SamplePage): void {
    if (!this.#isKept(site)) return;
    const hash = digest(keys).toString('latin1');
    const pages = this.#sites.get(site) ?? [];
    const after = pages.findIndex((page) => page.hash >= hash);
    if (after >= 0 && pages[after]!.hash === hash) return;
    if (after < 0 && pages.length >= this.#ofSite) return;
    pages.splice(after < 0 ? pages.length : after, 0, { hash, keys: Buffer.from(keys) });
    this.#sites.set(site, pages);
    this.#size++;
    if (pages.length > this.#ofSite) this.#truncate(pages);
    while (this.#size > this.#limits.all) this.#shrink();
  }

  #shrink(): void {
    if (this.#ofSite > this.#limits.leastOfSite) {
      this.#ofSite = Math.max(this.#limits.leastOfSite, Math.floor(this.#ofSite / 2));
      for (const pages of this.#sites.values()) this.#truncate(pages);
      return;
    }
    this.#halvings++;
    for (const [site, pages] of this.#sites) {
      if (this.#isKept(site)) continue;
      this.#sites.delete(site);
      this.#size -= pages.length;
    }
  }

  #truncate(pages: Kept[]): void {
    this.#size -= Math.max(0, pages.length - this.#ofSite);
    pages.length = Math.min(pages.length, this.#ofSite);
  }

  #isKept(site: string): boolean {
    return this.#halvings === 0 || digest(site).readUInt32BE(0) % 2 ** this.#halvings === 0;
  }
}

const digest = (text: string): Buffer => createHash('sha1').update(text).digest();
