import { writeDay } from '#shared/time/day-text';
import { formatMinute } from '#shared/time/format';
import { dayNumber } from '#shared/time/plain-date';
import { dateOf, minuteOf } from '#shared/time/plain-date-time';
import { toWall, type Instant } from '#shared/time/zone';
import { usePlanZone } from '../../../data/plan-settings';
import { useLanguage } from '../../../state/use-translate';

/** A moment on the plan's clocks. */
export function MomentText({ at, className }: { readonly at: Instant; readonly className?: string }) {
  const language = useLanguage();
  const wall = toWall(usePlanZone(), at);
  return (
    <time className={className} dateTime={new Date(at).toISOString()}>
      {writeDay(language, dayNumber(dateOf(wall)))}, {formatMinute(minuteOf(wall))}
    </time>
  );
}
