import type { Reporter } from '../report.ts';
import { oneLine, onePath } from './oneLine.ts';

const TEXT = 160; // characters of a finding that are shown

/** A line a finding, `path:line:column: text [category/rule]`, and nothing else: what editors read. */
export function openUnix(): Reporter {
  return {
    stream: 'stderr',
    begin: () => '',
    file: ({ path, findings }) =>
      findings
        .map(
          ({ line, column, text, category, rule }) =>
            `${onePath(path)}:${line}:${column}: ${oneLine(text, TEXT)} [${category}/${rule}]\n`,
        )
        .join(''),
    end: () => '',
  };
}
