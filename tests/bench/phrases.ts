// How a language's phrases do on the corpus' pages in it, and which short lines that recur none of them knows.
//   npm run phrases -- de ../shared/corpus [--half seen|unseen]
// Where gold is a whole text, a line is the article's when gold has it; where gold is snippets, when a snippet that
// must be there is in it (so false votes are counted low there: read the lines).
import { parseArgs } from 'node:util';
import { Judge } from '../../src/judge/judge.ts';
import { read } from '../../src/read/read.ts';
import { rules } from '../../src/rules/index.ts';
import { type Gold, label, rows, siteFold, siteOf } from './corpus.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { half: { type: 'string' } },
});
const [language, corpus = '../shared/corpus'] = positionals;
const LONGEST = 14; // words of a line listed as unknown

interface Entry {
  chrome: number;
  article: number;
  readonly lines: Set<string>;
}
const votes = new Map<string, Entry>();
const unknown = new Map<string, { sites: Set<string>; article: number }>();
const judge = new Judge(rules);
let pages = 0;

function count(key: string, isArticle: boolean, line: string): void {
  let entry = votes.get(key);
  if (!entry) votes.set(key, (entry = { chrome: 0, article: 0, lines: new Set() }));
  entry[isArticle ? 'article' : 'chrome']++;
  entry.lines.add(`${isArticle ? 'ARTICLE ' : ''}${line.slice(0, 90)}`);
}

for (const set of ['articles', 'news', 'multilingual']) {
  const gold = new Map(rows<Gold>(corpus, `${set}/gold`).map((g) => [g.id, g]));
  for (const { id, text } of rows<{ id: string; text: string }>(corpus, `${set}/innertext`)) {
    const g = gold.get(id);
    if (!g || (options.half && siteFold(g) < 4 !== (options.half === 'seen'))) continue;
    const document = await read(text);
    if (document.language !== language) continue;
    pages++;
    const contents = document.blocks.map((block) => block.content);
    const labels =
      g.text === undefined
        ? contents.map((line) => (g.with ?? []).some((snippet) => line.includes(snippet.trim())))
        : label(contents, g.text);
    const spoken = new Set<number>();
    for (const { block, verdict, strength, rule } of await judge.judge(document)) {
      if (verdict === 'protect' || verdict === 'before' || verdict === 'after') continue;
      if (rule.byWords) {
        spoken.add(block);
        count(`${rule.id} ${verdict} ${strength}`, labels[block]!, contents[block]!);
      }
    }
    document.blocks.forEach(({ content, shape }, i) => {
      if (spoken.has(i) || shape.words === 0 || shape.words > LONGEST) return;
      const key = content.replace(/\d+/g, '#').toLowerCase();
      let entry = unknown.get(key);
      if (!entry) unknown.set(key, (entry = { sites: new Set(), article: 0 }));
      entry.sites.add(siteOf(g));
      if (labels[i]) entry.article++;
    });
  }
}
console.log(`${pages} pages in ${language}`);
for (const [key, { chrome, article, lines }] of [...votes].sort()) {
  console.log(`${key}: ${chrome} chrome, ${article} article`);
  for (const line of [...lines]
    .sort((a, b) => Number(b.startsWith('ARTICLE')) - Number(a.startsWith('ARTICLE')))
    .slice(0, 12))
    console.log(`    ${line}`);
}
console.log('\nShort lines that no rule knows the words of, by the number of sites (times in an article):');
for (const [line, { sites, article }] of [...unknown]
  .sort((a, b) => b[1].sites.size - a[1].sites.size || (a[0] < b[0] ? -1 : 1))
  .slice(0, 400))
  console.log(`${sites.size} (${article})  ${line}`);
