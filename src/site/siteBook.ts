import type { Line, SiteRepeats } from '../document.ts';
import { hostOf } from '../read/host.ts';
import { rememberFor } from '../remember.ts';
import { folderName } from './folderName.ts';
import type { LearnedSite } from './learn.ts';
import { lineKey } from './lineKey.ts';

/** What was learned of sites, to look documents up in. */
export class SiteBook {
  readonly #sites: ReadonlyMap<string, SiteRepeats>;
  readonly #base: string;

  /** @param base the folder that names of folders are relative to, absolute */
  constructor(sites: ReadonlyMap<string, LearnedSite>, base: string) {
    this.#sites = new Map([...sites].map(([name, site]) => [name, new Repeats(site)]));
    this.#base = base;
  }

  /**
   * What repeats on the site of a document: of the host in its address, or of its folder where it has none. Where
   * neither is known and there is one site only, it is that one's.
   * @param folder absolute
   */
  repeatsFor(url: string | null, folder: string): SiteRepeats | null {
    const host = hostOf(url);
    if (host !== null) return this.#sites.get(host) ?? null;
    const known = this.#sites.get(folderName(folder, this.#base));
    if (known || this.#sites.size !== 1) return known ?? null;
    return this.#sites.values().next().value!;
  }
}

class Repeats implements SiteRepeats {
  readonly pages: number;
  readonly #lines: ReadonlyMap<string, number>;

  constructor({ pages, lines }: LearnedSite) {
    this.pages = pages;
    this.#lines = lines;
  }

  pagesWith(line: Line): number {
    return countOf(line, this.#lines);
  }
}

const countOf = rememberFor((line: Line, lines: ReadonlyMap<string, number>): number => {
  const key = lineKey(line);
  return key === null ? 0 : (lines.get(key) ?? 0);
});
