import type { Config } from '../config/config.ts';
import { fingerprint } from './fingerprint.ts';
import { type FileKind, kindOf } from './inputs/kind.ts';
import type { Settings } from './options.ts';
import type { WorkSettings } from './work.ts';

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
  /** Fingerprint of all that a check's result depends on besides the document. */
  readonly key: string;
  /** Fingerprint of all that an output depends on besides the document and the program. */
  readonly outputKey: string;
}

/** What holds for each document: what the command line says, else the configuration, else the defaults. */
export class Choices {
  readonly #settings: Settings;
  readonly #config: Config;
  readonly #display: Display;
  // A configuration gives the same object for all files that the same overrides are for.
  readonly #made = new Map<object, Map<FileKind, Choice>>();

  constructor(settings: Settings, config: Config, display: Display) {
    this.#settings = settings;
    this.#config = config;
    this.#display = display;
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
      const isGate = action === 'check' || action === 'fix';
      const judged = {
        from: from === kind ? 'auto' : (from as WorkSettings['from']),
        field: field ?? config.field,
        ruleset: ruleset ?? (isGate ? (config.checkRuleset ?? 'sure') : (config.ruleset ?? 'balanced')),
        dom: dom ?? config.dom ?? 'thin',
        rules: config.rules,
        define: config.define,
      };
      const settings: WorkSettings = {
        ...judged,
        format: format ?? 'text',
        keep: keep ?? config.keep ?? [],
        action,
        isDiff: gate.isDiff,
        ...this.#display,
      };
      // What a terminal can show matters to what is shown there.
      const shown = action === 'explain' ? this.#display : null;
      const output = [kind, judged, action, settings.format, settings.keep, shown];
      choice = {
        settings,
        kind,
        key: fingerprint(JSON.stringify([kind, judged])),
        outputKey: fingerprint(JSON.stringify(output)),
      };
      kinds.set(kind, choice);
    }
    return choice;
  }
}
