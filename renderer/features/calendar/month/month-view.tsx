import { occurrencesOn } from '#shared/plan/day-items';
import { monthWeeks } from '#shared/plan/month-weeks';
import { dayNumber, type DayNumber } from '#shared/time/plain-date';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { usePlace } from '../../../state/place';
import type { Rect } from '../../../ui/place-panel';
import { cellOfDay, dayOfElement } from '../day/day-element';
import { DayPanel } from '../day/day-list';
import { DragTip, type DragTipProps } from '../day/drag-tip';
import { useDayWalk } from '../day/use-day-walk';
import { useElementSize } from '../../../ui/use-element-size';
import { useEdgeTurn } from '../full-calendar/use-edge-turn';
import { NotesContext } from '../notes/notes-context';
import { NO_NOTES, useDayNotes } from '../notes/use-day-notes';
import { useFaceOf } from '../use-face-of';
import { usePlanDays } from '../use-plan-days';
import { useStartDraft } from '../use-start-draft';
import { useVisibleOccurrences } from '../use-visible-occurrences';
import { MonthCalendar } from './month-calendar';
import { monthStep } from './month-step';
import { WeekNumbers } from './week-numbers';
import '../day/day-flag.css';
import { useDayCells } from './use-day-cells';
import { dayRoom } from './month-room';
import './month-view.css';

/** One month in whole weeks. FullCalendar lays it out and follows the pointer; what it shows and does is ours. */
export function MonthView() {
  const { date } = usePlace();
  const { zone, weekStart, today } = usePlanDays();
  const shown = useMemo(() => monthWeeks(date, weekStart), [date, weekStart]);
  const occurrences = useVisibleOccurrences(shown.first, shown.last, zone);
  const notes = useDayNotes(shown.first, shown.last);
  const faceOf = useFaceOf();
  const startDraft = useStartDraft(zone);
  const view = useRef<HTMLDivElement>(null);
  const size = useElementSize(view);
  const [panel, setPanel] = useState<{ readonly day: DayNumber; readonly anchor: Rect } | null>(null);
  const [tip, setTip] = useState<DragTipProps | null>(null);
  useEdgeTurn(view, tip !== null);
  const startDay = today >= shown.first && today <= shown.last ? today : dayNumber(date);
  const step = useMemo(() => monthStep(weekStart), [weekStart]);
  const { activeDay, onFocus, walk } = useDayWalk({ container: view, days: shown, start: startDay, step });
  const dressCell = useDayCells(view, occurrences, notes, shown, activeDay);

  const actions = useMemo(() => {
    const cellOf = (day: DayNumber) => view.current && cellOfDay(view.current, day);
    return {
      openDay: (day: DayNumber) => {
        const anchor = cellOf(day)?.getBoundingClientRect();
        if (anchor) setPanel({ day, anchor });
      },
      draftOn: (first: DayNumber, last: DayNumber) => {
        setPanel(null);
        startDraft(first, last, cellOf(last));
      },
    };
  }, [startDraft]);

  const notesInView = useMemo(() => ({ notes, onOpenDay: actions.openDay }), [notes, actions]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (walk(event) || event.key !== 'Enter') return;
    const target = event.target as HTMLElement;
    const day = target.dataset['day'] === undefined ? null : dayOfElement(target);
    if (day === null) return;
    event.preventDefault();
    if (occurrencesOn(day, occurrences).length > 0 || notes.has(day)) actions.openDay(day);
    else actions.draftOn(day, day);
  };

  return (
    <div className="calendar-view">
      <WeekNumbers shown={shown} />
      <div
        ref={view}
        className={`month-frame ${size && dayRoom(size, shown).isTight ? 'is-tight' : ''}`}
        role="presentation"
        onKeyDown={onKeyDown}
        onFocus={onFocus}
      >
        <NotesContext value={notesInView}>
          <MonthCalendar
            view={view}
            size={size}
            date={date}
            shown={shown}
            today={today}
            zone={zone}
            weekStart={weekStart}
            occurrences={occurrences}
            faceOf={faceOf}
            onCellMount={dressCell}
            onOpenDay={actions.openDay}
            onDraft={actions.draftOn}
            onDrag={setTip}
          />
        </NotesContext>
      </div>
      {tip && <DragTip {...tip} />}
      {panel && (
        <DayPanel
          key={panel.day}
          day={panel.day}
          anchor={panel.anchor}
          occurrences={occurrencesOn(panel.day, occurrences)}
          notes={notes.get(panel.day) ?? NO_NOTES}
          faceOf={faceOf}
          onClose={() => setPanel(null)}
          onCreate={() => actions.draftOn(panel.day, panel.day)}
        />
      )}
    </div>
  );
}
