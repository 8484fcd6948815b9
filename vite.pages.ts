import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin, type Rolldown } from 'vite';

const ROOT = import.meta.dirname;

/** What the engine has of Node's own, and what a browser has instead. */
const INSTEAD: ReadonlyMap<string, string> = new Map([
  ['src/room.ts', 'src/playground/browser/room.ts'],
  ['src/read/legacy.ts', 'src/playground/browser/legacy.ts'],
  ['src/read/page/jsdom.ts', 'src/playground/browser/jsdom.ts'],
]);

/** Gives browsers what they have instead, and refuses what only Node has. */
const forBrowsers: Plugin = {
  name: 'for-browsers',
  enforce: 'pre',
  async resolveId(id, importer) {
    if (id.startsWith('node:') || builtinModules.includes(id))
      this.error(`${importer ?? 'the entry'} asks for ${id}, which no browser has`);
    if (!id.startsWith('.') || importer === undefined) return null;
    const found = await this.resolve(id, importer, { skipSelf: true });
    const other = found ? INSTEAD.get(relative(ROOT, found.id)) : undefined;
    return other === undefined ? null : join(ROOT, other);
  },
};

/**
 * Builds one program for browsers from an entry; nothing is written.
 * @throws Error where it asks for what only Node has
 */
export async function buildForBrowsers(entry: string): Promise<Rolldown.OutputBundle> {
  const built = (await build({
    configFile: false,
    root: ROOT,
    logLevel: 'silent',
    plugins: [forBrowsers],
    build: {
      write: false,
      target: 'es2023',
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: { input: entry, output: { format: 'iife', codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput;
  return Object.fromEntries(built.output.map((file) => [file.fileName, file]));
}

function textOf(bundle: Rolldown.OutputBundle, ending: string): string {
  const file = Object.values(bundle).find(({ fileName }) => fileName.endsWith(ending))!;
  return file.type === 'chunk' ? file.code : String(file.source);
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * A page as one file: program and style inside, and a policy that lets nothing else in.
 * @param folder holds `index.html`, whose comments of one word say where each part goes, and `page.ts`
 * @param policy what may be used besides
 * @param parts what goes into the template besides
 */
async function makePage(
  folder: string,
  policy: readonly string[],
  parts: Readonly<Record<string, string>>,
): Promise<string> {
  const [template, page] = await Promise.all([
    readFile(join(ROOT, folder, 'index.html'), 'utf8'),
    buildForBrowsers(join(ROOT, folder, 'page.ts')),
  ]);
  // Inside an element a program may not say that the element ends.
  const script = textOf(page, '.js').replaceAll('</script', '<\\/script');
  const style = textOf(page, '.css');
  const directives = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    ...policy,
  ];
  const all: Readonly<Record<string, string>> = {
    policy: `<meta http-equiv="Content-Security-Policy" content="${directives.join('; ')}" />`,
    style: `<style>${style}</style>`,
    script: `<script>${script}</script>`,
    ...parts,
  };
  return template.replace(/<!-- (\w+) -->/g, (comment, name: string) => all[name] ?? comment);
}

/** The playground, with the engine packed inside. */
async function makePlayground(): Promise<string> {
  const worker = await buildForBrowsers(join(ROOT, 'src/playground/worker.ts'));
  const engine = gzipSync(textOf(worker, '.js'), { level: 9 }).toString('base64');
  return makePage('src/playground', ['worker-src blob:', 'trusted-types engine'], {
    engine: `<script type="application/gzip+base64" id="engine">${engine}</script>`,
  });
}

/** The report without a run in it: the command puts one in place of a comment. */
const makeReport = (): Promise<string> => makePage('src/report', ["trusted-types 'none'"], {});

/** Writes the pages beside the built command. */
export const pages: Plugin = {
  name: 'pages',
  apply: 'build',
  async writeBundle({ dir }) {
    const [playground, report] = await Promise.all([makePlayground(), makeReport()]);
    await writeFile(join(dir!, 'playground.html'), playground);
    await writeFile(join(dir!, 'report.html'), report);
  },
};
