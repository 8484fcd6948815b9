import type { ContainerKind } from '../kind.ts';
import type { Container } from './container.ts';

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
  if (kind === 'jsonl')
    return (await import('./jsonl.ts')).openJsonl({ text: source, firstLine: 1, start: 0, mark: '' }, field);
  if (kind === 'json') return (await import('./json.ts')).openJson(source, field);
  return (await import('./csv.ts')).openCsv(source, field);
}
