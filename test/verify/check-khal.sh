#!/usr/bin/env bash
# khal imports the file without a complaint; of these programs it alone misses a VTIMEZONE. Usage: check-khal.sh FILE
set -euo pipefail

work=$(mktemp --directory)
trap 'rm -r "$work"' EXIT
mkdir "$work/calendar"
cat >"$work/config" <<CONFIG
[calendars]
[[calendar]]
path = $work/calendar
type = calendar
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
default_timezone = UTC
local_timezone = UTC
[sqlite]
path = $work/database
[default]
default_calendar = calendar
CONFIG

output=$(LC_ALL=C.UTF-8 khal --config "$work/config" import --batch -a calendar "$1" 2>&1 </dev/null)
echo "$output"
! grep --quiet --ignore-case --extended-regexp 'warn|error|critical' <<<"$output"
