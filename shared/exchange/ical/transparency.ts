import type { ItemKind } from '#shared/records/item';
import type { Schedule } from '#shared/records/schedule';

/** TRANSP (RFC 5545, 3.8.2.7): timed events block their time; posts, milestones and whole days are there to be seen. */
export function transparencyOf(kind: ItemKind, schedule: Schedule): 'OPAQUE' | 'TRANSPARENT' {
  return kind === 'event' && schedule.kind === 'timed' ? 'OPAQUE' : 'TRANSPARENT';
}
