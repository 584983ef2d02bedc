#!/usr/bin/env bash
# Is an export right for others? Five independent programs read it, and a sixth lists its occurrences beside ours.
# As root on Debian it installs what is missing; else it says what to install.
set -euo pipefail
cd "$(dirname "$0")"

packages=(python3-icalendar python3-vobject python3-recurring-ical-events python3-gi gir1.2-ical-3.0 khal calcurse)
missing=()
for package in "${packages[@]}"; do
  dpkg-query --show --showformat='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
done
if ((${#missing[@]} > 0)); then
  if [[ $(id -u) != 0 ]] || ! command -v apt-get >/dev/null; then
    echo "Missing: ${missing[*]}. Install them (on Debian: sudo apt-get install ${missing[*]}) and run this again." >&2
    exit 2
  fi
  apt-get install --yes --no-install-recommends "${missing[@]}" >/dev/null
fi

work=$(mktemp --directory)
trap 'rm -r "$work"' EXIT
failed=0
ask() {
  local name=$1
  shift
  if answer=$("$@" 2>&1); then
    echo "  $name: right"
  else
    echo "  $name: WRONG"
    echo "$answer" | head --lines=20 | sed 's/^/    /'
    failed=1
  fi
}

for plan in sample torture; do
  export_file=$work/$plan.ics
  node run.mjs write-export.ts "$plan" "$export_file" "$work/occurrences.txt"
  events=$(grep --count '^BEGIN:VEVENT' "$export_file")
  echo "The $plan plan, $events events:"
  ask python-icalendar /usr/bin/python3 check-icalendar.py "$export_file" "$events"
  ask vobject /usr/bin/python3 check-vobject.py "$export_file" "$events"
  ask libical /usr/bin/python3 check-libical.py "$export_file" "$events"
  ask khal ./check-khal.sh "$export_file"
  ask calcurse ./check-calcurse.sh "$export_file"
  ask 'occurrences by recurring-ical-events' /usr/bin/python3 check-occurrences.py "$export_file" "$work/occurrences.txt"
done
exit $failed
