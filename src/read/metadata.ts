import type { Metadata } from '../document.ts';
import type { Document } from '../dom/nodes.ts';

export function readMetadata(document: Document, url: string | null): Metadata {
  return {
    title: document.title || null,
    byline: null,
    published: null,
    language: document.documentElement?.getAttribute('lang')?.split('-')[0] ?? null,
    site: null,
    url,
  };
}
