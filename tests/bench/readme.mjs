// Writes the README's generated parts: the example's output and the table of rules. `npm run readme`, after a build.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const run = (...args) => execFileSync('node', ['bin/clean-article.js', ...args], { encoding: 'utf8' });
const readme = readFileSync('README.md', 'utf8')
  .replace(
    /(```console\n\$ clean-article )(.*)(\n)[\s\S]*?(```)/,
    (_, head, args, end, fence) => head + args + end + run(...args.split(' ')) + fence,
  )
  .replace(
    /(<!-- rules -->\n)[\s\S]*?(\n<!-- \/rules -->)/,
    (_, head, tail) => head + run('rules', '--markdown').trimEnd() + tail,
  );
writeFileSync('README.md', readme);
