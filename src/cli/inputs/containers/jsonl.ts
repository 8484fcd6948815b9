import { CleanArticleError } from '../../../errors.ts';
import { LineIndex } from '../../../render/lineIndex.ts';
import { type Batch, linesOf } from '../jsonl.ts';
import { type Container, cutDocuments, type HeldDocument, type MissingDocument } from './container.ts';
import { holdDocument, parseRecord } from './json.ts';
import { skipSpace } from './scanJson.ts';

/** Opens a batch of JSONL lines, each an object with a document in a field; blank lines hold none. */
export function openJsonl(batch: Batch, field: string | undefined): Container {
  const { text: source, firstLine, start } = batch;
  const documents: HeldDocument[] = [];
  const missing: MissingDocument[] = [];
  for (const line of linesOf(batch)) {
    if (line.text.trim() === '') continue;
    const label = `line ${line.number}`;
    try {
      const object = parseRecord(line.text);
      documents.push(holdDocument(source, skipSpace(source, line.start), object, field, label));
    } catch (error) {
      if (!(error instanceof CleanArticleError)) throw error;
      missing.push({ label, error });
    }
  }
  const lines = new LineIndex(source, /\n/g);
  return {
    documents,
    missing,
    start,
    locate(offset) {
      const { line, column } = lines.locate(offset);
      return { line: firstLine + line - 1, column };
    },
    cut: (cuts) => cutDocuments(source, documents, cuts),
  };
}
