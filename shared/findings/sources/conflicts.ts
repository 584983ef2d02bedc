import { foundIn, type DaySource } from '#shared/findings/sources/source';
import { conflictsOf, takesTime } from '#shared/people/conflicts';
import { involvedPeople } from '#shared/people/involved-people';
import type { Occurrence } from '#shared/plan/occurrence';
import { commonDays } from '#shared/policy/day-set';
import { groupBy } from '#shared/policy/group-by';
import type { Item } from '#shared/records/item';

/** What takes time takes a day at most: it reaches no further than the day after. */
const DAYS_REACHED = 1;

/**
 * Who would have to be in two places: an owner or a host, with all that has begun before, told once for the thing that
 * begins last. Two shifts at once are the roster's own finding.
 */
export const conflicts: DaySource = {
  find: (plan, days) => {
    const ahead = commonDays(days, { first: plan.today, last: days.last });
    if (!ahead) return [];
    const ofPerson = new Map<string, Occurrence[]>();
    for (let day = ahead.first - DAYS_REACHED; day <= ahead.last; day += 1)
      for (const occurrence of plan.beginningOn(day)) if (takesTime(occurrence)) putUnderPeople(ofPerson, occurrence);
    return [...ofPerson].flatMap(([personId, occurrences]) =>
      [...groupBy(overlaps(personId, occurrences), ({ second }) => second)]
        .filter(([second]) => second.span.firstDay >= ahead.first)
        .map(([second, pairs]) =>
          foundIn('conflicts', {
            first: second.span.firstDay,
            last: second.span.firstDay,
            keys: [second.key, ...pairs.map(({ first }) => first.key)],
            about: { table: 'people', id: personId },
            fact: { kind: 'overlap' },
          }),
        ),
    );
  },
  reach: (day) => ({ first: day, last: day + DAYS_REACHED }),
};

function putUnderPeople(ofPerson: Map<string, Occurrence[]>, occurrence: Occurrence): void {
  for (const personId of involvedPeople(occurrence.item)) {
    const together = ofPerson.get(personId);
    if (together) together.push(occurrence);
    else ofPerson.set(personId, [occurrence]);
  }
}

function overlaps(personId: string, occurrences: readonly Occurrence[]) {
  return conflictsOf(personId, occurrences).filter(
    ({ first, second }) => holds(personId, first.item) || holds(personId, second.item),
  );
}

function holds(personId: string, item: Item): boolean {
  return item.ownerId === personId || (item.kind === 'event' && item.hostIds.includes(personId));
}
