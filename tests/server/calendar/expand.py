"""Reads calendars from standard input, as JSON, and says what an independent library makes of them."""
import json
import sys
from datetime import date

import icalendar
import recurring_ical_events


def made_of(text, first, last):
    calendar = icalendar.Calendar.from_ical(text)
    errors = [str(error) for part in calendar.walk() for error in part.errors]
    events = recurring_ical_events.of(calendar).between(date.fromisoformat(first), date.fromisoformat(last))
    return {
        "errors": errors,
        "days": sorted([str(event["UID"]), event["DTSTART"].dt.isoformat()] for event in events),
    }


print(json.dumps([made_of(*each) for each in json.load(sys.stdin)]))
