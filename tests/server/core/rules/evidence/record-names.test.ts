import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../../../../server/src/core/util/fingerprint.ts';
import { found, term } from './support.ts';

const more = `governance:
  reporting:
    - { id: levels, what: Service levels, by: [bank, cirrus], to: cirrus, cadence: monthly }
scorecard:
  - { id: accuracy, what: Forecasts that came true, target: 90 %, better: higher }
`;
const sent = (by: string, period: string) =>
  `type: report, report: levels, by: ${by}, period: ${period}, date: 2027-06-05`;

describe('findings about records', () => {
  const future = (...records: readonly string[]) =>
    found({ term, more, records: [records] }).filter(({ rule }) => rule === 'records/future');

  it('of two parties, and of two periods that were reported together, are told apart', () => {
    const findings = future(sent('bank', '2026-04'), sent('cirrus', '2026-04'), sent('bank', '2026-05'));
    const paths = ['bank 2026-04', 'cirrus 2026-04', 'bank 2026-05'].map(
      each => `records[report report levels ${each} 2027-06-05]`,
    );
    expect(findings).toHaveLength(3);
    expect(findings.map(each => each.fingerprint)).toEqual(
      paths.map(path => fingerprint('records/future', 'a', path)),
    );
  });

  it('are still known by what they were called before', () => {
    const [finding] = future(sent('bank', '2026-04'));
    expect(finding?.former).toEqual([
      fingerprint('records/future', 'a', 'records[report report levels 2027-06-05]'),
    ]);
    const [alone] = future('type: health-check, date: 2027-06-05');
    expect(alone?.former).toEqual([]);
  });
});

describe('a value of before the start', () => {
  const outside = (date: string, what = 'type: measure, measure: accuracy, value: 70 %') =>
    found({ term, more, records: [[`${what}, date: ${date}`]] }).filter(
      ({ rule }) => rule === 'records/outside-term',
    );

  it('is what later ones are held against', () => {
    expect(outside('2025-12-31')).toEqual([]);
    expect(outside('2025-12-31', 'type: health-check')).toHaveLength(1);
  });
});
