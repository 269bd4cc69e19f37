import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../../../server/src/core/calendar/date.ts';
import { Checker } from '../../../../../server/src/core/checking/checker.ts';
import { workspaceOf } from '../../../../support/check.ts';
import { agreement, recordsFile } from '../../evidence/support.ts';

function found(more: string, records: readonly string[] | undefined, today = '2027-06-30') {
  const workspace = workspaceOf({
    'a.partnership.yaml': agreement({ more, term: '{ starts: 2026-01-01, ends: 2029-12-31 }' }),
    ...(records && { 'r.partnership.yaml': recordsFile(records) }),
  });
  const checker = new Checker(workspace, { today: () => today as IsoDate });
  return checker
    .findings('file:///a.partnership.yaml')
    .filter(({ rule }) => /review-overdue|unreviewed|exit-plan/.test(rule))
    .map(({ rule, message, data }) => [rule, String(message), (data as { scope?: string })?.scope]);
}

const other = 'type: health-check, date: 2026-03-01';

describe('the exit plan', () => {
  const exit = 'exit: { plan: exit.md, owner: bank/anna, agreed: 2026-02-01, review: yearly }\n';

  it('is reviewed as often as the agreement says', () => {
    expect(found(exit, [other])).toEqual([
      [
        'agreement/review-overdue',
        expect.stringMatching(
          /^The review of the exit plan was due by 1 January 2027, and none is recorded\./,
        ),
        'exit',
      ],
    ]);
    expect(found(exit, ['type: review, scope: exit, date: 2026-12-15'])).toEqual([]);
    expect(found(exit, ['type: review, scope: joint, date: 2026-12-15']).map(([rule]) => rule)).toEqual([
      'agreement/review-overdue',
    ]);
  });

  it('may stand in either place, but not another one in each', () => {
    const two = (plan: string) =>
      found(`exit: { plan: ${plan} }\n`, undefined).length +
      new Checker(
        workspaceOf({
          'a.partnership.yaml': agreement({
            more: `exit: { plan: ${plan} }\n`,
            term: '{ starts: 2026-01-01, ends: 2029-12-31, exitPlan: exit.md }',
          }),
        }),
        { today: () => '2026-02-01' as IsoDate },
      )
        .findings('file:///a.partnership.yaml')
        .filter(({ rule }) => rule === 'agreement/exit-plan').length;
    expect(two('exit.md')).toBe(0);
    expect(two('./exit.md')).toBe(0);
    expect(two('other.md')).toBe(1);
    expect(found('exit: { owner: bank/anna }\n', undefined).map(([rule]) => rule)).toEqual([
      'agreement/exit-plan',
    ]);
  });
});

describe('the governance model', () => {
  const governance = (keys: string) => `exit: { plan: exit.md }\ngovernance: { ${keys} }\n`;

  it('is reviewed as often as the agreement says, by a record or by `reviewed`', () => {
    const halfYearly = governance('review: half-yearly');
    expect(found(halfYearly, [other]).map(([rule, , scope]) => [rule, scope])).toEqual([
      ['agreement/review-overdue', 'governance'],
    ]);
    expect(found(halfYearly, ['type: review, scope: governance, date: 2027-03-01'])).toEqual([]);
    expect(found(governance('review: half-yearly, reviewed: 2027-03-01'), [other])).toEqual([]);
    const late = found(governance('review: half-yearly, reviewed: 2026-07-01'), [other]);
    expect(late[0]?.[1]).toMatch(
      /^The review of the governance model was due by 1 January 2027; the last one was on 1 July 2026/,
    );
  });

  it('is asked for without any records too, by what `reviewed` says', () => {
    const said = (keys: string) => found(governance(keys), undefined).map(([rule]) => rule);
    expect(said('review: half-yearly, reviewed: 2027-03-01')).toEqual([]);
    expect(said('review: half-yearly, reviewed: 2026-12-01')).toEqual(['governance/model-unreviewed']);
    expect(said('review: every 2 years, reviewed: 2026-01-02')).toEqual([]);
    expect(said('review: half-yearly')).toEqual(['governance/model-unreviewed']);
  });

  it('without a rhythm of its own is reviewed yearly, as before', () => {
    expect(found(governance('reviewed: 2026-06-29'), [other]).map(([rule]) => rule)).toEqual([
      'governance/model-unreviewed',
    ]);
    expect(found(governance('reviewed: 2026-06-30'), [other])).toEqual([]);
  });
});
