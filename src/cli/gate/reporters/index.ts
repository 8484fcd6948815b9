import type { Reporter, ReporterName, ReporterOptions } from '../report.ts';

const OPENERS: Readonly<Record<ReporterName, () => Promise<(options: ReporterOptions) => Reporter>>> = {
  pretty: async () => (await import('./pretty.ts')).openPretty,
  unix: async () => (await import('./unix.ts')).openUnix,
  json: async () => (await import('./json.ts')).openJson,
  sarif: async () => (await import('./sarif.ts')).openSarif,
  github: async () => (await import('./github.ts')).openGithub,
  junit: async () => (await import('./junit.ts')).openJunit,
};

/** Opens a reporter for one run; only the one that is asked for is loaded. */
export async function openReporter(name: ReporterName, options: ReporterOptions): Promise<Reporter> {
  const open = await OPENERS[name]();
  return open(options);
}
