import { parseAddress } from '../../read/address.ts';
import type { Document } from '../../dom/nodes.ts';

const SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:', 'ftp:']);
const LONGEST = 2000; // characters of an address; what is longer is data
const LONGEST_BASE = 500; // characters, since every link of the page repeats it

/** Resolves a page's addresses, as far as it is known where the page is from. */
export class Links {
  readonly #base: string | null;

  /** @param url where the page is from */
  constructor(page: Document, url: string | null) {
    const base = page.getElementsByTagName('base').find((element) => element.hasAttribute('href'));
    const address = absolute(base?.getAttribute('href') ?? '', url) ?? url;
    this.#base = address !== null && address.length <= LONGEST_BASE ? address : null;
  }

  /** An address as it can stand in a Markdown link; null where it leads nowhere that outlives the page. */
  resolve(address: string): string | null {
    const given = address.trim();
    if (given === '' || given.length > LONGEST) return null;
    const resolved = absolute(given.startsWith('//') ? `https:${given}` : given, this.#base);
    if (resolved !== null) return SCHEMES.has(new URL(resolved).protocol) ? encode(resolved) : null;
    // Without a base, what is relative stays as it is; a place on the page is nothing to link to.
    return /^[a-z][a-z\d+.-]*:|^#/i.test(given) ? null : encode(given);
  }
}

const absolute = (address: string, base: string | null): string | null =>
  parseAddress(address, base ?? undefined)?.href ?? null;

/** Percent-encodes what would end a Markdown link's address or be read as its markup. */
const encode = (address: string): string =>
  address.replace(/[\s()<>\\]/g, (sign) =>
    sign === '(' ? '%28' : sign === ')' ? '%29' : encodeURIComponent(sign),
  );
