import { describe, expect, it } from 'vitest';
import { governanceExample } from '../../../../../server/src/core/rules/governance/example.ts';
import { check, rulesIn } from '../../../../support/check.ts';
import { inForce, soundWith } from '../../../../support/sound.ts';

const reporting = (report: string, tactical = {}) =>
  soundWith(
    governanceExample({ tactical, reporting: [`id: service-report, what: Service levels, ${report}`] }),
  );
const complete = 'by: cirrus, owner: cirrus/sara-berg, cadence: monthly';

describe('a report', () => {
  it('says who sends it, who owns it and how often; to whom among two goes without saying', () => {
    expect(check(reporting(complete))).toEqual([]);
    expect(check(reporting('by: both, owner: cirrus/sara-berg, cadence: monthly'))).toEqual([]);
    const [finding, ...more] = check(reporting('to: nordbank'));
    expect(more).toEqual([]);
    expect(finding?.rule).toBe('governance/report-incomplete');
    expect(finding?.severity).toBe('error');
    expect(finding?.message).toContain('who sends it, who sees that it is sent and how often it comes');
  });

  it('has no days of its own: by when it is there is said by `due`', () => {
    expect(rulesIn(reporting(complete.replace('monthly', '{ every: month, on: day 5 }')))).toEqual([
      'schema/unknown-key',
    ]);
    expect(rulesIn(reporting(complete.replace('monthly', '{ every: year, from: 2026-07-01 }')))).toEqual([]);
  });

  it('may be overdue for its forum only where that plans its days', () => {
    const slow = `${complete}, due: 20 working days, forum: service-board`;
    const planned = { cadence: '{ every: month, on: first tuesday, from: 2026-01-06 }' };
    expect(rulesIn(reporting(slow, planned))).toEqual(['governance/report-too-late']);
    expect(rulesIn(reporting(slow))).toEqual([]);
    expect(rulesIn(reporting(complete.concat(', forum: service-board'), planned))).toEqual([]);
    const late = { cadence: '{ every: month, on: last tuesday, from: 2026-01-27 }' };
    expect(rulesIn(reporting(slow.replace('20', '15'), late))).toEqual([]);
  });

  it('that is red names who may see it, and is seen by nobody else', () => {
    const red = `${complete}, forum: service-board, classification: red`;
    expect(rulesIn(reporting(red))).toEqual(['governance/report-audience']);
    expect(rulesIn(reporting(`${red}, audience: [nordbank/mika-salo, cirrus/sara-berg]`))).toEqual([]);
    expect(rulesIn(reporting(`${red}, audience: [cirrus/sara-berg]`))).toEqual([
      'governance/report-audience',
    ]);
  });

  it('refers to forums and people, and has an id of its own', () => {
    expect(rulesIn(reporting(`${complete}, forum: servce-board`))).toEqual(['reference/unknown']);
    expect(rulesIn(reporting(complete.replace('sara-berg', 'sara-brg')))).toEqual(['reference/unknown']);
    expect(rulesIn(reporting(complete).replaceAll('id: service-report', 'id: forecast'))).toContain(
      'reference/duplicate-id',
    );
  });
});

describe('an active agreement without reports', () => {
  const governed = (tactical = {}) => soundWith(inForce + governanceExample({ tactical }));

  it('is asked for them, unless a forum has papers and minutes', () => {
    const [finding, ...more] = check(governed());
    expect(more).toEqual([]);
    expect([finding?.rule, finding?.severity]).toEqual(['governance/no-reporting', 'info']);
    expect(rulesIn(governed({ papers: '5 working days' }))).toEqual(['governance/no-reporting']);
    expect(rulesIn(governed({ papers: '5 working days', minutes: '5 working days' }))).toEqual([]);
  });

  it('is not, as long as it is a draft or proposed', () => {
    expect(rulesIn(governed().replace('status: active', 'status: proposed'))).toEqual([]);
  });
});
