import { sayFiscalYear } from '#shared/time/quarter';
import { useMemo, useRef } from 'react';
import { useTranslate } from '../../../state/use-translate';
import { DayGrid } from '../day/day-grid';
import { useElementSize } from '../../../ui/use-element-size';
import { useFaceOf } from '../use-face-of';
import { useTypeface } from '../../../ui/item/use-typeface';
import { stateOfMonth } from '../year/month-state';
import { QuarterMonth } from './quarter-month';
import { quarterSheet } from './quarter-sheet';
import { quarterStep } from './quarter-step';
import { useQuarter } from './use-quarter';
import './quarter.css';

/** A quarter: three months side by side, a row for each day with titles to read, spans as rails down the days. */
export function QuarterView() {
  const t = useTranslate();
  const { quarter, yearStart, days, occurrences, months, zone, weekStart, today, startDay } = useQuarter();
  const faceOf = useFaceOf();
  const typeface = useTypeface();
  const view = useRef<HTMLDivElement>(null);
  const size = useElementSize(view);
  const width = size?.width ?? null;
  const sheet = useMemo(
    () => (width !== null && typeface ? quarterSheet(width, faceOf) : null),
    [width, typeface, faceOf],
  );
  const step = useMemo(() => quarterStep(months), [months]);
  return (
    <div ref={view} className="calendar-view quarter-frame">
      {sheet && (
        <DayGrid
          label={t('calendar.quarter-of', { quarter: quarter.number, year: sayFiscalYear(quarter.year, yearStart) })}
          className="quarter"
          days={days}
          occurrences={occurrences}
          faceOf={faceOf}
          zone={zone}
          startDay={startDay}
          step={step}
        >
          {(state) =>
            months.map((month) => (
              <QuarterMonth
                key={month.month}
                month={month}
                weekStart={weekStart}
                sheet={sheet}
                faceOf={faceOf}
                today={today}
                {...stateOfMonth(state, month)}
              />
            ))
          }
        </DayGrid>
      )}
    </div>
  );
}
