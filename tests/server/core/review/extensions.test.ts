import { describe, expect, test } from 'vitest';
import { translate } from '../../../../server/src/core/l10n/message.ts';
import { sentenceWithOutcome } from '../../../../server/src/core/review/sentences/outcome.ts';
import { review } from '../../../support/review.ts';
import { soundWith } from '../../../support/sound.ts';

const term = (ends: string, ...extensions: string[]) =>
  soundWith(
    `term: { starts: 2026-01-01, ends: ${ends}, terminationNotice: 180 days, extensions: [${extensions.join(', ')}] }\n`,
  );
const first = '{ id: first-option, for: 2 years, decideBy: 2028-01-31, needs: both }';
const second = '{ id: second-option, for: 1 year, decideBy: 2030-01-31, needs: nordbank }';

function told(before: string, after: string): string[] {
  const found = review(before, after);
  return found.changes.map(change => translate(sentenceWithOutcome(change, found)));
}

describe('an extension', () => {
  test('that was used is one change, better for all', () => {
    const used = review(term('2028-12-31', first, second), term('2030-12-31', second));
    expect(used.changes.map(({ effects }) => effects)).toEqual([
      { nordbank: 'strengthened', cirrus: 'strengthened' },
    ]);
    expect(told(term('2028-12-31', first), term('2030-12-31'))).toEqual([
      'The agreement was extended: it now ends on 31 December 2030 instead of 31 December 2028 (better for both parties)',
    ]);
  });

  test('until the last day of a month stays with the last day', () => {
    const leap = '{ id: first-option, for: 12 months, decideBy: 2026-06-30 }';
    expect(told(term('2027-02-28', leap), term('2028-02-29'))).toHaveLength(1);
  });

  test('that went while the end moved by something else is two changes', () => {
    expect(told(term('2028-12-31', first), term('2029-12-31'))).toEqual([
      expect.stringMatching(/^The agreement now ends on 31 December 2029 instead/),
      expect.stringMatching(
        /^The parties may no longer use the extension by 2 years .*may matter to both parties/,
      ),
    ]);
  });

  test('that comes may matter to all', () => {
    expect(told(term('2028-12-31'), term('2028-12-31', first))).toEqual([
      'The parties may now use the extension by 2 years: decided by 31 January 2028, with the consent of each party (may matter to both parties)',
    ]);
  });
});

describe('the exit plan', () => {
  const sections = (termKeys: string, exit: string) =>
    soundWith(
      `term: { starts: 2026-01-01, ends: 2028-12-31, terminationNotice: 180 days${termKeys} }\n${exit}`,
    );
  const old = sections(', exitPlan: docs/exit.md', '');

  test('that moved from `term` to `exit` is no change', () => {
    expect(told(old, sections('', 'exit: { plan: docs/exit.md }\n'))).toEqual([]);
    expect(told(sections('', 'exit: { plan: docs/exit.md }\n'), old)).toEqual([]);
    expect(told(old, sections('', 'exit: { plan: docs/exit.md, review: yearly }\n'))).toEqual([
      expect.stringMatching(
        /^It is now agreed how often the parties look at the plan for parting: every year/,
      ),
    ]);
  });

  test('that is gone, or no longer looked at, is worse for all', () => {
    const whole = sections('', 'exit: { plan: docs/exit.md, review: yearly }\n');
    expect(told(whole, sections('', 'exit: { plan: docs/exit.md }\n'))).toEqual([
      expect.stringMatching(/no longer agreed how often .* \(worse for both parties\)$/),
    ]);
    expect(told(old, sections('', ''))).toEqual([expect.stringMatching(/worse for both parties/)]);
    expect(told(whole, sections('', 'exit: { plan: docs/other.md, review: yearly }\n'))).toEqual([
      expect.stringMatching(/The plan for parting is now .* \(may matter to both parties\)$/),
    ]);
  });
});
