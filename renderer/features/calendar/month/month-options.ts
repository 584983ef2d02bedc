import type { CalendarOptions, DayCellInfo, DayHeaderInfo, EventDisplayInfo } from '@fullcalendar/react';
import dayGridPlugin from '@fullcalendar/react/daygrid';
import interactionPlugin from '@fullcalendar/react/interaction';
import enGb from '@fullcalendar/react/locales/en-gb';
import ru from '@fullcalendar/react/locales/ru';
import { formatDay } from '#shared/time/format';
import { weekdayOf, type DayNumber } from '#shared/time/plain-date';
import { sampleWeek } from '../day/sample-week';
import { sayWeekday } from '../day/say-day';
import { dayOfDate } from '../full-calendar/event-dates';

const A_SUNDAY = sampleWeek('sunday')[0]!;

/** What of FullCalendar's options never changes: one month of day cells, drawn by our style sheet alone, without a theme. */
export const MONTH_OPTIONS: CalendarOptions = {
  plugins: [dayGridPlugin, interactionPlugin],
  initialView: 'dayGridMonth',
  locales: [ru, enGb],
  headerToolbar: false,
  height: '100%',
  timeZone: 'UTC',
  fixedWeekCount: false,
  dayMaxEvents: true,
  // The number is our own, and FullCalendar's hint would say another.
  moreLinkHint: '',
  // A month never scrolls to an hour; looking for it at every step costs a layout.
  scrollTimeReset: false,
  dayNarrowWidth: 0,
  eventDisplay: 'block',
  eventOrder: 'order',
  eventOrderStrict: true,
  editable: true,
  eventResizableFromStart: true,
  eventDragMinDistance: 4,
  dragRevertDuration: 0,
  selectable: true,
  selectMinDistance: 4,

  className: 'month',
  tableHeaderClass: 'month-head',
  tableBodyClass: 'month-body',
  dayHeaderAlign: 'start',
  dayHeaderInnerClass: 'month-weekday-name',
  dayRowClass: 'month-week',
  dayCellTopClass: 'month-day-top',
  dayCellTopInnerClass: 'month-day-line',
  rowEventClass: (info: EventDisplayInfo) =>
    `month-event item-host ${info.isStart ? 'starts' : ''} ${info.isEnd ? 'ends' : ''}`,
  rowEventBeforeClass: (info: EventDisplayInfo) => (info.isStartResizable ? 'month-edge is-start' : ''),
  rowEventAfterClass: (info: EventDisplayInfo) => (info.isEndResizable ? 'month-edge is-end' : ''),
  rowEventInnerClass: 'month-event-inner',
  rowMoreLinkClass: 'month-more',
  highlightClass: 'month-target',
  dayCellClass: (info: DayCellInfo) =>
    [
      'month-day item-place',
      weekdayOf(dayOfDate(info.date)) > 5 && 'is-weekend',
      info.isToday && 'is-today',
      info.isOther && 'is-other',
    ]
      .filter(Boolean)
      .join(' '),
};

/** The class of a weekday's name; today's is told apart while today is in view. */
export function weekdayClass(todayWeekday: number | null): (info: DayHeaderInfo) => string {
  return (info) => `month-weekday ${info.dow === (todayWeekday === null ? null : todayWeekday % 7) ? 'is-today' : ''}`;
}

/** The name of a weekday in short: `Thu`, `Чт`. */
export function weekdayText(language: string): (info: DayHeaderInfo) => string {
  return ({ dow }) => sayWeekday(language, A_SUNDAY + dow);
}

/** The number of a day; the first of a month is told with its name: `1 Apr`. */
export function dayNumberText(language: string, day: DayNumber): string {
  const number = formatDay(language, day, { day: 'numeric' });
  return number === '1' ? formatDay(language, day, { day: 'numeric', month: 'short' }).replace('.', '') : number;
}
