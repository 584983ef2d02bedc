import { withEndDate, withStartDate } from '#shared/plan/schedule-edits';
import type { AllDaySchedule } from '#shared/records/schedule';
import { withEndAt } from '#shared/roadmap/swap-ends';
import { useState } from 'react';
import { dateOfDay, daysBetween, type DayNumber } from '#shared/time/plain-date';
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
  const [swapped, setSwapped] = useState(false);

  /** The end of a phase that comes before its start changes places with it; of anything else that is refused. */
  const setEnd = async (day: DayNumber) => {
    const isPhase = occurrence.item.kind === 'milestone';
    const set = withEndAt(schedule, 'end', dateOfDay(day));
    const trouble = await reschedule('resize', (current) =>
      isPhase && current.kind === 'all-day'
        ? withEndAt(current, 'end', dateOfDay(day)).schedule
        : withEndDate(current, dateOfDay(day)),
    );
    setSwapped(isPhase && set.swapped && trouble === null);
    return trouble;
  };

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
          <WhenDay label={t('inspector.ends')} field="last" date={schedule.last} onChange={setEnd} />
          <span className="when-length">{t('inspector.length-days', { days })}</span>
        </div>
      )}
      {swapped && (
        <p className="when-note" role="status">
          {t('roadmap.swapped')}
        </p>
      )}
    </>
  );
}
