/**
 * This room writes calendars as files (RFC 5545, RFC 7986). What stands in them is worked out in core; here it only gets the
 * form that calendars read.
 */
import ICAL from 'ical.js';
import type { CalendarEntry, CalendarView } from '../core/index.ts';
import { Zones } from './zones.ts';

/**
 * A calendar as the text of an `.ics` file. The same calendar gives the same bytes: no clock and no zone of the machine plays a
 * part.
 *
 * @param madeBy the program and its version
 */
export function icalendar(view: CalendarView, madeBy: string): string {
  // The library does not count the space with which a line goes on: 75 octets is the most (RFC 5545, 3.1).
  ICAL.foldLength = 74;
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', `-//${madeBy}//${view.language.toUpperCase()}`);
  calendar.addPropertyWithValue('calscale', 'GREGORIAN');
  calendar.addPropertyWithValue('name', view.name);
  // Calendars older than RFC 7986 know it by this.
  calendar.addPropertyWithValue('x-wr-calname', view.name);
  const zones = new Zones();
  const events = view.entries.flatMap(entry => eventsOf(entry, view, zones));
  for (const component of [...zones.components(), ...events]) calendar.addSubcomponent(component);
  return `${calendar.toString()}\r\n`;
}

/** An event, and one for each of its days that was moved. */
function eventsOf(entry: CalendarEntry, { asOf, language }: CalendarView, zones: Zones): ICAL.Component[] {
  const master = eventOf(entry, entry.start, entry.description);
  const { recurrence } = entry;
  if (!recurrence) return [master];
  const recur = ICAL.Recur.fromString(recurrence.rule);
  if (recurrence.until !== undefined) recur.until = untilOf(recurrence.until, entry, zones);
  master.addPropertyWithValue('rrule', recur);
  for (const day of recurrence.excluded) master.addProperty(timed('exdate', day, entry, zones));
  const moved = recurrence.moved.map(({ from, to, why }) => {
    const event = eventOf(entry, to, `${why}\n${entry.description}`);
    event.addProperty(timed('recurrence-id', from, entry, zones));
    return event;
  });
  return [master, ...moved];

  function eventOf(of: CalendarEntry, day: string, description: string): ICAL.Component {
    const event = new ICAL.Component('vevent');
    event.addPropertyWithValue('uid', of.uid);
    event.addPropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(`${asOf}T00:00:00Z`));
    event.addProperty(timed('dtstart', day, of, zones));
    if (of.time === undefined) event.addProperty(wholeDays(day, of));
    else if (of.minutes !== undefined)
      event.addPropertyWithValue('duration', ICAL.Duration.fromSeconds(of.minutes * 60));
    event.addPropertyWithValue('sequence', of.sequence);
    event.addPropertyWithValue('status', of.status.toUpperCase());
    event.addProperty(inLanguage('summary', of.summary, language));
    if (description !== '') event.addProperty(inLanguage('description', description, language));
    // What is due takes nobody's time.
    event.addPropertyWithValue('transp', of.kind === 'meeting' ? 'OPAQUE' : 'TRANSPARENT');
    addAttendees(event, of);
    if (of.alarmDays !== undefined) event.addSubcomponent(alarmOf(of, of.alarmDays));
    return event;
  }
}

/** A day with the time of day of an entry, where it has one. */
function timed(name: string, day: string, { time, zone }: CalendarEntry, zones: Zones): ICAL.Property {
  const property = new ICAL.Property(name);
  if (time === undefined) {
    property.resetType('date');
    property.setValue(ICAL.Time.fromDateString(day));
    return property;
  }
  if (zone !== undefined) property.setParameter('tzid', zones.zone(zone).tzid);
  property.setValue(ICAL.Time.fromDateTimeString(`${day}T${time}:00`));
  return property;
}

/** The end of whole days is the first day that does not belong to them. */
function wholeDays(day: string, { minutes = 0 }: CalendarEntry): ICAL.Property {
  const end = ICAL.Time.fromDateString(day);
  end.adjust(Math.max(1, Math.ceil(minutes / 1440)), 0, 0, 0);
  const property = new ICAL.Property('dtend');
  property.resetType('date');
  property.setValue(end);
  return property;
}

/** The end of a rule is of the kind of its start, and in UTC where that has a zone (RFC 5545, 3.3.10). */
function untilOf(day: string, { time, zone }: CalendarEntry, zones: Zones): ICAL.Time {
  if (time === undefined) return ICAL.Time.fromDateString(day);
  const end = ICAL.Time.fromDateTimeString(`${day}T23:59:59`);
  if (zone === undefined) return end;
  end.zone = zones.zone(zone);
  return end.convertToZone(ICAL.Timezone.utcTimezone);
}

function inLanguage(name: string, text: string, language: string): ICAL.Property {
  const property = new ICAL.Property(name);
  property.setParameter('language', language);
  property.setValue(text);
  return property;
}

/** At nine in the morning, some days before. */
function alarmOf({ summary }: CalendarEntry, days: number): ICAL.Component {
  const alarm = new ICAL.Component('valarm');
  alarm.addPropertyWithValue('action', 'DISPLAY');
  alarm.addPropertyWithValue('description', summary);
  alarm.addPropertyWithValue('trigger', ICAL.Duration.fromSeconds(-(days * 24 - 9) * 3600));
  return alarm;
}

const roles = { chair: 'CHAIR', member: 'REQ-PARTICIPANT', guest: 'OPT-PARTICIPANT' } as const;

function addAttendees(event: ICAL.Component, { attendees }: CalendarEntry): void {
  const chair = attendees.find(({ role }) => role === 'chair');
  if (chair) event.addProperty(addressOf('organizer', chair.name, chair.email));
  for (const { name, email, role } of attendees) {
    const property = addressOf('attendee', name, email);
    property.setParameter('role', roles[role]);
    property.setParameter('partstat', 'NEEDS-ACTION');
    event.addProperty(property);
  }
}

function addressOf(property: string, name: string, email: string): ICAL.Property {
  const address = new ICAL.Property(property);
  // Few programs know how such signs are written in a parameter (RFC 6868), and some take a backslash for an escape.
  address.setParameter('cn', name.replaceAll('"', "'").replace(/[\\^]+/g, ' '));
  address.setValue(`mailto:${email}`);
  return address;
}
