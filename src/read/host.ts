import { parseAddress } from './address.ts';

/** The host of an address without "www."; null of what is no address. */
export const hostOf = (url: string | null): string | null =>
  url === null ? null : (parseAddress(url)?.hostname.replace(/^www\./, '') ?? null);
