import type { Config } from '../config/config.ts';
import { CleanArticleError } from '../errors.ts';
import type { OwnRule } from '../judge/ownRule.ts';
import { EXIT } from './io.ts';
import type { RulesRequest } from './options.ts';
import { plural } from './plural.ts';
import { printable } from './printable.ts';
import { configFor } from './run.ts';
import type { Sink } from './write.ts';

/**
 * Prints the catalogue of rules, the configuration’s own among them, or one rule; or tries the own ones.
 * @returns the exit code
 * @throws CleanArticleError `usage` for a rule that does not exist, and as `loadConfig` does
 */
export async function runRules(request: RulesRequest, out: Sink, err: Sink): Promise<number> {
  const { ownRules } = await configFor({ config: request.config, rules: [] });
  if (request.isTest) return testRules(ownRules, err);
  await out.write(printable(`${await describe(request, ownRules)}\n`));
  return EXIT.done;
}

async function describe({ id, isMarkdown }: RulesRequest, ownRules: Config['ownRules']): Promise<string> {
  const [{ rules }, catalogue, { toRule }, { suggest }] = await Promise.all([
    import('../rules/index.ts'),
    import('../render/catalogue.ts'),
    import('../judge/ownRule.ts'),
    import('../nearest.ts'),
  ]);
  const all = [...rules, ...(await Promise.all(ownRules.map(toRule)))];
  if (id === undefined)
    return isMarkdown ? catalogue.renderCatalogueTable(all) : catalogue.renderCatalogue(all);
  const found = catalogue.renderEntry(id, all);
  if (found !== null) return found;
  const ids = catalogue.entriesOf(all).map((entry) => entry.id);
  const hint = suggest(id, ids, 'clean-article rules lists them');
  throw new CleanArticleError('usage', `there is no rule “${id}”; ${hint}`);
}

async function testRules(define: readonly OwnRule[], err: Sink): Promise<number> {
  const { checkExamples } = await import('../config/examples.ts');
  const failures = await checkExamples(define);
  for (const failure of failures) await err.write(`clean-article: ${printable(failure)}\n`);
  if (failures.length > 0) return EXIT.failed;
  const examples = define.flatMap(({ examples: { removes = [], keeps = [] } = {} }) => [
    ...removes,
    ...keeps,
  ]);
  const what =
    define.length === 0
      ? 'the configuration has no rules of its own'
      : `${plural(define.length, 'rule')} tried on ${plural(examples.length, 'example')}: all hold`;
  await err.write(`clean-article: ${what}\n`);
  return EXIT.done;
}
