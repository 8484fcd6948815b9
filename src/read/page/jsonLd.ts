import type { Document } from '../../dom/nodes.ts';
import { parseLoosely } from './metadata/looseJson.ts';

/** A creative work that a page describes in JSON-LD (https://schema.org/CreativeWork). What is not given is null. */
export interface LinkedArticle {
  /** An article by its type, or the page around it or another work, which may know as much. */
  readonly kind: 'article' | 'work' | 'page';
  /** Not inside another work, nor an entry of a list. */
  readonly isTop: boolean;
  readonly headline: string | null;
  /** Names as given, one an author, of people and of those who may be. */
  readonly authors: readonly string[];
  /** Names of authors that are said to be organisations. */
  readonly organizations: readonly string[];
  /** As given, seldom anything but ISO 8601. */
  readonly datePublished: string | null;
  readonly dateModified: string | null;
  readonly articleBody: string | null;
  /** Name of the publisher or of the site. */
  readonly site: string | null;
  readonly url: string | null;
  readonly inLanguage: string | null;
}

type Item = Readonly<Record<string, unknown>>;

interface Found {
  readonly item: Item;
  readonly isTop: boolean;
}

// Of the items of a page; a list of all articles of a site has thousands and tells nothing of this one.
const MOST_ITEMS = 5000;
const MOST_NAMES = 50;

const ARTICLE = /(?:article|posting|report|^review)$/i;
const WORK =
  /^(?:creativework|recipe|howto|course|learningresource|podcastepisode|videoobject|book|chapter|story|webcontent|dataset|faqpage|qapage|medicalwebpage|product|guide)$/i;
const PAGE = /page$/i;
const SITE = /^website$/i;
const ORGANIZATION = /organization$|^corporation$|^website$|^brand$/i;

// Properties whose items are what the page speaks of, not what it has beside it.
const INNER = new Set(['@graph', 'mainentity', 'mainentityofpage', 'ispartof']);

/**
 * The creative works in a page's JSON-LD, in the order they stand there. Broken, huge or hostile data gives fewer
 * works or none; nothing is thrown.
 */
export function articlesIn(document: Document): readonly LinkedArticle[] {
  const found: Found[] = [];
  for (const script of document.querySelectorAll('script')) {
    if (!/ld\+json/i.test(script.getAttribute('type') ?? '')) continue;
    collect(parseLoosely(script.textContent), found);
    if (found.length >= MOST_ITEMS) break;
  }
  const byId = new Map<string, Item>();
  for (const { item } of found) {
    const id = item['@id'];
    // A reference has no more than its target's name.
    if (typeof id === 'string' && Object.keys(item).length > 2 && !byId.has(id)) byId.set(id, item);
  }
  const site =
    found.map(({ item }) => (isOf(item, SITE) ? textOf(item['name']) : null)).find(Boolean) ?? null;
  return found.flatMap((each) => toArticle(each, byId, site) ?? []);
}

/** Adds the items in a piece of JSON in their order, without recursion. */
function collect(root: unknown, found: Found[]): void {
  const stack = [{ value: root, isTop: true }];
  for (let entry = stack.pop(); entry && found.length < MOST_ITEMS; entry = stack.pop()) {
    const { value, isTop } = entry;
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value)) found.push({ item: value as Item, isTop });
    const inner = Object.entries(value).slice(0, MOST_ITEMS).reverse();
    for (const [key, each] of inner) {
      if (typeof each !== 'object') continue;
      stack.push({ value: each, isTop: isTop && (Array.isArray(value) || INNER.has(key.toLowerCase())) });
    }
  }
}

function toArticle(
  { item, isTop }: Found,
  byId: ReadonlyMap<string, Item>,
  site: string | null,
): LinkedArticle | null {
  const kind = isOf(item, ARTICLE) ? 'article' : isOf(item, WORK) ? 'work' : isOf(item, PAGE) ? 'page' : null;
  if (kind === null) return null;
  const [people, organizations] = authorsOf(item['author'] ?? item['creator'], byId);
  return {
    kind,
    isTop,
    headline: textOf(item['headline']) ?? textOf(item['name']),
    authors: people,
    organizations,
    datePublished: textOf(item['datePublished']) ?? (kind === 'page' ? null : textOf(item['dateCreated'])),
    dateModified: textOf(item['dateModified']),
    articleBody: textOf(item['articleBody']),
    site: namesOf(item['publisher'], byId)[0] ?? site,
    url: textOf(item['url']) ?? idOf(item['mainEntityOfPage']) ?? idOf(item),
    inLanguage: textOf(item['inLanguage']),
  };
}

function isOf(item: Item, pattern: RegExp): boolean {
  const types = [item['@type']].flat().slice(0, 20);
  return types.some(
    (type) => typeof type === 'string' && pattern.test(type.slice(0, 100).replace(/^.*[/:#]/, '')),
  );
}

function authorsOf(value: unknown, byId: ReadonlyMap<string, Item>): [people: string[], others: string[]] {
  const all = [value].flat().slice(0, MOST_NAMES);
  const isOrganization = (each: unknown): boolean => {
    if (typeof each !== 'object' || each === null) return false;
    const item = each as Item;
    return isOf('@type' in item ? item : (byId.get(String(item['@id'])) ?? item), ORGANIZATION);
  };
  return [
    namesOf(
      all.filter((each) => !isOrganization(each)),
      byId,
    ),
    namesOf(all.filter(isOrganization), byId),
  ];
}

/** Names of people or organisations: texts, objects, references to objects, or lists of these. */
function namesOf(value: unknown, byId: ReadonlyMap<string, Item>): string[] {
  const names = new Set<string>();
  for (const each of [value].flat().slice(0, MOST_NAMES)) {
    if (typeof each !== 'object' || each === null) {
      const text = textOf(each);
      if (text !== null) names.add(text);
      continue;
    }
    const item = each as Item;
    const target = byId.get(String(item['@id']));
    for (const name of [item['name'] ?? target?.['name']].flat().slice(0, MOST_NAMES)) {
      const text = textOf(name) ?? fullName(item) ?? (target ? fullName(target) : null);
      if (text !== null) names.add(text);
    }
  }
  return [...names];
}

function fullName(item: Item): string | null {
  const parts = [textOf(item['givenName']), textOf(item['familyName'])].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(' ') : null;
}

/** A text, or the first of several; a value with a language (`@value`) counts as its text. */
function textOf(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  const text =
    typeof first === 'object' && first !== null
      ? ((first as Item)['@value'] ?? (first as Item)['name'])
      : first;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
}

function idOf(value: unknown): string | null {
  const id = typeof value === 'object' && value !== null ? (value as Item)['@id'] : value;
  return typeof id === 'string' && /^https?:/i.test(id) ? id.replace(/#.*$/s, '') : null;
}
