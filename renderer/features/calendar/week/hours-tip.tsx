import type { HourSpan } from '#shared/plan/hour-spans';
import { MINUTES_PER_DAY } from '#shared/time/plain-date-time';
import type { ShownDays } from '#shared/plan/shown-days';
import { sayLength } from '../../../commands/say-length';
import { useLanguage, useTranslate } from '../../../state/use-translate';
import { PointerTip } from '../../../ui/pointer-tip';
import { sayDays } from '../day/say-day';
import { sayEnd, sayTime } from './say-hours';

export interface HoursTipProps {
  /** Where it would be if let go now: on whole days, among the hours, or at a moment (its end is its start). */
  readonly target: { readonly days: ShownDays } | { readonly hours: HourSpan };
  readonly verb: 'create' | 'move';
  /** Milestones are not let go among the hours. */
  readonly refused: boolean;
}

/** Says beside the pointer what letting go would do. */
export function HoursTip({ target, verb, refused }: HoursTipProps) {
  const t = useTranslate();
  const language = useLanguage();
  if (refused) {
    return (
      <PointerTip>
        <b>{t('problem.milestone-needs-days')}</b>
        <span>{t('calendar.drag-keys')}</span>
      </PointerTip>
    );
  }
  const keys = <span>{t(verb === 'move' ? 'calendar.drag-keys-move' : 'calendar.drag-keys')}</span>;
  if ('days' in target) {
    const { first, last } = target.days;
    return (
      <PointerTip>
        <b>{sayDays(language, first, last)}</b>
        <span>{t('calendar.drag-length', { days: last - first + 1 })}</span>
        {keys}
      </PointerTip>
    );
  }
  const { hours } = target;
  const day = Math.floor(hours.start / MINUTES_PER_DAY);
  const isMoment = hours.end === hours.start;
  const time = isMoment ? sayTime(hours.start) : `${sayTime(hours.start)}–${sayEnd(hours)}`;
  return (
    <PointerTip>
      <b>{`${sayDays(language, day, day)}, ${time}`}</b>
      {!isMoment && <span>{sayLength(hours.end - hours.start, t)}</span>}
      {keys}
    </PointerTip>
  );
}
