import { foundIn, type RecordSource } from '#shared/findings/sources/source';
import { isInScope, roadmapItem } from '#shared/roadmap/roadmap-items';
import { slipOf, withFrozenDays } from '#shared/roadmap/slip';

/**
 * Milestones and phases ahead that stand later than in the baseline that their plan is measured against. What is overdue
 * is found as late, whatever it was to be.
 */
export const baseline: RecordSource = {
  itemKind: 'milestone',
  tables: ['baselines'],
  find: ({ today, all }) => {
    const compared = all('baselines').filter(({ compared: isCompared }) => isCompared);
    if (compared.length === 0) return [];
    const milestones = all('items').filter((item) => item.kind === 'milestone');
    return compared.flatMap((frozen) => {
      const items = milestones
        .filter((item) => isInScope(item, frozen.scope))
        .flatMap((item) => roadmapItem(item) ?? []);
      return withFrozenDays(items, frozen).flatMap((item) => {
        const isAwaited = item.status === 'planned' || item.status === 'confirmed';
        const slip = isAwaited && item.last >= today && item.baseline ? slipOf(item) : null;
        if (slip?.kind !== 'days' || slip.days <= 0 || !item.baseline) return [];
        return foundIn('baseline', {
          first: item.first,
          last: item.last,
          keys: [item.id],
          fact: { kind: 'slipped', days: slip.days, baseline: frozen.name },
        });
      });
    });
  },
};
