import { patchOf } from '#shared/kernel/change-set';
import { ok, type Result } from '#shared/kernel/result';
import { checkSchedule } from '#shared/plan/check-schedule';
import type { ItemProblem } from '#shared/plan/item-problem';
import type { Item } from '#shared/records/item';
import type { ChangeSet } from '#shared/records/tables';

/** The fields of any kind that a person edits, each optional; `kind` and identities are not among them. */
export type ItemFields = Partial<
  { [Kind in Item['kind']]: Omit<Extract<Item, { kind: Kind }>, 'kind' | 'id' | 'uid'> }[Item['kind']]
>;

/** Sets fields of an item (a whole series, when it is one). Nothing changes where the values are the same already. */
export function editItem(item: Item, fields: ItemFields): Result<ChangeSet, ItemProblem> {
  if (fields.schedule) {
    const schedule = checkSchedule(item.kind, fields.schedule);
    if (!schedule.ok) return schedule;
  }
  return ok(patchOf('items', item, fields));
}
