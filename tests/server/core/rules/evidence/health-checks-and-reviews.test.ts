import { describe, expect, it } from 'vitest';
import { brief, found, rules, term } from './support.ts';

describe('health checks and reviews', () => {
  const more =
    'openDialogue:\n  healthCheck: { cadence: { every: half-year, from: 2026-03-01 }, followUp: Plan }\nreview: { internal: half-yearly, joint: { every: year, from: 2026-06-01 } }\n';
  const plan = 'actionPlan: plan.md';

  it('are overdue at what promises them, internal reviews for each party', () => {
    const records = [
      [
        `type: health-check, date: 2026-03-10, ${plan}`,
        'type: review, scope: internal, party: bank, date: 2026-07-01',
      ],
    ];
    expect(brief(found({ more, term, records }))).toEqual([
      'a: warning open-dialogue/health-check-overdue «healthCheck»',
      'a: warning agreement/review-overdue «internal»',
      'a: warning agreement/review-overdue «joint»',
    ]);
  });

  it('a health check needs its action plan after 90 days, not before (decision 29)', () => {
    const given = { more: '', term, records: [['type: health-check, date: 2026-03-10']] };
    expect(rules({ ...given, today: '2026-06-08' })).toEqual([]);
    expect(brief(found({ ...given, today: '2026-06-09' }))).toEqual([
      'r0: warning open-dialogue/no-follow-up «{ type: health-check, date: 2026-03-10 }»',
    ]);
  });

  it('are not overdue while nobody can tell what they are counted from', () => {
    const from = (day: string) =>
      `openDialogue:\n  healthCheck: { cadence: yearly, from: ${day}, followUp: Plan }\n`;
    const given = { term, records: [[]], today: '2027-11-23' };
    expect(rules({ ...given, more: from('2026-03-01') })).toEqual(['open-dialogue/health-check-overdue']);
    expect(rules({ ...given, more: from('20260301') })).toEqual(['schema/type']);
  });
});
