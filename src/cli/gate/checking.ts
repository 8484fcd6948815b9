import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { version } from '../../../package.json';
import type { MarkerFault } from '../../clean.ts';
import { CleanArticleError } from '../../errors.ts';
import { MARKER_ORDERS } from '../../read/marker.ts';
import type { Removed } from '../../render/article.ts';
import type { Input } from '../inputs/inputs.ts';
import { EXIT, isColored } from '../io.ts';
import { plural } from '../plural.ts';
import { printable } from '../printable.ts';
import { IS_EMPTY, isStdin, type Messages, type Session } from '../session.ts';
import { inFile, NOTHING, type Outcome } from '../outcome.ts';
import { type Sink, writeFile } from '../write.ts';
import type { Baseline, BaselineBuilder } from './baseline.ts';
import { BASELINE_FILE } from './baselineFile.ts';
import type { Handling } from './gate.ts';
import { isWithin, type Limit, readLimit } from './limit.ts';
import { printDiff } from './printDiff.ts';
import type { Reporter, RuleInfo, Tally } from './report.ts';
import { openReporter } from './reporters/index.ts';

const ADVICE = 'clean-article --fix takes them out; --explain FILE shows each in its place';
// pre-commit installs the command for itself, and sets PRE_COMMIT where it runs it.
const ADVICE_IN_PRE_COMMIT =
  'pre-commit run clean-article-fix --hook-stage manual --all-files takes them out; then add the files again';
const WIDE = 120; // columns, where no terminal says how many it has

/** Opens the telling of what is found. */
export async function openChecking(session: Session, messages: Messages): Promise<Handling> {
  const { settings, config, io, out, err } = session;
  const limit = readLimit(settings.gate.maxChrome ?? config.gate.maxChrome);
  const known = await openBaseline(session);
  const name = settings.gate.reporter ?? config.gate.reporter ?? 'pretty';
  const isFile = settings.output !== undefined;
  const reporter = await openReporter(name, {
    color: !isFile && isColored(io.stderr, io, settings.color),
    columns: isFile ? WIDE : (io.stderr.columns ?? WIDE),
    cwd: process.cwd(),
    isQuiet: settings.isQuiet,
    advice: io.env['PRE_COMMIT'] === undefined ? ADVICE : ADVICE_IN_PRE_COMMIT,
    rules: name === 'sarif' ? await ruleInfos(session) : new Map(),
    version,
  });
  if (settings.gate.isDiff && !isFile && reporter.stream === 'stdout')
    throw new CleanArticleError(
      'usage',
      `--diff and --reporter ${name} both go to standard output; give the report a file with -o`,
    );
  const report = isFile ? new ReportFile(settings.output) : reporter.stream === 'stdout' ? out : err;
  await report.write(reporter.begin());
  return new Checking(session, messages, { reporter, report, limit, ...known });
}

interface Known {
  /** What is let pass; null where nothing is. */
  readonly baseline: Baseline | null;
  /** What becomes of it under --update-baseline. */
  readonly builder: BaselineBuilder | null;
}

async function openBaseline({ settings, config }: Session): Promise<Known> {
  const named = settings.gate.baseline ?? config.gate.baseline;
  const path = named ?? relative(process.cwd(), join(config.folder, BASELINE_FILE));
  if (!settings.gate.updatesBaseline) {
    if (named === undefined && !existsSync(path)) return { baseline: null, builder: null };
    return { baseline: await (await import('./baseline.ts')).readBaseline(path), builder: null };
  }
  const { Baseline, BaselineBuilder, readBaselineIfAny } = await import('./baseline.ts');
  const previous = (await readBaselineIfAny(path)) ?? new Baseline(path);
  return { baseline: null, builder: new BaselineBuilder(previous) };
}

async function ruleInfos({ config }: Session): Promise<Map<string, RuleInfo>> {
  const [{ rules }, { entriesOf }] = await Promise.all([
    import('../../rules/index.ts'),
    import('../../render/catalogue.ts'),
  ]);
  const own = config.ownRules.map(({ id, category, why = '' }) => ({ id, category, why }));
  return new Map([...entriesOf(rules), ...own].map(({ id, category, why }) => [id, { category, why }]));
}

/** A report that goes into a file: written when it is whole. */
class ReportFile {
  readonly path: string;
  readonly #parts: string[] = [];

  constructor(path: string) {
    this.path = path;
  }

  write(text: string): Promise<void> {
    this.#parts.push(text);
    return Promise.resolve();
  }

  async end(): Promise<void> {
    await writeFile(this.path, this.#parts.join(''));
  }
}

interface Telling extends Known {
  readonly reporter: Reporter;
  readonly report: Sink | ReportFile;
  readonly limit: Limit;
}

/** Tells what was found, and whether that is too much. */
class Checking implements Handling {
  readonly #session: Session;
  readonly #messages: Messages;
  readonly #telling: Telling;
  readonly #byRule = new Map<string, number>();
  #files = 0;
  #withFindings = 0;
  #findings = 0;
  #known = 0;
  #words = 0;
  #chromeWords = 0;

  constructor(session: Session, messages: Messages, telling: Telling) {
    this.#session = session;
    this.#messages = messages;
    this.#telling = telling;
  }

  async file(input: Input, outcome: Outcome): Promise<void> {
    for (const failure of outcome.failures) await this.#messages.fail(failure);
    if (outcome.isEmpty) await this.#messages.note(IS_EMPTY, input.path);
    for (const fault of outcome.markerFaults) await this.#noteFault(input, fault);
    const findings = await this.#freshIn(input, outcome);
    this.#count(outcome, findings);
    const { reporter, report } = this.#telling;
    const { failures, isPage } = outcome;
    await report.write(await reporter.file({ path: input.path, findings, failures, isPage }));
    await printDiff(outcome.diff, this.#session);
  }

  async records(input: Input, outcomes: AsyncIterable<Outcome>): Promise<void> {
    const parts = [];
    for await (const outcome of outcomes) parts.push(outcome);
    await this.file(input, {
      ...NOTHING,
      isEmpty: parts.length === 0,
      isPage: parts.some(({ isPage }) => isPage),
      findings: parts.flatMap(({ findings }) => findings),
      failures: parts.flatMap(({ failures }) => failures.map((failure) => inFile(failure, input))),
      markerFaults: parts.flatMap(({ markerFaults }) => markerFaults),
      words: parts.reduce((sum, { words }) => sum + words, 0),
      chromeWords: parts.reduce((sum, { chromeWords }) => sum + chromeWords, 0),
    });
  }

  get writes(): readonly string[] {
    const { report, builder } = this.#telling;
    return [...(report instanceof ReportFile ? [report.path] : []), ...(builder ? [builder.path] : [])];
  }

  async finish(): Promise<number> {
    const { reporter, report, limit, builder } = this.#telling;
    const tally = this.#tally();
    await report.write(await reporter.end(tally));
    if (report instanceof ReportFile) await report.end();
    if (builder) {
      await builder.write();
      await this.#messages.note(`${plural(this.#findings, 'finding')} noted as known`, builder.path);
    }
    if (this.#messages.failed > 0) return EXIT.failed;
    if (this.#findings === 0 || builder) return EXIT.done;
    if (!isWithin(limit, tally)) return EXIT.chromeFound;
    await this.#messages.note('that is within --max-chrome');
    return EXIT.done;
  }

  /** Findings that no baseline knows. */
  async #freshIn({ path }: Input, { findings, failures, chromeWords }: Outcome): Promise<readonly Removed[]> {
    const { baseline, builder } = this.#telling;
    if (builder && failures.length === 0) builder.add(path, findings);
    if (!baseline) {
      this.#chromeWords += chromeWords;
      return findings;
    }
    const { fresh, known } = baseline.filter(path, findings);
    this.#known += known;
    const { countWords } = await import('../../words/tokenize.ts');
    this.#chromeWords += known === 0 ? chromeWords : fresh.reduce((n, { text }) => n + countWords(text), 0);
    return fresh;
  }

  #count({ words }: Outcome, findings: readonly Removed[]): void {
    this.#files++;
    this.#words += words;
    this.#findings += findings.length;
    if (findings.length > 0) this.#withFindings++;
    for (const { rule } of findings) this.#byRule.set(rule, (this.#byRule.get(rule) ?? 0) + 1);
  }

  #tally(): Tally {
    return {
      files: this.#files,
      filesWithFindings: this.#withFindings,
      findings: this.#findings,
      words: this.#words,
      chromeWords: this.#chromeWords,
      failed: this.#messages.failed,
      byRule: this.#byRule,
      known: this.#known,
      isFixable: !isStdin(this.#session.settings),
    };
  }

  async #noteFault({ path }: Input, { kind, rule, line, column }: MarkerFault): Promise<void> {
    const what = {
      'not-understood': `a marker that asks for none of ${MARKER_ORDERS.join(', ')}`,
      'unknown-rule': `a marker names a rule “${printable(rule ?? '')}” that there isn’t`,
      unused: rule === null ? 'a marker that changes nothing' : `a marker for “${rule}” that changes nothing`,
    }[kind];
    await this.#messages.note(what, `${path}:${line}:${column}`);
  }
}
