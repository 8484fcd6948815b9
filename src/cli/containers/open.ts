import type { Container } from './container.ts';

/** Files that hold documents and are read as a whole; JSONL is read line by line. */
export type ContainerKind = 'json' | 'csv';

/** What a file is by its name; null where it is a document itself. */
export const containerOf = (path: string): ContainerKind | null =>
  /\.json$/i.test(path) ? 'json' : /\.[ct]sv$/i.test(path) ? 'csv' : null;

/**
 * Opens the source of a file that holds documents.
 * @param field the field or column that holds them; undefined for the first of html, text, content, body
 * @throws CleanArticleError `bad-json`, `bad-csv`, `missing-field`
 */
export async function openContainer(
  kind: ContainerKind,
  source: string,
  field: string | undefined,
): Promise<Container> {
  if (kind === 'json') return (await import('./json.ts')).openJson(source, field);
  return (await import('./csv.ts')).openCsv(source, field);
}
