import type { Element } from '../../dom/nodes.ts';
import { longestRun } from './inline.ts';
import type { Code } from './tree.ts';

const NAMED = /(?:^|\s)(?:language|lang|highlight-source|brush)[-:]\s*([\w+#.-]{1,30})/i;
const LONGEST_NAME = 1000; // characters of a class that are looked at

/** The language of a preformatted element's code, as its highlighter was told it; '' where nothing is said. */
export function languageOf(pre: Element): string {
  const code = pre.firstElementChild?.localName === 'code' ? pre.firstElementChild : null;
  for (const element of [code, pre, pre.parentElement, pre.parentElement?.parentElement]) {
    const language =
      NAMED.exec(element?.className.slice(0, LONGEST_NAME) ?? '')?.[1] ??
      element?.getAttribute('data-lang') ??
      element?.getAttribute('data-language');
    if (language != null && /^[\w+#.-]{1,30}$/.test(language)) return language === 'none' ? '' : language;
  }
  return '';
}

/** Code between fences longer than any in it. */
export function writeCode({ language, text }: Code): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text, /`+/g) + 1));
  return `${fence}${language}\n${text}\n${fence}`;
}
