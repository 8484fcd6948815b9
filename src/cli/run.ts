import { Config } from '../config/config.ts';
import { loadConfig } from '../config/load.ts';
import { isGate } from './action.ts';
import { Choices, type Display } from './choices.ts';
import { type Io, isColored } from './io.ts';
import type { Settings } from './options.ts';
import type { Session } from './session.ts';
import type { Sink } from './write.ts';

/** What the build has beside the command. */
export interface Built {
  /** The module that worker threads run. */
  readonly worker: URL;
  /** The page of a report, without a run in it. */
  readonly report: URL;
}

/**
 * Runs over documents as the command line and the configuration say.
 * @param built what the build has beside the command
 * @returns the exit code
 */
export async function run(settings: Settings, io: Io, out: Sink, err: Sink, built: Built): Promise<number> {
  const config = await configFor(settings);
  const siteFile =
    settings.site === undefined ? null : (await import('./site/siteFile.ts')).readSiteFile(settings.site);
  const report =
    settings.report === undefined
      ? null
      : await (await import('./htmlReport/htmlReport.ts')).openHtmlReport(settings, settings.report, built);
  const session: Session = {
    settings,
    config,
    choices: new Choices(settings, config, displayOf(io, settings), { siteFile, report }),
    io,
    out,
    err,
    worker: built.worker,
    report,
  };
  if (isGate(settings.action)) return (await import('./gate/gate.ts')).runGate(session);
  if (settings.action === 'learn') return (await import('./site/learning.ts')).runLearning(session);
  return (await import('./clean/cleaning.ts')).runCleaning(session);
}

/** The configuration that holds, with what the command line says of single rules. */
export async function configFor({ config, rules }: Pick<Settings, 'config' | 'rules'>): Promise<Config> {
  const cwd = process.cwd();
  const found = config === null ? null : await loadConfig({ cwd, file: config });
  const loaded = found ?? Config.none(cwd);
  if (rules.length === 0) return loaded;
  const { parseRuleSetting } = await import('../config/ruleSetting.ts');
  const own = loaded.ownRules.map(({ id }) => id);
  const settings = rules.flatMap((written) => Object.entries(parseRuleSetting(written, own)));
  return loaded.withRules(Object.fromEntries(settings));
}

function displayOf(io: Io, { color }: Settings): Display {
  const { stdout } = io;
  return { color: isColored(stdout, io, color), columns: stdout.isTTY ? (stdout.columns ?? null) : null };
}
