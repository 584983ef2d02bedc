import type { Finding } from '#shared/findings/finding';
import { foundIn, type DaySource } from '#shared/findings/sources/source';
import { doubleBookings, shiftsIn, type Shift } from '#shared/people/shifts';
import type { Occurrence } from '#shared/plan/occurrence';
import { commonDays } from '#shared/policy/day-set';
import { groupBy } from '#shared/policy/group-by';
import type { PolicyPlan } from '#shared/policy/policy-plan';
import { statusOf } from '#shared/records/status';
import type { DayWindow } from '#shared/recurrence/day-window';

/** Nobody looks for volunteers earlier than this. */
const DAYS_AHEAD = 30;
/** Shifts of events that begin further apart are not held against each other. */
const DAYS_APART = 31;

/** Events whose volunteers are not all found when they are near, and people who are on two shifts at once. */
export const roster: DaySource = {
  find: (plan, days) => {
    const ahead = commonDays(days, { first: plan.today, last: days.last });
    if (!ahead) return [];
    const near = { first: ahead.first - DAYS_APART, last: ahead.last + DAYS_APART };
    const shifts = shiftsIn(withRoster(plan, near));
    return [...understaffed(shifts, plan.today), ...bookedTwice(shifts)].filter(
      ({ first }) => first >= ahead.first && first <= ahead.last,
    );
  },
  reach: (day) => ({ first: day - DAYS_APART, last: day + DAYS_APART }),
};

function withRoster(plan: PolicyPlan, { first, last }: DayWindow): readonly Occurrence[] {
  const found: Occurrence[] = [];
  for (let day = first; day <= last; day += 1)
    for (const occurrence of plan.beginningOn(day)) {
      const { item } = occurrence;
      if (item.kind === 'event' && item.roster.length > 0 && statusOf(item) !== 'idea') found.push(occurrence);
    }
  return found;
}

function understaffed(shifts: readonly Shift[], today: number): readonly Finding[] {
  return [...groupBy(shifts, ({ occurrence }) => occurrence)].flatMap(([{ key, item, span }, ofEvent]) => {
    const asked = ofEvent.reduce((sum, { slot }) => sum + slot.needed, 0);
    const missing = ofEvent.reduce((sum, shift) => sum + shift.missing, 0);
    if (missing === 0 || span.firstDay > today + DAYS_AHEAD || statusOf(item) === 'done') return [];
    return foundIn('roster', {
      first: span.firstDay,
      last: span.lastDay,
      keys: [key],
      fact: { kind: 'understaffed', found: asked - missing, asked },
    });
  });
}

/** Once for each person and the event whose shift begins last. */
function bookedTwice(shifts: readonly Shift[]): readonly Finding[] {
  const apart = ({ occurrence: one }: Shift, { occurrence: other }: Shift) =>
    Math.abs(one.span.firstDay - other.span.firstDay) > DAYS_APART;
  const pairs = doubleBookings(shifts).filter(({ earlier, later }) => !apart(earlier, later));
  const ofEvent = groupBy(pairs, ({ personId, later }) => `${personId} ${later.occurrence.key}`);
  return [...ofEvent.values()].map((together) => {
    const { personId, later } = together[0]!;
    const { key, span } = later.occurrence;
    const others = new Set(together.map(({ earlier }) => earlier.occurrence.key));
    others.delete(key);
    return foundIn('roster', {
      first: span.firstDay,
      last: span.lastDay,
      keys: [key, ...others],
      about: { table: 'people', id: personId },
      fact: { kind: 'double-booked' },
    });
  });
}
