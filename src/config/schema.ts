import { z } from 'zod';
import { ownRuleProblems } from '../judge/ownRuleProblems.ts';
import { suggest } from '../nearest.ts';
import { DOMS } from '../read/doms.ts';
import { CATEGORIES, STRENGTHS } from '../rule.ts';
import { rules } from '../rules/index.ts';
import { RULESETS } from '../settle/choose.ts';
import { LAYOUT } from '../settle/layout.ts';
import { LAYOUT_SETTINGS, ownIdProblem, RULE_SETTINGS, settingProblem } from '../settle/ruleSettings.ts';
import { type ConfigFile, FROM, KEEPABLE, REPORTERS } from './configFile.ts';

const SHOWN = 60; // characters of a mistaken value

/** A value as a message names it. */
function show(value: unknown): string {
  const text =
    typeof value === 'string'
      ? `“${value}”`
      : ((JSON.stringify(value) as string | undefined) ?? String(value));
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

interface Wrong {
  readonly input?: unknown;
}

/** What a value must be, for the message where it is not. */
const must = (what: string) => ({
  error: ({ input }: Wrong) =>
    input === undefined ? `it is missing; it must be ${what}` : `${show(input)} is not ${what}`,
});

const oneOf = <const T extends string>(values: readonly T[]) =>
  z.enum(values, {
    error: ({ input }: Wrong) =>
      input === undefined
        ? `it is missing; it must be ${values.join(', ')}`
        : `${show(input)} is none of ${values.join(', ')}${typeof input === 'string' ? suggest(input, values, '').replace(/^(?=.)/, '; ') : ''}`,
  });

const object = <T extends z.core.$ZodLooseShape>(shape: T) => {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code !== 'unrecognized_keys') return must('a group of keys').error(issue);
      return issue.keys
        .map(
          (key) =>
            `there is no key “${key}” here; ${suggest(key, known, `the keys are ${known.join(', ')}`)}`,
        )
        .join('\n');
    },
  });
};

const words = (what: string) => z.string(must(what)).min(1, must(what));
const oneOrMore = (what: string, many: string) =>
  z.union(
    [words(`${what} or a list of ${many}`), z.array(words(what))],
    must(`${what} or a list of ${many}`),
  );

const phrases = () => oneOrMore('phrases, separated by commas', 'phrases').optional();

const example = () =>
  z.union(
    [
      words('text'),
      object({
        text: words('text').meta({ description: 'The example itself.' }),
        at: oneOf(['start', 'between', 'end']).exactOptional().meta({
          description:
            'Where it stands: before the first paragraph, between two (default), or after the last.',
        }),
        format: oneOf(['text', 'markdown', 'html'])
          .exactOptional()
          .meta({ description: 'What it is written in; default: text.' }),
      }),
    ],
    must('a text, or a text with its place: { text, at, format }'),
  );

const ownRule = () =>
  object({
    id: z
      .string(must('a name'))
      .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, must('a name in small letters and hyphens, such as story-id'))
      .superRefine((id, context) => {
        const problem = ownIdProblem(id);
        if (problem !== null) context.addIssue({ code: 'custom', message: problem });
      })
      .meta({ description: 'A noun in small letters and hyphens, such as story-id.' }),
    category: oneOf(CATEGORIES).meta({
      description: 'What kind of thing it is; findings are counted by it.',
    }),
    why: words('a sentence').optional().meta({
      description: 'What it is and why it is no part of the article, for those who read the report.',
    }),
    action: oneOf(['drop', 'protect'])
      .optional()
      .meta({ description: 'drop takes out what is found (default), protect keeps it in the article.' }),
    phrases: object({
      only: phrases().meta({ description: 'The line says this and nothing else.' }),
      labels: phrases().meta({
        description: 'As only, but an article may say so, too: it tells only in company.',
      }),
      starts: phrases().meta({ description: 'The line begins with this.' }),
      within: phrases().meta({
        description: 'The line says this somewhere. Only for what no running text says.',
      }),
      says: phrases().meta({
        description: 'As within, and enough alone, unless the line is long or a quotation.',
      }),
    })
      .optional()
      .meta({
        description:
          'Phrases; case and punctuation do not matter, (a|b) is one or the other, (a|) is optional.',
      }),
    patterns: z.array(words('a regular expression'), must('a list of regular expressions')).optional().meta({
      description:
        'Regular expressions in RE2’s syntax, looked for in the text of a line; case matters but after (?i), \\pL is any letter.',
    }),
    strength: oneOf(STRENGTHS).optional().meta({
      description:
        'How much a pattern that is found weighs: sure decides alone, likely (default) unless the surroundings say otherwise, hint tips what is doubtful.',
    }),
    examples: object({
      removes: z
        .array(example(), must('a list of texts'))
        .optional()
        .meta({ description: 'Must be taken out of an article.' }),
      keeps: z
        .array(example(), must('a list of texts'))
        .optional()
        .meta({ description: 'Must stay in an article.' }),
    })
      .optional()
      .meta({ description: 'Texts to try the rule on.' }),
  })
    .superRefine((own, context) => {
      for (const { path, message } of ownRuleProblems(own))
        context.addIssue({ code: 'custom', path: [...path], message });
    })
    .meta({ description: 'A rule of your own.' });

/** Every id with what it is about, for editors to offer. */
const ruleProperties = () => ({
  ...Object.fromEntries(rules.map(({ id, why }) => [id, { description: why, enum: RULE_SETTINGS }])),
  ...Object.fromEntries(
    Object.entries(LAYOUT).map(([id, { why }]) => [id, { description: why, enum: LAYOUT_SETTINGS }]),
  ),
});

const fileSettings = (own: readonly string[]) => ({
  ruleset: oneOf(Object.keys(RULESETS) as (keyof typeof RULESETS)[])
    .optional()
    .meta({
      description:
        'How much goes: strict takes away what is doubtful, gentle keeps it. As --ruleset; default: balanced.',
    }),
  checkRuleset: oneOf(Object.keys(RULESETS) as (keyof typeof RULESETS)[])
    .optional()
    .meta({
      description:
        'The ruleset of --check and --fix; default: sure, which stops no document that may be clean.',
    }),
  from: oneOf(FROM).optional().meta({ description: 'What comes in; auto (default) looks. As --from.' }),
  field: words('the name of a field').optional().meta({
    description:
      'The field of a JSON object, or the column, that holds the document. As --field; default: the first of html, text, content, body.',
  }),
  keep: z
    .array(oneOf(KEEPABLE), must(`a list of ${KEEPABLE.join(', ')}`))
    .optional()
    .meta({ description: 'Roles to leave in the body that are out of it by default. As --keep.' }),
  dom: oneOf(DOMS).optional().meta({
    description:
      'What Readability sees of a page: our thin DOM (default), or jsdom’s, the slow reference. As --dom.',
  }),
  rules: z
    .record(z.string(), oneOf(RULE_SETTINGS), must('a group of rules, such as { title: off }'))
    .superRefine((settings, context) => {
      for (const [id, setting] of Object.entries(settings)) {
        const problem = settingProblem(id, setting, own);
        if (problem !== null) context.addIssue({ code: 'custom', path: [id], message: problem });
      }
    })
    .optional()
    .meta({
      description:
        'Rules by id (clean-article rules lists them): off, on, or how much what they drop weighs: hint, likely, sure.',
      properties: ruleProperties(),
    }),
  define: z
    .array(ownRule(), must('a list of rules'))
    .superRefine((define, context) => {
      define.forEach(({ id }, i) => {
        if (define.findIndex((each) => each.id === id) < i)
          context.addIssue({ code: 'custom', path: [i, 'id'], message: `there are two rules “${id}”` });
      });
    })
    .optional()
    .meta({ description: 'Rules of your own, as data.' }),
});

/**
 * What a configuration file may hold. Its messages say what is wrong and what is allowed; one of several lines is
 * several mistakes in the same place.
 * @param own ids of own rules that it or what it extends defines
 */
export const configSchema = (own: readonly string[]) =>
  object({
    $schema: z.string(must('an address')).optional().meta({ description: 'This schema, for editors.' }),
    extends: oneOrMore('a path or package', 'paths or packages').optional().meta({
      description:
        'Configurations that this one starts from, later ones winning: files (“./base.yaml”, relative to this one) or packages.',
    }),
    ...fileSettings(own),
    overrides: z
      .array(
        object({
          files: oneOrMore('a glob', 'globs').meta({
            description:
              'Globs of the files it is for, relative to the configuration’s folder; one without a slash is for names in any folder.',
          }),
          ...fileSettings(own),
        }),
        must('a list of { files, … }'),
      )
      .optional()
      .meta({ description: 'Settings for some files; later ones win.' }),
    ignore: oneOrMore('a glob', 'globs')
      .optional()
      .meta({ description: 'Files to leave alone, as in a .gitignore.' }),
    maxChrome: z
      .union(
        [
          z.int(must(MAX_CHROME)).min(0, must(MAX_CHROME)),
          z.string(must(MAX_CHROME)).regex(/^(?:\d+|(?:100|\d?\d)(?:\.\d+)?%)$/, must(MAX_CHROME)),
        ],
        must(MAX_CHROME),
      )
      .optional()
      .meta({
        description: 'Chrome that the gate tolerates: so many findings, or such a share of the words (“1%”).',
      }),
    baseline: words('a path')
      .optional()
      .meta({ description: 'The file of findings that are known and not told again. As --baseline.' }),
    reporter: oneOf(REPORTERS)
      .optional()
      .meta({ description: 'How findings are told. As --reporter; default: pretty.' }),
    cache: z
      .union([z.boolean(), words('true, false or a path')], must('true, false or a path'))
      .optional()
      .meta({ description: 'Whether files that have not changed are skipped, or where that is remembered.' }),
  });

const MAX_CHROME = 'a number of findings, or a share of the words such as “1%”';

/** One mistake: the key, and what is wrong with it. */
export interface Mistake {
  readonly key: string;
  readonly message: string;
}

/** Checks what a file holds: gives it back typed, or all that is wrong with it. */
export function checkConfig(
  value: unknown,
  own: readonly string[],
): { readonly config: ConfigFile } | { readonly mistakes: readonly Mistake[] } {
  const result = configSchema(own).safeParse(value);
  if (result.success) return { config: result.data };
  return {
    mistakes: result.error.issues.flatMap(({ path, message }) =>
      message.split('\n').map((line) => ({ key: spellPath(path), message: line })),
    ),
  };
}

const spellPath = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
