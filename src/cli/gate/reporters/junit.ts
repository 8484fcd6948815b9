import type { Reporter } from '../report.ts';
import { printable } from '../../printable.ts';
import { oneLine, onePath } from './oneLine.ts';

const NAME = 80; // characters of a finding in its test's name
const TEXT = 2000; // and in its body; readers refuse nodes of some megabytes

/** JUnit's XML: a suite a file, a failed test a finding, a passed one for a clean file, an error for a failure. */
export function openJunit(): Reporter {
  return {
    stream: 'stdout',
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="clean-article">\n',
    file({ path, findings, failures }) {
      const name = escape(onePath(path));
      const test = (title: string, content: string): string =>
        `    <testcase classname="${name}" name="${escape(title)}">${content}</testcase>\n`;
      const failed = findings.map(({ line, column, rule, category, text, reason }) =>
        test(
          `${line}:${column} ${rule}: ${oneLine(text, NAME)}`,
          `<failure type="${escape(`${category}/${rule}`)}" message="${escape(oneLine(reason))}">` +
            `${escape(oneLine(text, TEXT))}</failure>`,
        ),
      );
      const errors = failures.map(({ code, message }) =>
        test(code, `<error type="${escape(code)}" message="${escape(oneLine(message))}"/>`),
      );
      const tests = [...failed, ...errors];
      if (tests.length === 0) tests.push(test('no chrome', ''));
      return (
        `  <testsuite name="${name}" tests="${tests.length}" failures="${findings.length}" ` +
        `errors="${failures.length}">\n${tests.join('')}  </testsuite>\n`
      );
    },
    end: () => '</testsuites>\n',
  };
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text for XML 1.0, which has no place at all for some characters. */
const escape = (text: string): string =>
  printable(text)
    .replace(/[\p{Surrogate}\uFFFE\uFFFF]/gu, '\uFFFD')
    .replace(/[&<>"']/g, (character) => ENTITIES[character]!);
