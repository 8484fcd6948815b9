import type { SiteTotals } from '../../report/data.ts';

const MOST = 20_000; // sites counted apart; of those that come later only what they are together

type Counted = { -readonly [Name in keyof SiteTotals]: SiteTotals[Name] };

const newSite = (name: string): Counted => ({ name, documents: 0, words: 0, kept: 0, pieces: 0 });

function addTo(site: Counted, { documents, words, kept, pieces }: Omit<SiteTotals, 'name'>): void {
  site.documents += documents;
  site.words += words;
  site.kept += kept;
  site.pieces += pieces;
}

/** Totals by site, in bounded memory. */
export class SiteCounts {
  readonly #most: number;
  readonly #sites = new Map<string, Counted>();
  readonly #others = newSite('other sites');

  constructor(most = MOST) {
    this.#most = most;
  }

  add(name: string, document: Omit<SiteTotals, 'name' | 'documents'>): void {
    let site = this.#sites.get(name);
    if (!site && this.#sites.size < this.#most) this.#sites.set(name, (site = newSite(name)));
    addTo(site ?? this.#others, { ...document, documents: 1 });
  }

  /** Those with the most documents, and all others together. */
  most(count: number): { sites: SiteTotals[]; others: SiteTotals | null } {
    const sorted = [...this.#sites.values()].sort((a, b) => b.documents - a.documents);
    const others = { ...this.#others };
    for (const site of sorted.slice(count)) addTo(others, site);
    return { sites: sorted.slice(0, count), others: others.documents > 0 ? others : null };
  }
}
