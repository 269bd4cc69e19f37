import { describe, expect, it } from 'vitest';
import { found, rules } from './support.ts';

const term = '{ starts: 2025-01-01, ends: 2027-12-31, exitPlan: exit.md }';
const more = `review: { joint: { every: year, from: 2026-06-01, window: 10 days }, internal: { every: year, from: 2026-03-01, window: 10 days } }
openDialogue:
  healthCheck: { cadence: { every: year, from: 2026-05-01, window: 10 days }, method: Survey, followUp: Plan }
`;
const both = 'agreedBy: [bank/anna, cirrus/erik]';
const said = (...records: readonly string[]) =>
  rules({ term, more, records: [['type: review, scope: joint, date: 2025-06-01', ...records]] }).filter(
    rule => /overdue|waived|schema|reference/.test(rule),
  );
const waived = (what: string, occurrence: string, agreed = both) =>
  `type: waived, ${what}, occurrence: ${occurrence}, ${agreed}, reason: A merger`;

describe('skipping by agreement', () => {
  const internal = ['bank', 'cirrus'].map(party => waived(`review: internal, party: ${party}`, '2026-03-01'));
  const joint = waived('review: joint', '2026-06-01');
  const check = waived('healthCheck: true', '2026-05-01');

  it('is possible for reviews and health checks', () => {
    expect(said()).toEqual([
      'agreement/review-overdue',
      'agreement/review-overdue',
      'agreement/review-overdue',
      'open-dialogue/health-check-overdue',
    ]);
    expect(said(...internal, joint, check)).toEqual([]);
  });

  it('needs somebody of each side', () => {
    const alone = 'agreedBy: [bank/anna]';
    expect(said(...internal, joint, waived('healthCheck: true', '2026-05-01', alone))).toEqual([
      'open-dialogue/health-check-overdue',
      'records/waived-one-sided',
    ]);
    const [bank, cirrus] = internal as [string, string];
    expect(said(bank.replace(both, alone), cirrus, joint, check)).toEqual([
      'agreement/review-overdue',
      'records/waived-one-sided',
    ]);
  });

  it.each([
    ['review: internal, party: bank', '2026-03-01', 'internal review'],
    ['review: joint', '2026-06-01', 'joint review'],
    ['healthCheck: true', '2026-05-01', 'health check'],
    ['report: service-report', '2026-02-28', 'Service levels'],
  ])('is told in words: %s', (what, day, name) => {
    const report =
      'governance:\n  reporting:\n    - { id: service-report, what: Service levels, by: bank, to: cirrus, cadence: monthly }\n';
    const waiver = waived(what, day, 'agreedBy: [cirrus/erik]').replace('party: bank', 'party: cirrus');
    const alone = waiver.includes('internal') ? waiver.replace('cirrus/erik', 'bank/anna') : waiver;
    const findings = found({ term, more: more + report, records: [[alone]] });
    const [waivers] = findings.filter(({ rule }) => rule === 'records/waived-one-sided');
    expect(String(waivers?.message)).toContain(`skip “${name}” of`);
  });

  it('names something that is skipped', () => {
    expect(said(...internal, joint, check.replace('healthCheck: true, ', ''))).toContain('schema/required');
  });
});
