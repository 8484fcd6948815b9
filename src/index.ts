export { check, clean, type CleanOptions } from './clean.ts';
export { ROLES, type Format, type Role } from './document.ts';
export { CleanArticleError, type ErrorCode } from './errors.ts';
export type { Article, Part, Removed } from './render/article.ts';
export { type Ruleset } from './settle/choose.ts';
export { CATEGORIES, type Category, type Example, type Rule } from './rule.ts';
export { rules } from './rules/index.ts';
