/**
 * An address in its parts; null of what is none. Not by `URL.canParse`: once Node 20 has optimised that, it takes an
 * address with letters beyond ASCII for none.
 * @param base what a relative address is relative to
 */
export function parseAddress(address: string, base?: string): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}
