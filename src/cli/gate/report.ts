import type { Removed } from '../../render/article.ts';
import type { Category } from '../../rule.ts';
import type { Failure } from '../outcome.ts';

/** What the gate found in one file. Lines, columns and offsets of findings are places in the file as it is decoded. */
export interface FileReport {
  /** As it was named or found. */
  readonly path: string;
  readonly findings: readonly Removed[];
  /** Whether documents in it are HTML pages: of those a finding's text is not the source's own characters. */
  readonly isPage: boolean;
  /** What could not be checked in it. */
  readonly failures: readonly Failure[];
}

/** What a whole run found. */
export interface Tally {
  /** Files that were checked, those that failed among them. */
  readonly files: number;
  readonly filesWithFindings: number;
  readonly findings: number;
  /** Words of all that was checked, and of the findings among them. */
  readonly words: number;
  readonly chromeWords: number;
  /** Failures: files or records that could not be checked. */
  readonly failed: number;
  /** Findings by rule id. */
  readonly byRule: ReadonlyMap<string, number>;
  /** Findings that a baseline knows and that are therefore not reported. */
  readonly known: number;
  /** Whether `--fix` would take findings out of the files that were checked: of a pipe it can't. */
  readonly isFixable: boolean;
}

/** What the catalogue says of a rule. */
export interface RuleInfo {
  readonly category: Category;
  readonly why: string;
}

export interface ReporterOptions {
  readonly color: boolean;
  /** Width of the terminal, in columns. */
  readonly columns: number;
  /** The folder that paths are told from where programs read them. */
  readonly cwd: string;
  /** Findings only: no summary, no notes. */
  readonly isQuiet: boolean;
  /** What takes findings out, said last. */
  readonly advice: string;
  /** All rules that can have findings, by id. */
  readonly rules: ReadonlyMap<string, RuleInfo>;
  /** The version of this program. */
  readonly version: string;
}

/**
 * A form in which findings are told. Failures go to standard error whatever the form is; documents for programs hold
 * them, too. Each part is handed on as soon as it is known.
 */
export interface Reporter {
  /** Documents for programs are the run's result and go to standard output; what people read goes to standard error. */
  readonly stream: 'stdout' | 'stderr';
  /** What comes before the first file. */
  begin(): string;
  /** One file; asked of files without findings, too. */
  file(report: FileReport): string | Promise<string>;
  /** What comes after the last one. */
  end(tally: Tally): string | Promise<string>;
}

export { REPORTERS, type ReporterName } from '../../config/configFile.ts';
