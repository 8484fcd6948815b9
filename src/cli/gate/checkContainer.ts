import { CleanArticleError } from '../../errors.ts';
import type { MarkerFault } from '../../clean.ts';
import type { Removed } from '../../render/article.ts';
import type { Cuts } from '../../render/cuts.ts';
import { checkDocument, type CheckSettings } from './checkDocument.ts';
import type { Container, HeldDocument } from '../inputs/containers/container.ts';
import { type Failure, toFailure } from '../outcome.ts';

/** What the gate finds in the documents of a container. Places of findings are those in the file. */
export interface CheckedContainer {
  readonly findings: readonly Removed[];
  /** Documents that could not be read, checked or fixed; `file` says which. */
  readonly failures: readonly Failure[];
  readonly words: number;
  readonly chromeWords: number;
  /** Whether there are pages among them. */
  readonly isPage: boolean;
  readonly markerFaults: readonly MarkerFault[];
  /** Of each document, what `--fix` takes out; nothing from one that failed. */
  readonly cuts: readonly Cuts[];
}

type Place = Pick<Removed, 'start' | 'end' | 'line' | 'column'>;

/** Checks every document of a container, and under `fix` finds what is to be taken out of each. */
export async function checkContainer(
  container: Container,
  settings: CheckSettings,
): Promise<CheckedContainer> {
  const findings: Removed[] = [];
  const failures = container.missing.map(({ label, error }) => toFailure(error, label));
  const cuts: Cuts[] = [];
  const markerFaults: MarkerFault[] = [];
  let [words, chromeWords] = [0, 0];
  let hasPages = false;
  for (const document of container.documents) {
    const { text, isPage, url, label } = document;
    try {
      const checked = await checkDocument(text, {
        ...settings,
        ...(isPage && settings.from === 'auto' && { from: 'html' }),
        ...(url !== null && { url }),
      });
      for (const finding of checked.findings) findings.push(inFile(finding, document, container));
      words += checked.words;
      chromeWords += checked.chromeWords;
      hasPages ||= checked.isPage;
      markerFaults.push(...checked.markerFaults.map((fault) => inFile(fault, document, container)));
      cuts.push(checked.cuts);
    } catch (error) {
      if (!(error instanceof CleanArticleError)) throw error;
      failures.push(toFailure(error, label));
      cuts.push([]);
    }
  }
  return { findings, failures, words, chromeWords, isPage: hasPages, markerFaults, cuts };
}

function inFile<Found extends Place>(
  finding: Found,
  { toSource }: HeldDocument,
  { start, locate }: Container,
): Found {
  const [first, last] = [toSource(finding.start), toSource(finding.end)];
  return { ...finding, start: start + first, end: start + last, ...locate(first) };
}
