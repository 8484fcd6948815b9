import type { Role } from '../../document.ts';
import type { Node } from '../../dom/nodes.ts';
import { parsePage } from '../../dom/parse.ts';
import { collectRuns, type Run } from '../../read/page/runs.ts';
import { isInBody, type Settled } from '../article.ts';
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
    runs.every((run, i) => ink(run) === withoutSpace(document.lines[i]!.text));
  if (!page.body || !isRead) return null;
  const runOf = new Map<Node, number>();
  for (const [i, { pieces }] of runs.entries()) for (const { text } of pieces) runOf.set(text, i);
  const roles = document.lines.map((line) => verdicts[line.index]!.role);
  const links = new Links(page, document.metadata.url);
  const images = findImages(
    page,
    runOf,
    roles.map((role) => (isInBody(role, keep) ? 'body' : role)),
    links,
  );
  const isKept = (text: Node): boolean | undefined => {
    const run = runOf.get(text);
    return run === undefined ? undefined : isInBody(roles[run]!, keep);
  };
  return writeBlocks(buildBlocks(page.body, { isKept, images, links }));
}

const withoutSpace = (text: string): string => text.replace(/\s+/g, '');
const ink = ({ pieces }: Run): string => withoutSpace(pieces.map(({ text }) => text.data).join(''));
