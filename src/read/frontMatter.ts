import { type Metadata, type Range } from '../document.ts';
import { isoDate } from '../words/dates.ts';

const OPENING = /^(\uFEFF?)\s*---[ \t]*(?:\r\n|\n|\r)/;
const CLOSING = /(?:\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?=\r\n|\n|\r|$)/g;
const KEY_LINE = /^\s*["']?[\p{L}_][\p{L}\p{N}_ -]*["']?\s*:(?:\s|$)/mu;

/** Where a document's YAML front matter stands, fences included, or null. Only the very beginning counts. */
export function findFrontMatter(source: string): Range | null {
  const opening = OPENING.exec(source);
  if (!opening) return null;
  CLOSING.lastIndex = opening[0].length - 1;
  const closing = CLOSING.exec(source);
  if (!closing) return null;
  const inner = source.slice(opening[0].length, closing.index);
  if (!KEY_LINE.test(inner)) return null;
  return { start: source.indexOf('---'), end: closing.index + closing[0].length };
}

// The names under which people keep these, most telling first.
const KEYS: Record<keyof Metadata, readonly string[]> = {
  title: ['title', 'headline', 'name'],
  byline: ['author', 'authors', 'byline', 'creator', 'by'],
  published: [
    'published',
    'date',
    'published_at',
    'publish_date',
    'date_published',
    'pubdate',
    'created',
    'datetime',
  ],
  language: ['language', 'lang', 'locale'],
  site: ['site', 'site_name', 'sitename', 'publisher', 'publication', 'source_name', 'outlet'],
  url: [
    'url',
    'origin_url',
    'original_url',
    'source_url',
    'canonical_url',
    'canonical',
    'link',
    'permalink',
    'source',
  ],
};

// An alias can stand for more than memory holds; front matter that has one is read line by line.
const ALIAS = /(?:^|[\s:,[-])\*[^\s*]/m;

/** What front matter says of the article. Front matter that is no YAML mapping says nothing. */
export async function readFrontMatter(text: string): Promise<Partial<Metadata>> {
  const { parseDocument } = await import('yaml');
  const inner = text.replace(/^---[^\r\n]*/, '').replace(/(?:---|\.\.\.)[ \t]*$/, '');
  const document = parseDocument(inner, { uniqueKeys: false, logLevel: 'silent' });
  // Scraped front matter is often slightly broken; what the parser could save of it still counts.
  const value: unknown = document.errors.length > 0 || ALIAS.test(inner) ? lenient(inner) : document.toJS();
  if (typeof value !== 'object' || value === null) return {};
  const fields = new Map(
    Object.entries(value).map(([key, v]) => [key.toLowerCase().replace(/[\s-]/g, '_'), v as unknown]),
  );
  const found: Partial<Record<keyof Metadata, string>> = {};
  for (const [name, keys] of Object.entries(KEYS) as [keyof Metadata, readonly string[]][]) {
    for (const key of keys) {
      const text = asText(fields.get(key));
      if (text === null || (name === 'url' && !/^https?:\/\//i.test(text))) continue;
      found[name] = name === 'published' ? (isoDate(text) ?? text) : text;
      break;
    }
  }
  return found;
}

function asText(value: unknown): string | null {
  if (Array.isArray(value))
    return (
      value
        .map(asText)
        .filter((v) => v !== null)
        .join(', ') || null
    );
  if (typeof value === 'object' && value !== null && 'name' in value) return asText(value.name);
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  return String(value).trim() || null;
}

/** `key: value` lines, for front matter that YAML refuses (an unquoted colon in a title, usually). */
function lenient(text: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const line of text.split(/\r\n|\n|\r/)) {
    const match = /^([\p{L}_][\p{L}\p{N}_ -]*?)\s*:\s*(.*)$/u.exec(line);
    if (match) fields[match[1]!] = match[2]!.trim().replace(/^(["'])(.*)\1$/u, '$2');
  }
  return fields;
}
