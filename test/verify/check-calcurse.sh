#!/usr/bin/env bash
# calcurse skips nothing; of these programs it alone minds an UNTIL of the wrong type. It says what it skipped, but
# ends well all the same. (A BYDAY whose day is another one in UTC it skips by its own fault.) Usage: check-calcurse.sh FILE
set -euo pipefail

work=$(mktemp --directory)
trap 'rm -r "$work"' EXIT
output=$(TZ=UTC calcurse --directory "$work" --import "$1" 2>&1 </dev/null) || true
echo "$output"
grep --quiet ' 0 skipped' <<<"$output"
