import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, it } from 'vitest';
import { icalendar } from '../../../server/src/calendar/icalendar.ts';
import { type Asked, calendarIn, calendarOfFiles } from '../../support/calendars.ts';
import { workspaceOf } from '../../support/check.ts';
import { daysOf, type ReadEvent, readCalendar } from './read.ts';
import { sampleFiles } from './samples.ts';

const evil = 'A: "B";,\\n\\ BEGIN:VEVENT \u0007 \u{1F600} ^n'.concat(' Ålandsbanken'.repeat(12));
const agreement = (more = '', title = 'Partnership') => `apiVersion: partnership/v1
kind: Agreement
id: a
title: ${JSON.stringify(title)}
version: 1.0.0
status: active
timezone: Europe/Helsinki
term: { starts: 2026-09-01, ends: 2027-12-31, renewalDecisionBy: 2027-03-31 }
parties:
  - { id: x, name: ${JSON.stringify(title)}, role: customer, people: [{ id: p, name: ${JSON.stringify(title)}, email: "p@x.example" }] }
  - { id: y, name: Y, role: vendor, people: [{ id: q, name: Quentin, email: "q,r@y.example" }] }
governance:
  strategic:
    forums:
      - id: board
        name: ${JSON.stringify(title)}
        purpose: ${JSON.stringify(`${title}\r\nEND:VCALENDAR\r\nBEGIN:VALARM`)}
        chair: x/p
        members: [x/p, y/q]
        duration: 90 minutes
        cadence: { every: 2 weeks, on: wednesday, from: 2026-09-16, at: "09:00" }
${more}`;
const records = `apiVersion: partnership/v1
kind: Records
agreement: a
records:
  - { type: meeting, forum: board, date: 2026-10-15, present: [x/p, y/q] }
  - { type: waived, forum: board, occurrence: 2026-10-28, agreedBy: [x/p, y/q] }
`;
const files = (title?: string) => ({
  'a.partnership.yaml': agreement('', title),
  'r.partnership.yaml': records,
});
const written = (title?: string, asked?: Asked) =>
  icalendar(calendarOfFiles(files(title), asked), 'partnership//test');

describe('a calendar as a file', () => {
  it('stays at its time of day across the summer time, without what was skipped, with what was moved', () => {
    const board = readCalendar(written()).get('forum.board@a.partnership');
    const days = board && daysOf(board, '2026-11-30');
    expect(days).toEqual([
      '2026-09-16T09:00:00',
      '2026-09-30T09:00:00',
      '2026-10-15T09:00:00',
      '2026-11-11T09:00:00',
      '2026-11-25T09:00:00',
    ]);
    expect(board?.event.startDate.toJSDate().toISOString()).toBe('2026-09-16T06:00:00.000Z');
    expect(board?.event.duration.toString()).toBe('PT1H30M');
  });

  it('is read by another library as it was meant', () => {
    const { events = [], timezones } = convertIcsCalendar(undefined, written());
    expect(timezones?.map(({ id }) => id)).toEqual(['Europe/Helsinki']);
    const [board] = events.filter(({ uid }) => uid === 'forum.board@a.partnership');
    expect(board).toMatchObject({ sequence: 1_000_000, status: 'CONFIRMED' });
    expect(board?.stamp.date.toISOString()).toBe('2026-11-23T00:00:00.000Z');
    expect(board?.start.date.toISOString()).toBe('2026-09-16T06:00:00.000Z');
    expect(board?.recurrenceRule).toMatchObject({ frequency: 'WEEKLY', interval: 2 });
    expect(board?.recurrenceRule?.until?.date.toISOString()).toBe('2027-12-31T21:59:59.000Z');
    expect(board?.exceptionDates?.map(({ date }) => date.toISOString())).toEqual([
      '2026-10-28T07:00:00.000Z',
    ]);
    const moved = events.find(({ recurrenceId }) => recurrenceId !== undefined);
    expect(moved?.recurrenceId?.value.date.toISOString()).toBe('2026-10-14T06:00:00.000Z');
    expect(moved?.start.date.toISOString()).toBe('2026-10-15T06:00:00.000Z');
    const decision = events.find(({ uid }) => uid.startsWith('term.renewal-decision@'));
    expect(decision?.start).toMatchObject({ type: 'DATE' });
    expect(decision?.alarms).toHaveLength(1);
  });

  it('keeps hostile texts what they are: texts', () => {
    const text = written(evil, { withAddresses: true });
    const { event } = readCalendar(text).get('forum.board@a.partnership') as ReadEvent;
    const shown = evil.replace(/\s+/g, ' ').replace('\u0007', '\uFFFD');
    expect(event.summary).toBe(`${shown} – ${shown}`);
    expect(event.description).toContain('END:VCALENDAR BEGIN:VALARM');
    expect(text.match(/^END:VCALENDAR/gm)).toHaveLength(1);
    // An address that would be two is none.
    expect(text).not.toContain('r@y.example');
    expect(event.attendees.map(each => each.getFirstValue())).toEqual(['mailto:p@x.example']);
    const cn = event.attendees[0]?.getFirstParameter('cn');
    expect(cn).toBe(shown.replaceAll('"', "'").replace(/[\\^]+/g, ' '));
  });

  it('has lines of at most 75 octets that end as the standard wants it', () => {
    const text = written(evil, { withAddresses: true });
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const lines = text.split('\r\n');
    expect(lines.filter(line => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(lines.filter(line => /[\n\r]/.test(line))).toEqual([]);
  });

  it('is the same for the same agreement, whatever the zone of the machine', () => {
    const zone = process.env.TZ;
    try {
      process.env.TZ = 'Pacific/Auckland';
      const there = written();
      process.env.TZ = 'America/Los_Angeles';
      expect(written()).toBe(there);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  it('has the name of a zone that the agreement has, also an alias', () => {
    const text = agreement().replace('Europe/Helsinki', 'Asia/Calcutta');
    const file = icalendar(calendarOfFiles({ 'a.partnership.yaml': text }), 'test');
    expect(file).toContain('\r\nTZID:Asia/Calcutta\r\n');
    expect(file).toContain('DTSTART;TZID=Asia/Calcutta:20260916T090000');
  });

  it('says UNTIL as it says DTSTART where there is no zone, or no time', () => {
    const floating = agreement().replace('timezone: Europe/Helsinki\n', '');
    expect(icalendar(calendarOfFiles({ 'a.partnership.yaml': floating }), 'test')).toMatch(
      /DTSTART:20260916T090000\r\n[\s\S]*UNTIL=20271231T235959[;\r]/,
    );
    const days = agreement().replace(', at: "09:00"', '');
    expect(icalendar(calendarOfFiles({ 'a.partnership.yaml': days }), 'test')).toMatch(
      /DTSTART;VALUE=DATE:20260916\r\n[\s\S]*UNTIL=20271231[;\r]/,
    );
  });
});

describe('the samples', () => {
  it('of the bank, as it was looked at', async () => {
    const text = icalendar(calendarIn(workspaceOf(sampleFiles('bank'))), 'partnership');
    // When the zones were last looked at says nothing about an agreement.
    const stable = text.replace(/LAST-MODIFIED:.*\r\n/g, '').replaceAll('\r\n', '\n');
    await expect(stable).toMatchFileSnapshot('golden/bank.ics');
  });

  it.each(['bank', 'public-authority', 'small-firm', 'three-party', 'year-of-records'])(
    '%s are read by another library',
    name => {
      const view = calendarIn(workspaceOf(sampleFiles(name)));
      const { events } = convertIcsCalendar(undefined, icalendar(view, 'test'));
      const moved = view.entries.reduce((sum, { recurrence }) => sum + (recurrence?.moved.length ?? 0), 0);
      expect(events).toHaveLength(view.entries.length + moved);
    },
  );
});
