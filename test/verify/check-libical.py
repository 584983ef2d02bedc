"""libical, the reader of Evolution and KDE, keeps every line. Usage: check-libical.py FILE EVENTS"""

import sys

import gi

gi.require_version("ICalGLib", "3.0")
from gi.repository import ICalGLib  # noqa: E402

path, events = sys.argv[1], int(sys.argv[2])
with open(path, encoding="utf-8", newline="") as file:
    calendar = ICalGLib.Component.new_from_string(file.read())
if calendar is None:
    sys.exit("cannot be read")

# What it cannot read it replaces by lines of its own.
lines = calendar.as_ical_string().replace("\r\n ", "").split("\r\n")
faults = [line[:160] for line in lines if line.startswith("X-LIC-ERROR")]
found = calendar.count_components(ICalGLib.ComponentKind.VEVENT_COMPONENT)
if found != events:
    faults.append(f"{found} events")
if calendar.count_errors():
    faults.append(f"{calendar.count_errors()} errors")

for fault in faults:
    print(fault)
sys.exit(1 if faults else 0)
