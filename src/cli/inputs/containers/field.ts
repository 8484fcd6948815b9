import { CleanArticleError } from '../../../errors.ts';
import { printable } from '../../printable.ts';

const FIELDS = ['html', 'text', 'content', 'body'];

/**
 * The field that holds the document: the one asked for, or the first of the usual ones; undefined where there is none.
 * @param holdsText whether a field is there and holds text
 */
export const findField = (
  asked: string | undefined,
  holdsText: (name: string) => boolean,
): string | undefined => (asked === undefined ? FIELDS : [asked]).find(holdsText);

/** What to say where no field holds the document. */
export const missingField = (asked: string | undefined): CleanArticleError =>
  new CleanArticleError(
    'missing-field',
    asked === undefined
      ? `none of the fields ${FIELDS.join(', ')} holds text; name one with --field`
      : `the field “${printable(asked)}” does not hold text`,
  );

/**
 * The document of an object that JSON gave.
 * @throws CleanArticleError `missing-field`
 */
export function documentOf(
  object: Readonly<Record<string, unknown>>,
  asked: string | undefined,
): { readonly name: string; readonly text: string; readonly isPage: boolean; readonly url: string | null } {
  const name = findField(asked, (each) => typeof object[each] === 'string');
  if (name === undefined) throw missingField(asked);
  const { url } = object;
  return {
    name,
    text: object[name] as string,
    isPage: isPageField(name),
    url: typeof url === 'string' ? url : null,
  };
}

/** Whether what a field holds are pages. */
export const isPageField = (name: string): boolean => name === 'html';
