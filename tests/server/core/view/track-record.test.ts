import { describe, expect, it } from 'vitest';
import { full, fullWorkspace } from '../../../support/said-in-full.ts';
import { viewIn } from '../../../support/views.ts';

const workspace = fullWorkspace();
const { record } = viewIn(workspace, full.agreement);

describe('the track record', () => {
  it('lists open actions by person, those with most overdue first', () => {
    expect(record.actionsBy.map(({ owner, overdue, actions }) => [owner, overdue, actions.length])).toEqual([
      ['Liv Lee', 2, 2],
      ['Ann Ek', 0, 1],
    ]);
  });

  it('shows the escalations and warnings that are not over', () => {
    expect(record.escalations.map(({ what, where, word, isLate }) => [what, where, word, isLate])).toEqual([
      ['The bill', 'operational', 'open, and the time of its level has run out', true],
    ]);
    expect(record.warnings.map(({ what, where, word }) => [what, where, word])).toEqual([
      ['Late signals', 'Rail', 'given late, and open'],
    ]);
  });

  it('draws the scorecard against its target, and says the values', () => {
    const [measure] = record.scorecard;
    expect(measure?.values.map(({ value, isMissed }) => [value, isMissed])).toEqual([
      ['95 %', false],
      ['80 %', true],
    ]);
    expect(measure?.word).toBe('misses the target');
    expect(measure?.line).toEqual({
      points: [
        { x: 0, y: 1, isMissed: false },
        { x: 1, y: 0, isMissed: true },
      ],
      target: expect.closeTo(2 / 3),
    });
  });

  it('tells what was decided, and by how many', () => {
    expect(
      record.decisions.map(({ forum, decisions, attendance, note }) => [forum, decisions, attendance, note]),
    ).toEqual([
      ['Call', ['Call again'], undefined, ''],
      ['Board', ['Buy the signals'], 'below its quorum', 'Quiet day'],
    ]);
  });
});

describe('a page for another reader', () => {
  const forData = viewIn(workspace, full.agreement, { audience: { party: 'data' } });
  const forRail = viewIn(workspace, full.agreement, { audience: { party: 'rail' } });

  it('leaves out what is decided, open and measured where the reader does not sit', () => {
    const text = JSON.stringify(forData);
    for (const hidden of [
      'Buy the signals',
      'Quiet day',
      'Write it down',
      'The bill',
      'Late signals',
      'Service levels',
      '95 %',
      '80 %',
    ])
      expect(text).not.toContain(hidden);
    expect(text).toContain('Call again');
  });

  it('says how much', () => {
    expect(forData.withheld).toEqual([
      '1 promise is left out: it is classified, and not meant for this reader.',
      '2 open actions are left out: they were agreed in forums in which this reader does not sit.',
      'The decisions of 1 meeting are left out: it is of a forum in which this reader does not sit.',
      '2 escalations and early warnings are left out: they are not between this reader and others.',
      '1 measure is left out: it is looked at in a forum in which this reader does not sit.',
      'Points to settle are left out: they are for the desk of whoever made this page.',
    ]);
  });

  it('shows the parties concerned all of it', () => {
    const text = JSON.stringify(forRail);
    for (const shown of ['Buy the signals', 'The bill', 'Late signals', 'Service levels', '95 %'])
      expect(text).toContain(shown);
  });

  it('counts no points to settle that it does not show', () => {
    expect(forRail.glance.map(({ agreedWords }) => agreedWords).join()).not.toContain('to settle');
  });
});
