import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { embed } from '../src/config/embed.ts';
import type { Example } from '../src/rule.ts';
import type { Settled } from '../src/render/article.ts';
import { cut } from '../src/render/cuts.ts';
import { cutsOfChrome } from '../src/render/fixed.ts';

export { embed, PARAGRAPHS } from '../src/config/embed.ts';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const SAMPLES = join(ROOT, 'samples');

const TELLING = 'Dark Mode Light Mode';

/** An example in an article that a line beyond doubt tells to be a scraped page, away from where the example stands. */
export function embedInPage(example: Example): ReturnType<typeof embed> {
  const embedded = embed(example);
  const { source, format } = embedded;
  const isAtStart = typeof example !== 'string' && example.at === 'start';
  const line = format === 'html' ? `<p>${TELLING}</p>` : TELLING;
  if (format !== 'html')
    return { ...embedded, source: isAtStart ? `${source}\n\n${line}` : `${line}\n\n${source}` };
  const place = isAtStart ? '</body>' : '<body>';
  return { ...embedded, source: source.replace(place, isAtStart ? line + place : place + line) };
}

/** Text as its non-blank characters: what the accounting law speaks of. */
export const ink = (text: string): string => text.replace(/\s+/gu, '');

export interface Sample {
  readonly name: string;
  readonly path: string;
  readonly input: Buffer;
  /** The expected article; of a clean sample the input itself. */
  readonly article: string;
  readonly metadata: Record<string, unknown>;
  readonly isClean: boolean;
}

/** The articles among the samples: the folders that have an input. */
export function samples(): Sample[] {
  return readdirSync(SAMPLES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => {
      const folder = join(SAMPLES, name);
      const files = readdirSync(folder);
      const inputName = files.find((file) => file.startsWith('input.'));
      if (inputName === undefined) return [];
      const path = join(folder, inputName);
      const input = readFileSync(path);
      const isClean = name.startsWith('clean--');
      const article = isClean ? input.toString('utf8') : readFileSync(join(folder, 'article.txt'), 'utf8');
      const metadata = files.includes('article.json')
        ? (JSON.parse(readFileSync(join(folder, 'article.json'), 'utf8')) as Record<string, unknown>)
        : {};
      return { name, path, input, article, metadata, isClean };
    });
}

/** A document's source without its chrome, as `--fix` leaves it. */
export const fixedSource = (settled: Settled): string => cut(settled.document.source, cutsOfChrome(settled));
