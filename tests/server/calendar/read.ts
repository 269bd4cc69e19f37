import ICAL from 'ical.js';

/** One event of a file with those of its days that were moved. */
export interface ReadEvent {
  readonly event: ICAL.Event;
  readonly zone: string | undefined;
}

/** What a file holds, by UID, with its exceptions put where they belong. */
export function readCalendar(text: string): Map<string, ReadEvent> {
  const calendar = ICAL.Component.fromString(text);
  const zones = new Map(
    calendar.getAllSubcomponents('vtimezone').map(component => {
      const zone = new ICAL.Timezone(component);
      return [zone.tzid, zone];
    }),
  );
  const events = calendar.getAllSubcomponents('vevent').map(each => new ICAL.Event(each));
  const found = new Map<string, ReadEvent>();
  for (const event of events) {
    if (event.isRecurrenceException()) continue;
    const tzid = event.component.getFirstProperty('dtstart')?.getFirstParameter('tzid');
    const zone = tzid === undefined ? undefined : zones.get(tzid);
    if (zone) event.startDate.zone = zone;
    found.set(event.uid, { event, zone: tzid });
  }
  for (const event of events)
    if (event.isRecurrenceException()) found.get(event.uid)?.event.relateException(event);
  return found;
}

/** The days on which an event takes place until a day, in order, as a calendar would show them: `2026-10-21T09:00:00`. */
export function daysOf({ event }: ReadEvent, until: string): string[] {
  if (!event.isRecurring()) return [event.startDate.toString()];
  const days: string[] = [];
  const iterator = event.iterator();
  for (let next = iterator.next(); next; next = iterator.next()) {
    if (next.toString().slice(0, 10) > until) break;
    days.push(event.getOccurrenceDetails(next).startDate.toString());
  }
  return days.sort();
}
