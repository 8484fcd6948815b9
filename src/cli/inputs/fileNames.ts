import { isUtf8 } from 'node:buffer';
import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';

// Of a name that is not UTF-8 each byte above ASCII stands as a lone surrogate, which no UTF-8 gives: PEP 383's way.
const ESCAPED = /((?<![\uD800-\uDBFF])[\uDC80-\uDCFF]+)/;

/** A file's name, whatever its encoding, as a string that `systemPath` leads back from. */
export const nameOf = (bytes: Buffer): string =>
  isUtf8(bytes)
    ? bytes.toString()
    : bytes
        .toString('latin1')
        .replace(/[\x80-\xff]/g, (char) => String.fromCharCode(0xdc00 + char.charCodeAt(0)));

/** A path as the system knows it: in bytes where names in it are not UTF-8. */
export function systemPath(path: string): string | Buffer {
  if (!ESCAPED.test(path)) return path;
  // Latin-1 takes the low byte of each unit, which is the byte that was escaped.
  return Buffer.concat(
    path.split(ESCAPED).map((part, i) => Buffer.from(part, i % 2 === 1 ? 'latin1' : 'utf8')),
  );
}

/** Where a path leads when all links are followed; the absolute path where that cannot be told. */
export function realPath(path: string): string {
  try {
    const bytes = realpathSync.native(systemPath(path), 'buffer');
    const names = bytes.toString('latin1').split('/');
    return names.map((name) => nameOf(Buffer.from(name, 'latin1'))).join('/');
  } catch {
    return resolve(path);
  }
}
