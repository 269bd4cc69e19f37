import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../../../server/src/core/calendar/date.ts';
import { Checker } from '../../../../../server/src/core/checking/checker.ts';
import { workspaceOf } from '../../../../support/check.ts';
import { agreement, recordsFile } from '../../evidence/support.ts';

const report = (more = 'by: cirrus, owner: cirrus/erik') =>
  `governance:\n  reporting:\n    - { id: service-report, what: Service levels, cadence: monthly, due: 5 working days, ${more} }\n`;
const sent = (date: string, more = '') =>
  `type: report, report: service-report, date: ${date}${more && `, ${more}`}`;

function found(more: string, records: readonly string[], today: string, term?: string) {
  const workspace = workspaceOf({
    'a.partnership.yaml': agreement({ more, ...(term && { term }) }),
    'r.partnership.yaml': recordsFile(records),
  });
  const checker = new Checker(workspace, { today: () => today as IsoDate });
  return ['a', 'r'].flatMap(name =>
    checker
      .findings(`file:///${name}.partnership.yaml`)
      .filter(({ rule }) => /report|records/.test(rule))
      .map(({ rule, message, fingerprint, data }) => ({ rule, message: String(message), fingerprint, data })),
  );
}

describe('a report that was not sent', () => {
  it('is one finding, which names the periods and who sees to it', () => {
    const [finding, ...more] = found(report(), [sent('2026-02-05'), sent('2026-05-05')], '2026-06-30');
    expect(more).toEqual([]);
    expect(finding?.rule).toBe('governance/report-overdue');
    expect(finding?.data).toMatchObject({ periods: ['2026-02', '2026-03', '2026-05'] });
    expect(finding?.message).toMatch(
      /^The report “Service levels” of Cirrus is not recorded as sent for 3 periods \(February 2026; March 2026; May 2026\); the last of them was due by 5 June 2026\..* Erik sees to it/,
    );
  });

  it('is one for each party that owes it, with its own owner', () => {
    const both = report('by: [bank, cirrus], to: cirrus, owner: [bank/anna, cirrus/erik]');
    const findings = found(both, [sent('2026-02-05', 'by: bank')], '2026-02-20');
    expect(findings.map(({ data }) => data)).toMatchObject([{ by: 'cirrus', periods: ['2026-01'] }]);
    const neither = found(both, [], '2026-02-20').map(({ fingerprint }) => fingerprint);
    expect(new Set(neither).size).toBe(2);
    expect(findings[0]?.message).toMatch(/for January 2026 was due by 6 February 2026.* Erik sees to it/);
  });

  it('is none while it is due, when it came late, however late, or was skipped by both', () => {
    expect(found(report(), [sent('2026-02-05')], '2026-03-06')).toEqual([]);
    expect(found(report(), [sent('2026-02-16')], '2026-02-20')).toEqual([]);
    expect(
      found(report(), [sent('2026-03-05'), sent('2026-03-20', 'period: 2026-01')], '2026-03-25'),
    ).toEqual([]);
    const skipped =
      'type: waived, report: service-report, occurrence: 2026-02-06, agreedBy: [bank/anna, cirrus/erik]';
    expect(found(report(), [skipped], '2026-03-01')).toEqual([]);
  });
});

describe('records of reports', () => {
  it('a second one for a period is the same one, whatever its day', () => {
    const [finding, ...more] = found(report(), [sent('2026-02-05'), sent('2026-02-09')], '2026-02-20');
    expect(more).toEqual([]);
    expect(finding?.rule).toBe('records/duplicate');
    expect(finding?.message).toMatch(/^The report for January 2026 is recorded already\./);
    expect(
      found(report(), [sent('2026-02-05'), sent('2026-02-09', 'period: 2026-02')], '2026-02-20'),
    ).toEqual([]);
  });

  it('may name what proves them: an address, or a file that exists', () => {
    const proved = (evidence: string) =>
      found(report(), [sent('2026-02-05', `evidence: ${evidence}, note: Sent by mail`)], '2026-02-20');
    expect(proved('https://example.org/2026-01.pdf')).toEqual([]);
    const workspace = workspaceOf({
      'a.partnership.yaml': agreement({ more: report() }),
      'r.partnership.yaml': recordsFile([sent('2026-02-05', 'evidence: /srv/2026-01.pdf')]),
    });
    const checker = new Checker(workspace, { today: () => '2026-02-20' as IsoDate });
    expect(checker.findings('file:///r.partnership.yaml').map(({ rule }) => rule)).toEqual(['file/missing']);
  });

  it('the last one of a term may be sent after its end', () => {
    const term = '{ starts: 2026-01-01, ends: 2026-01-31 }';
    expect(found(report(), [sent('2026-02-05')], '2026-02-20', term)).toEqual([]);
  });

  it.each([
    ['2026-Q1', 'names the period `2026-Q1`, which is none of the periods of this report'],
    ['2026-02-31', 'names the period `2026-02-31`, which does not exist'],
  ])('%s is none of its periods, and nothing is said to be overdue that it may be', (period, why) => {
    const [finding, ...more] = found(report(), [sent('2026-02-05', `period: ${period}`)], '2026-02-20');
    expect(more).toEqual([]);
    expect(finding?.rule).toBe('records/period-unclear');
    expect(finding?.message).toContain(`This record ${why}`);
    expect(finding?.message).toContain('such as `2026-01` for January 2026.');
  });

  it('one that cannot be read leaves open what could be sent on its day, and no more', () => {
    const [overdue] = found(report(), [sent('2026-02-07', 'period: 2026-13')], '2026-05-10').filter(
      ({ rule }) => rule === 'governance/report-overdue',
    );
    expect(overdue?.data).toMatchObject({ periods: ['2026-03', '2026-04'] });
  });

  it('one that was sent before the first period had ended has to name it', () => {
    expect(found(report(), [sent('2026-01-20')], '2026-02-20').map(({ rule }) => rule)).toEqual([
      'records/period-unclear',
    ]);
    expect(found(report(), [sent('2026-01-20', 'period: 2026-01')], '2026-02-20')).toEqual([]);
  });
});
