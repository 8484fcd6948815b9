import type { Reporter, ReporterOptions } from '../report.ts';
import { listWriter, openList, toJson } from './toJson.ts';

/** One JSON document: every file that was checked, with its findings and failures, and a summary. */
export function openJson({ version }: ReporterOptions): Reporter {
  const next = listWriter();
  return {
    stream: 'stdout',
    begin: () => openList({ version }, 'files'),
    file: ({ path, findings, failures }) => next({ path, findings, failures }),
    end: ({ byRule, ...counts }) =>
      `\n],"summary":${toJson({ ...counts, byRule: Object.fromEntries(byRule) })}}\n`,
  };
}
