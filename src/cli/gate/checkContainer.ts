import type { MarkerFault } from '../../clean.ts';
import type { Removed } from '../../render/article.ts';
import type { Cuts } from '../../render/cuts.ts';
import { checkDocument, type CheckSettings } from './checkDocument.ts';
import { type Container, type HeldDocument, readingOf, workOnEach } from '../inputs/containers/container.ts';
import type { DocumentNumbers } from '../clean/numbers.ts';
import type { Failure } from '../outcome.ts';

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
  /** In numbers, where there is to be a report. */
  readonly documents: readonly DocumentNumbers[];
  /** Of each document, what `--fix` takes out; nothing from one that failed. */
  readonly cuts: readonly Cuts[];
}

type Place = Pick<Removed, 'start' | 'end' | 'line' | 'column'>;

/** Checks every document of a container, and under `fix` finds what is to be taken out of each. */
export async function checkContainer(
  container: Container,
  settings: CheckSettings,
): Promise<CheckedContainer> {
  const { documents } = container;
  const { results, failures } = await workOnEach(container, (held) =>
    checkDocument(held.text, readingOf(settings, held)),
  );
  const found = results.flatMap((checked, i) => (checked ? { checked, held: documents[i]! } : []));
  return {
    findings: found.flatMap(({ checked, held }) =>
      checked.findings.map((finding) => placed(finding, held, container)),
    ),
    failures,
    words: found.reduce((sum, { checked }) => sum + checked.words, 0),
    chromeWords: found.reduce((sum, { checked }) => sum + checked.chromeWords, 0),
    isPage: found.some(({ checked }) => checked.isPage),
    markerFaults: found.flatMap(({ checked, held }) =>
      checked.markerFaults.map((fault) => placed(fault, held, container)),
    ),
    documents: found.flatMap(({ checked, held }) =>
      checked.documents.map((numbers) => ({ ...numbers, place: held.label })),
    ),
    cuts: results.map((checked) => checked?.cuts ?? []),
  };
}

/** What was found in a document, where it is in the file. */
function placed<Found extends Place>(
  finding: Found,
  { toSource }: HeldDocument,
  { start, locate }: Container,
): Found {
  const [first, last] = [toSource(finding.start), toSource(finding.end)];
  return { ...finding, start: start + first, end: start + last, ...locate(first) };
}
