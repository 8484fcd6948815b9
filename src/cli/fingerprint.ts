import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { version } from '../../package.json';

// What is built together has one time: another one is another build, be the version the same.
const BUILD = new URL(import.meta.url);

/** What a file's content, or settings, are known by. */
export const fingerprint = (data: string | Uint8Array): string =>
  createHash('sha1').update(data).digest('base64url');

/** A fingerprint of what comes in pieces: `update` with each, then `digest('base64url')`. */
export const newFingerprint = (): ReturnType<typeof createHash> => createHash('sha1');

/** What tells this program from its other versions and builds. */
export function programId(): string {
  const { size, mtimeMs } = statSync(BUILD);
  return `${version} ${size} ${mtimeMs}`;
}
