import type { Line, Role } from '../document.ts';
import { type Article, isInBody, renderArticle, type Settled } from './article.ts';
import { writeCode } from './markdown/code.ts';
import { escapeStart, escapeText } from './markdown/escape.ts';

/** The article as Markdown: front matter (the document's own where it has one), title, body. */
export async function renderMarkdown(settled: Settled, keep: readonly Role[]): Promise<string> {
  const article = renderArticle(settled, keep);
  const body = settled.document.format === 'html' ? await pageBody(settled, keep) : article.text;
  const title = article.title === null ? null : `# ${article.title}`;
  const front =
    article.parts.find((part) => part.role === 'front-matter')?.text ?? (await frontMatter(article));
  return [front, title, body].filter((piece) => piece !== null && piece !== '').join('\n\n');
}

async function frontMatter({
  title,
  byline,
  published,
  language,
  site,
  url,
}: Article): Promise<string | null> {
  const known = Object.entries({ title, byline, published, language, site, url }).filter(
    ([, value]) => value !== null,
  );
  if (known.length === 0) return null;
  const { stringify } = await import('yaml');
  return `---\n${stringify(Object.fromEntries(known), { lineWidth: 0 })}---`;
}

async function pageBody(settled: Settled, keep: readonly Role[]): Promise<string> {
  // Not for text: it brings the DOM.
  const { writePage } = await import('./markdown/page.ts');
  return writePage(settled, keep) ?? linesBody(settled, keep);
}

/** Lines that stand in the page's data and not in its tree. */
function linesBody({ document, verdicts }: Settled, keep: readonly Role[]): string {
  const kept = document.lines.filter((line) => isInBody(verdicts[line.index]!.role, keep));
  return kept
    .map((line, i) => (i === 0 ? '' : isTight(kept[i - 1]!, line) ? '\n' : '\n\n') + marked(line))
    .join('');
}

const isTight = (a: Line, b: Line): boolean => a.kind === 'list-item' && b.kind === 'list-item';

function marked({ kind, text }: Line): string {
  if (kind === 'code') return writeCode({ kind, language: '', text });
  const escaped = escapeText(text, false);
  switch (kind) {
    case 'heading':
      return `## ${escaped}`;
    case 'list-item':
      return `- ${escaped}`;
    case 'quote':
      return `> ${escaped}`;
    default:
      return escapeStart(escaped);
  }
}
