import type { Config } from '../config/config.ts';
import { isGate } from './action.ts';
import type { HtmlReport } from './htmlReport/htmlReport.ts';
import type { Bars } from './htmlReport/sample.ts';
import { type FileKind, kindOf } from './inputs/kind.ts';
import type { Settings } from './options.ts';
import type { SiteFile } from './site/siteFile.ts';
import type { FileTask, WorkSettings } from './work.ts';

/** What a terminal can show. */
export interface Display {
  readonly color: boolean;
  /** Width in columns; null where there is no terminal. */
  readonly columns: number | null;
}

/** What holds for a document. */
export interface Choice {
  readonly settings: WorkSettings;
  readonly kind: FileKind;
  /** All that a check's result depends on besides the document. */
  readonly key: string;
  /** Fingerprint of all that an output depends on besides the document and the program. */
  readonly outputKey: string;
}

/** What holds for each document: what the command line says, else the configuration, else the defaults. */
export class Choices {
  readonly #settings: Settings;
  readonly #config: Config;
  readonly #display: Display;
  readonly #siteFile: SiteFile | null;
  readonly #reported: Bars | null;
  // A configuration gives the same object for all files that the same overrides are for.
  readonly #made = new Map<object, Map<FileKind, Choice>>();

  constructor(
    settings: Settings,
    config: Config,
    display: Display,
    { siteFile, report }: { readonly siteFile: SiteFile | null; readonly report: HtmlReport | null },
  ) {
    this.#settings = settings;
    this.#config = config;
    this.#display = display;
    this.#siteFile = siteFile;
    this.#reported = report && report.bars;
  }

  /** What is to be done with a file that is worked on as a whole. */
  taskFor(path: string): FileTask & Pick<Choice, 'settings'> {
    const { settings, kind } = this.for(path);
    return { path, settings, ...(kind !== 'document' && { container: kind }) };
  }

  for(path: string): Choice {
    const config = this.#config.forFile(path);
    const from = this.#settings.from ?? config.from ?? 'auto';
    const kind = kindOf(path, from);
    let kinds = this.#made.get(config);
    if (!kinds) this.#made.set(config, (kinds = new Map<FileKind, Choice>()));
    let choice = kinds.get(kind);
    if (!choice) {
      const { action, format, field, keep, ruleset, dom, gate } = this.#settings;
      const judged = {
        from: from === kind ? 'auto' : (from as WorkSettings['from']),
        field: field ?? config.field,
        ruleset:
          ruleset ?? (isGate(action) ? (config.checkRuleset ?? 'sure') : (config.ruleset ?? 'balanced')),
        dom: dom ?? config.dom ?? 'thin',
        rules: config.rules,
        define: config.define,
        ...(this.#siteFile && { siteFile: this.#siteFile }),
      };
      const settings: WorkSettings = {
        ...judged,
        format: format ?? 'text',
        keep: keep ?? config.keep ?? [],
        // A diff is of what would be written.
        action: isGate(action) && gate.isDiff ? 'fix' : action,
        isDiff: gate.isDiff,
        reported: this.#reported,
        ...this.#display,
      };
      // What a terminal can show matters to what is shown there.
      const shown = action === 'explain' ? this.#display : null;
      const key = JSON.stringify([kind, judged]);
      const outputKey = JSON.stringify([key, action, settings.format, settings.keep, shown]);
      kinds.set(kind, (choice = { settings, kind, key, outputKey }));
    }
    return choice;
  }
}
