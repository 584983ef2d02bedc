import { ok } from '#shared/kernel/result';
import { calendarForNew, createItem } from '#shared/plan/create-item';
import { defaultSchedule } from '#shared/plan/default-schedule';
import { emptyPlacement, type Post } from '#shared/records/post';
import { add } from '#shared/records/tables';
import { usePerform } from '../../../commands/use-perform';
import { useToday } from '../../../state/use-today';
import { useUi } from '../../../state/ui-store';
import { fixOfFinding } from '../fix-of-finding';
import { useFindingTelling } from '../use-finding-telling';
import type { WeekCell } from './use-weeks';

/** Drafts a post in a week of a channel and shows it: where one lacks as the fix would, else on the first day that is left. */
export function useAddPost({ channel, first, gap }: WeekCell): () => Promise<void> {
  const telling = useFindingTelling();
  const today = useToday();
  const perform = usePerform();
  const select = useUi((state) => state.select);

  const drafted = (): Post | null => {
    const fix = gap && fixOfFinding(gap, telling);
    if (fix?.kind === 'create') return fix.post;
    const { plan, zone, t } = telling;
    const day = Math.min(Math.max(first, today), first + 6);
    const created = createItem(
      {
        kind: 'post',
        title: t('fix.post-title'),
        schedule: defaultSchedule('post', day, day, channel.zone ?? zone),
        calendarId: calendarForNew(plan, 'post'),
        mode: 'offline',
      },
      () => crypto.randomUUID(),
      Date.now,
    );
    if (!created.ok || created.value.item.kind !== 'post') return null;
    return { ...created.value.item, stage: 'draft', placements: [emptyPlacement(channel.id)] };
  };
  return async () => {
    const post = drafted();
    if (post && (await perform(ok([add('items', post)]), { action: 'create', title: post.title, count: 1 })))
      select(post.id);
  };
}
