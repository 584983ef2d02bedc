import { displayKindOf } from '#shared/records/display-kind';
import type { Item } from '#shared/records/item';

/** Is it a point in time by its nature: a post that comes out, a milestone that is reached? */
export function isMoment(item: Item): boolean {
  const kind = displayKindOf(item);
  return kind === 'post' || kind === 'milestone';
}
