import { useMemo } from 'react';
import { useTranslate } from '../../../state/use-translate';
import { DayGrid } from '../day/day-grid';
import { useFaceOf } from '../use-face-of';
import { GridMonth } from './grid-month';
import { stateOfMonth } from './month-state';
import { useYear } from './use-year';
import { YearLegend } from './year-legend';
import { weekStep } from './year-steps';
import './year-grid.css';

/** The year as twelve months: how full each day is, what kinds of things are on, and spans as thin lines. */
export function YearGrid() {
  const t = useTranslate();
  const { year, days, occurrences, months, zone, weekStart, today, startDay } = useYear();
  const faceOf = useFaceOf();
  const step = useMemo(() => weekStep(months), [months]);
  return (
    <div className="calendar-view">
      <DayGrid
        label={t('calendar.year', { year: String(year) })}
        className="year-grid"
        days={days}
        occurrences={occurrences}
        faceOf={faceOf}
        zone={zone}
        startDay={startDay}
        step={step}
      >
        {(state) =>
          months.map((month) => (
            <GridMonth
              key={month.month}
              month={month}
              weekStart={weekStart}
              faceOf={faceOf}
              today={today}
              {...stateOfMonth(state, month)}
            />
          ))
        }
      </DayGrid>
      <YearLegend />
    </div>
  );
}
