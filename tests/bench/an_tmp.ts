import { readFileSync } from 'node:fs';
import { Judge } from '../../src/judge/judge.ts';
import { read } from '../../src/read/read.ts';
import { rules } from '../../src/rules/index.ts';
import { decide } from '../../src/settle/decide.ts';
import { readModel } from '../../src/settle/model.ts';
import { useModel } from '../../src/settle/models.ts';
import { type Gold, label, rows, siteFold, words, score } from './corpus.ts';
import { renderText } from '../../src/render/text.ts';
const judge = new Judge(rules);
useModel('html', readModel('html', JSON.parse(readFileSync('/tmp/x/half_html.json', 'utf8'))));
const corpus = '/work/shared/corpus';
const set = process.argv[2]!;
const show = +(process.argv[3] ?? 0);
const golds = new Map(rows<Gold>(corpus, `${set}/gold`).map((g) => [g.id, g]));
const loss: Record<string, number> = {};
const out: any[] = [];
const add = (k: string, n: number) => {
  loss[k] = (loss[k] ?? 0) + n;
};
for (const row of rows<{ id: string; html: string }>(corpus, `${set}/html`)) {
  const gold = golds.get(row.id)!;
  if (siteFold(gold) < 4) continue;
  const d = await read(row.html, { from: 'html' });
  const v = await decide(d, judge);
  const lab = label(
    d.lines.map((l) => l.content),
    gold.text!,
  );
  const total = words(gold.text!).length || 1;
  const first = lab.indexOf(true),
    last = lab.lastIndexOf(true);
  const text = renderText(d, (l) => v[l.index]!.role === 'body');
  const f = (score([{ predicted: text, gold }]) as any).shingleF1;
  const lines: string[] = [];
  const mine: Record<string, number> = {};
  d.lines.forEach((l, i) => {
    const role = v[i]!.role;
    const kept = role === 'body';
    if (kept === lab[i]) return;
    const w = words(l.content).length;
    if (!w) return;
    const key = kept
      ? (i < first ? 'keptBefore' : i > last ? 'keptAfter' : 'keptInside') + ' ' + l.html!.box.tag
      : 'lost ' + role + ' ' + v[i]!.rule + ' ' + l.html!.box.tag;
    add(key, w / total / 408);
    mine[key] = (mine[key] ?? 0) + w;
    lines.push(
      `    ${kept ? '+' : '-'} ${role} ${v[i]!.rule} ${w} r=${l.html!.readable} <${l.html!.box.tag} ${l.html!.box.name.slice(0, 40)}> ${l.content.slice(0, 90)} :: ${v[i]!.reason.slice(0, 80)}`,
    );
  });
  out.push({ id: row.id, f, url: gold.url, lines, total });
}
out.sort((a, b) => a.f - b.f);
console.log(
  'mean',
  out.reduce((s, o) => s + o.f, 0) / out.length,
  'below .9',
  out.filter((o) => o.f < 0.9).length,
  'below .7',
  out.filter((o) => o.f < 0.7).length,
);
console.log(
  Object.entries(loss)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 25)
    .map(([k, n]) => k + ' ' + (100 * n).toFixed(2))
    .join('\n'),
);
for (const o of out.slice(0, show)) {
  console.log(o.id, o.f.toFixed(3), o.url, o.total);
  console.log(o.lines.slice(0, 12).join('\n'));
}
