import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { version } from '../../package.json';
import { type From, FROM, KEEPABLE } from '../config/configFile.ts';
import type { Role } from '../document.ts';
import { CleanArticleError } from '../errors.ts';
import type { Action } from './action.ts';
import { type Dom, DOMS } from '../read/doms.ts';
import { type Ruleset, RULESETS } from '../settle/choose.ts';
import { BASELINE_FILE } from './gate/baselineFile.ts';
import { CACHE_FILE, CACHE_STRATEGIES, type CacheStrategy } from './gate/cacheFile.ts';
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
  /** The number of the first line of JSONL from standard input, where that is a part of a longer file. */
  readonly firstLine: number;
  /** Whether files are left aside that ignore files name. */
  readonly ignore: boolean;
  /** A file with what repeats on sites. */
  readonly site: string | undefined;
  /** Failures and findings only. */
  readonly isQuiet: boolean;
  /** A page to write that shows what the run did. */
  readonly report: string | undefined;
  /** Whether a run into a folder goes on with what is whole there. */
  readonly isResumed: boolean;
  readonly jobs: number;
  readonly color: boolean;
}

/** What only `--check` and `--fix` are asked. */
export interface GateSettings {
  readonly reporter: ReporterName | undefined;
  readonly maxChrome: string | undefined;
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

/** What is asked of the catalogue of rules. */
export interface RulesRequest {
  /** One rule; undefined for all. */
  readonly id: string | undefined;
  readonly isMarkdown: boolean;
  /** Whether own rules are tried on their examples. */
  readonly isTest: boolean;
  /** As in `Settings`. */
  readonly config: string | null | undefined;
}

export type Request =
  | { readonly command: 'run'; readonly settings: Settings }
  | ({ readonly command: 'rules' } & RulesRequest)
  | { readonly command: 'init' }
  | { readonly command: 'playground'; readonly output: string | undefined }
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
  clean-article learn raw/ -o site.json           what repeats on page after page of a site
  clean-article --site site.json page.txt         the article, and none of that
  clean-article raw/ -o clean/ --report run.html  what it did, as a page to look at
  clean-article rules theme-toggle                what a rule removes and what it keeps
  clean-article rules --test                      try the config’s own rules on their examples
  clean-article init                              a config file to begin with
  clean-article playground -o playground.html     a page to paste into, for any browser

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
  report?: string;
  diff?: true;
  dryRun?: true;
  reporter?: ReporterName;
  maxChrome?: string;
  quiet?: true;
  baseline?: string;
  updateBaseline?: true;
  cache?: boolean;
  cacheLocation?: string;
  cacheStrategy?: CacheStrategy;
  rule: string[];
  config?: string | boolean;
  site?: string;
  ignore: boolean;
  stdinFilename?: string;
  firstLine?: number;
  resume?: true;
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
    .option(
      '--first-line <n>',
      'the number of the first line of JSONL from standard input, where that is a part of a longer file',
      parseCount,
    )
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
    .option('--report <file>', 'a page, in one HTML file, that shows what the run did', parseReport)
    .option('--no-color', 'no colours (NO_COLOR does the same)')
    .optionsGroup('How it is judged:')
    .addOption(
      new Option(
        '--ruleset <name>',
        'how much goes: strict takes away what is doubtful, gentle keeps it, sure touches no document that may be clean (default: balanced; for --check and --fix sure)',
      ).choices(Object.keys(RULESETS)),
    )
    .option('--rule <id:setting>', 'one rule: off, on, hint, likely or sure; can be given again', collect, [])
    .option('--site <file>', 'what repeats on sites, as clean-article learn has found it')
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
    .option(
      '--baseline <file>',
      `findings that are known, and pass (default: ${BASELINE_FILE}, if it is there)`,
    )
    .option('--update-baseline', 'note all findings as known')
    .option('--cache', 'look only at files that changed since the last run')
    .option('--no-cache', 'look at all files, whatever the config says')
    .option('--cache-location <file>', `where the cache is (default: ${CACHE_FILE})`)
    .addOption(
      new Option('--cache-strategy <name>', 'what shows that a file has changed (default: metadata)').choices(
        CACHE_STRATEGIES,
      ),
    )
    .optionsGroup('Other:')
    .option('-q, --quiet', 'findings and errors only: no reasons, no progress, no summary, no notes')
    .option('--resume', 'into a folder: skip what an earlier run finished, if nothing about it has changed')
    .option('--jobs <n>', 'workers for many documents', parseCount, availableParallelism())
    .version(version, '-V, --version')
    .addHelpText('after', EXAMPLES)
    .exitOverride()
    .configureOutput({ writeOut: write, writeErr: () => undefined })
    .action((paths: string[], flags: Flags) => {
      request = { command: 'run', settings: toSettings(paths, flags, actionOf(flags)) };
    });
  program
    .command('rules')
    .description('the catalogue of rules, or one rule with its examples')
    .argument('[id]')
    .addOption(new Option('--markdown', 'the catalogue as a Markdown table').conflicts('test'))
    .option('--test', 'try the config’s own rules on their examples')
    .action((id: string | undefined, flags: { markdown?: true; test?: true }, command: Command) => {
      refuseFlagsOfRuns(command, ['config', 'color']);
      const { markdown: isMarkdown = false, test: isTest = false } = flags;
      if (id !== undefined && (isMarkdown || isTest))
        throw usage(`${isTest ? '--test' : '--markdown'} is for all rules; leave “${id}” away`);
      request = { command: 'rules', id, isMarkdown, isTest, config: toConfig(program.opts<Flags>()) };
    });
  program
    .command('learn')
    .description('learn what repeats on page after page of a site, for --site; -o is the file to keep it in')
    .argument('[paths...]', 'as without learn')
    .action((paths: string[], _: unknown, command: Command) => {
      refuseFlagsOfRuns(command, LEARNS_WITH);
      request = { command: 'run', settings: toSettings(paths, program.opts(), 'learn') };
    });
  program
    .command('init')
    .description('write a config file to begin with into this folder')
    .action((_: object, command: Command) => {
      refuseFlagsOfRuns(command, ['color']);
      request = { command: 'init' };
    });
  program
    .command('playground')
    .description('a page to paste articles into, in one file that works from disk')
    .option('-o, --output <path>', 'the file to write (default: standard output)')
    .action((_: object, command: Command) => {
      refuseFlagsOfRuns(command, ['output', 'color']);
      request = { command: 'playground', output: program.opts<Flags>().output };
    });
  try {
    program.parse([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { command: 'done' };
    const message = error.message.replace(/^error: /, '').replace(/\n+\((.*)\)$/, ' ($1)');
    throw usage(message);
  }
  return request;
}

const usage = (message: string): CleanArticleError =>
  new CleanArticleError('usage', `${message}; see clean-article --help`);

const toConfig = ({ config }: Flags): string | null | undefined =>
  config === false ? null : config === true ? undefined : config;

/** Flags of runs over documents would be read, and do nothing, under another command. */
function refuseFlagsOfRuns(command: Command, allowed: readonly (keyof Flags)[]): void {
  const program = command.parent!;
  for (const option of program.options) {
    const name = option.attributeName();
    const isGiven = program.getOptionValueSource(name) === 'cli';
    if (isGiven && !allowed.some((each) => each === name))
      throw usage(`${option.long ?? name} does not go with clean-article ${command.name()}`);
  }
}

const actionOf = ({ check, fix, diff, explain }: Flags): Action =>
  check ? 'check' : fix || diff ? 'fix' : explain ? 'explain' : 'clean';

/** What comes in, and how the run goes; of learning nothing else is to be said. */
const LEARNS_WITH: readonly (keyof Flags)[] = [
  'from',
  'field',
  'stdinFilename',
  'ignore',
  'output',
  'dom',
  'config',
  'jobs',
  'color',
];

function toSettings(paths: string[], flags: Flags, action: Action): Settings {
  const { diff, dryRun, rule, jobs, color } = flags;
  refuseStrays(flags, action);
  if (flags.stdinFilename !== undefined && paths.some((path) => path !== '-'))
    throw usage('--stdin-filename is for standard input; leave it away, or the paths');
  if (
    flags.report !== undefined &&
    flags.output !== undefined &&
    resolve(flags.report) === resolve(flags.output)
  )
    throw usage('--report and -o name the same file; give one another name');
  if (flags.firstLine !== undefined && (flags.from !== 'jsonl' || paths.some((path) => path !== '-')))
    throw usage('--first-line is for a part of JSONL from standard input; give --from jsonl and no paths');
  if (action === 'fix' && flags.output !== undefined)
    throw usage('the diff goes to standard output; send it on from there');
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
      isDiff: diff ?? false,
      isDry: dryRun ?? diff ?? false,
      baseline: flags.baseline,
      updatesBaseline: flags.updateBaseline ?? false,
      cache: flags.cache,
      cacheLocation: flags.cacheLocation,
      cacheStrategy: flags.cacheStrategy ?? 'metadata',
    },
    rules: rule,
    config: toConfig(flags),
    stdinFilename: flags.stdinFilename,
    firstLine: flags.firstLine ?? 1,
    ignore: flags.ignore,
    site: flags.site,
    report: flags.report,
    isQuiet: flags.quiet ?? false,
    isResumed: flags.resume ?? false,
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
  ['--resume', 'resume', ['clean', 'explain']],
  ['--cache', 'cache', ['check', 'fix']],
  ['--cache-location', 'cacheLocation', ['check', 'fix']],
  ['--cache-strategy', 'cacheStrategy', ['check', 'fix']],
];

function refuseStrays(flags: Flags, action: Action): void {
  for (const [flag, name, actions] of ONLY_FOR) {
    if (flags[name] === undefined || flags[name] === false || actions.includes(action)) continue;
    const needed = actions.map((each) => `--${each}`).join(' or ');
    throw usage(`${flag} goes with ${needed}`);
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

function parseReport(value: string): string {
  // What a shell made of a pattern would be written over.
  if (!/\.html?$/i.test(value)) throw new InvalidArgumentError('It is a file whose name ends in .html.');
  return value;
}

function parseCount(value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('It is a whole number from 1.');
  return count;
}
