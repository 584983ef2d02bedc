import { withEndDate, withStartDate } from '#shared/plan/schedule-edits';
import type { AllDaySchedule } from '#shared/records/schedule';
import { dateOfDay, daysBetween } from '#shared/time/plain-date';
import { useTranslate } from '../../../state/use-translate';
import { isMoment } from './is-moment';
import { useItemEditor } from '../editor/item-editor';
import { WhenDay } from './when-inputs';

/** First and last day of what lasts whole days; one row where there is but one day to choose. */
export function AllDayRows({ schedule }: { readonly schedule: AllDaySchedule }) {
  const t = useTranslate();
  const { occurrence, reschedule } = useItemEditor();
  const days = daysBetween(schedule.first, schedule.last) + 1;
  const oneDay = isMoment(occurrence.item) && days === 1;

  return (
    <>
      <div className="when-row">
        <WhenDay
          label={t('inspector.starts')}
          field="first"
          date={schedule.first}
          onChange={(day) => reschedule('move', (current) => withStartDate(current, dateOfDay(day)))}
        />
      </div>
      {!oneDay && (
        <div className="when-row">
          <WhenDay
            label={t('inspector.ends')}
            field="last"
            date={schedule.last}
            onChange={(day) => reschedule('resize', (current) => withEndDate(current, dateOfDay(day)))}
          />
          <span className="when-length">{t('inspector.length-days', { days })}</span>
        </div>
      )}
    </>
  );
}
