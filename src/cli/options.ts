import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { availableParallelism } from 'node:os';
import { version } from '../../package.json';
import { ROLES, type Role } from '../document.ts';
import { CleanArticleError } from '../errors.ts';
import { type Dom, DOMS } from '../read/read.ts';
import { type Ruleset, RULESETS } from '../settle/choose.ts';

export const FROM = ['auto', 'text', 'markdown', 'html', 'jsonl'] as const;
export const FORMATS = ['text', 'markdown', 'json', 'jsonl'] as const;
export type From = (typeof FROM)[number];
export type OutputFormat = (typeof FORMATS)[number];

/** What the command line asks for. */
export interface Settings {
  readonly paths: readonly string[];
  readonly from: From;
  readonly field: string | undefined;
  /** As asked for; undefined where the default for the input holds. */
  readonly format: OutputFormat | undefined;
  readonly output: string | undefined;
  readonly keep: readonly Role[];
  readonly ruleset: Ruleset;
  readonly dom: Dom;
  readonly action: 'clean' | 'check' | 'fix' | 'explain';
  readonly jobs: number;
  readonly color: boolean;
}

export type Request =
  | { readonly command: 'run'; readonly settings: Settings }
  | { readonly command: 'rules'; readonly id: string | undefined; readonly markdown: boolean }
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
  clean-article --fix raw/*.txt                   take it out in place
  clean-article rules theme-toggle                what a rule removes and what it keeps

Exit codes: 0 done; 1 chrome found (--check only); 2 something could not be read, cleaned or written.`;

interface Flags {
  from: From;
  field?: string;
  format?: OutputFormat;
  output?: string;
  keep: Role[];
  ruleset?: Ruleset;
  dom: Dom;
  check?: true;
  fix?: true;
  explain?: true;
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
    .addOption(new Option('--from <kind>', 'what comes in; auto looks').choices(FROM).default('auto'))
    .option(
      '--field <name>',
      'the field of a JSONL object that holds the document (default: the first of html, text, content, body)',
    )
    .addOption(
      new Option('-f, --format <format>', 'what goes out (default: text; for JSONL input jsonl)').choices(
        FORMATS,
      ),
    )
    .option('-o, --output <path>', 'a file, or for a folder a folder of the same tree')
    .option('--keep <roles>', 'roles to leave in the body, separated by commas', parseRoles, [])
    .addOption(
      new Option(
        '--ruleset <name>',
        'how much goes: strict takes away what is doubtful, gentle keeps it, sure touches no document that may be clean (default: balanced; for --check and --fix sure)',
      ).choices(Object.keys(RULESETS)),
    )
    .addOption(
      new Option(
        '--dom <name>',
        'what Readability sees of a page: our thin DOM, or jsdom’s, the slow reference',
      )
        .choices(DOMS)
        .default('thin'),
    )
    .addOption(
      new Option('--check', 'list what is chrome; exit 1 if there is any').conflicts([
        'fix',
        'explain',
        'output',
        'format',
      ]),
    )
    .addOption(new Option('--fix', 'remove it in place').conflicts(['explain', 'output', 'format']))
    .addOption(
      new Option(
        '--explain',
        'the document as a person reads it, each removed line with its rule and reason',
      ).conflicts(['format']),
    )
    .option('--jobs <n>', 'workers for many documents', parseJobs, availableParallelism())
    .option('--no-color', 'no colours (NO_COLOR does the same)')
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
  const { check, fix, explain, from, field, format, output, keep, dom, jobs, color } = flags;
  const action = check ? 'check' : fix ? 'fix' : explain ? 'explain' : 'clean';
  const ruleset = flags.ruleset ?? (check || fix ? 'sure' : 'balanced');
  return { paths, from, field, format, output, keep, ruleset, dom, action, jobs, color };
}

function parseRoles(value: string): Role[] {
  const known = ROLES.filter((role) => role !== 'body' && role !== 'chrome');
  return value.split(',').map((name) => {
    const role = known.find((each) => each === name.trim());
    if (!role) throw new InvalidArgumentError(`The roles are ${known.join(', ')}.`);
    return role;
  });
}

function parseJobs(value: string): number {
  const jobs = Number(value);
  if (!Number.isInteger(jobs) || jobs < 1) throw new InvalidArgumentError('It is a whole number from 1.');
  return jobs;
}
