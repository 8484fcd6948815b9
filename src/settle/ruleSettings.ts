import { CleanArticleError } from '../errors.ts';
import { Judge } from '../judge/judge.ts';
import { type OwnRule, toRule } from '../judge/ownRule.ts';
import { suggest } from '../nearest.ts';
import { type Strength, STRENGTHS } from '../rule.ts';
import { rules } from '../rules/index.ts';
import { LAYOUT, type LayoutId } from './layout.ts';

/** What can be set for a rule: whether it has a say, or how much what it drops weighs. */
export const RULE_SETTINGS = ['off', 'on', ...STRENGTHS] as const;
export type RuleSetting = 'off' | 'on' | Strength;
/** What is set for rules and layout judgements, by id. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>;

/** Layout judgements have no strength of their own to set. */
export const LAYOUT_SETTINGS = ['off', 'on'] as const;
const LAYOUT_IDS = Object.keys(LAYOUT) as readonly LayoutId[];
const BUILT_IN: readonly string[] = [...rules.map(({ id }) => id), ...LAYOUT_IDS];

/** Who judges under some settings. */
export interface Judging {
  readonly judge: Judge;
  /** Layout judgements that are not made. */
  readonly off: ReadonlySet<LayoutId>;
  /** The ids of all rules there are, those that are off among them. */
  readonly ids: readonly string[];
}

/** What is wrong with a setting for an id; null where nothing is. `own` are the ids of own rules. */
export function settingProblem(id: string, setting: RuleSetting, own: readonly string[]): string | null {
  const known = [...BUILT_IN, ...own];
  if (!known.includes(id))
    return `there is no rule “${id}”; ${suggest(id, known, 'clean-article rules lists them')}`;
  if (id in LAYOUT && setting !== 'off' && setting !== 'on')
    return `“${id}” is a judgement by layout and has no strength; it can be ${LAYOUT_SETTINGS.join(' or ')}`;
  return null;
}

/** What is wrong with the id of an own rule; null where nothing is. */
export const ownIdProblem = (id: string): string | null =>
  BUILT_IN.includes(id) ? `“${id}” is the id of a built-in rule; give yours another` : null;

const MOST_JUDGES = 16; // kept; each holds a tree of all phrases
const judgings = new Map<string, Promise<Judging>>();

/**
 * Who judges under settings and own rules: the same for equal ones, so that a corpus is judged by one.
 * @throws CleanArticleError `usage` for ids that do not exist and for own rules that are wrong
 */
export function judgingOf(settings: RuleSettings, define: readonly OwnRule[]): Promise<Judging> {
  // By content: what worker threads get is never the same object.
  const key = JSON.stringify([settings, define]);
  let judging = judgings.get(key);
  if (!judging) {
    judging = newJudging(settings, define);
    judgings.set(key, judging);
    const [oldest] = judgings.keys();
    if (judgings.size > MOST_JUDGES) judgings.delete(oldest!);
  }
  return judging;
}

async function newJudging(settings: RuleSettings, define: readonly OwnRule[]): Promise<Judging> {
  const own = define.map(({ id }) => id);
  for (const [id, setting] of Object.entries(settings)) refuse(settingProblem(id, setting, own));
  await refuseWrong(define);
  const all = [...rules, ...(await Promise.all(define.map(toRule)))];
  const strengths = Object.entries(settings).flatMap(([id, setting]): [string, Strength][] =>
    setting === 'off' || setting === 'on' ? [] : [[id, setting]],
  );
  return {
    judge: new Judge(
      all.filter(({ id }) => settings[id] !== 'off'),
      new Map(strengths),
    ),
    off: new Set(LAYOUT_IDS.filter((id) => settings[id] === 'off')),
    ids: all.map(({ id }) => id),
  };
}

async function refuseWrong(define: readonly OwnRule[]): Promise<void> {
  if (define.length === 0) return;
  const { ownRuleProblems } = await import('../judge/ownRuleProblems.ts');
  define.forEach((own, i) => {
    refuse(ownIdProblem(own.id));
    if (define.findIndex(({ id }) => id === own.id) < i) refuse(`there are two rules “${own.id}”`);
    for (const { path, message } of ownRuleProblems(own)) refuse([own.id, ...path, message].join(': '));
  });
}

function refuse(problem: string | null): void {
  if (problem !== null) throw new CleanArticleError('usage', problem);
}
