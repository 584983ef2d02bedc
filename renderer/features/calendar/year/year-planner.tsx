import { WEEKDAY_COLUMNS, type WeekStart, type YearMonth } from '#shared/plan/year-layout';
import { ITEM_KINDS } from '#shared/records/item';
import { weekdayOf } from '#shared/time/plain-date';
import { useCallback, useMemo, useRef } from 'react';
import { useLanguage, useTranslate } from '../../../state/use-translate';
import { Mark } from '../../../ui/item/mark';
import { DayGrid } from '../day/day-grid';
import { sampleWeek } from '../day/sample-week';
import { sayWeekdayShortly } from '../day/say-day';
import { useElementSize } from '../../../ui/use-element-size';
import { useFaceOf } from '../use-face-of';
import { useStartDraft } from '../use-start-draft';
import { useTypeface } from '../../../ui/item/use-typeface';
import { stateOfMonth } from './month-state';
import { plannerSheet } from './planner-geometry';
import { PlannerMonth } from './planner-month';
import { useYear } from './use-year';
import { plannerStep } from './year-steps';
import './year-planner.css';

/** The year as a poster: a row a month, a column a day aligned by weekdays, spans and key items by name, the rest as marks. */
export function YearPlanner() {
  const t = useTranslate();
  const { year, days, occurrences, months, zone, weekStart, yearStart, today, startDay } = useYear();
  const faceOf = useFaceOf();
  const startDraft = useStartDraft(zone);
  const typeface = useTypeface();
  const view = useRef<HTMLDivElement>(null);
  const size = useElementSize(view);
  const sheet = useMemo(() => size && typeface && plannerSheet(size, faceOf), [size, typeface, faceOf]);
  const step = useMemo(() => plannerStep(months), [months]);
  const planMonth = useCallback(
    (month: YearMonth, strip: Element) => {
      const day = today >= month.first && today <= month.last ? today : month.first;
      startDraft(day, day, strip);
    },
    [today, startDraft],
  );

  return (
    <div ref={view} className="calendar-view planner-frame">
      {sheet && (
        <DayGrid
          label={t('calendar.year', { year: String(year) })}
          className="planner"
          days={days}
          occurrences={occurrences}
          faceOf={faceOf}
          zone={zone}
          startDay={startDay}
          step={step}
        >
          {(state) => (
            <>
              <PlannerHead weekStart={weekStart} />
              {months.map((month) => (
                <PlannerMonth
                  key={month.month}
                  month={month}
                  sheet={sheet}
                  faceOf={faceOf}
                  today={today}
                  yearStart={yearStart}
                  onPlanMonth={planMonth}
                  {...stateOfMonth(state, month)}
                />
              ))}
            </>
          )}
        </DayGrid>
      )}
    </div>
  );
}

function PlannerHead({ weekStart }: { readonly weekStart: WeekStart }) {
  const t = useTranslate();
  const language = useLanguage();
  const week = sampleWeek(weekStart);
  return (
    <div className="planner-head" aria-hidden="true">
      <span className="planner-name" />
      {Array.from({ length: WEEKDAY_COLUMNS }, (_, column) => {
        const day = week[column % 7]!;
        return (
          <span key={column} className={weekdayOf(day) > 5 ? 'is-weekend' : undefined}>
            {sayWeekdayShortly(language, day)}
          </span>
        );
      })}
      <div className="planner-strip">
        {ITEM_KINDS.map((kind) => (
          <span key={kind} title={t(`kinds.${kind}`)}>
            <Mark kind={kind} />
          </span>
        ))}
      </div>
    </div>
  );
}
