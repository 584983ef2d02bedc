import {
  dayOf,
  lastsForDays,
  ofDay,
  slotFrom,
  slotHours,
  slotOnDay,
  slotUntil,
  takesWholeDays,
} from '#shared/people/slot-hours';
import { ownSpan } from '#shared/plan/occurrence';
import type { Event, RosterSlot } from '#shared/records/event';
import type { Schedule } from '#shared/records/schedule';
import { formatMinute } from '#shared/time/format';
import { readMinute } from '#shared/time/minute-text';
import { dateOfDay, dayNumber } from '#shared/time/plain-date';
import { MINUTES_PER_DAY } from '#shared/time/plain-date-time';
import { useLanguage, useTranslate } from '../../../state/use-translate';
import { DraftedInput } from '../../../ui/drafted-input';
import { OptionalDayInput } from '../../../ui/optional-day-input';
import { useEdit, useItemEditor } from '../editor/item-editor';
import { PropRow } from '../rows/prop-row';

interface Props {
  readonly slot: RosterSlot;
  readonly place: number;
  readonly schedule: Schedule;
}

/** On which day of the event a shift is, and from when to when; emptied, it lasts as long as the event or the day does. */
export function ShiftHours({ slot, place, schedule }: Props) {
  const t = useTranslate();
  const language = useLanguage();
  const edit = useEdit<Event>();
  const { unsaved } = useItemEditor();
  const { firstDay, lastDay, startMinute, endMinute } = ownSpan(schedule);
  const event = {
    start: startMinute ?? 0,
    end: (lastDay - firstDay) * MINUTES_PER_DAY + (endMinute ?? MINUTES_PER_DAY),
  };
  const { start, end } = slotHours(slot, event);
  const isWhole = takesWholeDays({ start, end });
  const isEveryDay = slot.startsAfter === null && slot.minutes === null;
  const save = (field: string, change: (slot: RosterSlot) => Partial<RosterSlot>) =>
    edit((item) => ({ roster: item.roster.map((each, at) => (at === place ? { ...each, ...change(each) } : each)) }), {
      typedIn: `roster.${place}.${field}`,
    });
  const saveTime = (field: 'start' | 'end', change: typeof slotFrom) => (text: string) => {
    const minute = readMinute(text);
    if (minute === null && text.trim() !== '') return t('inspector.not-a-time');
    return save(field, (current) => change(current, event, minute));
  };
  return (
    <>
      {lastsForDays(event) && (
        <PropRow label={t('roster.day')}>
          {(id) => (
            <OptionalDayInput
              id={id}
              language={language}
              value={isEveryDay ? null : dateOfDay(firstDay + dayOf(start))}
              near={firstDay}
              placeholder={t('roster.every-day')}
              unreadable={t('inspector.not-a-day')}
              onChange={(date) =>
                save('day', (current) => slotOnDay(current, event, date === null ? null : dayNumber(date) - firstDay))
              }
            />
          )}
        </PropRow>
      )}
      <PropRow label={t('roster.hours')}>
        {(id) => (
          <>
            <DraftedInput
              id={id}
              className="prop-figure"
              pace="leaving"
              stored={isWhole ? '' : formatMinute(ofDay(start))}
              save={saveTime('start', slotFrom)}
              unsaved={unsaved(`roster.${place}.start`)}
            />
            <DraftedInput
              label={t('roster.until')}
              className="prop-figure"
              pace="leaving"
              stored={isWhole ? '' : formatMinute(ofDay(end))}
              save={saveTime('end', slotUntil)}
              unsaved={unsaved(`roster.${place}.end`)}
            />
          </>
        )}
      </PropRow>
    </>
  );
}
