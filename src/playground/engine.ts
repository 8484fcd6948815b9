import { settleDocument } from '../clean.ts';
import type { Format } from '../document.ts';
import { decode } from '../read/decode.ts';
import { type Article, renderArticle } from '../render/article.ts';
import { type MarkedPiece, markPieces } from '../render/marked.ts';
import type { Category } from '../rule.ts';
import { rules } from '../rules/index.ts';
import type { Ruleset } from '../settle/choose.ts';
import { LAYOUT } from '../settle/layout.ts';
import type { RuleSettings } from '../settle/ruleSettings.ts';

/** What the page sets. */
export interface Settings {
  readonly from: 'auto' | Format;
  readonly ruleset: Ruleset;
  readonly rules: RuleSettings;
}

/** A document as it was judged. */
export interface Judged {
  /** What it was read as. */
  readonly format: Format;
  readonly article: Article;
  readonly pieces: readonly MarkedPiece[];
}

/** What can be switched off. */
export interface Switch {
  readonly id: string;
  readonly category: Category;
  readonly why: string;
}

/** What the page asks of the engine, in the worker that has it. Arguments and answers are plain data. */
export const engine = {
  switches: (): readonly Switch[] => [
    ...rules.map(({ id, category, why }) => ({ id, category, why })),
    ...Object.entries(LAYOUT).map(([id, { why }]) => ({ id, category: 'layout' as const, why })),
  ],

  /** @throws CleanArticleError as `decode` */
  decode: async (bytes: Uint8Array): Promise<string> => (await decode(bytes)).text,

  /** @throws CleanArticleError as `clean` */
  judge: async (source: string, settings: Settings): Promise<Judged> => {
    const settled = await settleDocument(source, settings);
    return {
      format: settled.document.format,
      article: renderArticle(settled, []),
      pieces: markPieces(settled),
    };
  },
};

export type Engine = typeof engine;
export type Task = keyof Engine;

export type Result<Name extends Task> = Awaited<ReturnType<Engine[Name]>>;

export interface Question<Name extends Task = Task> {
  readonly id: number;
  readonly task: Name;
  readonly args: Parameters<Engine[Name]>;
}

export type Answer = { readonly id: number } & (
  { readonly result: Result<Task> } | { readonly error: string }
);
