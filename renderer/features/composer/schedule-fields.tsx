import type { DisplayKind } from '#shared/records/display-kind';
import { startDate, toAllDay, toTimed, withEndDate, withStartDate, withStartMinute } from '#shared/plan/schedule-edits';
import type { Schedule } from '#shared/records/schedule';
import { withEndAt } from '#shared/roadmap/swap-ends';
import { dateOfDay, dayNumber } from '#shared/time/plain-date';
import { minuteOf } from '#shared/time/plain-date-time';
import { useState } from 'react';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { Checkbox } from '../../ui/checkbox';
import { DayInput } from '../../ui/day-input';
import { MinuteInput } from '../../ui/minute-input';
import { LengthChoice } from './length-choice';

interface Props {
  readonly kind: DisplayKind;
  readonly schedule: Schedule;
  /** The plan's zone, whose clocks new hours are meant by. */
  readonly zone: string;
  readonly onChange: (schedule: Schedule) => void;
}

/** On which day, or days, and at what time for how long. */
export function ScheduleFields({ kind, schedule, zone, onChange }: Props) {
  const t = useTranslate();
  const language = useLanguage();
  const [swapped, setSwapped] = useState(false);
  const change = (changed: Schedule) => {
    onChange(changed);
    return null;
  };
  const isMilestone = kind === 'milestone' || kind === 'phase';
  const day = { language, unreadable: t('inspector.not-a-day'), pickLabel: t('inspector.pick-day') };

  return (
    <div className="composer-row composer-when">
      <DayInput
        {...day}
        label={t('inspector.starts')}
        value={dayNumber(startDate(schedule))}
        onChange={(first) => change(withStartDate(schedule, dateOfDay(first)))}
      />
      {schedule.kind === 'all-day' && kind !== 'milestone' && (
        <>
          <span aria-hidden="true">–</span>
          <DayInput
            {...day}
            label={t('inspector.ends')}
            value={dayNumber(schedule.last)}
            onChange={(last) => {
              if (kind === 'phase') {
                const set = withEndAt(schedule, 'end', dateOfDay(last));
                setSwapped(set.swapped);
                return change(set.schedule);
              }
              const longer = withEndDate(schedule, dateOfDay(last));
              return last < dayNumber(schedule.first) ? t('problem.ends-before-start') : change(longer);
            }}
          />
          {swapped && kind === 'phase' && <p role="status">{t('roadmap.swapped')}</p>}
        </>
      )}
      {schedule.kind === 'timed' && (
        <>
          <MinuteInput
            label={t('inspector.start-time')}
            value={minuteOf(schedule.start)}
            onChange={(minute) => change(withStartMinute(schedule, minute))}
            unreadable={t('inspector.not-a-time')}
          />
          <LengthChoice minutes={schedule.minutes} onChange={(minutes) => onChange({ ...schedule, minutes })} />
        </>
      )}
      {!isMilestone && (
        <Checkbox
          label={t('inspector.all-day')}
          checked={schedule.kind === 'all-day'}
          onChange={(allDay) => onChange(allDay ? toAllDay(schedule) : toTimed(schedule, kind, zone))}
        />
      )}
    </div>
  );
}
