import type { CalendarOptions, DateSpanApi } from '@fullcalendar/react';
import { onWholeDay, startingAt } from '#shared/plan/place-in-hours';
import type { Schedule } from '#shared/records/schedule';
import type { DayNumber } from '#shared/time/plain-date';
import { wallMinutes } from '#shared/time/plain-date-time';
import { useMemo, type RefObject } from 'react';
import { useUi } from '../../../state/ui-store';
import { dayOfDate, daysOfEvent, wallOfDate } from '../full-calendar/event-dates';
import { moreLink } from '../full-calendar/more-link';
import { useOccurrenceEdits } from '../use-occurrence-edits';
import { drawnSchedule, dropInHours, resizeInHours } from './drop-in-hours';
import { propsOf } from './hours-events';
import type { HoursTipProps } from './hours-tip';
import type { PlaceHosts } from './place-hosts';

/** What the week and the day tell whoever shows them. */
export interface HoursListener {
  readonly hosts: PlaceHosts;
  readonly onOpenDay: (day: DayNumber) => void;
  readonly onDraft: (schedule: Schedule) => void;
  /** What a drag would do if it ended now; null when it has ended. */
  readonly onDrag: (drag: HoursTipProps | null) => void;
}

/** FullCalendar's callbacks: each is translated and passed on. After Esc (`cancelled`) nothing changes. */
export function useHoursCallbacks(
  { hosts, onOpenDay, onDraft, onDrag }: HoursListener,
  zone: string,
  cancelled: RefObject<boolean>,
): CalendarOptions {
  const select = useUi((state) => state.select);
  const edits = useOccurrenceEdits();
  return useMemo(
    () => ({
      dayCellDidMount: ({ el, date }) => hosts.put('days', dayOfDate(date), el),
      dayCellWillUnmount: ({ el, date }) => hosts.drop('days', dayOfDate(date), el),
      dayLaneDidMount: ({ el, date }) => hosts.put('hours', dayOfDate(date), el),
      dayLaneWillUnmount: ({ el, date }) => hosts.drop('hours', dayOfDate(date), el),
      eventDidMount: ({ el, event }) => {
        el.dataset['key'] = event.id;
        // Arrow keys lead here.
        el.tabIndex = -1;
      },
      eventClick: ({ event }) => select(event.id),
      dateClick: ({ date, allDay }) => onDraft(clicked(date, allDay, zone)),
      moreLinkClick: moreLink(onOpenDay),
      select: (info) => {
        info.view.calendar.unselect();
        // After the click that ends the drag: it would count as a press outside of what this opens.
        if (!cancelled.current) setTimeout(() => onDraft(drawnSchedule(info, zone)));
      },
      selectAllow: (span) => {
        onDrag({ target: targetOf(span, false), verb: 'create', refused: false });
        return true;
      },
      eventAllow: (span, event) => {
        const props = event && propsOf(event);
        if (!props) return true;
        const { item } = props.occurrence;
        const refused = item.kind === 'milestone' && !span.allDay;
        onDrag({ target: targetOf(span, item.kind === 'post'), verb: 'move', refused });
        return !refused;
      },
      eventDrop: (info) => (cancelled.current ? info.revert() : void dropInHours(info, zone, edits)),
      eventResize: (info) => (cancelled.current ? info.revert() : void resizeInHours(info, zone, edits)),
    }),
    [hosts, onOpenDay, onDraft, onDrag, zone, select, edits, cancelled],
  );
}

const HALF_HOUR = 30;

/** A click among the hours begins an evening's length at the half hour; on a day above them, the whole day. */
function clicked(date: Date, allDay: boolean, zone: string): Schedule {
  const day = onWholeDay(dayOfDate(date));
  if (allDay) return day;
  const minutes = Math.floor(wallMinutes(wallOfDate(date)) / HALF_HOUR) * HALF_HOUR;
  return startingAt(day, 'event', wallOfDate(new Date(minutes * 60_000)), zone);
}

function targetOf({ allDay, start, end }: DateSpanApi, isMoment: boolean): HoursTipProps['target'] {
  if (allDay) return { days: daysOfEvent({ start, end }) };
  const from = wallMinutes(wallOfDate(start));
  return { hours: { start: from, end: isMoment ? from : wallMinutes(wallOfDate(end)) } };
}
