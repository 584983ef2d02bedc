import type { Event, RosterSlot } from '#shared/records/event';
import type { TimedSchedule } from '#shared/records/schedule';
import { formatMinute } from '#shared/time/format';
import { readMinute } from '#shared/time/minute-text';
import { MINUTES_PER_DAY, minuteOf } from '#shared/time/plain-date-time';
import { useTranslate } from '../../../state/use-translate';
import { DraftedInput } from '../../../ui/drafted-input';
import { useEdit, useItemEditor } from '../editor/item-editor';
import { PropRow } from '../rows/prop-row';

interface Props {
  readonly slot: RosterSlot;
  readonly place: number;
  readonly schedule: TimedSchedule;
}

const HALF_A_DAY = MINUTES_PER_DAY / 2;

/** From when to when a shift lasts, as times of day; emptied, it lasts as long as the event does. */
export function ShiftHours({ slot, place, schedule }: Props) {
  const t = useTranslate();
  const edit = useEdit<Event>();
  const { unsaved } = useItemEditor();
  const eventStart = minuteOf(schedule.start);
  const start = eventStart + (slot.startsAfter ?? 0);
  const end = slot.minutes === null ? eventStart + schedule.minutes : start + slot.minutes;
  const save = (field: string, fields: Partial<RosterSlot>) =>
    edit((item) => ({ roster: item.roster.map((each, at) => (at === place ? { ...each, ...fields } : each)) }), {
      typedIn: `roster.${place}.${field}`,
    });

  const saveStart = (text: string) => {
    const minute = readMinute(text);
    if (text.trim() === '') return save('start', { startsAfter: null, minutes: null });
    if (minute === null) return t('inspector.not-a-time');
    const startsAfter = meant(minute - eventStart, schedule.minutes);
    // the end stays where it is, unless the shift would begin after it
    return save('start', { startsAfter, minutes: Math.max(0, end - eventStart - startsAfter) });
  };
  const saveEnd = (text: string) => {
    const minute = readMinute(text);
    if (text.trim() === '') return save('end', { minutes: null });
    if (minute === null) return t('inspector.not-a-time');
    return save('end', { minutes: ofDay(minute - start) });
  };
  return (
    <PropRow label={t('roster.hours')}>
      {(id) => (
        <>
          <DraftedInput
            id={id}
            className="prop-figure"
            pace="leaving"
            stored={formatMinute(ofDay(start))}
            save={saveStart}
            unsaved={unsaved(`roster.${place}.start`)}
          />
          <DraftedInput
            label={t('roster.until')}
            className="prop-figure"
            pace="leaving"
            stored={formatMinute(ofDay(end))}
            save={saveEnd}
            unsaved={unsaved(`roster.${place}.end`)}
          />
        </>
      )}
    </PropRow>
  );
}

/**
 * Which day a shift's time of day means: one during the event, if there is one; else that on the side of its start which
 * is nearer: 23:30 before an event at 1:00 is that night.
 */
function meant(minutes: number, eventMinutes: number): number {
  const after = ofDay(minutes);
  if (after <= eventMinutes) return after;
  if (minutes > HALF_A_DAY) return minutes - MINUTES_PER_DAY;
  return minutes < -HALF_A_DAY ? after : minutes;
}

function ofDay(minute: number): number {
  return ((minute % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY;
}
