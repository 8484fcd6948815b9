/** A value as JSON on one line; characters that could steer a terminal are escaped. */
export const toJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** The beginning of an object whose last field is a list that is still to come. */
export const openList = (head: object, list: string): string => `${toJson(head).slice(0, -1)},"${list}":[`;

/** Puts commas between the items of a list that is written as it comes, each on a line of its own. */
export function listWriter(): (item: object) => string {
  let separator = '\n';
  return (item) => {
    const written = separator + toJson(item);
    separator = ',\n';
    return written;
  };
}
