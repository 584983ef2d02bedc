import { foundIn, type RecordSource } from '#shared/findings/sources/source';
import { roadmapItem } from '#shared/roadmap/roadmap-items';

/** Milestones and phases whose day has passed without an outcome. Of ideas nobody waits for one. */
export const slips: RecordSource = {
  itemKind: 'milestone',
  tables: [],
  find: ({ today, all }) =>
    all('items').flatMap((item) => {
      const drawn = item.kind === 'milestone' ? roadmapItem(item) : null;
      const isAwaited = drawn?.status === 'planned' || drawn?.status === 'confirmed';
      if (!drawn || !isAwaited || drawn.last >= today) return [];
      return foundIn('slips', {
        first: drawn.last,
        last: today,
        keys: [drawn.id],
        fact: { kind: 'late', days: today - drawn.last },
      });
    }),
};
