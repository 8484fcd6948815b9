import type { Element } from '../../../dom/nodes.ts';

/** What the words in an element's class and id say it is. */
export interface Kind {
  /** Words of class and id, in lower case, words in camel case parted. */
  readonly names: string;
  /** Comments, other stories, menus and the like. */
  readonly isAside: boolean;
  readonly isAuthor: boolean;
  readonly isDate: boolean;
}

const LONGEST = 300; // characters of class and id; some frameworks write thousands
const MOST_KINDS = 10_000;

const ASIDE =
  /(?:^|[\s_-])(?:comments?|commentlist|respond|disqus|related\w*|recommend\w*|sidebar|popular|trending|teasers?|nav|navbar|navigation|menu|breadcrumbs?|newsletter|promo|recirc\w*|recent|upnext|latest|carousel|more-(?:from|stories|posts|news|articles))(?:$|[\s_-])|(?:^|\s)(?:widget|footer)(?:$|[\s_])/;
const AUTHOR =
  /(?:^|[\s_-])(?:by-?line\w*|authors?(?:name|box|link)?|writers?|autor(?:en|in)?|auteurs?|autore|contributors?|written-?by|posted-?by|fn)(?:$|[\s_-])/;
const DATE =
  /(?:^|[\s_-])(?:date\w*|posted-?on|published\w*|pub-?date|time|timestamp|datum|fecha|meta)(?:$|[\s_-])/;

const UNNAMED: Kind = { names: '', isAside: false, isAuthor: false, isDate: false };

/** Reads elements' kinds; those of the same class and id are looked at once. */
export class Kinds {
  readonly #known = new Map<string, Kind>();

  of(element: Element): Kind {
    const [className, id] = [element.className, element.id];
    if (className === '' && id === '') return UNNAMED;
    const written = `${className} ${id}`;
    const known = this.#known.get(written);
    if (known) return known;
    const names = written
      .slice(0, LONGEST)
      .replace(/([a-z])(?=[A-Z][a-z])/g, '$1-')
      .toLowerCase();
    const kind = {
      names,
      isAside: ASIDE.test(names),
      isAuthor: AUTHOR.test(names),
      isDate: DATE.test(names),
    };
    if (this.#known.size < MOST_KINDS) this.#known.set(written, kind);
    return kind;
  }
}
