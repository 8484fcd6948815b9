import type { Block, Metadata, Role } from '../document.ts';
import { isoDate } from '../words/dates.ts';
import type { Settled } from './article.ts';

/** What is known about an article, from the document's metadata first, then from the lines that tell it. */
export type Description = Metadata;

const BYLINE_LEAD = /^(?:[\p{L} ]{0,30}?\bby|author|writer|reporter|byline)s?\b\s?:?\s*/iu;
const BYLINE_TAIL = /\s*(?:[|•·–—(,;]|\s-\s|\b(?:updated|published|posted|on|for)\b).*$/iu;
const SOURCE =
  /\b(?:published|appeared|posted|printed|ran)\b(?:\s+first)?(?:\s+(?:at|on|in|by|from))?:?\s+(?:the website (?:of )?)?(.+?)\.?$/iu;
const DOMAIN = /(?:https?:\/\/)?((?:[\w-]+\.)+[a-z]{2,})(\/\S*)?/i;

export function describe({ document, verdicts }: Settled): Description {
  const { metadata } = document;
  const blockOf = (role: Role): Block | null =>
    document.blocks.find((block) => verdicts.get(block)!.role === role) ?? null;
  const source = sourceOf(
    document.blocks.find((block) => verdicts.get(block)!.rule === 'source-note') ?? null,
  );
  const url = metadata.url ?? source?.url ?? null;
  return {
    title: metadata.title ?? blockOf('title')?.content ?? null,
    byline: names(metadata.byline ?? blockOf('byline')?.content ?? null),
    published:
      metadata.published ??
      publishedOf(document.blocks.filter((block) => verdicts.get(block)!.role === 'date')),
    language: metadata.language ?? document.language,
    site: metadata.site ?? source?.site ?? hostOf(url),
    url,
  };
}

/** The names in a byline, without "By", roles and dates. */
function names(byline: string | null): string | null {
  if (byline === null) return null;
  const bare = byline.replace(BYLINE_LEAD, '').replace(BYLINE_TAIL, '').trim();
  return bare || null;
}

function publishedOf(blocks: readonly Block[]): string | null {
  // "Updated 3 May | Published 1 May": the publication's own date where the line says which it is.
  for (const { content } of blocks) {
    const named = /(?:published|posted)\b(.{4,60})/iu.exec(content)?.[1];
    const date = named === undefined ? null : isoDate(named);
    if (date !== null) return date;
  }
  for (const { content } of blocks) {
    const date = isoDate(content);
    if (date !== null) return date;
  }
  return null;
}

/** "This article was originally published at www.example.com" names where the article is from. */
function sourceOf(note: Block | null): { site: string; url: string | null } | null {
  const name = note ? SOURCE.exec(note.content.slice(0, 300))?.[1]?.trim() : undefined;
  if (name === undefined || name === '') return null;
  const [, domain, path] = DOMAIN.exec(name) ?? [];
  if (domain === undefined) return { site: name.replace(/\s+(?:and|on|in) .*$/u, ''), url: null };
  return {
    site: domain.replace(/^www\./i, ''),
    url: path !== undefined && path.length > 1 ? `https://${domain}${path}` : null,
  };
}

function hostOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null;
}
