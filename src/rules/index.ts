import type { Rule } from '../rule.ts';

// Every file of this folder is a rule: adding one is adding its file. The build resolves this into one bundle.
const files = import.meta.glob<Rule>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' });

/** All rules, by id. */
export const rules: readonly Rule[] = Object.values(files).sort((a, b) => (a.id < b.id ? -1 : 1));
