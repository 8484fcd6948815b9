import { ROLES, type Role } from '../document.ts';
import type { OwnRule } from '../judge/ownRule.ts';
import type { Dom } from '../read/doms.ts';
import type { Ruleset } from '../settle/choose.ts';
import type { RuleSettings } from '../settle/ruleSettings.ts';

/** What comes in. */
export const FROM = ['auto', 'text', 'markdown', 'html', 'jsonl', 'json', 'csv', 'warc', 'parquet'] as const;
export type From = (typeof FROM)[number];

/** The forms in which the gate tells what it found. */
export const REPORTERS = ['pretty', 'unix', 'json', 'sarif', 'github', 'junit'] as const;
export type ReporterName = (typeof REPORTERS)[number];

/** Roles that can be left in the body though they are beside it. */
export const KEEPABLE: readonly Role[] = ROLES.filter((role) => role !== 'body' && role !== 'chrome');

type OneOrMore = string | readonly string[];

/** What can be set for all files and, in overrides, for some. */
export interface FileSettings {
  readonly ruleset?: Ruleset | undefined;
  /** The ruleset of the gate, which wants to be surer than cleaning. */
  readonly checkRuleset?: Ruleset | undefined;
  readonly from?: From | undefined;
  readonly field?: string | undefined;
  readonly keep?: readonly Role[] | undefined;
  readonly dom?: Dom | undefined;
  readonly rules?: RuleSettings | undefined;
  readonly define?: readonly OwnRule[] | undefined;
}

/** What is set for the gate as a whole. */
export interface GateSettings {
  /** Chrome that is tolerated: so many findings, or so much of the words (“5%”). */
  readonly maxChrome?: number | string | undefined;
  readonly baseline?: string | undefined;
  readonly reporter?: ReporterName | undefined;
  readonly cache?: boolean | string | undefined;
}

export interface Override extends FileSettings {
  readonly files: OneOrMore;
}

/** What a configuration file may hold. */
export interface ConfigFile extends FileSettings, GateSettings {
  readonly $schema?: string | undefined;
  readonly extends?: OneOrMore | undefined;
  readonly overrides?: readonly Override[] | undefined;
  readonly ignore?: OneOrMore | undefined;
}

export const listOf = (value: OneOrMore | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;
