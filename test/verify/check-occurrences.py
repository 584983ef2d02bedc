"""recurring-ical-events finds the occurrences that we show. Usage: check-occurrences.py FILE OCCURRENCES"""

import datetime
import sys

import icalendar
import recurring_ical_events

path, expected_path = sys.argv[1], sys.argv[2]
with open(path, "rb") as file:
    calendar = icalendar.Calendar.from_ical(file.read())
with open(expected_path, encoding="utf-8") as file:
    expected = sorted(file.read().splitlines())


def told(event):
    start = event["DTSTART"].dt
    if isinstance(start, datetime.datetime):
        start = start.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M")
    return f"{start} {event['SUMMARY']}"


found = sorted(map(told, recurring_ical_events.of(calendar).between((2026, 9, 1), (2028, 1, 1))))
missing = sorted(set(expected) - set(found))
extra = sorted(set(found) - set(expected))
for line in missing:
    print("not found:", line)
for line in extra:
    print("found more:", line)
if len(found) != len(expected):
    print(f"{len(found)} occurrences, not {len(expected)}")
sys.exit(1 if missing or extra or len(found) != len(expected) else 0)
