import { RRuleTemporal } from 'rrule-temporal';
import { fail, ok, type Result } from '#shared/kernel/result';
import type { Schedule } from '#shared/records/schedule';
import type { RecurrenceProblem } from '#shared/recurrence/recurrence-problem';
import { isUnbroken, mostPerDay, parseRule, type Rule } from '#shared/recurrence/rule';
import { untilOnWall } from '#shared/recurrence/until';
import { dayNumber, parsePlainDate, type DayNumber } from '#shared/time/plain-date';
import {
  MINUTES_PER_DAY,
  dateOf,
  fromWallMinutes,
  minuteOf,
  parsePlainDateTime,
  wallMinutes,
  type PlainDateTime,
} from '#shared/time/plain-date-time';
import { toInstant, toWall } from '#shared/time/zone';

/** What the expansion needs of an item that repeats. */
export interface Series {
  readonly schedule: Schedule;
  readonly rule: string;
  readonly excluded: readonly string[];
  readonly added: readonly string[];
}

/** Days, both inclusive. */
export interface DayWindow {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

const MOST_STARTS = 5_000;
const MOST_COUNTED = 20_000;
const MOST_YEARS_OF_COUNTING = 100;
const CHUNK_DAYS = 192;
const BUSY_CHUNK_DAYS = 32;
const LAST_DAY = dayNumber(parsePlainDate('9999-12-31')!);
const MS_PER_MINUTE = 60_000;
const MOST_EXPANSIONS_KEPT = 2_000;

/** A rule made ready: what it gives in a stretch of days is remembered, since views step back and forth. */
interface Expansion {
  readonly rule: Rule;
  readonly recurrence: RRuleTemporal;
  readonly firstDay: DayNumber;
  readonly chunkDays: number;
  readonly chunks: Map<number, readonly PlainDateTime[]>;
  /** The last start that UNTIL and COUNT allow, in minutes on the wall; lowered once COUNT is found to be reached. */
  lastStart: number;
  /** How far COUNT has been counted. */
  counted: { readonly throughDay: DayNumber; readonly starts: number };
}

const expansions = new Map<string, Result<Expansion, RecurrenceProblem>>();

/**
 * The original starts of the occurrences whose own days touch `window`, ascending and each once, in the form of
 * `excluded`. The rule runs on the wall clock: 19:00 stays 19:00 across changes of clocks. DTSTART itself counts only
 * when the rule names it, as other programs agree. More than 5,000 starts, or a rule of more than 48 starts a day
 * (unless it ends within 1,000), is refused rather than cut.
 */
export function originalStarts(series: Series, window: DayWindow): Result<readonly string[], RecurrenceProblem> {
  const expansion = expansionOf(series);
  if (!expansion.ok) return expansion;
  const { schedule } = series;
  const starts = ruleStarts(expansion.value, {
    first: Math.max(window.first - longestLookBack(schedule), expansion.value.firstDay),
    last: Math.min(window.last, LAST_DAY),
  });
  if (!starts.ok) return starts;

  const excluded = new Set(series.excluded);
  const all = new Set<string>();
  for (const start of [...starts.value, ...addedStarts(series)]) {
    if (!touches(schedule, start, window)) continue;
    const written = schedule.kind === 'all-day' ? dateOf(start) : start;
    if (!excluded.has(written)) all.add(written);
  }
  return all.size > MOST_STARTS ? fail('too-many') : ok([...all].sort());
}

function expansionOf({ schedule, rule }: Series): Result<Expansion, RecurrenceProblem> {
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

function ruleStarts(expansion: Expansion, days: DayWindow): Result<PlainDateTime[], RecurrenceProblem> {
  if (isSurelyTooMany(expansion, days)) return fail('too-many');
  try {
    if (!countThrough(expansion, days.last)) return fail('too-many');
    const { chunkDays } = expansion;
    const starts: PlainDateTime[] = [];
    for (let chunk = Math.floor(days.first / chunkDays); chunk * chunkDays <= days.last; chunk++) {
      if (chunk * chunkDays * MINUTES_PER_DAY > expansion.lastStart) break;
      starts.push(...startsInChunk(expansion, chunk).filter((start) => wallMinutes(start) <= expansion.lastStart));
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

function startsInChunk(expansion: Expansion, chunk: number): readonly PlainDateTime[] {
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
    if (last !== undefined) expansion.lastStart = Math.min(expansion.lastStart, wallMinutes(last));
    expansion.counted = { throughDay: step.last, starts: before + starts.length };
  }
  return true;
}

function startsBetween({ recurrence }: Expansion, { first, last }: DayWindow): PlainDateTime[] {
  const from = new Date(first * MINUTES_PER_DAY * MS_PER_MINUTE);
  const to = new Date((last + 1) * MINUTES_PER_DAY * MS_PER_MINUTE - 1);
  return recurrence.between(from, to, true).map((time) => fromWallMinutes(time.epochMilliseconds / MS_PER_MINUTE));
}

function startOnWall(schedule: Schedule): PlainDateTime {
  return schedule.kind === 'all-day' ? (`${schedule.first}T00:00` as PlainDateTime) : schedule.start;
}

function addedStarts({ schedule, added }: Series): PlainDateTime[] {
  return added.flatMap((text) => {
    const start = parsePlainDateTime(schedule.kind === 'all-day' ? `${text}T00:00` : text);
    return start === null ? [] : [start];
  });
}

/** At most how many days before its last day an occurrence can start. */
function longestLookBack(schedule: Schedule): number {
  if (schedule.kind === 'all-day') return dayNumber(schedule.last) - dayNumber(schedule.first);
  return Math.ceil(schedule.minutes / MINUTES_PER_DAY) + 1;
}

function touches(schedule: Schedule, start: PlainDateTime, window: DayWindow): boolean {
  const day = dayNumber(dateOf(start));
  return day <= window.last && (day >= window.first || lastDayOf(schedule, start) >= window.first);
}

/** The last day of the occurrence on its own wall; an end at midnight belongs to the day before. */
function lastDayOf(schedule: Schedule, start: PlainDateTime): DayNumber {
  if (schedule.kind === 'all-day') return dayNumber(dateOf(start)) + longestLookBack(schedule);
  const end = toWall(schedule.zone, toInstant(schedule.zone, start) + schedule.minutes * MS_PER_MINUTE);
  const endDay = dayNumber(dateOf(end));
  return minuteOf(end) === 0 && schedule.minutes > 0 ? endDay - 1 : endDay;
}
