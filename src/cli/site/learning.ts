import { realpath } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { CleanArticleError } from '../../errors.ts';
import { folderName } from '../../site/folderName.ts';
import { LEAST_PAGES, SiteLearner } from '../../site/learn.ts';
import { printSites } from '../../site/siteFile.ts';
import type { Input } from '../inputs/inputs.ts';
import { openFile } from '../inputs/openFile.ts';
import { inBatches } from '../inputs/records/batches.ts';
import { openRecords } from '../inputs/records/open.ts';
import { placed } from '../inputs/records/record.ts';
import { EXIT } from '../io.ts';
import { plural } from '../plural.ts';
import { inFile, type Outcome } from '../outcome.ts';
import { findFiles, isStdin, Messages, readAll, type Session, STDIN } from '../session.ts';
import { work } from '../work.ts';
import { workInOrder, workOnLines } from '../working.ts';
import { writeFile } from '../write.ts';

/** Learns what repeats on sites, and writes it. @returns the exit code */
export const runLearning = (session: Session): Promise<number> => new Learning(session).run();

class Learning {
  readonly #session: Session;
  readonly #messages: Messages;
  readonly #learner = new SiteLearner();
  /** The folder that names of folders are relative to: that of the file, so that both can move together. */
  readonly #base: string;

  constructor(session: Session) {
    this.#session = session;
    this.#messages = new Messages(session);
    const { output } = session.settings;
    this.#base = output === undefined ? process.cwd() : dirname(resolve(output));
  }

  async run(): Promise<number> {
    await (isStdin(this.#session.settings) ? this.#learnStdin() : this.#learnPaths());
    const sites = this.#learner.learned();
    const text = printSites(sites);
    const { output } = this.#session.settings;
    await (output === undefined ? this.#session.out.write(text) : writeFile(output, text));
    const lines = [...sites.values()].reduce((sum, site) => sum + site.lines.size, 0);
    const learned =
      lines === 0
        ? `nothing repeats on half of a site’s pages and on ${LEAST_PAGES} at least`
        : `${plural(lines, 'line')} of ${plural(sites.size, 'site')} learned`;
    await this.#messages.note(`${plural(this.#learner.pages, 'page')} read; ${learned}`);
    const { oneIn } = this.#learner;
    if (oneIn > 1)
      await this.#messages.note(
        `there are more sites than fit: one in ${oneIn} was learned; learn the others in portions, to files of their own`,
      );
    return this.#messages.failed > 0 ? EXIT.failed : EXIT.done;
  }

  async #learnStdin(): Promise<void> {
    const { settings, choices, io } = this.#session;
    const input: Input = { path: settings.stdinFilename ?? STDIN, relative: '' };
    if (choices.for(input.path).kind !== 'document') {
      await this.#learnRecords(input, io.stdin);
      return;
    }
    const bytes = await readAll(io.stdin);
    await this.#add(input, await work({ ...choices.taskFor(input.path), kind: 'bytes', bytes }));
  }

  async #learnPaths(): Promise<void> {
    const { choices } = this.#session;
    const found = await findFiles(this.#session);
    for (const { code, message, file } of found.errors) await this.#messages.fail({ code, message, file });
    await this.#refuseOwnInput(found.inputs);
    const isRecords = ({ path }: Input): boolean => choices.for(path).kind !== 'document';
    const done = workInOrder(
      found.inputs.filter((input) => !isRecords(input)),
      ({ path }) => ({ ...choices.taskFor(path), kind: 'file' }),
      this.#session,
    );
    for await (const { item, outcome } of done) await this.#add(item, outcome);
    for (const input of found.inputs.filter(isRecords)) await this.#learnRecordFile(input);
    await this.#messages.noteLeftAside(found);
  }

  async #learnRecords(input: Input, stream: Readable | null): Promise<void> {
    for await (const outcome of this.#workOn(input, stream)) {
      const failures = outcome.failures.map((failure) => inFile(failure, input));
      await this.#add(input, { ...outcome, failures });
    }
  }

  async *#workOn({ path }: Input, stream: Readable | null): AsyncGenerator<Outcome> {
    const { kind, settings } = this.#session.choices.for(path);
    if (kind === 'document') return;
    if (kind === 'jsonl') {
      yield* workOnLines(stream ?? (await openFile(path)), path, this.#session);
      return;
    }
    const file = await openRecords({ name: path, kind, stream }, settings.field, false);
    const done = workInOrder(
      inBatches(file.records),
      (records) => ({ kind: 'documents', path, documents: placed(records, file), settings }),
      this.#session,
    );
    for await (const { outcome } of done) yield outcome;
  }

  async #learnRecordFile(input: Input): Promise<void> {
    try {
      await this.#learnRecords(input, null);
    } catch (error) {
      // One file that fails never hides the others.
      await this.#messages.failBy(error, input.path);
    }
  }

  async #add({ path }: Input, { pages, failures }: Outcome): Promise<void> {
    for (const failure of failures) await this.#messages.fail(failure);
    const folder = folderName(dirname(resolve(path)), this.#base);
    for (const { host, keys } of pages) this.#learner.add({ site: host ?? folder, keys });
  }

  async #refuseOwnInput(inputs: readonly Input[]): Promise<void> {
    const { output } = this.#session.settings;
    const place = output === undefined ? null : await realpath(output).catch(() => null);
    if (place === null) return;
    for (const { path } of inputs)
      if ((await realpath(path).catch(() => null)) === place)
        throw new CleanArticleError('conflict', 'the output is one of the inputs; give another name', {
          file: output!,
        });
  }
}
