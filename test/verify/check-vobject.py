"""vobject validates every component and expands every rule. Usage: check-vobject.py FILE EVENTS"""

import itertools
import sys

import vobject

path, events = sys.argv[1], int(sys.argv[2])
with open(path, encoding="utf-8", newline="") as file:
    text = file.read()

found = 0
for calendar in vobject.readComponents(text):
    calendar.validate(raiseException=True)
    calendar.serialize()
    for event in calendar.vevent_list:
        found += 1
        rules = event.getrruleset(addRDate=True)
        if rules is not None:
            list(itertools.islice(rules, 50))

if found != events:
    sys.exit(f"{found} events")
