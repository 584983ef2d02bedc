import type { CalendarOptions, DayCellInfo, DayLaneInfo, EventDisplayInfo } from '@fullcalendar/react';
import interactionPlugin from '@fullcalendar/react/interaction';
import enGb from '@fullcalendar/react/locales/en-gb';
import ru from '@fullcalendar/react/locales/ru';
import timeGridPlugin from '@fullcalendar/react/timegrid';
import { weekdayOf } from '#shared/time/plain-date';
import { dayOfDate } from '../full-calendar/event-dates';

/** So many rows lie above the hours; the rest is behind a number. */
export const ROWS_ABOVE = 4;

/** What of FullCalendar's options never changes: days of hours, drawn by our style sheet alone, without a theme. */
export const HOURS_OPTIONS: CalendarOptions = {
  plugins: [timeGridPlugin, interactionPlugin],
  locales: [ru, enGb],
  headerToolbar: false,
  height: '100%',
  timeZone: 'UTC',
  // As short as a step: FullCalendar drags by the middle of a slot, and in longer ones that is another step.
  slotDuration: '00:15',
  slotHeaderInterval: '01:00',
  slotMinHeight: 11.5,
  expandRows: true,
  slotEventOverlap: false,
  scrollTimeReset: false,
  nowIndicator: true,
  dayMaxEvents: ROWS_ABOVE,
  // The number is our own, and FullCalendar's hint would say another.
  moreLinkHint: '',
  dayNarrowWidth: 0,
  defaultTimedEventDuration: '02:00',
  eventMinHeight: 20,
  eventDisplay: 'block',
  eventOrder: 'order',
  eventOrderStrict: true,
  editable: true,
  eventResizableFromStart: true,
  eventDragMinDistance: 4,
  dragRevertDuration: 0,
  selectable: true,
  selectMinDistance: 4,

  className: 'hours',
  tableHeaderClass: 'hours-head',
  tableBodyClass: 'hours-body',
  dayHeaderAlign: 'start',
  dayHeaderClass: 'hours-day',
  dayHeaderInnerClass: 'hours-day-inner',
  allDayHeaderClass: 'hours-axis',
  allDayHeaderInnerClass: 'hours-all-day',
  allDayDividerClass: 'hours-rule',
  slotHeaderClass: 'hours-axis',
  slotHeaderInnerClass: 'hours-label',
  slotHeaderDividerClass: 'hours-edge',
  slotLaneClass: 'hours-slot',
  dayRowClass: 'hours-days',
  dayCellClass: (info: DayCellInfo) => `hours-cell ${placeClass(info)}`,
  dayLaneClass: (info: DayLaneInfo) => `hours-lane ${placeClass(info)}`,
  rowEventClass: eventClass('hours-bar'),
  rowEventBeforeClass: (info: EventDisplayInfo) => (info.isStartResizable ? 'hours-grip is-left' : ''),
  rowEventAfterClass: (info: EventDisplayInfo) => (info.isEndResizable ? 'hours-grip is-right' : ''),
  rowEventInnerClass: 'hours-bar-inner',
  columnEventClass: eventClass('hours-event'),
  columnEventBeforeClass: (info: EventDisplayInfo) => (info.isStartResizable ? 'hours-grip is-top' : ''),
  columnEventAfterClass: (info: EventDisplayInfo) => (info.isEndResizable ? 'hours-grip is-bottom' : ''),
  columnEventInnerClass: 'hours-event-inner',
  rowMoreLinkClass: 'hours-more',
  columnMoreLinkClass: 'hours-more is-column',
  nonBusinessHoursClass: 'hours-quiet',
  highlightClass: 'hours-target',
  nowIndicatorHeaderClass: 'hours-now',
  nowIndicatorLineClass: 'hours-now-line',
  nowIndicatorDotClass: 'hours-now-dot',
};

function eventClass(name: string): (info: EventDisplayInfo) => string {
  return (info) =>
    [
      name,
      'item-host',
      info.isStart && 'starts',
      info.isEnd && 'ends',
      // FullCalendar draws what is dragged where it would land, in the very cells that mark where it came from.
      info.isMirror && 'is-mirror',
    ]
      .filter(Boolean)
      .join(' ');
}

function placeClass({ date, isToday }: { readonly date: Date; readonly isToday: boolean }): string {
  const isWeekend = weekdayOf(dayOfDate(date)) > 5;
  return `item-place ${isWeekend ? 'is-weekend' : ''} ${isToday ? 'is-today' : ''}`;
}
