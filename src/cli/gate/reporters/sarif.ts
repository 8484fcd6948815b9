import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ArtifactLocation, Notification, Region, ReportingDescriptor, Result, Run } from 'sarif';
import type { Removed } from '../../../render/article.ts';
import { relativePath } from '../relativePath.ts';
import type { FileReport, Reporter, ReporterOptions } from '../report.ts';
import { endOf } from './endOf.ts';
import { oneLine } from './oneLine.ts';
import { listWriter, openList, toJson } from './toJson.ts';

const SCHEMA =
  'https://raw.githubusercontent.com/oasis-tcs/sarif-spec/master/Schemata/sarif-schema-2.1.0.json';
const ROOT = 'SRCROOT';
const TEXT = 200; // characters of a finding that are shown

/** SARIF 2.1.0, as code scanning reads it. */
export function openSarif({ rules, version, cwd }: ReporterOptions): Reporter {
  const next = listWriter();
  const indexes = new Map([...rules.keys()].map((id, index) => [id, index]));
  const failures: Notification[] = [];
  const run: Omit<Run, 'results'> = {
    tool: {
      driver: {
        name: 'clean-article',
        semanticVersion: version,
        rules: [...rules].map(([id, { category, why }]): ReportingDescriptor => ({
          id,
          shortDescription: { text: why },
          fullDescription: { text: why }, // code scanning asks for both
          help: {
            text: `${why} clean-article --fix takes it out; clean-article rules ${id} shows what the rule removes and what it keeps.`,
          },
          defaultConfiguration: { level: 'warning' },
          properties: { category },
        })),
      },
    },
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
    originalUriBaseIds: { [ROOT]: { description: { text: 'The folder that was checked from' } } },
  };
  return {
    stream: 'stdout',
    begin: () => `${openList({ $schema: SCHEMA, version: '2.1.0' }, 'runs')}\n${openList(run, 'results')}`,
    file(report) {
      const artifactLocation = locate(report.path, cwd);
      for (const { code, message } of report.failures)
        failures.push({
          level: 'error',
          message: { text: message },
          descriptor: { id: code },
          locations: [{ physicalLocation: { artifactLocation } }],
        });
      const fingerprint = fingerprinter();
      return report.findings
        .map((finding): Result => {
          const { rule: ruleId, reason, text } = finding;
          const ruleIndex = indexes.get(ruleId);
          return {
            ruleId,
            ...(ruleIndex !== undefined && { ruleIndex }),
            level: 'warning',
            message: { text: `“${oneLine(text, TEXT)}” is not the article’s: ${oneLine(reason)}` },
            locations: [{ physicalLocation: { artifactLocation, region: regionOf(finding, report) } }],
            partialFingerprints: { primaryLocationLineHash: fingerprint(finding) },
          };
        })
        .map(next)
        .join('');
    },
    end: ({ failed }) =>
      `\n],"invocations":${toJson([{ executionSuccessful: failed === 0, toolExecutionNotifications: failures }])}}]}\n`,
  };
}

function locate(path: string, cwd: string): ArtifactLocation {
  const relative = relativePath(path, cwd);
  // A lone half of a character has no UTF-8, and no place in an address.
  const whole = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');
  if (relative === null) return { uri: pathToFileURL(whole(resolve(cwd, path))).href };
  return { uri: whole(relative).split('/').map(encodeURIComponent).join('/'), uriBaseId: ROOT };
}

function regionOf(finding: Removed, { isPage }: FileReport): Region {
  const { line, column, start } = finding;
  const end = endOf(finding, isPage);
  return {
    startLine: line,
    startColumn: column,
    ...(end && { endLine: end.line, endColumn: end.column }),
    charOffset: start,
    charLength: finding.end - start,
  };
}

/** Names findings of a file by what they say, so that they are the same ones after lines around them have changed. */
function fingerprinter(): (finding: Removed) => string {
  const seen = new Map<string, number>();
  return ({ rule, text }) => {
    const hash = createHash('sha256')
      .update(`${rule}\n${text.replace(/\s+/g, ' ').trim()}`)
      .digest('hex')
      .slice(0, 16);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${hash}:${count}`;
  };
}
