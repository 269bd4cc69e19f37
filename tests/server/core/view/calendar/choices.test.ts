import { describe, expect, it } from 'vitest';
import { type Asked, calendarOfFiles, entryIn } from '../../../../support/calendars.ts';

const text = `apiVersion: partnership/v1
kind: Agreement
id: a
title: Partnership
version: 1.0.0
status: active
term:
  starts: 2026-01-01
  ends: 2028-12-31
  terminationNotice: 6 months
  renewalDecisionBy: 2028-03-31
  extensions: [{ id: first-option, for: 2 years, decideBy: 2028-02-28, needs: both }]
review: { internal: half-yearly, joint: { every: year, from: 2026-06-01 } }
parties:
  - id: x
    name: X
    role: customer
    people:
      - { id: p, name: Pia, roles: [executive-sponsor], email: pia@x.example }
      - { id: o, name: Olli, email: olli@x.example }
  - { id: y, name: Y, role: vendor, people: [{ id: q, name: Quentin, email: q@y.example }, { id: r, name: Rut }] }
sharing:
  commitments:
    - { id: open, what: Open plan, by: x, to: y, cadence: { every: month, from: 2026-01-15 } }
    - { id: secret, what: Merger plan, by: x, to: y, cadence: monthly, classification: red, audience: [y/q] }
governance:
  reporting:
    - { id: service-report, what: Service report, by: y, to: x, owner: y/r, cadence: quarterly, due: 10 working days, classification: amber }
  strategic:
    forums:
      - { id: board, name: Board, chair: x/p, members: [x/p, y/q], observers: [y/r], cadence: { every: quarter, on: first monday, from: 2026-01-05 } }
  operational:
    forums:
      - { id: desk, name: Desk, members: [x/o, y/r], cadence: { every: month, on: first friday, from: 2026-01-02 } }
`;
const calendar = (asked?: Asked) => calendarOfFiles({ 'a.partnership.yaml': text }, asked);
const keys = (asked?: Asked) => calendar(asked).entries.map(({ uid }) => uid.split('@')[0]);

describe('a calendar', () => {
  it('has everything that comes, each once', () => {
    const found = keys();
    expect(found).toEqual([
      'internal-review.x.due',
      'internal-review.y.due',
      'joint-review',
      'commitment.open',
      'commitment.secret.due',
      'report.service-report.2026-Q4',
      'report.service-report.2027-Q1',
      'report.service-report.2027-Q2',
      'report.service-report.2027-Q3',
      'forum.board',
      'forum.desk',
      'term.renewal-decision',
      'term.extension.first-option',
      'term.end',
    ]);
    expect(new Set(found).size).toBe(found.length);
  });

  it('says by when reports are due, and for which period', () => {
    const entry = entryIn(calendar(), 'report.service-report.2026-Q4');
    expect(entry).toMatchObject({ start: '2027-01-14', alarmDays: 1, kind: 'report' });
    expect(entry.description).toContain('For 1 October 2026 to 31 December 2026.');
  });

  it('of one forum, one person or one party has only what concerns them', () => {
    expect(keys({ forum: 'board' })).toEqual(['forum.board']);
    expect(keys({ person: 'y/r' })).toEqual([
      ...['2026-Q4', '2027-Q1', '2027-Q2', '2027-Q3'].map(period => `report.service-report.${period}`),
      'forum.board',
      'forum.desk',
    ]);
    expect(keys({ party: 'y' })).not.toContain('internal-review.x.due');
  });

  it('for a party leaves out what it may not see', () => {
    expect(keys({ audience: { party: 'y' } })).not.toContain('commitment.secret.due');
    expect(keys({ audience: { party: 'y' } })).not.toContain('internal-review.x.due');
    expect(keys({ audience: { party: 'z' } })).toEqual([]);
  });

  it('for all does not show a report whose classification cannot be read', () => {
    const odd = text.replace('classification: amber', 'classification: amberish');
    const { entries } = calendarOfFiles({ 'a.partnership.yaml': odd }, { audience: 'shared' });
    expect(entries.filter(({ uid }) => uid.startsWith('report'))).toEqual([]);
  });
});

describe('addresses', () => {
  const emails = (asked?: Asked) =>
    entryIn(calendar(asked), 'forum.board').attendees.map(({ email, role }) => `${email} ${role}`);

  it('are those of the party that it is for, unless all are asked for', () => {
    expect(emails()).toEqual([]);
    expect(emails({ audience: 'shared' })).toEqual([]);
    expect(emails({ party: 'x' })).toEqual([]);
    expect(emails({ audience: { party: 'x' } })).toEqual(['pia@x.example chair']);
    expect(emails({ withAddresses: true })).toEqual(['pia@x.example chair', 'q@y.example member']);
  });

  it('stand nowhere else', () => {
    const rest = calendar({ withAddresses: true }).entries.map(entry => ({ ...entry, attendees: [] }));
    expect(JSON.stringify(rest)).not.toContain('.example');
  });
});

describe('since an earlier state', () => {
  const changed = (edit: (text: string) => string) =>
    calendarOfFiles({ 'a.partnership.yaml': edit(text) }, {}, { 'a.partnership.yaml': text }).entries.filter(
      ({ status }) => status === 'cancelled',
    );

  it('what was removed is cancelled, and counts as newer than it was', () => {
    const found = changed(now =>
      now.replace(/ {2}operational:[\s\S]*$/, '').replace('version: 1.0.0', 'version: 2.0.0'),
    );
    expect(found).toMatchObject([{ uid: 'forum.desk@a.partnership', sequence: 2_000_000 }]);
  });

  it('what is as it was, or was done meanwhile, is not', () => {
    expect(changed(now => now.replace('name: Desk', 'name: Help desk'))).toEqual([]);
    const records = `apiVersion: partnership/v1
kind: Records
agreement: a
records:
  - { type: report, report: service-report, date: 2026-11-20, period: 2026-Q4 }
`;
    const { entries } = calendarOfFiles(
      { 'a.partnership.yaml': text, 'r.partnership.yaml': records },
      {},
      { 'a.partnership.yaml': text },
    );
    expect(entries.filter(({ uid }) => uid.includes('2026-Q4'))).toEqual([]);
  });
});

it('speaks Swedish', () => {
  const { entries } = calendar({ language: 'sv' });
  expect(entries.map(({ summary }) => summary)).toContain('Avtalet slutar – Partnership');
});
