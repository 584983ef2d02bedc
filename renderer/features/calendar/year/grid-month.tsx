import { layoutGridWeeks, type GridBar } from '#shared/plan/grid-weeks';
import type { WeekStart, YearDay, YearMonth } from '#shared/plan/year-layout';
import type { DayNumber } from '#shared/time/plain-date';
import { memo, useMemo } from 'react';
import { useFlaggedDays } from '../../../state/use-findings';
import { useLanguage, useTranslate } from '../../../state/use-translate';
import type { ItemLook } from '../../../ui/item/item-look';
import { DayFlag } from '../day/day-flag';
import type { MarkedDays } from '../day/marked-days';
import { sampleWeek } from '../day/sample-week';
import { sayMonth, sayWeekdayShortly } from '../day/say-day';
import { useNotesOn } from '../notes/notes-context';
import { sayDayWithNotes } from '../notes/say-notes';
import type { FaceOf } from '../use-face-of';
import { DayMarks } from './day-marks';
import type { MonthState } from './month-state';
import { MonthTotals } from './month-totals';

export interface GridMonthProps extends MonthState {
  readonly month: YearMonth;
  readonly weekStart: WeekStart;
  readonly faceOf: FaceOf;
  readonly today: DayNumber;
}

/** A month of the year grid: always six weeks high, so that months align. */
export const GridMonth = memo(function GridMonth({
  month,
  weekStart,
  faceOf,
  today,
  activeDay,
  marked,
  selectedKey,
}: GridMonthProps) {
  const language = useLanguage();
  const flagged = useFlaggedDays();
  const weeks = useMemo(() => layoutGridWeeks(month), [month]);
  const isNow = today >= month.first && today <= month.last;
  return (
    <section
      className={`grid-month ${isNow ? 'is-now' : ''}`}
      role="rowgroup"
      aria-label={sayMonth(language, month.first)}
    >
      <header role="presentation">
        {sayMonth(language, month.first)}
        <MonthTotals month={month} />
      </header>
      <div className="grid-week" aria-hidden="true">
        {sampleWeek(weekStart).map((day) => (
          <span key={day} className="grid-weekday">
            {sayWeekdayShortly(language, day)}
          </span>
        ))}
      </div>
      {weeks.map(({ row, cells, bars }) => (
        <div key={row} className="grid-week" role={cells.length > 0 ? 'row' : undefined}>
          {cells.map(({ column, day }) => (
            <GridDay
              key={column}
              day={day}
              column={column}
              findings={flagged.get(day.day) ?? 0}
              faceOf={faceOf}
              isToday={day.day === today}
              isActive={day.day === activeDay}
              marked={marked}
              selectedKey={selectedKey}
            />
          ))}
          {bars.map((bar) => (
            <GridLine key={bar.occurrence.key} bar={bar} look={faceOf(bar.occurrence).look} />
          ))}
        </div>
      ))}
    </section>
  );
});

interface GridDayProps {
  readonly day: YearDay;
  readonly column: number;
  readonly faceOf: FaceOf;
  readonly isToday: boolean;
  readonly isActive: boolean;
  /** How much is to be mended on it. */
  readonly findings: number;
  readonly marked: MarkedDays | null;
  readonly selectedKey: string | null;
}

const MARKS = 3;

function GridDay({ day, column, findings, faceOf, isToday, isActive, marked, selectedKey }: GridDayProps) {
  const language = useLanguage();
  const t = useTranslate();
  const notes = useNotesOn(day.day);
  const count = day.items.length + day.spans.length;
  const isMarked = marked && day.day >= marked.first && day.day <= marked.last;
  const classes = ['grid-day', `is-load-${day.load}`, day.isWeekend && 'is-weekend', isMarked && `is-${marked.tone}`];
  return (
    <div
      className={classes.filter(Boolean).join(' ')}
      role="gridcell"
      tabIndex={isActive ? 0 : -1}
      aria-label={sayDayWithNotes(language, t, day.day, { count, findings, notes })}
      aria-current={isToday ? 'date' : undefined}
      data-day={day.day}
      data-count={count > 0 ? count : undefined}
      data-notes={notes.length > 0 ? '' : undefined}
      style={{ gridColumnStart: column + 1 }}
    >
      {isToday ? <b>{day.number}</b> : day.number}
      {findings > 0 && <DayFlag />}
      {day.items.length > 0 && (
        <DayMarks occurrences={day.items} faceOf={faceOf} room={MARKS} besideCount={1} selectedKey={selectedKey} />
      )}
    </div>
  );
}

function GridLine({ bar, look }: { readonly bar: GridBar; readonly look: ItemLook }) {
  const classes = [
    'grid-line',
    `is-${look.kind}`,
    `is-${look.status}`,
    `hue-${look.hue}`,
    bar.cutLeft ? '' : 'starts',
    bar.cutRight ? '' : 'ends',
    bar.lane > 0 ? 'is-upper' : '',
  ];
  return (
    <span
      className={classes.filter(Boolean).join(' ')}
      aria-hidden="true"
      style={{ gridColumn: `${bar.column + 1} / span ${bar.length}` }}
    />
  );
}
