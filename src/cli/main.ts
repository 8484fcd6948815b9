import { fileURLToPath } from 'node:url';
import { CleanArticleError, refused } from '../errors.ts';
import { EXIT, failureLine, type Io } from './io.ts';
import { parseCommandLine } from './options.ts';
import { run } from './run.ts';
import { Sink, writeFile } from './write.ts';

// Beside this file once built; a chunk would not know where they are.
const WORKER = new URL('./worker.js', import.meta.url);
const PLAYGROUND = new URL('./playground.html', import.meta.url);

/** Runs the command. @returns the exit code */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const out = new Sink(io.stdout, 'standard output');
  const err = new Sink(io.stderr, 'standard error');
  try {
    let help = '';
    const request = parseCommandLine(argv, (text) => (help += text));
    await out.write(help);
    if (request.command === 'rules') await printRules(request.id, request.markdown, out);
    if (request.command === 'init') await writeConfig(err);
    if (request.command === 'playground') await writePlayground(request.output, out);
    if (request.command !== 'run') return EXIT.done;
    return await run(request.settings, io, out, err, WORKER);
  } catch (error) {
    if (!(error instanceof CleanArticleError)) throw error;
    await err.write(failureLine(error));
    return EXIT.failed;
  }
}

async function printRules(id: string | undefined, isMarkdown: boolean, out: Sink): Promise<void> {
  const [{ rules }, catalogue] = await Promise.all([
    import('../rules/index.ts'),
    import('../render/catalogue.ts'),
  ]);
  if (id === undefined) {
    await out.write(
      `${isMarkdown ? catalogue.renderCatalogueTable(rules) : catalogue.renderCatalogue(rules)}\n`,
    );
    return;
  }
  const rule = rules.find((each) => each.id === id);
  if (!rule) throw new CleanArticleError('usage', `there is no rule “${id}”; clean-article rules lists them`);
  await out.write(`${catalogue.renderRule(rule)}\n`);
}

const CONFIG_FILE = 'clean-article.config.yaml';

async function writeConfig(err: Sink): Promise<void> {
  const [{ existsSync }, { FILE_NAMES }, { initialConfig }] = await Promise.all([
    import('node:fs'),
    import('../config/load.ts'),
    import('../config/initial.ts'),
  ]);
  const existing = FILE_NAMES.find((name) => existsSync(name));
  if (existing !== undefined)
    throw new CleanArticleError('conflict', 'it is there already; change it, or take it away first', {
      file: existing,
    });
  await writeFile(CONFIG_FILE, initialConfig());
  await err.write(`clean-article: ${CONFIG_FILE} written; each key in it is explained\n`);
}

async function writePlayground(output: string | undefined, out: Sink): Promise<void> {
  const { readFile } = await import('node:fs/promises');
  const page = await readFile(PLAYGROUND).catch((error: unknown) => {
    throw refused('unreadable', error, fileURLToPath(PLAYGROUND));
  });
  if (output === undefined) await out.write(page);
  else await writeFile(output, page);
}
