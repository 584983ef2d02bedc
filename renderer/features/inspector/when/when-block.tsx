import { toAllDay, toTimed } from '#shared/plan/schedule-edits';
import { useTranslate } from '../../../state/use-translate';
import { Checkbox } from '../../../ui/checkbox';
import { AllDayRows } from './all-day-rows';
import { useItemEditor } from '../editor/item-editor';
import { PlanClocks } from './plan-clocks';
import { SeriesLines } from '../series/series-lines';
import { TimedRows } from './timed-rows';
import { TroubleNote } from '../rows/trouble-note';
import { useTrouble } from '../rows/use-trouble';
import { ZonePicker } from './zone-picker';

/** When the shown date happens: days or hours, on which clocks, and of which series. */
export function WhenBlock() {
  const t = useTranslate();
  const { occurrence, zone, reschedule } = useItemEditor();
  const [trouble, follow] = useTrouble();
  const { item, schedule } = occurrence;

  return (
    <div className="when">
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
        <TroubleNote trouble={trouble} />
      </div>
      {schedule.kind === 'timed' && schedule.zone !== zone && <PlanClocks />}
      <SeriesLines />
    </div>
  );
}
