import { relative, resolve, sep } from 'node:path';
import type { OwnRule } from '../judge/ownRule.ts';
import type { RuleSettings } from '../settle/ruleSettings.ts';
import type { FileSettings, GateSettings } from './configFile.ts';

/** What holds for one document: plain data, so that it can be sent to a worker. */
export interface DocumentConfig extends FileSettings {
  readonly rules: RuleSettings;
  readonly define: readonly OwnRule[];
}

/** Settings and the files they are for; a later layer wins. */
export interface Layer {
  /** Asked with a path relative to the configuration's folder, with slashes; null for all files. */
  readonly isFor: ((path: string) => boolean) | null;
  readonly settings: FileSettings;
}

interface Parts {
  readonly folder: string;
  readonly files: readonly string[];
  readonly layers: readonly Layer[];
  readonly gate: GateSettings;
  readonly ignore: readonly string[];
}

/** A configuration, with all that it extends. */
export class Config {
  /** Absolute. Globs and paths in the configuration are relative to it: the folder of the file that was found or named. */
  readonly folder: string;
  /** All files that it was read from, absolute, with what they extend before them. */
  readonly files: readonly string[];
  /** `baseline` and `cache` are absolute where they are paths. */
  readonly gate: GateSettings;
  /** Globs of files to leave alone, in gitignore's syntax. */
  readonly ignore: readonly string[];
  readonly #layers: readonly Layer[];
  readonly #merged = new Map<string, DocumentConfig>();
  #forAll: DocumentConfig | undefined;

  constructor({ folder, files, layers, gate, ignore }: Parts) {
    this.folder = folder;
    this.files = files;
    this.gate = gate;
    this.ignore = ignore;
    this.#layers = layers;
  }

  /** Where there is no configuration file. */
  static none(folder: string): Config {
    return new Config({ folder, files: [], layers: [], gate: {}, ignore: [] });
  }

  /** Own rules of all layers, those for some files only among them. */
  get ownRules(): readonly OwnRule[] {
    return mergeLayers(this.#layers).define;
  }

  /**
   * What holds for a file: one object for all files that the same overrides are for.
   * @param path absolute, or relative to the current directory
   */
  forFile(path: string): DocumentConfig {
    // Where nothing is for some files only, the path doesn't matter, and is not worked out for thousands.
    if (this.#layers.every(({ isFor }) => isFor === null))
      return (this.#forAll ??= this.#merge(this.#layers));
    const name = relative(this.folder, resolve(path)).split(sep).join('/');
    const layers = this.#layers.filter(({ isFor }) => isFor?.(name) ?? true);
    const key = layers.map((layer) => this.#layers.indexOf(layer)).join();
    let merged = this.#merged.get(key);
    if (!merged) this.#merged.set(key, (merged = this.#merge(layers)));
    return merged;
  }

  /** What layers say together, without settings of own rules that are for other files only. */
  #merge(layers: readonly Layer[]): DocumentConfig {
    const merged = mergeLayers(layers);
    const isElsewhere = (id: string): boolean =>
      this.ownRules.some((own) => own.id === id) && !merged.define.some((own) => own.id === id);
    const rules = Object.entries(merged.rules).filter(([id]) => !isElsewhere(id));
    return { ...merged, rules: Object.fromEntries(rules) };
  }

  /** The same with settings for rules that win over all others. */
  withRules(rules: RuleSettings): Config {
    const { folder, files, gate, ignore } = this;
    return new Config({
      folder,
      files,
      gate,
      ignore,
      layers: [...this.#layers, { isFor: null, settings: { rules } }],
    });
  }
}

function mergeLayers(layers: readonly Layer[]): DocumentConfig {
  let merged: FileSettings = {};
  let rules: RuleSettings = {};
  const define = new Map<string, OwnRule>();
  for (const { settings } of layers) {
    merged = { ...merged, ...withoutUndefined(settings) };
    rules = { ...rules, ...settings.rules };
    for (const own of settings.define ?? []) define.set(own.id, own);
  }
  return { ...merged, rules, define: [...define.values()] };
}

/** In a program’s configuration a key may be there and hold nothing. */
export const withoutUndefined = <T extends object>(settings: T): T =>
  Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined)) as T;
