import { RRuleTemporal } from 'rrule-temporal';
import { fail, ok, type Result } from '#shared/kernel/result';
import type { Schedule } from '#shared/records/schedule';
import type { DayWindow } from '#shared/recurrence/day-window';
import type { RecurrenceProblem } from '#shared/recurrence/recurrence-problem';
import { isUnbroken, mostPerDay, parseRule, type Rule } from '#shared/recurrence/rule';
import { untilOnWall } from '#shared/recurrence/until';
import { dayNumber, plainDate, type DayNumber } from '#shared/time/plain-date';
import {
  MINUTES_PER_DAY,
  dateOf,
  fromWallMinutes,
  wallMinutes,
  type PlainDateTime,
} from '#shared/time/plain-date-time';

/** More starts than this in one answer are refused rather than cut. */
export const MOST_STARTS = 5_000;
const MOST_COUNTED = 20_000;
const MOST_YEARS_OF_COUNTING = 100;
const MOST_EXPANSIONS_KEPT = 2_000;
const CHUNK_DAYS = 192;
const BUSY_CHUNK_DAYS = 32;
const LAST_DAY = dayNumber(plainDate('9999-12-31'));
const MS_PER_MINUTE = 60_000;

/** A start that a rule gives, as wall time and as minutes on the wall; whole days start at midnight. */
export interface RuleStart {
  readonly wall: PlainDateTime;
  readonly minutes: number;
}

/** A rule made ready: what it gives in a stretch of days is remembered, since views step back and forth. */
export interface Expansion {
  readonly rule: Rule;
  readonly recurrence: RRuleTemporal;
  readonly firstDay: DayNumber;
  readonly chunkDays: number;
  readonly chunks: Map<number, readonly RuleStart[]>;
  /** The last start that UNTIL and COUNT allow, in minutes on the wall; lowered once COUNT is found to be reached. */
  lastStart: number;
  /** How far COUNT has been counted. */
  counted: { readonly throughDay: DayNumber; readonly starts: number };
}

const expansions = new Map<string, Result<Expansion, RecurrenceProblem>>();

/** The expansion of a rule that starts with `schedule`, made once for as long as it is asked for. */
export function expansionOf(schedule: Schedule, rule: string): Result<Expansion, RecurrenceProblem> {
  const key = schedule.kind === 'all-day' ? `${schedule.first} ${rule}` : `${schedule.start} ${schedule.zone} ${rule}`;
  let expansion = expansions.get(key);
  if (expansion === undefined) {
    if (expansions.size >= MOST_EXPANSIONS_KEPT) expansions.clear();
    expansion = expand(schedule, rule);
    expansions.set(key, expansion);
  }
  return expansion;
}

function expand(schedule: Schedule, text: string): Result<Expansion, RecurrenceProblem> {
  const parsed = parseRule(text);
  if (!parsed.ok) return parsed;
  const rule = parsed.value;
  const until = rule.until === null ? null : untilOnWall(rule.until, schedule);
  if (rule.until !== null && until === null) return fail('unreadable');
  const start = startOnWall(schedule);
  try {
    return ok({
      rule,
      // The wall clock is coded as UTC: the library then neither skips nor moves what falls into a change of clocks.
      recurrence: new RRuleTemporal({
        rruleString: `DTSTART:${start.replace(/[-:]/g, '')}00Z\nRRULE:${withoutEnd(rule)}`,
        tzid: 'UTC',
        // Its other limit, maxCandidateEvaluations, is left alone: to set it makes every query fifty times slower.
        maxIterations: MOST_COUNTED,
      }),
      firstDay: dayNumber(dateOf(start)),
      chunkDays: mostPerDay(rule) > 1 ? BUSY_CHUNK_DAYS : CHUNK_DAYS,
      chunks: new Map(),
      lastStart: until === null ? Infinity : wallMinutes(until),
      counted: { throughDay: dayNumber(dateOf(start)) - 1, starts: 0 },
    });
  } catch {
    return fail('unreadable');
  }
}

/** The rule for the library. We keep COUNT and UNTIL ourselves: it would walk from DTSTART to honour COUNT. */
function withoutEnd({ frequency, interval, weekStart, by }: Rule): string {
  const parts = [...by].map(([name, values]) => `;${name}=${values.join(',')}`).join('');
  return `FREQ=${frequency};INTERVAL=${interval};WKST=${weekStart}${parts}`;
}

/** The starts that the rule gives in `window`, and shortly before and after it. */
export function ruleStarts(expansion: Expansion, window: DayWindow): Result<RuleStart[], RecurrenceProblem> {
  const days = { first: Math.max(window.first, expansion.firstDay), last: Math.min(window.last, LAST_DAY) };
  if (isSurelyTooMany(expansion, days)) return fail('too-many');
  try {
    if (!countThrough(expansion, days.last)) return fail('too-many');
    const { chunkDays } = expansion;
    const starts: RuleStart[] = [];
    for (let chunk = Math.floor(days.first / chunkDays); chunk * chunkDays <= days.last; chunk++) {
      if (chunk * chunkDays * MINUTES_PER_DAY > expansion.lastStart) break;
      starts.push(...startsInChunk(expansion, chunk).filter(({ minutes }) => minutes <= expansion.lastStart));
      if (starts.length > MOST_STARTS) return fail('too-many');
    }
    return ok(starts);
  } catch {
    return fail('too-many'); // the library gave up within its limits, or ran beyond the years that it knows
  }
}

/** Tells a flood without expanding it. */
function isSurelyTooMany({ rule, lastStart }: Expansion, { first, last }: DayWindow): boolean {
  if (!isUnbroken(rule) || (rule.count !== null && rule.count <= MOST_STARTS)) return false;
  const days = Math.min(last, Math.floor(lastStart / MINUTES_PER_DAY)) - first + 1;
  return days * mostPerDay(rule) > MOST_STARTS;
}

function startsInChunk(expansion: Expansion, chunk: number): readonly RuleStart[] {
  let starts = expansion.chunks.get(chunk);
  if (starts === undefined) {
    const { chunkDays } = expansion;
    starts = startsBetween(expansion, { first: chunk * chunkDays, last: (chunk + 1) * chunkDays - 1 });
    expansion.chunks.set(chunk, starts);
  }
  return starts;
}

/** Counts COUNT's occurrences up to `lastDay`, from where it was left. False when that would take too long. */
function countThrough(expansion: Expansion, lastDay: DayNumber): boolean {
  const { rule, firstDay } = expansion;
  if (rule.count === null || rule.count >= mostPerDay(rule) * (lastDay - firstDay + 1)) return true;
  const stepDays = Math.min(3_650, Math.floor(10_000 / mostPerDay(rule)));
  while (expansion.counted.starts < rule.count && expansion.counted.throughDay < lastDay) {
    const { throughDay, starts: before } = expansion.counted;
    if (before > MOST_COUNTED || throughDay - firstDay > MOST_YEARS_OF_COUNTING * 366) return false;
    const step = { first: throughDay + 1, last: Math.min(throughDay + stepDays, LAST_DAY) };
    const starts = startsBetween(expansion, step);
    const last = starts[rule.count - before - 1];
    if (last !== undefined) expansion.lastStart = Math.min(expansion.lastStart, last.minutes);
    expansion.counted = { throughDay: step.last, starts: before + starts.length };
  }
  return true;
}

function startsBetween({ recurrence }: Expansion, { first, last }: DayWindow): RuleStart[] {
  const from = new Date(first * MINUTES_PER_DAY * MS_PER_MINUTE);
  const to = new Date((last + 1) * MINUTES_PER_DAY * MS_PER_MINUTE - 1);
  return recurrence.between(from, to, true).map((time) => {
    const minutes = time.epochMilliseconds / MS_PER_MINUTE;
    return { wall: fromWallMinutes(minutes), minutes };
  });
}

function startOnWall(schedule: Schedule): PlainDateTime {
  return schedule.kind === 'all-day' ? (`${schedule.first}T00:00` as PlainDateTime) : schedule.start;
}
