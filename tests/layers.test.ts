import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from './support.ts';

// Data runs one way; a file may import from its own layer and from those before it.
const LAYERS = [
  'words',
  '.',
  'phrases',
  'dom',
  'read',
  'site',
  'match',
  'rules',
  'judge',
  'settle',
  'render',
  'config',
  'looks',
  'playground',
  'report',
  'cli',
];
const SRC = join(ROOT, 'src');
// The pipeline stands above the engine, below the configuration; the public surface below the command alone.
const ABOVE: Readonly<Record<string, string>> = { 'clean.ts': 'config', 'index.ts': 'cli' };

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const layerOf = (file: string): number =>
  ABOVE[file] !== undefined
    ? LAYERS.indexOf(ABOVE[file]) - 0.5
    : LAYERS.indexOf(file.includes('/') ? file.split('/')[0]! : '.');

function importsOf(file: string): string[] {
  const text = readFileSync(join(SRC, file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1]!);
}

describe('layers', () => {
  test.each(files)('%s imports nothing from a later layer', (file) => {
    for (const name of importsOf(file).filter((each) => each.startsWith('.') && each.endsWith('.ts'))) {
      const target = join(file, '..', name);
      expect(layerOf(target), `${file} imports ${name}`).toBeLessThanOrEqual(layerOf(file));
    }
  });

  test('libraries stay where they belong', () => {
    const users = (library: string): string[] =>
      files.filter((file) => importsOf(file).some((name) => name === library));
    expect(users('commander')).toEqual(['cli/options.ts']);
    expect(users('csv-parse/sync')).toEqual(['cli/inputs/containers/csvRows.ts']);
    expect(users('jsdom')).toEqual(['read/page/jsdom.ts']);
    expect(users('@mozilla/readability').sort()).toEqual(['read/page/jsdom.ts', 'read/page/readability.ts']);
    for (const file of users('parse5')) expect(file).toMatch(/^dom\//);
    for (const file of users('chalk')) expect(file).toMatch(/^cli\//);
  });

  test('the text path loads no DOM, no worker pool, no YAML and nothing for configurations', async () => {
    const { build } = await import('vite');
    const result = await build({ root: ROOT, logLevel: 'silent', build: { write: false } });
    const chunks = (Array.isArray(result) ? result : [result]).flatMap((each) =>
      'output' in each ? each.output : [],
    );
    const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
    const loaded = new Set<string>();
    const load = (name: string): void => {
      if (loaded.has(name)) return;
      loaded.add(name);
      const chunk = byName.get(name);
      if (chunk?.type === 'chunk') chunk.imports.forEach(load);
    };
    load('main.js');
    expect([...loaded].filter((name) => !name.startsWith('node:') && !byName.has(name)).sort()).toEqual([]);
    // Libraries that come in the bundle are no cheaper to run through.
    const modules = [...loaded].flatMap((name) => {
      const chunk = byName.get(name);
      return chunk?.type === 'chunk' ? chunk.moduleIds : [];
    });
    const libraries = modules.flatMap((id) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? []);
    expect([...new Set(libraries)]).toEqual(['commander']);
  });
});
