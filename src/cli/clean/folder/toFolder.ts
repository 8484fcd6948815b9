import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CleanArticleError, refused } from '../../../errors.ts';
import { fingerprint, fingerprintOfFile, newFingerprint, programId } from '../../fingerprint.ts';
import { realPath, systemPath } from '../../inputs/fileNames.ts';
import { type Input, type Search, STATE_FOLDER } from '../../inputs/inputs.ts';
import type { Outcome } from '../../outcome.ts';
import { compressing } from '../../outputs/compress.ts';
import { outputName } from '../../outputs/outputName.ts';
import { recordFormat } from '../../outputs/recordFormat.ts';
import { openPart } from '../../outputStream.ts';
import type { Session } from '../../session.ts';
import type { Target } from '../../work.ts';
import { type Destination, isAnInput, type RecordsOutput } from '../destination.ts';
import { Journal } from './journal.ts';
import { Staging } from './staging.ts';

/**
 * A folder with the tree of the inputs. What is whole in it is noted in a journal, so that a run can go on with it.
 * @throws CleanArticleError `unwritable`
 */
export function openFolder(session: Session, search: Search, output: string): Destination {
  const state = join(output, STATE_FOLDER);
  const staging = new Staging(state);
  const journal = new Journal(state, session.settings.isResumed);
  return new Folder(session, search, output, staging, journal);
}

class Folder implements Destination {
  readonly #session: Session;
  readonly #search: Search;
  readonly #output: string;
  readonly #staging: Staging;
  readonly #journal: Journal;
  readonly #program = programId();
  readonly #settings = new Map<string, string>();

  constructor(session: Session, search: Search, output: string, staging: Staging, journal: Journal) {
    this.#session = session;
    this.#search = search;
    this.#output = output;
    this.#staging = staging;
    this.#journal = journal;
  }

  async isDone(input: Input): Promise<boolean> {
    const name = this.#nameFor(input);
    const entry = this.#journal.find(name)?.entry;
    return (
      entry?.input === input.relative &&
      entry.settings === this.#settingsFor(input) &&
      entry.content === (await fingerprintOfFile(join(this.#output, name))) &&
      entry.source === (await fingerprintOfFile(input.path))
    );
  }

  targetFor(input: Input): Target {
    return { file: this.#staging.newFile(), name: join(this.#output, this.#nameFor(input)) };
  }

  async deliver(input: Input, { content, written }: Outcome, target: Target): Promise<void> {
    const name = this.#nameFor(input);
    await this.#claim(name, input);
    this.#place(target.file, name);
    this.#note(name, input, content, written!);
  }

  async open(input: Input): Promise<RecordsOutput> {
    const name = this.#nameFor(input);
    await this.#claim(name, input);
    const file = this.#staging.newFile();
    const target = join(this.#output, name);
    const part = await openPart(file, target);
    const content = newFingerprint();
    const out = await compressing(target, {
      async write(written) {
        content.update(written);
        await part.write(written);
      },
    });
    return {
      write: (written) => out.write(written),
      commit: async (source) => {
        await out.end();
        await part.end();
        this.#place(file, name);
        // It is this input's, too, where it has to be made again.
        this.#note(name, input, source ?? NO_SOURCE, content.digest('base64url'));
      },
      discard: part.discard,
    };
  }

  async confirm(input: Input): Promise<void> {
    const name = this.#nameFor(input);
    await this.#claim(name, input);
    this.#journal.confirm(name);
  }

  close(): Promise<void> {
    this.#staging.close();
    this.#journal.close();
    return Promise.resolve();
  }

  /** Refuses an output that is an input or another input's. */
  async #claim(name: string, { path }: Input): Promise<void> {
    const target = join(this.#output, name);
    const noted = this.#journal.find(name);
    if (noted?.isOfThisRun)
      throw new CleanArticleError(
        'conflict',
        `its output ${target} is already that of ${noted.entry.input}; give them different names`,
        { file: path },
      );
    if (!existsSync(systemPath(target))) return;
    const place = realPath(target);
    if (place === realPath(path)) throw isAnInput(target);
    if (await this.#search.mayFind(place))
      throw new CleanArticleError(
        'conflict',
        `its output ${target} is another input; choose another folder`,
        {
          file: path,
        },
      );
  }

  #place(file: string, name: string): void {
    const target = join(this.#output, name);
    try {
      this.#staging.place(file, target);
    } catch (error) {
      throw refused('unwritable', error, target);
    }
  }

  #note(output: string, input: Input, source: string, content: string): void {
    const settings = this.#settingsFor(input);
    this.#journal.add({ output, input: input.relative, source, settings, content });
  }

  #nameFor({ path, relative }: Input): string {
    const { settings, choices } = this.#session;
    const { kind } = choices.for(path);
    if (kind === 'document') return outputName(relative, settings.format ?? 'text');
    return outputName(relative, recordFormat(kind, settings, path) === 'alike' ? null : 'jsonl');
  }

  #settingsFor({ path }: Input): string {
    const { outputKey } = this.#session.choices.for(path);
    let settings = this.#settings.get(outputKey);
    if (settings === undefined) {
      settings = fingerprint(`${this.#program} ${outputKey}`);
      this.#settings.set(outputKey, settings);
    }
    return settings;
  }
}

/** No file's fingerprint. */
const NO_SOURCE = '';
