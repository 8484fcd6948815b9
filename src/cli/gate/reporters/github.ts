import type { Reporter, ReporterOptions } from '../report.ts';
import { printable } from '../../printable.ts';
import { relativePath } from '../relativePath.ts';
import { endOf } from './endOf.ts';
import { oneLine } from './oneLine.ts';

const TEXT = 200; // characters of a finding that are shown: an annotation is a small box

/** Workflow commands of GitHub Actions: an annotation for each finding, and for each failure. */
export function openGithub({ cwd }: ReporterOptions): Reporter {
  return {
    stream: 'stdout',
    begin: () => '',
    file({ path, findings, failures, isPage }) {
      const file = relativePath(path, cwd) ?? path;
      const warnings = findings.map((finding) => {
        const { line, column, category, rule, text, reason } = finding;
        const end = endOf(finding, isPage);
        // GitHub takes columns only of what stands on one line.
        const columns = end?.line === line ? { col: column, endColumn: end.column } : { col: column };
        const place = { file, line, ...(end && { endLine: end.line }), ...columns };
        return command(
          'warning',
          { ...place, title: `${category}/${rule}` },
          `“${oneLine(text, TEXT)}” is not the article’s: ${oneLine(reason)}`,
        );
      });
      const errors = failures.map(({ code, message }) => command('error', { file, title: code }, message));
      return [...warnings, ...errors].join('');
    },
    end: () => '',
  };
}

function command(name: string, properties: Readonly<Record<string, string | number>>, data: string): string {
  const list = Object.entries(properties).map(
    ([key, value]) => `${key}=${escapeData(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`,
  );
  return `::${name} ${list.join(',')}::${escapeData(data)}\n`;
}

const escapeData = (text: string): string => printable(text).replaceAll('%', '%25').replaceAll('\n', '%0A');
