import { ChevronLeft, ChevronRight } from 'lucide-react';
import { formatDay } from '#shared/time/format';
import {
  addMonths,
  dateOfDay,
  dayNumber,
  dayOfMonth,
  monthOf,
  weekdayOf,
  type PlainDate,
} from '#shared/time/plain-date';
import { useLayoutEffect, useRef, useState } from 'react';
import { usePeriodStarts } from '../../data/plan-settings';
import { useGoTo, usePlace } from '../../state/place';
import { useToday } from '../../state/use-today';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { IconButton } from '../../ui/icon-button';
import { dateByKey, monthDays } from './month-days';
import { periodTitle } from './period-title';
import { useEventDays } from './use-event-days';
import './mini-month.css';

/** A month at a glance: where there are events, and a way to any day. Arrow keys walk, Page Up and Down turn the month. */
export function MiniMonth() {
  const t = useTranslate();
  const language = useLanguage();
  const goTo = useGoTo();
  const starts = usePeriodStarts();
  const today = useToday();
  const [cursor, setCursor] = useCursor();
  const grid = useRef<HTMLDivElement>(null);
  const focusFollows = useRef(false);
  const days = monthDays(cursor, starts.weekStart);
  const eventDays = useEventDays(days);

  useLayoutEffect(() => {
    if (!focusFollows.current) return;
    focusFollows.current = false;
    grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [cursor]);

  const title = periodTitle('month', cursor, { t, language, starts });
  return (
    <section className="mini-month" aria-label={t('mini.label')}>
      <header>
        <h2 aria-live="polite">{`${title.main} ${title.year}`}</h2>
        <IconButton
          size="s"
          label={t('mini.previous')}
          icon={ChevronLeft}
          onClick={() => setCursor(addMonths(cursor, -1))}
        />
        <IconButton
          size="s"
          label={t('mini.next')}
          icon={ChevronRight}
          onClick={() => setCursor(addMonths(cursor, 1))}
        />
      </header>
      <div
        ref={grid}
        className="mini-month-days"
        role="group"
        aria-label={t('mini.label')}
        onKeyDown={(event) => {
          const target = dateByKey(event.key, cursor, starts.weekStart);
          if (target === null || event.altKey || event.ctrlKey || event.metaKey) return;
          event.preventDefault();
          focusFollows.current = true;
          setCursor(target);
        }}
      >
        {days.slice(0, 7).map((day) => (
          <span key={day} className="mini-month-weekday" aria-hidden="true">
            {formatDay(language, day, { weekday: 'short' }).slice(0, 2)}
          </span>
        ))}
        {days.map((day) => {
          const date = dateOfDay(day);
          const spoken = formatDay(language, day, { weekday: 'long', day: 'numeric', month: 'long' });
          return (
            <button
              key={day}
              type="button"
              className={dayClass(date, cursor, eventDays.has(day), weekdayOf(day) > 5)}
              aria-label={eventDays.has(day) ? t('mini.day-with-events', { day: spoken }) : spoken}
              aria-current={day === today ? 'date' : undefined}
              tabIndex={day === dayNumber(cursor) ? 0 : -1}
              onClick={() => goTo({ view: 'month', date })}
            >
              <span>{dayOfMonth(date)}</span>
            </button>
          );
        })}
      </div>
    </section>
  );
}

/** The date that the keys stand on, whose month is shown. It follows the view. */
function useCursor(): [PlainDate, (date: PlainDate) => void] {
  const { date } = usePlace();
  const [state, setState] = useState({ cursor: date, followed: date });
  if (state.followed !== date) setState({ cursor: date, followed: date });
  return [state.cursor, (cursor) => setState({ cursor, followed: date })];
}

function dayClass(date: PlainDate, cursor: PlainDate, hasEvents: boolean, isWeekend: boolean): string {
  return [
    'mini-month-day',
    monthOf(date) !== monthOf(cursor) && 'is-outside',
    isWeekend && 'is-weekend',
    hasEvents && 'has-events',
  ]
    .filter(Boolean)
    .join(' ');
}
