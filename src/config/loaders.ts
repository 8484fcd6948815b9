import { pathToFileURL } from 'node:url';
import { CleanArticleError } from '../errors.ts';

/** Reads what a configuration file holds, by its extension. */
export const LOADERS = {
  '.json': readJson,
  '.yaml': readYaml,
  '.yml': readYaml,
  '.js': runModule,
  '.mjs': runModule,
  '.ts': runTypeScript,
} satisfies Record<string, (file: string, text: string) => unknown>;

const broken = (file: string, message: string, cause: unknown): CleanArticleError =>
  new CleanArticleError('config', message, { file, cause });

function readJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw broken(file, `it is not JSON: ${(error as Error).message}`, error);
  }
}

async function readYaml(file: string, text: string): Promise<unknown> {
  const { LineCounter, parseDocument } = await import('yaml');
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const [error] = document.errors;
  if (error) {
    const { line, col } = lineCounter.linePos(error.pos[0]);
    throw broken(file, `it is not YAML: line ${line}, column ${col}: ${error.message}`, error);
  }
  try {
    return document.toJS();
  } catch (error) {
    // Aliases of aliases that would fill the memory.
    throw broken(file, `it is not YAML that can be read: ${(error as Error).message}`, error);
  }
}

async function runModule(file: string): Promise<unknown> {
  return exportOf(file, () => import(/* @vite-ignore */ pathToFileURL(file).href) as Promise<unknown>);
}

async function runTypeScript(file: string): Promise<unknown> {
  const { createJiti } = await import('jiti');
  return exportOf(file, () => createJiti(file, { fsCache: false }).import(file));
}

async function exportOf(file: string, load: () => Promise<unknown>): Promise<unknown> {
  let module: unknown;
  try {
    module = await load();
  } catch (error) {
    const [first] = String(error instanceof Error ? error.message : error).split('\n');
    throw broken(file, `it cannot be run: ${first ?? ''}`, error);
  }
  if (typeof module === 'object' && module !== null && 'default' in module) return module.default;
  throw broken(file, 'it exports nothing; write “export default { … }”', null);
}
