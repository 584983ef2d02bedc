import type { CalendarOptions } from '@fullcalendar/react';
import { shownDays } from '#shared/plan/shown-days';
import type { DayNumber } from '#shared/time/plain-date';
import { useMemo, type RefObject } from 'react';
import { useUi } from '../../../state/ui-store';
import type { DragTipProps } from '../day/drag-tip';
import { useOccurrenceEdits } from '../use-occurrence-edits';
import { dateSelect } from './date-select';
import { eventDrop } from './event-drop';
import { eventResize } from './event-resize';
import { dayOfDate, daysOfEvent } from '../full-calendar/event-dates';
import { propsOf } from './month-events';
import { moreLink } from '../full-calendar/more-link';

/** What the month tells whoever shows it. */
export interface MonthListener {
  readonly onCellMount: (cell: HTMLElement, day: DayNumber) => void;
  readonly onOpenDay: (day: DayNumber) => void;
  readonly onDraft: (first: DayNumber, last: DayNumber) => void;
  /** What a drag would do if it ended now; null when it has ended. */
  readonly onDrag: (drag: DragTipProps | null) => void;
}

/** FullCalendar's callbacks: each is translated into days and passed on. After Esc (`cancelled`) nothing changes. */
export function useMonthCallbacks(
  { onCellMount, onOpenDay, onDraft, onDrag }: MonthListener,
  cancelled: RefObject<boolean>,
): CalendarOptions {
  const select = useUi((state) => state.select);
  const edits = useOccurrenceEdits();
  return useMemo(
    () => ({
      dayCellDidMount: ({ el, date }) => onCellMount(el, dayOfDate(date)),
      eventDidMount: ({ el, event }) => {
        el.dataset['key'] = event.id;
      },
      eventClick: ({ event }) => select(event.id),
      dateClick: ({ date }) => onDraft(dayOfDate(date), dayOfDate(date)),
      moreLinkClick: moreLink(onOpenDay),
      select: (info) => dateSelect(info, cancelled.current, onDraft),
      selectAllow: (span) => {
        onDrag({ before: null, after: daysOfEvent(span) });
        return true;
      },
      eventAllow: (span, event) => {
        const occurrence = event && propsOf(event)?.occurrence;
        if (occurrence) onDrag({ before: shownDays(occurrence), after: daysOfEvent(span) });
        return true;
      },
      eventDrop: (info) => (cancelled.current ? info.revert() : void eventDrop(info, edits)),
      eventResize: (info) => (cancelled.current ? info.revert() : void eventResize(info, edits)),
    }),
    [onCellMount, onOpenDay, onDraft, onDrag, select, edits, cancelled],
  );
}
