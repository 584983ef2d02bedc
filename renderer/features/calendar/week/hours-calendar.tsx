import FullCalendar, { type CalendarRef, type EventDisplayInfo } from '@fullcalendar/react';
import '@fullcalendar/react/skeleton.css';
import { clashesAmong } from '#shared/plan/hour-spans';
import type { Occurrence } from '#shared/plan/occurrence';
import type { ShownDays } from '#shared/plan/shown-days';
import { thinOut } from '#shared/plan/thin-out';
import { formatMinute } from '#shared/time/format';
import { dateOfDay, type DayNumber } from '#shared/time/plain-date';
import { minuteOf } from '#shared/time/plain-date-time';
import { toWall } from '#shared/time/zone';
import { memo, useCallback, useMemo, useRef, type RefObject } from 'react';
import { useWorkingHours } from '../../../data/plan-settings';
import { useUi } from '../../../state/ui-store';
import { useLanguage, useTranslate } from '../../../state/use-translate';
import { dayOfDate, wallOfDate } from '../full-calendar/event-dates';
import { MoreCount } from '../full-calendar/more-count';
import { useDragCancel } from '../full-calendar/use-drag-cancel';
import { useEventsSource } from '../full-calendar/use-events-source';
import { useKeptFocus } from '../full-calendar/use-kept-focus';
import { Withheld } from '../full-calendar/withheld';
import type { FaceOf } from '../use-face-of';
import { DayHead } from './day-head';
import { ClocksContext, HourLabel, type Clocks } from './hour-label';
import { HoursEvent } from './hours-event';
import { aboveHours, draftEvent, hoursEvents } from './hours-events';
import { HOURS_OPTIONS, ROWS_ABOVE } from './hours-options';
import { useHoursCallbacks, type HoursListener } from './use-hours-callbacks';

const moreLinkContent = ({ num }: { readonly num: number }) => (
  <MoreCount hidden={num} cells="hours-cell" message="hours.more" />
);
const dayHeaderContent = ({ date, isToday }: { readonly date: Date; readonly isToday: boolean }) => (
  <DayHead day={dayOfDate(date)} isToday={isToday} />
);
const slotHeaderContent = ({ date }: { readonly date: Date }) => <HourLabel minute={minuteOf(wallOfDate(date))} />;
const eventContent = (info: EventDisplayInfo) => <HoursEvent info={info} />;
const nowText = ({ date }: { readonly date: Date }) => <span>{formatMinute(minuteOf(wallOfDate(date)))}</span>;

/** More items at once than this are behind a number. */
const MOST_BESIDE = { week: 3, day: 10 };

export interface HoursCalendarProps extends HoursListener {
  /** The element that the calendar fills. */
  readonly view: RefObject<HTMLElement | null>;
  readonly days: ShownDays;
  readonly date: DayNumber;
  readonly firstDay: 0 | 1;
  readonly scrollTime: string;
  readonly clocks: Clocks;
  readonly occurrences: readonly Occurrence[];
  readonly faceOf: FaceOf;
}

/** FullCalendar with our options, events and callbacks. */
export const HoursCalendar = memo(function HoursCalendar({
  view,
  days,
  date,
  firstDay,
  scrollTime,
  clocks,
  occurrences,
  faceOf,
  ...listener
}: HoursCalendarProps) {
  const t = useTranslate();
  const language = useLanguage();
  const { zone } = clocks;
  const calendar = useRef<CalendarRef>(null);
  const { onDrag } = listener;
  const endDrag = useCallback(() => onDrag(null), [onDrag]);
  const cancelled = useDragCancel(view, endDrag);
  const callbacks = useHoursCallbacks(listener, zone, cancelled);
  const draft = useUi((state) => state.draft);
  const above = useMemo(() => thinOut(aboveHours(occurrences), days, ROWS_ABOVE), [occurrences, days]);
  const events = useMemo(() => {
    const planned = hoursEvents(above.shown, occurrences, faceOf, clashesAmong(occurrences, zone));
    return draft ? [...planned, draftEvent(draft, zone)] : planned;
  }, [above, occurrences, faceOf, draft, zone]);
  const source = useEventsSource(calendar, date, days.first, events);
  useKeptFocus(view, events);
  const working = useWorkingHours();
  const options = useMemo(
    () => ({
      locale: language === 'ru' ? 'ru' : 'en-gb',
      allDayText: t('hours.all-day'),
      timedText: t('hours.timed'),
      businessHours: {
        daysOfWeek: [0, 1, 2, 3, 4, 5, 6],
        startTime: formatMinute(working.start),
        endTime: formatMinute(working.end),
      },
    }),
    [language, t, working],
  );
  const isWeek = days.last > days.first;
  // The same element while nothing of this changes: stepping to another period is FullCalendar's own doing, once.
  const first = useRef({ date, scrollTime });
  const calendarElement = useMemo(
    () => (
      <FullCalendar
        ref={calendar}
        {...HOURS_OPTIONS}
        {...options}
        {...callbacks}
        initialView={isWeek ? 'timeGridWeek' : 'timeGridDay'}
        initialDate={dateOfDay(first.current.date)}
        scrollTime={first.current.scrollTime}
        eventMaxStack={isWeek ? MOST_BESIDE.week : MOST_BESIDE.day}
        now={() => toWall(zone, Date.now())}
        firstDay={firstDay}
        events={source}
        eventContent={eventContent}
        dayHeaderContent={dayHeaderContent}
        slotHeaderContent={slotHeaderContent}
        moreLinkContent={moreLinkContent}
        nowIndicatorHeaderContent={nowText}
      />
    ),
    [options, callbacks, isWeek, zone, firstDay, source],
  );
  return (
    <ClocksContext value={clocks}>
      <Withheld value={above.withheld}>{calendarElement}</Withheld>
    </ClocksContext>
  );
});
