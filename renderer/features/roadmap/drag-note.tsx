import type { RoadmapItem } from '#shared/roadmap/roadmap-items';
import { formatDays } from '#shared/time/format';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { PointerTip } from '../../ui/pointer-tip';

/** Beside the pointer: the days that an item in hand would have, and where it was. */
export function DragNote({ before, after }: { readonly before: RoadmapItem; readonly after: RoadmapItem }) {
  const t = useTranslate();
  const language = useLanguage();
  const say = ({ first, last }: RoadmapItem) =>
    formatDays(language, first, last, { weekday: 'short', day: 'numeric', month: 'short' });
  return (
    <PointerTip>
      <b>{say(after)}</b>
      <span>{t('roadmap.was', { when: say(before) })}</span>
    </PointerTip>
  );
}
