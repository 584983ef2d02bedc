import { CalendarOff } from 'lucide-react';
import type { Occurrence } from '#shared/plan/occurrence';
import { toAllDay, toTimed } from '#shared/plan/schedule-edits';
import type { Schedule } from '#shared/records/schedule';
import { useRef, useState } from 'react';
import { useTranslate } from '../../../state/use-translate';
import { Checkbox } from '../../../ui/checkbox';
import { IconButton } from '../../../ui/icon-button';
import { useItemEditor } from '../editor/item-editor';
import { RecurrenceRow } from '../recurrence/recurrence-row';
import { TroubleNote } from '../rows/trouble-note';
import { useTrouble } from '../rows/use-trouble';
import { AllDayRows } from './all-day-rows';
import { ClockChange } from './clock-change';
import { PlanClocks } from './plan-clocks';
import { TimedRows } from './timed-rows';
import { Undated } from './undated';
import { ZonePicker } from './zone-picker';

/** When the shown item happens: days or hours, on which clocks, and of which series; or that it has no date. */
export function WhenBlock() {
  const { occurrence, edit } = useItemEditor();
  /** What the date was before it was taken off. */
  const [before, setBefore] = useState<Schedule | null>(null);
  const block = useRef<HTMLDivElement>(null);
  const [trouble, follow] = useTrouble();

  const setDate = (schedule: Schedule | null) => {
    setBefore(occurrence.schedule);
    const saved = edit(() => ({ schedule }));
    follow(saved);
    // the button that was pressed goes with what it was for
    void saved.then((why) => why === null && requestAnimationFrame(() => focusFirst(block.current)));
  };

  return (
    <div ref={block} className="when">
      {occurrence.schedule === null ? (
        <Undated item={occurrence.item} before={before} onGive={setDate} />
      ) : (
        <Dated occurrence={occurrence} onTakeOff={() => setDate(null)} />
      )}
      <TroubleNote trouble={trouble} />
    </div>
  );
}

interface DatedProps {
  readonly occurrence: Occurrence;
  readonly onTakeOff: () => void;
}

function Dated({ occurrence, onTakeOff }: DatedProps) {
  const t = useTranslate();
  const { zone, reschedule } = useItemEditor();
  const [trouble, follow] = useTrouble();
  const { item, schedule, originalStart } = occurrence;
  return (
    <>
      {schedule.kind === 'all-day' ? <AllDayRows schedule={schedule} /> : <TimedRows schedule={schedule} />}
      <div className="when-row">
        {item.kind !== 'milestone' && (
          <Checkbox
            className="when-all-day"
            label={t('inspector.all-day')}
            checked={schedule.kind === 'all-day'}
            onChange={(allDay) =>
              follow(
                reschedule('resize', (current) => (allDay ? toAllDay(current) : toTimed(current, item.kind, zone))),
              )
            }
          />
        )}
        {schedule.kind === 'timed' && <ZonePicker schedule={schedule} />}
        {originalStart === null && (
          <IconButton
            size="s"
            className="when-take-off"
            icon={CalendarOff}
            label={t('inspector.take-date')}
            onClick={onTakeOff}
          />
        )}
        <TroubleNote trouble={trouble} />
      </div>
      {schedule.kind === 'timed' && schedule.zone !== zone && <PlanClocks span={occurrence.span} />}
      {schedule.kind === 'timed' && <ClockChange schedule={schedule} />}
      <RecurrenceRow />
    </>
  );
}

function focusFirst(block: HTMLElement | null): void {
  block?.querySelector<HTMLElement>('input:not([tabindex="-1"]), .button')?.focus();
}
