import { occurrencesOn } from '#shared/plan/day-items';
import { defaultSchedule } from '#shared/plan/default-schedule';
import { touchesDays } from '#shared/plan/hour-spans';
import { spanIn } from '#shared/plan/occurrence';
import type { ShownDays } from '#shared/plan/shown-days';
import type { Schedule } from '#shared/records/schedule';
import { formatMinute } from '#shared/time/format';
import { dayNumber, type DayNumber } from '#shared/time/plain-date';
import { useMemo, useRef, useState } from 'react';
import { useSecondZone } from '../../../data/plan-settings';
import { usePlace } from '../../../state/place';
import { useUi } from '../../../state/ui-store';
import { useTranslate } from '../../../state/use-translate';
import type { Rect } from '../../../ui/place-panel';
import { DayPanel } from '../day/day-list';
import { useEdgeTurn } from '../full-calendar/use-edge-turn';
import { NotesContext } from '../notes/notes-context';
import { NO_NOTES, useDayNotes } from '../notes/use-day-notes';
import { useFaceOf } from '../use-face-of';
import { usePlanDays } from '../use-plan-days';
import { useVisibleOccurrences } from '../use-visible-occurrences';
import type { Clocks } from './hour-label';
import { HoursCalendar } from './hours-calendar';
import { HoursCursor } from './hours-cursor';
import { HoursTip, type HoursTipProps } from './hours-tip';
import { PlaceHosts } from './place-hosts';
import { anchorInHours } from './anchor-in-hours';
import { useFirstHour } from './use-first-hour';
import { useHeldRow } from './use-held-row';
import { useHoursWalk } from './use-hours-walk';
import { ZoneHeads } from './zone-heads';
import './hours-view.css';

/** Minutes that stay in view above the hour that is scrolled to, so that its line and label are whole. */
const SCROLL_MARGIN = 15;

/** Days by their hours. FullCalendar lays them out and follows the pointer; what they show and do is ours. */
export function HoursView({ days }: { readonly days: ShownDays }) {
  const t = useTranslate();
  const { date } = usePlace();
  const { zone, weekStart, today } = usePlanDays();
  const secondZone = useSecondZone();
  // What began the evening before may go on into the first day.
  const around = useVisibleOccurrences(days.first - 1, days.last, zone);
  const occurrences = useMemo(() => around.filter((occurrence) => touchesDays(days, occurrence)), [around, days]);
  const notes = useDayNotes(days.first, days.last);
  const faceOf = useFaceOf();
  const view = useRef<HTMLDivElement>(null);
  const [hosts] = useState(() => new PlaceHosts());
  const [panel, setPanel] = useState<{ readonly day: DayNumber; readonly anchor: Rect } | null>(null);
  const [tip, setTip] = useState<HoursTipProps | null>(null);
  useEdgeTurn(view, tip !== null);
  useHeldRow(view, tip !== null);
  const showsNow = today >= days.first && today <= days.last;
  const startDay = showsNow ? today : dayNumber(date);
  const clocks = useMemo<Clocks>(
    () => ({ zone, secondZone, day: showsNow ? today : days.first, showsNow }),
    [zone, secondZone, showsNow, today, days.first],
  );
  const firstHour = useFirstHour(zone, showsNow);
  const startDraft = useUi((state) => state.startDraft);

  const actions = useMemo(
    () => ({
      openDay: (day: DayNumber) => {
        const anchor = hosts.cell('days', day)?.getBoundingClientRect();
        if (anchor) setPanel({ day, anchor });
      },
      draft: (schedule: Schedule) => {
        setPanel(null);
        const shown = { schedule, span: spanIn(zone, schedule) };
        startDraft({ kind: 'event', schedule, anchor: anchorInHours(hosts, shown), timeChosen: true });
      },
    }),
    [hosts, startDraft, zone],
  );
  const notesInView = useMemo(() => ({ notes, onOpenDay: actions.openDay }), [notes, actions]);
  const { stop, awaited, onKeyDown } = useHoursWalk({
    hosts,
    days,
    start: { day: startDay, hour: firstHour.focus },
    occurrences,
    zone,
    onDraft: actions.draft,
  });

  return (
    <div className="calendar-view">
      <div
        ref={view}
        className={`hours-frame ${secondZone === null ? '' : 'has-second-zone'}`}
        role="group"
        aria-label={t(days.last > days.first ? 'hours.label' : 'hours.day-label')}
        onKeyDown={onKeyDown}
      >
        <ZoneHeads clocks={clocks} />
        <NotesContext value={notesInView}>
          <HoursCalendar
            view={view}
            days={days}
            date={dayNumber(date)}
            firstDay={weekStart === 'monday' ? 1 : 0}
            scrollTime={formatMinute(Math.max(0, firstHour.scroll * 60 - SCROLL_MARGIN))}
            clocks={clocks}
            occurrences={occurrences}
            faceOf={faceOf}
            hosts={hosts}
            onOpenDay={actions.openDay}
            onDraft={actions.draft}
            onDrag={setTip}
          />
        </NotesContext>
        <HoursCursor stop={stop} hosts={hosts} occurrences={occurrences} awaited={awaited} />
      </div>
      {tip && <HoursTip {...tip} />}
      {panel && (
        <DayPanel
          key={panel.day}
          day={panel.day}
          anchor={panel.anchor}
          occurrences={occurrencesOn(panel.day, occurrences)}
          notes={notes.get(panel.day) ?? NO_NOTES}
          faceOf={faceOf}
          onClose={() => setPanel(null)}
          onCreate={() => actions.draft(defaultSchedule('event', panel.day, panel.day, zone))}
        />
      )}
    </div>
  );
}
