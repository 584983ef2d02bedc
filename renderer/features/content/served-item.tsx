import { displayKindOf } from '#shared/records/display-kind';
import { POST_RELATIONS } from '#shared/plan/relations';
import type { Post } from '#shared/records/post';
import { statusOf } from '#shared/records/status';
import { usePlanSnapshot } from '../../data/plan-context';
import { useTranslate } from '../../state/use-translate';
import { Mark } from '../../ui/item/mark';

const SERVING: ReadonlySet<string> = new Set(POST_RELATIONS);

/** What a post announces, reminds of or recaps, by its mark and title. */
export function ServedItem({ post }: { readonly post: Post }) {
  const t = useTranslate();
  const plan = usePlanSnapshot();
  const id = post.seriesId ?? post.id;
  const relation = plan
    .relationsOf(id)
    .find(({ type, from }) => SERVING.has(type) && from.itemId === id && isOf(post, from.originalStart));
  const item = relation && plan.get('items', relation.to.itemId);
  if (!item) return null;
  const hue = plan.get('calendars', item.calendarId)?.hue ?? 1;
  return (
    <span className="served-item">
      <Mark kind={displayKindOf(item)} status={statusOf(item)} hue={hue} />
      <span>{item.title || t('item.untitled')}</span>
    </span>
  );
}

function isOf(post: Post, originalStart: string | null): boolean {
  return originalStart === null || originalStart === post.originalStart;
}
