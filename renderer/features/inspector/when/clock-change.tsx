import { assertNever } from '#shared/kernel/assert-never';
import type { TimedSchedule } from '#shared/records/schedule';
import { clockCase } from '#shared/time/clock-case';
import { formatMinute } from '#shared/time/format';
import { minuteOf } from '#shared/time/plain-date-time';
import { useTranslate } from '../../../state/use-translate';

/** Says what a change of clocks makes of the start: an hour that is skipped, or comes twice. Nothing on other days. */
export function ClockChange({ schedule }: { readonly schedule: TimedSchedule }) {
  const t = useTranslate();
  const found = clockCase(schedule.zone, schedule.start);
  const time = formatMinute(minuteOf(schedule.start));
  switch (found.kind) {
    case 'plain':
      return null;
    case 'gap':
      return (
        <p className="when-note when-clocks">
          {t('inspector.clock-gap', { time, shown: formatMinute(minuteOf(found.shown)) })}
        </p>
      );
    case 'overlap':
      return <p className="when-note when-clocks">{t('inspector.clock-overlap', { time })}</p>;
    default:
      return assertNever(found);
  }
}
