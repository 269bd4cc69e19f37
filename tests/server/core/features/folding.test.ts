import { describe, expect, it } from 'vitest';
import { foldings } from '../../../../server/src/core/features/folding.ts';
import { at } from '../../../support/network.ts';

/** The first and the last line of each folding, as they are written. */
function foldingsOf(text: string): string[] {
  const { file } = at({ 'a.partnership.yaml': text }, 'a.partnership.yaml', 0);
  return foldings(file).map(({ startLine, endLine, kind }) => {
    const [first, last] = [startLine, endLine].map(line => file.lines.lineText(line).trim());
    return `${kind === 'content' ? '' : `${kind}: `}${first} … ${last}`;
  });
}

const text = `# One comment
# and another
kind: Agreement
holidays: [2026-01-01,
  2026-12-24]
sharing:
  # alone
  intent: >-
    Long
    text.

  commitments:
    - id: a
      what: A
    - { id: b,
        what: B }
    - {
        id: c
      }
  # behind
term:
  starts: 2026-01-01
`;

const expected = [
  'comment: # One comment … # and another',
  'holidays: [2026-01-01, … 2026-12-24]',
  'sharing: … }',
  'intent: >- … text.',
  'commitments: … }',
  '- id: a … what: A',
  '- { id: b, … what: B }',
  '- { … id: c',
  'term: … starts: 2026-01-01',
];

describe('folding', () => {
  it('of sections, lists, long texts and flow collections over several lines', () => {
    expect(foldingsOf(text)).toEqual(expected);
  });

  it('is the same with CRLF', () => {
    expect(foldingsOf(text.replaceAll('\n', '\r\n'))).toEqual(expected);
  });

  it('of regions, which may lie in one another', () => {
    const regions =
      '# region outer\na: 1\n#region inner\nb: 1\n#endregion\n# endregion\n# endregion\n# region open\nc: 1\n';
    expect(foldingsOf(regions)).toEqual([
      'region: # region outer … # endregion',
      'region: #region inner … #endregion',
    ]);
  });

  it('of what can be read around a broken line', () => {
    expect(
      foldingsOf('kind: Agreement\nterm:\n  starts: 2026-01-01\n  ends: "\nreview:\n  joint: yearly\n'),
    ).toContain('review: … joint: yearly');
  });

  it('there is none on single lines', () => {
    expect(foldingsOf('# c\na: { b: 1 }\nc:\n')).toEqual([]);
    expect(foldingsOf('')).toEqual([]);
  });
});
