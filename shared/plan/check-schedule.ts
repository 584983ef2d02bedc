import { fail, ok, type Result } from '#shared/kernel/result';
import type { ItemProblem } from '#shared/plan/item-problem';
import type { ItemKind } from '#shared/records/item';
import type { Schedule } from '#shared/records/schedule';
import { isKnownZone } from '#shared/time/zone';

/** May an item of this kind have this schedule? Milestones are all-day; nothing ends before it starts. */
export function checkSchedule(kind: ItemKind, schedule: Schedule): Result<Schedule, ItemProblem> {
  if (schedule.kind === 'all-day')
    return schedule.last < schedule.first ? fail({ kind: 'ends-before-start' }) : ok(schedule);
  if (kind === 'milestone') return fail({ kind: 'milestone-needs-days' });
  if (schedule.minutes < 0) return fail({ kind: 'ends-before-start' });
  return isKnownZone(schedule.zone) ? ok(schedule) : fail({ kind: 'unknown-zone', zone: schedule.zone });
}
