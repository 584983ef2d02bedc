import type { RoadmapItem } from '#shared/roadmap/roadmap-items';
import { formatDays } from '#shared/time/format';
import { useCallback } from 'react';
import { useLanguage, useTranslate } from '../../state/use-translate';

/** Says where an item in hand would be, with how many others, and where it was. */
export function useSayPlace(): (
  before: RoadmapItem,
  after: RoadmapItem,
  others: number,
) => { readonly days: string; readonly origin: string } {
  const t = useTranslate();
  const language = useLanguage();
  return useCallback(
    (before, after, others) => {
      const say = ({ first, last }: RoadmapItem) =>
        formatDays(language, first, last, { weekday: 'short', day: 'numeric', month: 'short' });
      const days = others === 0 ? say(after) : t('roadmap.days-and-others', { days: say(after), count: others });
      return { days, origin: t('roadmap.was', { when: say(before) }) };
    },
    [t, language],
  );
}
