import { readFileSync } from 'node:fs';
import { Judge } from '../../src/judge/judge.ts';
import { read } from '../../src/read/read.ts';
import { rules } from '../../src/rules/index.ts';
import { decide } from '../../src/settle/decide.ts';
import { settle } from '../../src/settle/settle.ts';
const d = await read(readFileSync(process.argv[2]!));
const j = new Judge(rules);
const fake = {
  judge: (doc: typeof d) => {
    const b = j.judge(doc);
    const v = settle(doc, b);
    console.log('--- pass', doc.blocks.length);
    doc.blocks.slice(0, Number(process.argv[3] ?? 12)).forEach((block, i) => {
      const votes = b.filter((x) => x.block === i).map((x) => `${x.rule.id}:${x.verdict}:${x.strength}`);
      console.log(i, v[i]!.role, v[i]!.rule, '|', block.content.slice(0, 50), '|', votes.join(' '));
    });
    return b;
  },
};
decide(d, fake as unknown as Judge);
