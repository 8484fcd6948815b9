import { fileURLToPath } from 'node:url';
import { CleanArticleError, refused } from '../errors.ts';
import { EXIT, failureLine, type Io } from './io.ts';
import { parseCommandLine } from './options.ts';
import { run } from './run.ts';
import { Sink, writeFile } from './write.ts';

// Beside this file once built; a chunk would not know where they are.
const BUILT = {
  worker: new URL('./worker.js', import.meta.url),
  report: new URL('./report.html', import.meta.url),
};
const PLAYGROUND = new URL('./playground.html', import.meta.url);

/** Runs the command. @returns the exit code */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const out = new Sink(io.stdout, 'standard output');
  const err = new Sink(io.stderr, 'standard error');
  try {
    let help = '';
    const request = parseCommandLine(argv, (text) => (help += text));
    await out.write(help);
    if (request.command === 'rules') return await (await import('./rules.ts')).runRules(request, out, err);
    if (request.command === 'init') await writeConfig(err);
    if (request.command === 'playground') await writePlayground(request.output, out);
    if (request.command !== 'run') return EXIT.done;
    return await run(request.settings, io, out, err, BUILT);
  } catch (error) {
    if (!(error instanceof CleanArticleError)) throw error;
    await err.write(failureLine(error));
    return EXIT.failed;
  }
}

const CONFIG_FILE = 'clean-article.config.yaml';

async function writeConfig(err: Sink): Promise<void> {
  const [{ configIn }, { initialConfig }] = await Promise.all([
    import('../config/load.ts'),
    import('../config/initial.ts'),
  ]);
  const existing = configIn('.');
  if (existing !== null)
    throw new CleanArticleError('conflict', 'the configuration is there already; change it', {
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
