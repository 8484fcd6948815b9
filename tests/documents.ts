import fc from 'fast-check';

const gap = fc.constantFrom('\n', '\n\n', '\n\n\n', '\r\n', '\r\n\r\n', '\n  ', ' \n');

/** Documents made of lines, with line ends and blank lines of all kinds between them. */
export const documentsOf = (line: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(line, gap), { maxLength: 30 })
    .map((parts) => parts.map(([text, end]) => text + end).join(''));
