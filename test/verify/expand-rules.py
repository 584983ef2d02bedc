"""
python3-dateutil expands the rules that it is given line by line. It looks for what never happens up to the year 9999:
after a second it is asked no longer, and `no answer` stands there. Usage: expand-rules.py START FIRST LAST
"""

import datetime
import signal
import sys

from dateutil import rrule

start = datetime.datetime.fromisoformat(sys.argv[1])
first = datetime.datetime.fromisoformat(sys.argv[2])
last = datetime.datetime.fromisoformat(sys.argv[3] + "T23:59")



def give_up(*_):
    raise TimeoutError


signal.signal(signal.SIGALRM, give_up)
for line in sys.stdin.read().split("\n"):
    signal.alarm(1)
    try:
        starts = rrule.rrulestr(line, dtstart=start).between(first, last, inc=True)
        print(" ".join(found.strftime("%Y-%m-%dT%H:%M") for found in starts))
    except TimeoutError:
        print("no answer")
    signal.alarm(0)
