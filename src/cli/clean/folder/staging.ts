import { chmodSync, copyFileSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { refused } from '../../../errors.ts';
import { realPath, systemPath } from '../../inputs/fileNames.ts';

/**
 * Where outputs are written before they are put into their place, whole. A folder of its own, on the same file system:
 * whatever a run that was killed leaves behind is there, and a name that is as long as names can be stays as it is. That
 * a file is on the disk isn't waited for, which would take longer than cleaning: what a machine that lost its power did
 * not write is not as the journal says it is.
 */
export class Staging {
  readonly #folder: string;
  #count = 0;
  #made = '';

  /** @throws CleanArticleError `unwritable` */
  constructor(folder: string) {
    this.#folder = folder;
    try {
      mkdirSync(folder, { recursive: true });
      this.#clear((pid) => !isRunning(pid));
    } catch (error) {
      throw refused('unwritable', error, folder);
    }
  }

  /** A name for a file that is not in its place yet. */
  newFile(): string {
    return join(this.#folder, `${process.pid}-${++this.#count}.part`);
  }

  /**
   * Puts a file into its place. Of the file that is there it takes the mode; where that is a link, the file that it
   * leads to is replaced.
   * @throws the system's error
   */
  place(file: string, target: string): void {
    const path = systemPath(target);
    const replaced = statSync(path, { throwIfNoEntry: false });
    if (replaced) {
      chmodSync(file, replaced.mode & 0o7777);
      move(file, systemPath(realPath(target)));
      return;
    }
    const folder = dirname(target);
    if (folder !== this.#made) {
      mkdirSync(systemPath(folder), { recursive: true });
      this.#made = folder;
    }
    move(file, path);
  }

  /** Takes away what this run has not put into its place; nobody may be writing any more. */
  close(): void {
    this.#clear((pid) => pid === process.pid);
  }

  #clear(isDone: (pid: number) => boolean): void {
    for (const name of readdirSync(this.#folder)) {
      const pid = /^(\d+)-\d+\.part$/.exec(name)?.[1];
      if (pid !== undefined && isDone(Number(pid))) rmSync(join(this.#folder, name), { force: true });
    }
  }
}

/** Renames a file, by way of a copy where a folder of the tree is on another file system. */
function move(file: string, path: string | Buffer): void {
  try {
    renameSync(file, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    const beside = Buffer.concat([Buffer.from(path), Buffer.from('.part')]);
    copyFileSync(file, beside);
    renameSync(beside, path);
    rmSync(file);
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false; // It was another's before it became this process's.
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
