import { fail, ok, type Result } from '#shared/kernel/result';
import type { Clock, IdSource } from '#shared/kernel/ids';
import { checkSchedule } from '#shared/plan/check-schedule';
import type { ItemProblem } from '#shared/plan/item-problem';
import type { PlanTables } from '#shared/plan/registers/register';
import { SEEDED_CALENDARS } from '#shared/records/calendar';
import { emptyItem, type Item, type ItemKind } from '#shared/records/item';
import type { Milestone } from '#shared/records/milestone';
import type { Schedule } from '#shared/records/schedule';
import { add, type ChangeSet } from '#shared/records/tables';
import type { DisplayKind } from '#shared/records/display-kind';

/** What a person has said of an item that does not exist yet. */
export interface ItemDraft {
  readonly kind: DisplayKind;
  readonly title: string;
  readonly schedule: Schedule;
  readonly calendarId: string;
  readonly mode: 'online' | 'offline' | 'hybrid';
  /** Of a milestone or a phase; the general plan, on no track, where it is not said. */
  readonly roadmap?: Pick<Milestone, 'trackId' | 'scope'>;
  /** Minutes before the start; none where they are not said. */
  readonly reminders?: readonly number[];
}

/** The item of a draft, with a new identity, and the change that adds it. */
export function createItem(
  draft: ItemDraft,
  newId: IdSource,
  now: Clock,
): Result<{ readonly item: Item; readonly changes: ChangeSet }, ItemProblem> {
  if (draft.calendarId === '') return fail({ kind: 'no-calendar' });
  const kind: ItemKind = draft.kind === 'phase' ? 'milestone' : draft.kind;
  const schedule = checkSchedule(kind, draft.schedule);
  if (!schedule.ok) return schedule;
  const id = newId();
  const empty = emptyItem({
    id,
    uid: `${id}@kalends`,
    now: now(),
    kind,
    title: draft.title.trim(),
    schedule: schedule.value,
    calendarId: draft.calendarId,
  });
  const item = withDraftedKind({ ...empty, reminders: [...(draft.reminders ?? [])] }, draft);
  return ok({ item, changes: [add('items', item)] });
}

/**
 * The calendar that a new item of `kind` goes into: the plan's default for it, else the one that its like were put in
 * lately, else the one that the plan began with for them, else the first visible one.
 */
export function calendarForNew(plan: PlanTables, kind: DisplayKind): string {
  const open = plan.all('calendars').filter((calendar) => !calendar.archived);
  const itemKind = kind === 'phase' ? 'milestone' : kind;
  const chosen = plan.all('settings')[0]?.defaultCalendarIds[itemKind];
  if (open.some(({ id }) => id === chosen)) return chosen!;
  let latest: Item | undefined;
  for (const item of plan.all('items')) {
    if (
      item.kind === itemKind &&
      (latest === undefined || item.created > latest.created) &&
      open.some(({ id }) => id === item.calendarId)
    )
      latest = item;
  }
  const home = SEEDED_CALENDARS.find((seeded) => seeded.kind === itemKind)?.id;
  const visible = open.filter((calendar) => calendar.visible);
  return latest?.calendarId ?? (visible.find(({ id }) => id === home) ?? visible[0] ?? open[0])?.id ?? '';
}

function withDraftedKind(item: Item, draft: ItemDraft): Item {
  if (item.kind === 'event') return { ...item, mode: draft.mode };
  if (item.kind === 'milestone')
    return { ...item, ...draft.roadmap, shape: draft.kind === 'phase' ? 'phase' : 'point' };
  return item;
}
