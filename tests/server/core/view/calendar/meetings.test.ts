import { describe, expect, it } from 'vitest';
import { calendarOfFiles, entryIn } from '../../../../support/calendars.ts';

const agreement = (forum: string, more = '') => `apiVersion: partnership/v1
kind: Agreement
id: a
title: Partnership
version: 2.1.3
status: active
timezone: Europe/Helsinki
holidays: [2026-12-24, 2026-12-25, 2027-01-01]
term: { starts: 2026-01-01, ends: 2027-12-31 }
parties:
  - { id: x, name: X, role: customer, people: [{ id: p, name: Pia }] }
  - { id: y, name: Y, role: vendor, people: [{ id: q, name: Quentin }] }
governance:
  strategic:
    forums:
      - { id: board, name: Board, members: [x/p, y/q], ${forum} }
${more}`;
const files = (forum: string, records: readonly string[] = []) => ({
  'a.partnership.yaml': agreement(forum),
  ...(records.length > 0 && {
    'r.partnership.yaml': `apiVersion: partnership/v1\nkind: Records\nagreement: a\nrecords:\n${records.map(each => `  - { ${each} }\n`).join('')}`,
  }),
});
const quarterly = 'cadence: { every: quarter, on: second tuesday, from: 2026-01-13, at: "09:00" }';
const uidsOf = (forum: string, records?: readonly string[]) =>
  calendarOfFiles(files(forum, records)).entries.map(({ uid, start }) => `${uid.split('@')[0]} ${start}`);

describe('a forum with days', () => {
  it('is a series from the first to the last day of the term, in the zone of the agreement', () => {
    const entry = entryIn(calendarOfFiles(files(`${quarterly}, duration: 90 minutes`)), 'forum.board');
    expect(entry).toMatchObject({
      uid: 'forum.board@a.partnership',
      sequence: 2_001_003,
      status: 'confirmed',
      start: '2026-01-13',
      time: '09:00',
      zone: 'Europe/Helsinki',
      minutes: 90,
      recurrence: { rule: 'FREQ=MONTHLY;INTERVAL=3;BYDAY=2TU', until: '2027-12-31', excluded: [], moved: [] },
    });
  });

  it('leaves out what was skipped, and moves what was held on another day', () => {
    const { recurrence } = entryIn(
      calendarOfFiles(
        files(quarterly, [
          'type: meeting, forum: board, date: 2026-04-16, present: [x/p, y/q]',
          'type: waived, forum: board, occurrence: 2026-07-14, agreedBy: [x/p, y/q]',
        ]),
      ),
      'forum.board',
    );
    expect(recurrence?.excluded).toEqual(['2026-07-14']);
    expect(recurrence?.moved).toEqual([
      { from: '2026-04-14', to: '2026-04-16', why: 'Planned for 14 April 2026, and held on this day.' },
    ]);
  });

  it('moves working days that holidays move, and only these', () => {
    const { recurrence } = entryIn(
      calendarOfFiles(files('cadence: { every: month, on: first working day, from: 2026-01-01 }')),
      'forum.board',
    );
    expect(recurrence?.moved.map(({ from, to }) => `${from} ${to}`)).toEqual(['2027-01-01 2027-01-04']);
  });

  it('keeps to its own first and last day', () => {
    const entry = entryIn(
      calendarOfFiles(files(`from: 2026-05-01, until: 2026-12-31, ${quarterly}`)),
      'forum.board',
    );
    expect([entry.start, entry.recurrence?.until]).toEqual(['2026-07-14', '2026-12-31']);
  });

  it('is an event for each of its phases', () => {
    const phases = `cadence: { from: 2026-01-07, phases: [{ every: week, on: wednesday, until: 2026-03-31 }, { every: quarter, on: second tuesday }] }`;
    const { entries } = calendarOfFiles(files(phases));
    expect(
      entries.filter(({ kind }) => kind === 'meeting').map(each => [each.uid, each.recurrence]),
    ).toMatchObject([
      ['forum.board@a.partnership', { rule: 'FREQ=WEEKLY;BYDAY=WE', until: '2026-03-31' }],
      ['forum.board.phase-2@a.partnership', { until: '2027-12-31' }],
    ]);
  });

  it('has its papers and minutes on days of their own, with a reminder, and none for what was skipped', () => {
    const found = uidsOf(`${quarterly}, papers: 5 working days, minutes: 1 week`, [
      'type: waived, forum: board, occurrence: 2027-04-13, agreedBy: [x/p, y/q]',
    ]).filter(uid => /^(papers|minutes)/.test(uid));
    expect(found).toEqual([
      'papers.board.2027-01-12 2027-01-05',
      'papers.board.2027-07-13 2027-07-06',
      'papers.board.2027-10-12 2027-10-05',
      'minutes.board.2027-01-12 2027-01-19',
      'minutes.board.2027-07-13 2027-07-20',
      'minutes.board.2027-10-12 2027-10-19',
    ]);
  });

  it('tells what it is for, who belongs to it, and what is talked about', () => {
    const { description, summary } = entryIn(
      calendarOfFiles(
        files(`${quarterly}, purpose: Decides, chair: x/p, agenda: [Open actions, Risks], papers: 1 week`),
      ),
      'forum.board',
    );
    expect(summary).toBe('Board – Partnership');
    expect(description.split('\n')).toEqual([
      'Partnership',
      'Decides',
      'Chair: Pia',
      'Members: Pia, Quentin',
      'Agenda:',
      '- Open actions',
      '- Risks',
      'Papers go out 1 week before.',
    ]);
  });

  it('keeps its identity under a new id', () => {
    const text = files(`${quarterly}, formerly: [council]`);
    expect(entryIn(calendarOfFiles(text), 'forum.council').start).toBe('2026-01-13');
  });
});

describe('a forum without days', () => {
  it('is due by the last day of each interval, and never a meeting', () => {
    expect(uidsOf('cadence: quarterly').filter(uid => uid.startsWith('forum'))).toEqual([
      'forum.board.due.2026-12-31 2026-12-31',
      'forum.board.due.2027-03-31 2027-03-31',
      'forum.board.due.2027-06-30 2027-06-30',
      'forum.board.due.2027-09-30 2027-09-30',
    ]);
  });

  it('that meets at least so often is due once: nobody knows what comes after the next time', () => {
    const found = uidsOf('cadence: { atLeast: half-yearly }', [
      'type: meeting, forum: board, date: 2026-10-01, present: [x/p, y/q]',
    ]);
    expect(found.filter(uid => uid.startsWith('forum'))).toEqual(['forum.board.due 2027-04-01']);
  });

  it('that meets on demand is nowhere', () => {
    const found = uidsOf('cadence: { onDemand: { calledBy: both, notice: 1 day } }');
    expect(found.filter(uid => /board/.test(uid))).toEqual([]);
  });
});

describe('an agreement', () => {
  it('without a time zone has the time of wherever one is; without a time whole days', () => {
    const text = agreement(quarterly).replace('timezone: Europe/Helsinki\n', '');
    expect(entryIn(calendarOfFiles({ 'a.partnership.yaml': text }), 'forum.board')).toMatchObject({
      time: '09:00',
      zone: undefined,
    });
    const days = calendarOfFiles(files(quarterly.replace(', at: "09:00"', '')));
    expect(entryIn(days, 'forum.board')).toMatchObject({ time: undefined, zone: undefined });
  });

  it.each([
    ['proposed', 'tentative'],
    ['draft', undefined],
    ['suspended', undefined],
    ['ended', undefined],
  ])('that is %s plans %s', (status, expected) => {
    const text = agreement(quarterly).replace('status: active', `status: ${status}`);
    const { entries, notes } = calendarOfFiles({ 'a.partnership.yaml': text });
    expect(entries[0]?.status).toBe(expected);
    expect(notes.length > 0).toBe(expected === undefined);
  });

  it('whose term cannot be read plans nothing that would need its end', () => {
    const text = agreement(quarterly).replace('ends: 2027-12-31', 'ends: 2027-13-31');
    expect(calendarOfFiles({ 'a.partnership.yaml': text }).entries).toEqual([]);
  });
});
