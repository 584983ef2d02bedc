import type { Item } from '#shared/records/item';
import { add, type Change, type ChangeSet } from '#shared/records/tables';
import type { Instant } from '#shared/time/zone';

/** What others must learn of: schedule, place, stage and rule. */
const SEQUENCE_FIELDS = [
  'schedule',
  'mode',
  'place',
  'platform',
  'joinLink',
  'stage',
  'rule',
  'excluded',
  'added',
] as const;

/**
 * `gesture`: somebody's act or a file, which may bring a SEQUENCE of its own, and it is kept.
 * `history`: undo or redo; its changes carry revisions of the past, which must not come back.
 */
export type ChangeOrigin = 'gesture' | 'history';

/**
 * The changes with the revisions of the items that they touch: `modified` becomes `now`, and `sequence` rises by one
 * when schedule, place, stage or rule changes or a removed item returns (RFC 5545, 3.8.7.4). `currentItem` gives an
 * item as it stands before the changes.
 */
export function stampRevisions(
  changes: ChangeSet,
  currentItem: (id: string) => Item | undefined,
  now: Instant,
  origin: ChangeOrigin,
): ChangeSet {
  return changes.map((change) => (change.table === 'items' ? stamp(change, currentItem, now, origin) : change));
}

function stamp(
  change: Change,
  currentItem: (id: string) => Item | undefined,
  now: Instant,
  origin: ChangeOrigin,
): Change {
  switch (change.kind) {
    case 'remove':
      return change;
    case 'add': {
      if (origin === 'gesture') return change;
      const returned = change.record as Item;
      return add('items', { ...returned, sequence: returned.sequence + 1, modified: now });
    }
    case 'patch': {
      const current = currentItem(change.id);
      return current ? stampPatch(change, current, now, origin) : change;
    }
  }
}

type Patch = Extract<Change, { kind: 'patch' }>;

function stampPatch(patch: Patch, current: Item, now: Instant, origin: ChangeOrigin): Patch {
  const own = origin === 'gesture' ? patch.after['sequence'] : undefined;
  const sequence = own ?? current.sequence + (raisesSequence(patch, current) ? 1 : 0);
  return {
    ...patch,
    before: { ...patch.before, sequence: current.sequence, modified: current.modified },
    after: { ...patch.after, sequence, modified: now },
  };
}

function raisesSequence(patch: Patch, current: Item): boolean {
  const present: Readonly<Record<string, unknown>> = current;
  return SEQUENCE_FIELDS.some(
    (field) => field in patch.after && JSON.stringify(patch.after[field]) !== JSON.stringify(present[field]),
  );
}
