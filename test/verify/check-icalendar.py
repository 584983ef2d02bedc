"""python-icalendar reads every property of the file. Usage: check-icalendar.py FILE EVENTS"""

import sys

import icalendar

path, events = sys.argv[1], int(sys.argv[2])
with open(path, "rb") as file:
    calendar = icalendar.Calendar.from_ical(file.read())

faults = [(part.name, part.errors) for part in calendar.walk() if part.errors]
found = calendar.walk("VEVENT")
for event in found:
    faults += [(event.get("UID"), "lacks " + name) for name in ("UID", "DTSTAMP", "DTSTART") if name not in event]
if len(found) != events:
    faults.append(("events", len(found)))
calendar.to_ical()

for fault in faults:
    print(fault)
sys.exit(1 if faults else 0)
