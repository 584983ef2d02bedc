import type { ShownDays } from '#shared/plan/shown-days';
import { useLanguage, useTranslate } from '../../../state/use-translate';
import { PointerTip } from '../../../ui/pointer-tip';
import { sayDays } from './say-day';

export interface DragTipProps {
  /** The days before the drag; null when something new is made. */
  readonly before: ShownDays | null;
  /** The days that it would take if let go now. */
  readonly after: ShownDays;
}

/** Says beside the pointer what letting go would do. */
export function DragTip({ before, after }: DragTipProps) {
  const t = useTranslate();
  const language = useLanguage();

  const days = sayDays(language, after.first, after.last);
  const moved = before && after.last - after.first === before.last - before.first;
  const delta = before ? after.first - before.first : 0;
  return (
    <PointerTip>
      <b>
        {moved && delta !== 0
          ? t('calendar.drag-from-to', { from: sayDays(language, before.first, before.last), to: days })
          : days}
      </b>
      {moved && delta > 0 && <span>{t('calendar.drag-later', { days: delta })}</span>}
      {moved && delta < 0 && <span>{t('calendar.drag-earlier', { days: -delta })}</span>}
      {!moved && <span>{t('calendar.drag-length', { days: after.last - after.first + 1 })}</span>}
      <span>{t(moved ? 'calendar.drag-keys-move' : 'calendar.drag-keys')}</span>
    </PointerTip>
  );
}
