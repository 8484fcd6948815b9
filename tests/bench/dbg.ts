import { readFileSync } from 'node:fs';
import { Judge } from '../../src/judge/judge.ts';
import { read } from '../../src/read/read.ts';
import { rules } from '../../src/rules/index.ts';
import { settle } from '../../src/settle/settle.ts';
const d = await read(readFileSync(process.argv[2]!));
const j = new Judge(rules);
const b = j.judge(d);
const v = settle(d, b);
d.blocks.forEach((block, i) => {
  const votes = b
    .filter((x) => x.block === i)
    .map((x) => `${x.rule.id}:${x.verdict}:${x.strength}${x.verdict === 'role' ? ':' + x.role : ''}`);
  console.log(
    i,
    v[i]!.role,
    v[i]!.rule,
    '|',
    block.content.slice(0, 60).replace(/\n/g, ' '),
    '|',
    votes.join(' '),
  );
});
