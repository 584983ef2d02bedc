/**
 * Do we repeat as others do? Fifteen hundred random rules are expanded by us and by python3-dateutil, which has its own
 * reading of RFC 5545. With a seed it asks the same again: `npm run verify:recurrence -- [seed]`.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import fc from 'fast-check';
import { originalStarts } from '#shared/recurrence/expand';
import { dayNumber, plainDate } from '#shared/time/plain-date';
import { plainDateTime } from '#shared/time/plain-date-time';
import { arbitraryRrule } from '../support/arbitrary-rrule';

const COUNT = 1_500;
const START = '2027-03-04T19:00';
const [FIRST, LAST] = ['2027-01-01', '2029-12-31'];
const PYTHON = '/usr/bin/python3';
const MOST_SHOWN = 20;
/** What expand-rules.py says of a rule that takes it too long. */
const NO_ANSWER = 'no answer';

const [seedText] = process.argv.slice(3);
const seed = seedText === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(seedText);

if (spawnSync(PYTHON, ['-c', 'import dateutil']).status !== 0) {
  process.stdout.write(
    'python3-dateutil is not installed: nothing was verified. Install it (on Debian: sudo apt-get install python3-dateutil) and run this again.\n',
  );
  process.exitCode = 2;
} else verify();

function verify(): void {
  const rules = fc.sample(arbitraryRrule, { numRuns: COUNT, seed });
  const theirs = expandedByDateutil(rules);
  const answered = rules.filter((_, at) => theirs[at] !== NO_ANSWER).length;
  const different = rules.flatMap((rule, at) => {
    const ours = expandedByUs(rule);
    const isSame = theirs[at] === NO_ANSWER || ours === theirs[at];
    return isSame ? [] : [`${rule}\n  ours:   ${ours}\n  theirs: ${theirs[at]}`];
  });
  for (const each of different.slice(0, MOST_SHOWN)) process.stdout.write(`${each}\n`);
  const agreed = answered - different.length;
  process.stdout.write(`Seed ${seed}: ${agreed} of ${answered} rules repeat as python3-dateutil says`);
  process.stdout.write(answered === COUNT ? '.\n' : `; it has no answer to ${COUNT - answered} more.\n`);
  process.exitCode = different.length === 0 ? 0 : 1;
}

function expandedByUs(rule: string): string {
  const starts = originalStarts(
    {
      schedule: { kind: 'timed', start: plainDateTime(START), zone: 'UTC', minutes: 0 },
      rule,
      excluded: [],
      added: [],
    },
    { first: dayNumber(plainDate(FIRST)), last: dayNumber(plainDate(LAST)) },
  );
  return starts.ok ? starts.value.join(' ') : starts.problem;
}

function expandedByDateutil(rules: readonly string[]): readonly string[] {
  const script = path.join(import.meta.dirname, 'expand-rules.py');
  const asked = spawnSync(PYTHON, [script, START, FIRST, LAST], { input: rules.join('\n'), encoding: 'utf8' });
  if (asked.status !== 0) throw new Error(asked.stderr);
  return asked.stdout.trimEnd().split('\n');
}
