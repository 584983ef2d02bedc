import { endOf, withEndDate, withEndMinute, withStartDate, withStartMinute } from '#shared/plan/schedule-edits';
import type { Schedule, TimedSchedule } from '#shared/records/schedule';
import { dateOfDay } from '#shared/time/plain-date';
import { dateOf, minuteOf } from '#shared/time/plain-date-time';
import { sayLength } from '../../../commands/say-length';
import { useTranslate } from '../../../state/use-translate';
import { isMoment } from './is-moment';
import { useItemEditor } from '../editor/item-editor';
import { WhenDay, WhenMinute } from './when-inputs';

/** Start and end of what has hours, on its own clocks. A post is a moment: it has no end unless it was given one. */
export function TimedRows({ schedule }: { readonly schedule: TimedSchedule }) {
  const t = useTranslate();
  const { occurrence, reschedule } = useItemEditor();
  const end = endOf(schedule);
  const hours = (change: (timed: TimedSchedule) => Schedule) => (current: Schedule) =>
    current.kind === 'timed' ? change(current) : current;

  return (
    <>
      <div className="when-row">
        <WhenDay
          label={t('inspector.starts')}
          field="start-day"
          date={dateOf(schedule.start)}
          onChange={(day) => reschedule('move', (current) => withStartDate(current, dateOfDay(day)))}
        />
        <WhenMinute
          label={t('inspector.start-time')}
          field="start-minute"
          minute={minuteOf(schedule.start)}
          onChange={(minute) =>
            reschedule(
              'move',
              hours((timed) => withStartMinute(timed, minute)),
            )
          }
        />
      </div>
      {!(isMoment(occurrence.item) && schedule.minutes === 0) && (
        <div className="when-row">
          <WhenDay
            label={t('inspector.ends')}
            field="end-day"
            date={dateOf(end)}
            onChange={(day) => reschedule('resize', (current) => withEndDate(current, dateOfDay(day)))}
          />
          <WhenMinute
            label={t('inspector.end-time')}
            field="end-minute"
            minute={minuteOf(end)}
            onChange={(minute) =>
              reschedule(
                'resize',
                hours((timed) => withEndMinute(timed, minute)),
              )
            }
          />
          <span className="when-length">{sayLength(schedule.minutes, t)}</span>
        </div>
      )}
    </>
  );
}
