import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Workspace } from '../../../../server/src/core/workspace/workspace.ts';
import { everythingOf } from '../../../support/everything.ts';
import { network } from '../../../support/network.ts';
import { times } from '../../../support/seed.ts';

const uri = 'file:///a.partnership.yaml';

/** What stands at the ends of texts while they are typed, and what hurts readers. */
const signs = [
  '?',
  ':',
  '-',
  '- ',
  '? ',
  ': ',
  '[',
  '{',
  ']',
  '}',
  ',',
  '"',
  "'",
  '|',
  '>',
  '&a',
  '*a',
  '!',
  '!!',
  '%',
  '@',
  '`',
];
const others = [
  '\n',
  '\r\n',
  '\r',
  ' ',
  '  ',
  '\t',
  '#',
  '---',
  '...',
  '\uFEFF',
  '\u2028',
  '\u0085',
  '\u0000',
  '🤝',
  '\uD83E',
  'a',
  'kind: Agreement\n',
];

const text = fc.array(fc.constantFrom(...signs, ...others), { maxLength: 8 }).map(pieces => pieces.join(''));

const beginnings = [
  '',
  'kind: Agreement\n',
  'parties:\n  - ',
  network['a/agreement.partnership.yaml'].slice(0, 400),
];

/** Everything that is shown, with the places in the text that it is shown at. */
function everything(content: string) {
  const workspace = new Workspace();
  workspace.set(uri, content);
  return everythingOf(uri, workspace, [0, content.length >> 1, content.length]);
}

function expectInside(content: string): void {
  const outside = everything(content).ranges.filter(
    ({ start, end }) => !(0 <= start && start <= end && end <= content.length),
  );
  expect([content, outside]).toEqual([content, []]);
}

describe('whatever stands at the end of a text', () => {
  it.each(signs)('%j has no finding behind it', sign => {
    for (const beginning of beginnings)
      for (const end of ['', '\n', ' ']) expectInside(beginning + sign + end);
  });

  it('all places lie in the text', { timeout: 120_000 }, () => {
    const cases = fc.tuple(fc.constantFrom(...beginnings), text);
    fc.assert(
      fc.property(cases, ([beginning, rest]) => expectInside(beginning + rest)),
      { numRuns: 300 * times },
    );
  });
});
