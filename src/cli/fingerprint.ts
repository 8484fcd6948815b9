import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { version } from '../../package.json';
import { systemPath } from './inputs/fileNames.ts';

// What is built together has one time: another one is another build, be the version the same.
const BUILD = new URL(import.meta.url);

/** What a file's content, or settings, are known by. */
export const fingerprint = (data: string | Uint8Array): string =>
  createHash('sha1').update(data).digest('base64url');

/** A fingerprint of what comes in pieces: `update` with each, then `digest('base64url')`. */
export const newFingerprint = (): ReturnType<typeof createHash> => createHash('sha1');

/** The fingerprint of a file; null where it cannot be read. */
export async function fingerprintOfFile(path: string): Promise<string | null> {
  try {
    const fd = openSync(systemPath(path), 'r');
    try {
      const room = Buffer.allocUnsafe(1 << 16);
      const content = newFingerprint();
      for (let read; (read = readSync(fd, room)) > 0;) {
        content.update(room.subarray(0, read));
        if (read === room.length) await setImmediate(); // A long file must not keep signals from being heard.
      }
      return content.digest('base64url');
    } finally {
      closeSync(fd);
    }
  } catch {
    return null;
  }
}

/** What tells this program from its other versions and builds. */
export function programId(): string {
  const { size, mtimeMs } = statSync(BUILD);
  return `${version} ${size} ${mtimeMs}`;
}
