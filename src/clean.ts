import type { Role, SiteRepeats } from './document.ts';
import { Judge } from './judge/judge.ts';
import type { OwnRule } from './judge/ownRule.ts';
import { read, type ReadOptions } from './read/read.ts';
import { type Article, type Removed, renderArticle, type Settled } from './render/article.ts';
import { LineIndex } from './render/lineIndex.ts';
import { rules } from './rules/index.ts';
import type { Ruleset } from './settle/choose.ts';
import { decide } from './settle/decide.ts';
import type { Judging, RuleSettings } from './settle/ruleSettings.ts';
import { type MarkerProblem, Silence } from './settle/silence.ts';

export interface SettleOptions extends ReadOptions {
  /**
   * How much is taken away: `strict` leaves out what is doubtful, `gentle` keeps it, `sure` lets a document through as
   * it is unless it surely holds chrome; default `balanced`.
   */
  readonly ruleset?: Ruleset;
  /** Rules and layout judgements, by id, that are off, or whose strength is set. */
  readonly rules?: RuleSettings;
  /** Rules of the caller’s own, beside the built-in ones. */
  readonly define?: readonly OwnRule[];
  /** What was learned of the site that a document is of, by the address it says it is from (null where it says none). */
  readonly site?: ((url: string | null) => SiteRepeats | null) | undefined;
}

export interface CleanOptions extends SettleOptions {
  /** Roles to leave in the body that are out of it by default. */
  readonly keep?: readonly Role[];
}

/** What is wrong with a marker in a document, and where; `line` and `column` count from 1. */
export interface MarkerFault extends MarkerProblem {
  readonly line: number;
  readonly column: number;
}

export interface SettledDocument extends Settled {
  /** What is wrong with the markers in it, in their order: they name no rule there is, or change nothing. */
  readonly markerFaults: readonly MarkerFault[];
}

let plain: Judging | undefined;

/** Who judges under the options. What nothing is set for needs nothing loaded. */
async function judgingFor({ rules: settings = {}, define = [] }: SettleOptions): Promise<Judging> {
  if (Object.keys(settings).length === 0 && define.length === 0)
    return (plain ??= { judge: new Judge(rules), off: new Set(), ids: rules.map(({ id }) => id) });
  return (await import('./settle/ruleSettings.ts')).judgingOf(settings, define);
}

/**
 * Reads a document and gives every block its role: what all ways of rendering start from.
 * @throws as `clean` does
 */
export async function settleDocument(
  input: string | Uint8Array,
  options: SettleOptions = {},
): Promise<SettledDocument> {
  const found = await read(input, options);
  const document = options.site ? { ...found, repeats: options.site(found.metadata.url) } : found;
  const { judge, off, ids } = await judgingFor(options);
  const silence = new Silence(document, ids);
  const { ruleset } = options;
  const verdicts = await decide(document, judge, { ...(ruleset && { ruleset }), off, silence });
  return { document, verdicts, markerFaults: locate(document.source, [...silence.problems()]) };
}

function locate(source: string, problems: readonly MarkerProblem[]): MarkerFault[] {
  if (problems.length === 0) return [];
  const lines = new LineIndex(source);
  return problems.map((problem) => ({ ...problem, ...lines.locate(problem.start) }));
}

/**
 * Takes the site off a scraped article.
 *
 * @param input text, Markdown or HTML; bytes are decoded first
 * @returns the article, its parts, and everything that was removed, each with its rule and reason
 * @throws CleanArticleError `binary` or `encoding` for bytes that are no text, `bad-html` for a page no DOM can hold,
 *   `too-large` for one that memory cannot, `usage` for settings of rules that do not exist and own rules that are wrong
 *
 * @example
 * const { text, removed } = await clean(await readFile('page.txt'));
 */
export async function clean(input: string | Uint8Array, options: CleanOptions = {}): Promise<Article> {
  return renderArticle(await settleDocument(input, options), options.keep ?? []);
}

/**
 * Lists the chrome in a document, in the order it stands there: what a gate stops it for. Only what is surely chrome
 * counts, so the default ruleset is `sure`. A clean document gives an empty list.
 * Title, byline, captions and front matter are the article's and never listed.
 * @throws as `clean` does
 */
export async function check(
  input: string | Uint8Array,
  options: SettleOptions = {},
): Promise<readonly Removed[]> {
  return (await clean(input, { ruleset: 'sure', ...options })).removed;
}
