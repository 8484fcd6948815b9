import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { availableParallelism } from 'node:os';
import { version } from '../../package.json';
import { type From, FROM, KEEPABLE } from '../config/configFile.ts';
import type { Role } from '../document.ts';
import { CleanArticleError } from '../errors.ts';
import { type Dom, DOMS } from '../read/doms.ts';
import { type Ruleset, RULESETS } from '../settle/choose.ts';
import { CACHE_FILE, CACHE_STRATEGIES, type CacheStrategy } from './gate/cache.ts';
import { type ReporterName, REPORTERS } from './gate/report.ts';

export const FORMATS = ['text', 'markdown', 'json', 'jsonl'] as const;
export type OutputFormat = (typeof FORMATS)[number];

/** What the command line asks for. What is undefined was not said: a config or the default holds. */
export interface Settings {
  readonly paths: readonly string[];
  readonly from: From | undefined;
  readonly field: string | undefined;
  readonly format: OutputFormat | undefined;
  readonly output: string | undefined;
  readonly keep: readonly Role[] | undefined;
  readonly ruleset: Ruleset | undefined;
  readonly dom: Dom | undefined;
  readonly action: Action;
  readonly gate: GateSettings;
  /** Settings of single rules, as they were written: `id:setting`. */
  readonly rules: readonly string[];
  /** A config file; null for none at all, undefined where one is looked for. */
  readonly config: string | null | undefined;
  /** The name that standard input goes by. */
  readonly stdinFilename: string | undefined;
  /** Whether files are left aside that ignore files name. */
  readonly ignore: boolean;
  readonly jobs: number;
  readonly color: boolean;
}

export type Action = 'clean' | 'check' | 'fix' | 'explain';

/** What only `--check` and `--fix` are asked. */
export interface GateSettings {
  readonly reporter: ReporterName | undefined;
  readonly maxChrome: string | undefined;
  readonly isQuiet: boolean;
  /** Show what `--fix` would do, as a unified diff. */
  readonly isDiff: boolean;
  /** Write nothing. */
  readonly isDry: boolean;
  readonly baseline: string | undefined;
  readonly updatesBaseline: boolean;
  readonly cache: boolean | undefined;
  readonly cacheLocation: string | undefined;
  readonly cacheStrategy: CacheStrategy;
}

export type Request =
  | { readonly command: 'run'; readonly settings: Settings }
  | { readonly command: 'rules'; readonly id: string | undefined; readonly markdown: boolean }
  | { readonly command: 'init' }
  /** Help or version were printed, nothing is left to do. */
  | { readonly command: 'done' };

const EXAMPLES = `
Examples:
  clean-article page.txt                          the article on stdout
  cat page.html | clean-article                   the same in a pipe
  clean-article --format json page.html           the article, its parts, and what was removed and why
  clean-article raw/ -o clean/                    a folder into a folder of the same tree
  clean-article --from jsonl < corpus.jsonl       one document a line, one article a line
  clean-article --explain page.txt                the document with what goes marked
  clean-article --check raw/*.txt                 list the chrome; exit 1 if there is any
  clean-article --diff raw/*.txt                  what --fix would do
  clean-article --fix raw/*.txt                   take it out in place
  clean-article rules theme-toggle                what a rule removes and what it keeps
  clean-article init                              a config file to begin with

Exit codes: 0 done; 1 chrome found (--check only); 2 something could not be read, cleaned or written.`;

interface Flags {
  from?: From;
  field?: string;
  format?: OutputFormat;
  output?: string;
  keep?: Role[];
  ruleset?: Ruleset;
  dom?: Dom;
  check?: true;
  fix?: true;
  explain?: true;
  diff?: true;
  dryRun?: true;
  reporter?: ReporterName;
  maxChrome?: string;
  quiet?: true;
  baseline?: string;
  updateBaseline?: true;
  cache?: boolean;
  cacheLocation?: string;
  cacheStrategy: CacheStrategy;
  rule: string[];
  config?: string | boolean;
  ignore: boolean;
  stdinFilename?: string;
  jobs: number;
  color: boolean;
}

/**
 * Reads the command line.
 * @param write receives help and version (standard output) and nothing else
 * @throws CleanArticleError `usage` for a command line that cannot be honoured
 */
export function parseCommandLine(argv: readonly string[], write: (text: string) => void): Request {
  let request: Request = { command: 'done' };
  const program = new Command('clean-article')
    .description(
      'Takes the site off scraped articles (text, Markdown, HTML), and says of every removed line which rule did it and why.',
    )
    .argument('[paths...]', 'files, folders, globs; - or none is standard input')
    .optionsGroup('What comes in:')
    .addOption(new Option('--from <kind>', 'what comes in; auto looks (default)').choices(FROM))
    .option(
      '--field <name>',
      'the field of a record that holds the document (default: the first of html, text, content, body)',
    )
    .option('--stdin-filename <name>', 'the name that standard input goes by, for its kind and the config')
    .option('--no-ignore', 'read files that .cleanarticleignore or .gitignore leave aside, too')
    .optionsGroup('What goes out:')
    .addOption(
      new Option(
        '-f, --format <format>',
        'what goes out (default: text; of files of records what came in, or jsonl)',
      ).choices(FORMATS),
    )
    .option('-o, --output <path>', 'a file, or for a folder a folder of the same tree; of --check the report')
    .option('--keep <roles>', 'roles to leave in the body, separated by commas', parseRoles)
    .addOption(
      new Option(
        '--explain',
        'the document as a person reads it, each removed line with its rule and reason',
      ).conflicts(['format']),
    )
    .option('--no-color', 'no colours (NO_COLOR does the same)')
    .optionsGroup('How it is judged:')
    .addOption(
      new Option(
        '--ruleset <name>',
        'how much goes: strict takes away what is doubtful, gentle keeps it, sure touches no document that may be clean (default: balanced; for --check and --fix sure)',
      ).choices(Object.keys(RULESETS)),
    )
    .option('--rule <id:setting>', 'one rule: off, on, hint, likely or sure; can be given again', collect, [])
    .option('--config <file>', 'a config file (default: the nearest clean-article.config.* upwards)')
    .option('--no-config', 'read no config file')
    .addOption(
      new Option(
        '--dom <name>',
        'what Readability sees of a page: our thin DOM (default), or jsdom’s, the slow reference',
      ).choices(DOMS),
    )
    .optionsGroup('The gate:')
    .addOption(
      new Option('--check', 'list what is chrome; exit 1 if there is any').conflicts([
        'fix',
        'explain',
        'format',
        'dryRun',
      ]),
    )
    .addOption(new Option('--fix', 'remove it in place').conflicts(['explain', 'output', 'format']))
    .addOption(
      new Option('--diff', 'show what --fix would do, as a unified diff').conflicts(['explain', 'format']),
    )
    .option('--dry-run', 'with --fix: say what would be done, write nothing')
    .addOption(new Option('--reporter <name>', 'how findings are told (default: pretty)').choices(REPORTERS))
    .option('--max-chrome <limit>', 'so many pieces of chrome pass, or such a share of the words: 3, 0.5%')
    .option('-q, --quiet', 'findings and errors only: no reasons, no summary, no notes')
    .option('--baseline <file>', 'findings that are known, and pass')
    .option(
      '--update-baseline',
      'note all findings as known; the file is --baseline, or .cleanarticlebaseline.json',
    )
    .option('--cache', 'look only at files that changed since the last run')
    .option('--no-cache', 'look at all files, whatever the config says')
    .option('--cache-location <file>', `where the cache is (default: ${CACHE_FILE})`)
    .addOption(
      new Option('--cache-strategy <name>', 'what shows that a file has changed')
        .choices(CACHE_STRATEGIES)
        .default('metadata'),
    )
    .optionsGroup('Other:')
    .option('--jobs <n>', 'workers for many documents', parseJobs, availableParallelism())
    .version(version, '-V, --version')
    .addHelpText('after', EXAMPLES)
    .exitOverride()
    .configureOutput({ writeOut: write, writeErr: () => undefined })
    .action((paths: string[], flags: Flags) => {
      request = { command: 'run', settings: toSettings(paths, flags) };
    });
  program
    .command('rules')
    .description('the catalogue of rules, or one rule with its examples')
    .argument('[id]')
    .option('--markdown', 'the catalogue as a Markdown table')
    .action((id: string | undefined, flags: { markdown?: true }) => {
      request = { command: 'rules', id, markdown: flags.markdown ?? false };
    });
  program
    .command('init')
    .description('write a config file to begin with into this folder')
    .action(() => {
      request = { command: 'init' };
    });
  try {
    program.parse([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { command: 'done' };
    const message = error.message.replace(/^error: /, '').replace(/\n+\((.*)\)$/, ' ($1)');
    throw new CleanArticleError('usage', `${message}; see clean-article --help`);
  }
  return request;
}

function toSettings(paths: string[], flags: Flags): Settings {
  const { check, fix, explain, diff, dryRun, config, rule, jobs, color } = flags;
  const action = check ? 'check' : fix || diff ? 'fix' : explain ? 'explain' : 'clean';
  refuseStrays(flags, action);
  return {
    paths,
    from: flags.from,
    field: flags.field,
    format: flags.format,
    output: flags.output,
    keep: flags.keep,
    ruleset: flags.ruleset,
    dom: flags.dom,
    action,
    gate: {
      reporter: flags.reporter,
      maxChrome: flags.maxChrome,
      isQuiet: flags.quiet ?? false,
      isDiff: diff ?? false,
      isDry: dryRun ?? diff ?? false,
      baseline: flags.baseline,
      updatesBaseline: flags.updateBaseline ?? false,
      cache: flags.cache,
      cacheLocation: flags.cacheLocation,
      cacheStrategy: flags.cacheStrategy,
    },
    rules: rule,
    config: config === false ? null : config === true ? undefined : config,
    stdinFilename: flags.stdinFilename,
    ignore: flags.ignore,
    jobs,
    color,
  };
}

/** Flags that belong to another action would be ignored silently; a gate that does so lets things pass. */
const ONLY_FOR: readonly (readonly [flag: string, name: keyof Flags, actions: readonly Action[]])[] = [
  ['--reporter', 'reporter', ['check']],
  ['--max-chrome', 'maxChrome', ['check']],
  ['--baseline', 'baseline', ['check']],
  ['--update-baseline', 'updateBaseline', ['check']],
  ['--dry-run', 'dryRun', ['fix']],
  ['--quiet', 'quiet', ['check', 'fix']],
  ['--cache', 'cache', ['check', 'fix']],
  ['--cache-location', 'cacheLocation', ['check', 'fix']],
];

function refuseStrays(flags: Flags, action: Action): void {
  for (const [flag, name, actions] of ONLY_FOR) {
    if (flags[name] === undefined || flags[name] === false || actions.includes(action)) continue;
    const needed = actions.map((each) => `--${each}`).join(' or ');
    throw new CleanArticleError('usage', `${flag} goes with ${needed}; see clean-article --help`);
  }
}

const collect = (value: string, earlier: readonly string[]): string[] => [...earlier, value];

function parseRoles(value: string): Role[] {
  return value.split(',').map((name) => {
    const role = KEEPABLE.find((each) => each === name.trim());
    if (!role) throw new InvalidArgumentError(`The roles are ${KEEPABLE.join(', ')}.`);
    return role;
  });
}

function parseJobs(value: string): number {
  const jobs = Number(value);
  if (!Number.isInteger(jobs) || jobs < 1) throw new InvalidArgumentError('It is a whole number from 1.');
  return jobs;
}
