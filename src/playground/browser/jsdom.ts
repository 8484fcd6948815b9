import { CleanArticleError } from '../../errors.ts';
import type { askJsdom as nodeAskJsdom } from '../../read/page/jsdom.ts';

/** @throws CleanArticleError `usage`: jsdom needs Node */
export const askJsdom: typeof nodeAskJsdom = () =>
  Promise.reject(new CleanArticleError('usage', 'jsdom does not run in a browser; the thin DOM does'));
