import type { Translate } from '#shared/i18n/translate';
import type { EntryUses } from '#shared/plan/registers/count-uses';

/** What refers to an entry, in words: `12 items, 1 saved view`. Empty where nothing does. */
export function sayUses({ items, tracks, partners, people, savedViews }: EntryUses, t: Translate): string {
  return [
    items > 0 && t('registers.use-items', { count: items }),
    tracks > 0 && t('registers.use-tracks', { count: tracks }),
    partners > 0 && t('registers.use-partners', { count: partners }),
    people > 0 && t('registers.use-people', { count: people }),
    savedViews > 0 && t('registers.use-views', { count: savedViews }),
  ]
    .filter(Boolean)
    .join(', ');
}
