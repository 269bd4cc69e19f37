import { expect, it } from 'vitest';
import { meetingsFromJanuary, startingOn } from '../../../../server/src/core/rules/examples.ts';
import { check, show } from '../../../support/check.ts';
import { soundWith } from '../../../support/sound.ts';

/** What the rule says of an agreement that began on a day, and of when its governance was reviewed. */
function found(starts: string, reviewed: string): string[] {
  const text = soundWith(startingOn(starts) + meetingsFromJanuary(reviewed));
  const findings = check(text).filter(({ rule }) => rule === 'governance/model-unreviewed');
  return show(text, findings).map(line => line.split(' ').slice(3).join(' '));
}

it('a review that is still to come is none: the model has not been reviewed within a year', () => {
  expect(found('2025-11-01', '2027-03-01')).toEqual([
    expect.stringMatching(
      /^«2027-03-01» The agreement has run for more than a year, and 1 March 2027, .* is still to come\./,
    ),
  ]);
});

it('but not in the first year, when none has to have been made, nor on the day itself', () => {
  expect(found('2026-01-01', '2027-03-01')).toEqual([]);
  expect(found('2025-11-01', '2026-11-23')).toEqual([]);
});
