import { assertNever } from '#shared/kernel/assert-never';
import type { Item } from '#shared/records/item';
import { ActivityFields } from './activity-fields';
import { EventFields } from './event-fields';
import { MilestoneFields } from './milestone-fields';
import { PostFields } from './post-fields';

/** The fields that only items of this kind have. */
export function KindFields({ item }: { readonly item: Item }) {
  switch (item.kind) {
    case 'event':
      return <EventFields item={item} />;
    case 'post':
      return <PostFields item={item} />;
    case 'activity':
      return <ActivityFields item={item} />;
    case 'milestone':
      return <MilestoneFields item={item} />;
    default:
      return assertNever(item);
  }
}
