import type { Clock, IdSource } from '#shared/kernel/ids';
import { begunAnew } from '#shared/plan/begun-anew';
import type { Occurrence } from '#shared/plan/occurrence';
import type { Item } from '#shared/records/item';
import type { Schedule } from '#shared/records/schedule';
import { add, type ChangeSet } from '#shared/records/tables';

/** A copy of an occurrence, or of an item without a date, as a single item of its own, to be done yet. */
export function duplicateOccurrence(
  occurrence: Pick<Occurrence, 'item'> & { readonly schedule: Schedule | null },
  newId: IdSource,
  now: Clock,
): { readonly item: Item; readonly changes: ChangeSet } {
  const id = newId();
  const at = now();
  const copy: Item = {
    ...begunAnew(occurrence.item, newId),
    id,
    uid: `${id}@kalends`,
    sequence: 0,
    created: at,
    modified: at,
    schedule: occurrence.schedule,
    rule: null,
    excluded: [],
    added: [],
    seriesId: null,
    originalStart: null,
  };
  return { item: copy, changes: [add('items', copy)] };
}
