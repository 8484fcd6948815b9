import { CleanArticleError } from '../errors.ts';
import { suggest } from '../nearest.ts';
import { RULE_SETTINGS, type RuleSettings, settingProblem } from '../settle/ruleSettings.ts';

/**
 * Reads the value of `--rule`, such as “title:off”.
 * @param own ids of own rules
 * @throws CleanArticleError `usage` for what is no such setting, or a rule that does not exist
 */
export function parseRuleSetting(written: string, own: readonly string[] = []): RuleSettings {
  const [, id = written, name = ''] = /^(.*?):(.*)$/.exec(written) ?? [];
  const setting = RULE_SETTINGS.find((each) => each === name);
  if (!setting)
    throw new CleanArticleError(
      'usage',
      `--rule “${written}” does not say what is set; ${suggest(name, RULE_SETTINGS, `write ${id}:off; a rule can be ${RULE_SETTINGS.join(', ')}`)}`,
    );
  const problem = settingProblem(id, setting, own);
  if (problem !== null) throw new CleanArticleError('usage', `--rule: ${problem}`);
  return { [id]: setting };
}
