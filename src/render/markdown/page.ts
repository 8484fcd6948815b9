import type { Role } from '../../document.ts';
import type { Node } from '../../dom/nodes.ts';
import { parsePage } from '../../dom/parse.ts';
import { collectRuns, type Run } from '../../read/page/runs.ts';
import type { Settled } from '../article.ts';
import { buildBlocks } from './blocks.ts';
import { findImages } from './images.ts';
import { Links } from './links.ts';
import { writeBlocks } from './write.ts';

/**
 * What is kept of a page, in the form it has there. The page is parsed again for that, so that those who want no form
 * need not pay for it.
 * @returns null where the document's lines are not the runs of text in its page
 */
export function writePage({ document, verdicts }: Settled, keep: readonly Role[]): string | null {
  const page = parsePage(document.source);
  const runs = collectRuns(page);
  const isRead =
    runs.length === document.lines.length &&
    runs.every((run, i) => ink(run) === squeeze(document.lines[i]!.text));
  if (!page.body || !isRead) return null;
  const runOf = new Map<Node, number>();
  for (const [i, { pieces }] of runs.entries()) for (const { text } of pieces) runOf.set(text, i);
  const isInBody = (role: Role): boolean => role === 'body' || keep.includes(role);
  const roles = document.lines.map((line) => verdicts[line.index]!.role);
  const links = new Links(page, document.metadata.url);
  const images = findImages(
    page,
    runOf,
    roles.map((role) => (isInBody(role) ? 'body' : role)),
    links,
  );
  const isKept = (text: Node): boolean | undefined => {
    const run = runOf.get(text);
    return run === undefined ? undefined : isInBody(roles[run]!);
  };
  return writeBlocks(buildBlocks(page.body, { isKept, images, links }));
}

const squeeze = (text: string): string => text.replace(/\s+/g, '');
const ink = ({ pieces }: Run): string => squeeze(pieces.map(({ text }) => text.data).join(''));
