import { describe, expect, it } from 'vitest';
import type { AudienceName } from '../../../../server/src/core/view/audience.ts';
import { Workspace } from '../../../../server/src/core/workspace/workspace.ts';
import { viewIn } from '../../../support/views.ts';

const agreement = `apiVersion: partnership/v1
kind: Agreement
id: a
title: A
version: 1.0.0
status: active
term: { starts: 2026-01-01, ends: 2027-12-31 }
parties:
  - { id: x, name: X, role: customer, people: [{ id: p, name: Pia Pi }] }
  - { id: y, name: Y, role: vendor, people: [{ id: q, name: Quy Qu }] }
  - { id: z, name: Z, role: subcontractor, people: [{ id: r, name: Ra Re }] }
sharing:
  commitments:
    - { id: secret, what: Secret plan, by: x, to: y, cadence: { every: half-year, on: first monday, from: 2026-02-02 }, horizon: 2 years, binding: none, classification: red }
governance:
  tactical:
    forums:
      - { id: board, name: Board, cadence: { every: month, on: first monday, from: 2026-05-04 }, members: [x/p, y/q] }
`;
const records = `apiVersion: partnership/v1
kind: Records
agreement: a
records:
  - { type: meeting, forum: board, date: 2026-05-04 }
  - { type: waived, forum: board, occurrence: 2026-07-06, agreedBy: [x/p, y/q], reason: Summer }
  - { type: waived, forum: board, occurrence: 2026-08-03, agreedBy: [x/p] }
  - { type: meeting, forum: board, date: 2026-09-25 }
  - { type: meeting, forum: bord, date: 2026-10-05 }
  - { type: meeting, forum: board, date: 2026-11-02 }
`;

function viewFor(audience: AudienceName = 'internal', language = 'en') {
  const workspace = new Workspace();
  workspace.set('file:///a.partnership.yaml', agreement);
  workspace.set('file:///a.records.partnership.yaml', records);
  return viewIn(workspace, 'file:///a.partnership.yaml', { audience, language });
}

describe('what was not kept as planned', () => {
  const { record, brief } = viewFor();
  const of = (date: string) => record.lapses.find(({ day, what }) => day.date === date && what === 'Board');

  it('is listed with the newest first', () => {
    expect(record.lapses.map(({ day, what, state }) => [day.date, what, state])).toEqual([
      ['2026-10-05', 'Board', 'uncertain'],
      ['2026-09-07', 'Board', 'late'],
      ['2026-08-03', 'Secret plan', 'missed'],
      ['2026-08-03', 'Board', 'missed'],
      ['2026-07-06', 'Board', 'waived'],
      ['2026-06-01', 'Board', 'missed'],
      ['2026-02-02', 'Secret plan', 'missed'],
    ]);
  });

  it('says from when to when nothing is recorded', () => {
    expect(of('2026-06-01')?.basis).toEqual([
      expect.stringMatching(/^Nothing is recorded from \d+ May 2026 to \d+ June 2026\.$/),
    ]);
  });

  it('says on which day it was held, and where that is written', () => {
    const [sentence, source] = of('2026-09-07')?.basis ?? [];
    expect(sentence).toMatch(/^Recorded on 25 September 2026; it would have been in time until /);
    expect(source).toBe('Record: a.records.partnership.yaml, line 8.');
    expect(of('2026-09-07')?.record?.uri).toBe('file:///a.records.partnership.yaml');
  });

  it('says who agreed to skip it and why, or who did not', () => {
    expect(of('2026-07-06')?.basis.slice(0, 2)).toEqual([
      'Skipped by agreement of Pia Pi and Quy Qu.',
      'Reason: Summer',
    ]);
    expect(of('2026-08-03')?.basis.join(' ')).toContain('nobody from Y is recorded as having agreed');
  });

  it('says which line may be the record, without keys or backticks', () => {
    expect(of('2026-10-05')?.basis[1]).toBe(
      'May be a record: a.records.partnership.yaml, line 9, names the forum “bord”, which does not exist.',
    );
  });

  it('names no lines of files to another reader, and nothing that is not for him', () => {
    const { record } = viewFor({ party: 'y' });
    const text = JSON.stringify(record.lapses.map(({ what, basis }) => [what, basis]));
    expect(text).not.toMatch(/Secret plan|line \d|partnership\.yaml/);
    expect(record.lapses.filter(({ state }) => state === 'missed')).toHaveLength(2);
  });

  it('tells those who do not sit in a forum that it was skipped, not why', () => {
    const { record } = viewFor({ party: 'z' });
    const waived = record.lapses.find(({ state }) => state === 'waived');
    expect(waived?.basis).toEqual(['Skipped by agreement.']);
    expect(JSON.stringify(record.lapses)).not.toContain('Summer');
  });

  it('is summed up on the first page', () => {
    expect(brief.notKept.summary).toBe(
      '1 thing is overdue. Missed in twelve months: 4. Kept late: 1. Uncertain: 1.',
    );
    expect(brief.notKept.lines.map(({ what, day }) => [what, day?.date])).toEqual([
      ['Secret plan × 2', '2026-02-02'],
      ['Board', '2026-08-03'],
      ['Board', '2026-06-01'],
    ]);
  });

  it('is told in Swedish', () => {
    const text = JSON.stringify(viewFor('internal', 'sv').record.lapses.map(({ basis }) => basis));
    expect(text).toContain('Överhoppat enligt överenskommelse mellan Pia Pi och Quy Qu.');
    expect(text).not.toMatch(/Nothing|Recorded|Skipped/);
  });
});
