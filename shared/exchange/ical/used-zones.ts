import type { ExportedEvent } from '#shared/exchange/ical/exported-events';
import { timeFormOf } from '#shared/exchange/ical/ical-time';
import { untilOnWall } from '#shared/recurrence/until';
import { parseRule } from '#shared/recurrence/rule';
import { yearOf } from '#shared/time/plain-date';
import { dateOf, parsePlainDateTime } from '#shared/time/plain-date-time';

/** A zone with the years in which its clocks matter to a file. */
export interface UsedZone {
  readonly zone: string;
  readonly firstYear: number;
  readonly lastYear: number;
}

/** How far a series without an end is looked after; the zone's rules go on from there. */
const YEARS_OF_SERIES = 10;

/** The zones that the times of `events` are written in. */
export function usedZones(events: readonly ExportedEvent[]): readonly UsedZone[] {
  const zones = new Map<string, UsedZone>();
  for (const used of events.flatMap(zonesOf)) {
    const known = zones.get(used.zone) ?? used;
    zones.set(used.zone, {
      zone: used.zone,
      firstYear: Math.min(known.firstYear, used.firstYear),
      lastYear: Math.max(known.lastYear, used.lastYear),
    });
  }
  return [...zones.values()];
}

function zonesOf({ schedule, rule, recurrenceId }: ExportedEvent): UsedZone[] {
  const used: UsedZone[] = [];
  if (schedule.kind === 'timed' && timeFormOf(schedule).kind === 'zoned') {
    const firstYear = yearOf(dateOf(schedule.start));
    used.push({ zone: schedule.zone, firstYear, lastYear: rule === null ? firstYear : lastYearOf(rule, schedule) });
  }
  const changed = recurrenceId && parsePlainDateTime(recurrenceId.start);
  if (changed && recurrenceId.form.kind === 'zoned') {
    const year = yearOf(dateOf(changed));
    used.push({ zone: recurrenceId.form.zone, firstYear: year, lastYear: year });
  }
  return used;
}

function lastYearOf(rule: string, schedule: Extract<ExportedEvent['schedule'], { kind: 'timed' }>): number {
  const openEnd = yearOf(dateOf(schedule.start)) + YEARS_OF_SERIES;
  const parsed = parseRule(rule);
  const until = parsed.ok && parsed.value.until !== null ? untilOnWall(parsed.value.until, schedule) : null;
  return until === null ? openEnd : Math.min(openEnd, yearOf(dateOf(until)));
}
