import { layoutQuarterMonth, type QuarterGeometry } from '#shared/plan/quarter-rows';
import { weekColumn, type WeekStart, type YearMonth } from '#shared/plan/year-layout';
import { isoWeek, type DayNumber } from '#shared/time/plain-date';
import { memo, useMemo } from 'react';
import { useFlaggedDays } from '../../../state/use-findings';
import { useLanguage } from '../../../state/use-translate';
import { sayMonth } from '../day/say-day';
import type { FaceOf } from '../use-face-of';
import type { MonthState } from '../year/month-state';
import { MonthTotals } from '../year/month-totals';
import { QuarterDay } from './quarter-day';
import { QuarterRailBox } from './quarter-rail';

export interface QuarterMonthProps extends MonthState {
  readonly month: YearMonth;
  readonly weekStart: WeekStart;
  readonly sheet: QuarterGeometry;
  readonly faceOf: FaceOf;
  readonly today: DayNumber;
}

/** From the first day of a week to a day that its ISO week shares, whether it begins on Sunday or Monday. */
const TO_MIDWEEK = 3;

/** A month of the quarter: its name and counts, then a row for each day, with the rails of spans beside the numbers. */
export const QuarterMonth = memo(function QuarterMonth({
  month,
  weekStart,
  sheet,
  faceOf,
  today,
  activeDay,
  marked,
  draggedKey,
  selectedKey,
}: QuarterMonthProps) {
  const language = useLanguage();
  const flagged = useFlaggedDays();
  const { rails, railsWidth, rows } = useMemo(() => layoutQuarterMonth(month, sheet), [month, sheet]);
  const isNow = today >= month.first && today <= month.last;
  const name = sayMonth(language, month.first);
  return (
    <section className={`quarter-month ${isNow ? 'is-now' : ''}`} role="rowgroup" aria-label={name}>
      <header role="presentation">
        {name}
        <MonthTotals month={month} />
      </header>
      {rows.map((row, index) => {
        const { day } = row.day;
        const column = weekColumn(day, weekStart);
        const isMarked = marked !== null && day >= marked.first && day <= marked.last;
        return (
          <QuarterDay
            key={row.day.number}
            row={row}
            railsWidth={railsWidth}
            week={column === 0 || index === 0 ? isoWeek(day - column + TO_MIDWEEK) : null}
            endsWeek={column === 6}
            faceOf={faceOf}
            isToday={day === today}
            isActive={day === activeDay}
            findings={flagged.get(day) ?? 0}
            marked={isMarked ? marked.tone : null}
            draggedKey={draggedKey}
            selectedKey={selectedKey}
          />
        );
      })}
      {rails.map((rail) => (
        <QuarterRailBox
          key={rail.occurrence.key}
          rail={rail}
          monthFirst={month.first}
          step={sheet.railStep}
          look={faceOf(rail.occurrence).look}
          selected={rail.occurrence.key === selectedKey}
          dragging={rail.occurrence.key === draggedKey}
        />
      ))}
    </section>
  );
});
