import type { IdSource } from '#shared/kernel/ids';
import { calendarForNew } from '#shared/plan/create-item';
import type { PlanTables } from '#shared/plan/registers/register';
import { emptyItem, type Item } from '#shared/records/item';
import { emptyMilestone } from '#shared/records/milestone';
import type { PlanScope } from '#shared/records/plan-scope';
import { add, type ChangeSet } from '#shared/records/tables';
import { fallOn, type FallenItem, type RelativePlan } from '#shared/templates/relative-plan';
import type { PlainDate } from '#shared/time/plain-date';

/** What a relative plan becomes part of, and when. */
export interface Application {
  readonly start: PlainDate;
  readonly scope: PlanScope;
  readonly newId: IdSource;
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
}

/** Adds those items of a relative plan that `isWanted`, as one change; what waited for one that is not wanted waits no more. */
export function applyPlan(
  plan: PlanTables,
  relative: RelativePlan,
  isWanted: (itemId: string) => boolean,
  application: Application,
): ChangeSet {
  const wanted = fallOn(application.start, relative).filter(({ item }) => isWanted(item.id));
  const idOf = new Map(wanted.map(({ item }) => [item.id, application.newId()]));
  return [
    ...tracksOf(plan, relative, wanted),
    ...wanted.map((fallen) => add('items', itemOf(plan, fallen, idOf.get(fallen.item.id)!, application))),
    ...wanted.flatMap(({ item }) =>
      item.after.flatMap((earlier) => {
        const earlierId = idOf.get(earlier);
        if (earlierId === undefined) return [];
        return add('relations', {
          id: application.newId(),
          type: 'depends-on',
          from: { itemId: idOf.get(item.id)!, originalStart: null },
          to: { itemId: earlierId, originalStart: null },
          lagDays: 0,
        });
      }),
    ),
  ];
}

/** The tracks that wanted items stand on and the plan lacks, after all others. */
function tracksOf(plan: PlanTables, { tracks }: RelativePlan, wanted: readonly FallenItem[]): ChangeSet {
  const known = plan.all('tracks');
  const order = known.reduce((most, track) => Math.max(most, track.order), -1) + 1;
  return tracks
    .filter(({ id }) => wanted.some(({ item }) => item.trackId === id) && !known.some((track) => track.id === id))
    .map((track, at) => add('tracks', { ...track, order: order + at, ownerId: null, archived: false }));
}

function itemOf(
  plan: PlanTables,
  { item, first, last }: FallenItem,
  id: string,
  { scope, now, newId }: Application,
): Item {
  const kind = item.kind === 'event' ? 'event' : 'milestone';
  const calendarId = calendarForNew(plan, kind);
  const empty: Item = {
    ...emptyItem({
      id,
      uid: `${id}@kalends`,
      now,
      kind,
      title: item.title,
      schedule: { kind: 'all-day', first, last },
      calendarId,
    }),
    notes: item.notes,
    checklist: item.checklist.map((task) => ({ ...task, id: newId(), ownerId: null, done: false })),
  };
  if (empty.kind !== 'milestone') return empty;
  const { trackId, criterion, difficulty } = item;
  const shape = item.kind === 'phase' ? 'phase' : 'point';
  return { ...empty, ...emptyMilestone, shape, trackId, scope, criterion, difficulty };
}
