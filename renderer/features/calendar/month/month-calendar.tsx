import FullCalendar, { type CalendarRef, type DayCellInfo, type EventDisplayInfo } from '@fullcalendar/react';
import '@fullcalendar/react/skeleton.css';
import type { Occurrence } from '#shared/plan/occurrence';
import type { ShownDays } from '#shared/plan/shown-days';
import type { WeekStart } from '#shared/plan/year-layout';
import { dateOfDay, dayNumber, weekdayOf, type DayNumber, type PlainDate } from '#shared/time/plain-date';
import { memo, useCallback, useMemo, useRef, type RefObject } from 'react';
import { useUi } from '../../../state/ui-store';
import { useLanguage } from '../../../state/use-translate';
import type { ElementSize } from '../../../ui/use-element-size';
import type { FaceOf } from '../use-face-of';
import { MoreCount } from '../full-calendar/more-count';
import { useDragCancel } from '../full-calendar/use-drag-cancel';
import { useEventsSource } from '../full-calendar/use-events-source';
import { useKeptFocus } from '../full-calendar/use-kept-focus';
import { Withheld } from '../full-calendar/withheld';
import { useTypeface } from '../../../ui/item/use-typeface';
import { MonthEvent } from './month-event';
import { draftEvent, monthEvents } from './month-events';
import { dayOfDate } from '../full-calendar/event-dates';
import { MonthDayTop } from './month-day-top';
import { MONTH_OPTIONS, weekdayClass, weekdayText } from './month-options';
import { useMonthCallbacks, type MonthListener } from './use-month-callbacks';
import { useMonthFits } from './use-month-fits';
import { useMonthGiven } from './use-month-given';

const moreLinkContent = ({ num }: { readonly num: number }) => (
  <MoreCount hidden={num} cells="month-day" message="calendar.more" />
);
const dayCellTopContent = ({ date }: DayCellInfo) => <MonthDayTop day={dayOfDate(date)} />;
const eventContent = (info: EventDisplayInfo) => <MonthEvent info={info} />;

export interface MonthCalendarProps extends MonthListener {
  /** The element that the calendar fills. */
  readonly view: RefObject<HTMLElement | null>;
  readonly size: ElementSize | null;
  readonly date: PlainDate;
  readonly shown: ShownDays & { readonly weeks: number };
  readonly today: DayNumber;
  readonly zone: string;
  readonly weekStart: WeekStart;
  readonly occurrences: readonly Occurrence[];
  readonly faceOf: FaceOf;
}

/** FullCalendar with our options, events and callbacks. */
export const MonthCalendar = memo(function MonthCalendar({
  view,
  size,
  date,
  shown,
  today,
  zone,
  weekStart,
  occurrences,
  faceOf,
  ...listener
}: MonthCalendarProps) {
  const language = useLanguage();
  const calendar = useRef<CalendarRef>(null);
  const { onDrag } = listener;
  const endDrag = useCallback(() => onDrag(null), [onDrag]);
  const cancelled = useDragCancel(view, endDrag);
  const callbacks = useMonthCallbacks(listener, cancelled);
  const typeface = useTypeface();
  const given = useMonthGiven(occurrences, shown, size);
  const fits = useMonthFits(given.shown, shown, typeface ? size : null, faceOf);
  const draft = useUi((state) => state.draft);
  const events = useMemo(() => {
    const planned = monthEvents(given.shown, faceOf, fits);
    return draft ? [...planned, draftEvent(draft, zone)] : planned;
  }, [given, faceOf, fits, draft, zone]);
  const source = useEventsSource(calendar, dayNumber(date), shown.first, events);
  useKeptFocus(view, events);
  const todayWeekday = today >= shown.first && today <= shown.last ? weekdayOf(today) : null;
  const words = useMemo(
    () => ({
      locale: language === 'ru' ? 'ru' : 'en-gb',
      dayHeaderClass: weekdayClass(todayWeekday),
      dayHeaderContent: weekdayText(language),
    }),
    [language, todayWeekday],
  );
  // The same element while nothing of this changes: stepping to another month is FullCalendar's own doing, once.
  const firstDate = useRef(date);
  const calendarElement = useMemo(
    () => (
      <FullCalendar
        ref={calendar}
        {...MONTH_OPTIONS}
        {...words}
        {...callbacks}
        initialDate={firstDate.current}
        now={dateOfDay(today)}
        firstDay={weekStart === 'monday' ? 1 : 0}
        events={source}
        eventContent={eventContent}
        dayCellTopContent={dayCellTopContent}
        moreLinkContent={moreLinkContent}
      />
    ),
    [words, callbacks, today, weekStart, source],
  );
  return <Withheld value={given.withheld}>{calendarElement}</Withheld>;
});
