import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, extname, isAbsolute, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lilconfig } from 'lilconfig';
import picomatch from 'picomatch';
import { CleanArticleError, refused } from '../errors.ts';
import { Config, type Layer, withoutUndefined } from './config.ts';
import { type GateSettings, listOf } from './configFile.ts';
import { FILE_NAMES, NAME } from './load.ts';
import { LOADERS } from './loaders.ts';
import { checkConfig, type Mistake } from './schema.ts';

const explorer = lilconfig(NAME, {
  searchPlaces: [...FILE_NAMES, 'package.json'],
  loaders: LOADERS,
  stopDir: homedir(),
  ignoreEmptySearchPlaces: false,
  cache: false,
});

/** What a file holds, not checked yet. */
interface Found {
  readonly file: string;
  readonly value: unknown;
}

/** The nearest configuration from a folder upwards; null where there is none. @throws as `loadConfig` does */
export async function findConfig(cwd: string): Promise<Config | null> {
  const found = await told(cwd, cwd, () => explorer.search(cwd));
  return found ? build({ file: found.filepath, value: found.config }, cwd) : null;
}

/** The configuration in a file. @throws as `loadConfig` does */
export async function readConfig(file: string, cwd: string): Promise<Config> {
  return build(await readFile(file, cwd), cwd);
}

async function readFile(file: string, cwd: string): Promise<Found> {
  const known = Object.keys(LOADERS);
  if (!known.includes(extname(file)))
    throw mistaken(file, cwd, `a configuration is a file with one of the extensions ${known.join(', ')}`);
  if (!existsSync(file))
    throw new CleanArticleError('not-found', 'there is no such configuration file', {
      file: nameOf(file, cwd),
    });
  const found = await told(file, cwd, () => explorer.load(file));
  const isMissing = basename(file) === 'package.json' && found?.config === null;
  if (isMissing) throw mistaken(file, cwd, `it has no key “${NAME}”`);
  return { file, value: found?.config };
}

/** Has a file read; what goes wrong is told of the file as the user knows it. */
async function told<Answer>(place: string, cwd: string, ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof CleanArticleError)
      throw new CleanArticleError(error.code, error.message, {
        file: nameOf(error.file ?? place, cwd),
        cause: error.cause,
      });
    throw refused('unreadable', error, nameOf(place, cwd));
  }
}

/** A path as it is told: from the current directory, where it is below it. */
function nameOf(file: string, cwd: string): string {
  const name = relative(cwd, file);
  return name === '' || name.startsWith('..') ? file : name;
}

const mistaken = (file: string, cwd: string, message: string): CleanArticleError =>
  new CleanArticleError('config', message, { file: nameOf(file, cwd) });

/** What configurations hold, what is extended before what extends it. */
interface Chain {
  readonly files: string[];
  readonly layers: Layer[];
  readonly ignore: string[];
  gate: GateSettings;
}

async function build(found: Found, cwd: string): Promise<Config> {
  const folder = dirname(found.file);
  const chain: Chain = { files: [], layers: [], ignore: [], gate: {} };
  await collect(found, [], chain, cwd);
  const { baseline, cache } = chain.gate;
  const gate = {
    ...chain.gate,
    ...(baseline !== undefined && { baseline: resolve(folder, baseline) }),
    ...(typeof cache === 'string' && { cache: resolve(folder, cache) }),
  };
  return new Config({ ...chain, files: [...new Set(chain.files)], folder, gate });
}

/** Adds a file to the chain, behind all that it extends. `trail` are the files that led to it. */
async function collect(
  { file, value }: Found,
  trail: readonly string[],
  chain: Chain,
  cwd: string,
): Promise<void> {
  const holds: unknown = value ?? {}; // a file of comments alone
  for (const target of targetsIn(holds)) {
    const base = await resolveTarget(target, file, cwd);
    const path = [...trail, file];
    if (path.includes(base))
      throw mistaken(
        file,
        cwd,
        `extends: it leads back to itself: ${[...path, base].map((each) => nameOf(each, cwd)).join(' → ')}`,
      );
    await collect(await readFile(base, cwd), path, chain, cwd);
  }
  const inherited = chain.layers.flatMap(({ settings }) => settings.define ?? []).map(({ id }) => id);
  const checked = checkConfig(holds, [...inherited, ...ownIdsIn(holds)]);
  if ('mistakes' in checked) throw mistaken(file, cwd, spell(checked.mistakes));
  const { ruleset, checkRuleset, from, field, keep, dom, rules, define, overrides = [] } = checked.config;
  const { ignore, maxChrome, baseline, reporter, cache } = checked.config;
  chain.files.push(file);
  chain.layers.push({
    isFor: null,
    settings: { ruleset, checkRuleset, from, field, keep, dom, rules, define },
  });
  for (const { files, ...settings } of overrides)
    chain.layers.push({ isFor: matcherOf(listOf(files)), settings });
  chain.ignore.push(...listOf(ignore));
  chain.gate = { ...chain.gate, ...withoutUndefined({ maxChrome, baseline, reporter, cache }) };
}

/** As in a .gitignore, a glob without a slash is for names in any folder. */
const matcherOf = (globs: readonly string[]): ((path: string) => boolean) =>
  picomatch(
    globs.map((glob) => (glob.includes('/') ? glob : `**/${glob}`)),
    { dot: true },
  );

function spell(mistakes: readonly Mistake[]): string {
  const lines = mistakes.map(({ key, message }) => (key === '' ? message : `${key}: ${message}`));
  return lines.length === 1 ? lines[0]! : [`${lines.length} mistakes`, ...lines].join('\n  ');
}

// Asked before the file is checked, as the check has to know what it builds upon.

/** What a file extends; nothing where that is written wrongly, which the check will tell. */
function targetsIn(value: unknown): readonly string[] {
  const targets = (value as { extends?: unknown }).extends;
  const list: unknown[] = Array.isArray(targets) ? targets : [targets];
  return list.filter((target) => typeof target === 'string' && target !== '') as string[];
}

/** The ids of a file’s own rules. */
function ownIdsIn(value: unknown): string[] {
  const { define, overrides } = value as { define?: unknown; overrides?: unknown };
  const idsIn = (rules: unknown): string[] =>
    (Array.isArray(rules) ? (rules as unknown[]) : []).flatMap((rule) => {
      const id = (rule as { id?: unknown } | null)?.id;
      return typeof id === 'string' ? [id] : [];
    });
  const inOverrides = (Array.isArray(overrides) ? (overrides as unknown[]) : []).flatMap((each) =>
    idsIn((each as { define?: unknown } | null)?.define),
  );
  return [...idsIn(define), ...inOverrides];
}

/** The file that “extends” names. */
async function resolveTarget(target: string, from: string, cwd: string): Promise<string> {
  if (target.startsWith('.') || isAbsolute(target)) {
    const file = resolve(dirname(from), target);
    if (existsSync(file)) return file;
    throw mistaken(from, cwd, `extends: there is no file “${target}” (looked for ${nameOf(file, cwd)})`);
  }
  const { createJiti } = await import('jiti');
  const found = createJiti(from).esmResolve(target, { try: true });
  if (found === undefined)
    throw mistaken(
      from,
      cwd,
      `extends: there is no package “${target}” here; install it, or write ./${target} for a file`,
    );
  return fileURLToPath(found);
}
