import fc from 'fast-check';
import { untidyYaml } from '../../../../support/untidy.ts';
import { SAMPLE } from '../sample.ts';

/** Lines that a text of entries is made of, sound ones and those that go on where another one seems to begin. */
export const lines = fc.constantFrom(
  ...[
    'a: 1',
    'b:',
    'c: [x,',
    'y]',
    ']',
    '"d": "e',
    'f"',
    'g: |',
    '# note',
    '',
    '- h',
    '-',
    '- i: 1',
    '- - j',
  ],
  ...[
    '? k',
    ': l',
    '&m n: *m',
    'o: &p',
    'q: !!str',
    '!!map',
    '---',
    '...',
    '%TAG',
    'r: >-',
    '{s: 1}',
    't',
    "u: 'v",
  ],
);

/** A text with its lines indented by chance, the way that nested entries are. */
const texts = fc
  .array(
    fc.tuple(fc.constantFrom(0, 0, 2, 2, 4, 6), lines, fc.constantFrom('\n', '\n', '\n', '\r\n', '\r')),
    {
      maxLength: 20,
    },
  )
  .map(parts => parts.map(([indent, line, end]) => ' '.repeat(indent) + line + end).join(''));

export const anyText = fc.oneof(texts, fc.integer().map(untidyYaml), fc.constant(SAMPLE));
