import { layoutPlannerRow } from '#shared/plan/planner-lanes';
import type { Occurrence } from '#shared/plan/occurrence';
import type { YearDay, YearMonth } from '#shared/plan/year-layout';
import { dateOfDay, monthOf, type DayNumber } from '#shared/time/plain-date';
import { quarterOf } from '#shared/time/quarter';
import { memo, useMemo } from 'react';
import { useFlaggedDays } from '../../../state/use-findings';
import { useLanguage, useTranslate } from '../../../state/use-translate';
import { sayMonth } from '../day/say-day';
import { useNotesOn } from '../notes/notes-context';
import { sayDayWithNotes } from '../notes/say-notes';
import { DayFlag } from '../day/day-flag';
import type { FaceOf } from '../use-face-of';
import { DayMarks } from './day-marks';
import { MarkedColumns } from './marked-columns';
import type { MonthState } from './month-state';
import { PlannerBarBox } from './planner-bar';
import type { PlannerSheet } from './planner-geometry';
import { PlannerStrip } from './planner-strip';

export interface PlannerMonthProps extends MonthState {
  readonly month: YearMonth;
  readonly sheet: PlannerSheet;
  readonly faceOf: FaceOf;
  readonly today: DayNumber;
  /** The month with which fiscal years begin. */
  readonly yearStart: number;
  readonly onPlanMonth: (month: YearMonth, strip: Element) => void;
}

/** A row of the planner. */
export const PlannerMonth = memo(function PlannerMonth({
  month,
  sheet,
  faceOf,
  today,
  yearStart,
  onPlanMonth,
  activeDay,
  marked,
  draggedKey,
  selectedKey,
}: PlannerMonthProps) {
  const t = useTranslate();
  const language = useLanguage();
  const flagged = useFlaggedDays();
  const row = useMemo(() => layoutPlannerRow(month, sheet), [month, sheet]);
  const isNow = today >= month.first && today <= month.last;
  const when = isNow ? 'is-now' : month.last < today ? 'is-past' : '';
  const quarter = quarterOf(dateOfDay(month.first), yearStart);
  const name = sayMonth(language, month.first);
  return (
    <div className={`planner-month ${when}`} role="row" aria-label={name}>
      <div className="planner-name" role="rowheader">
        {name.slice(0, 3)}
        {monthOf(quarter.first) === month.month && <small>{t('calendar.quarter', { quarter: quarter.number })}</small>}
      </div>
      {month.offset > 0 && <span className="planner-void" style={{ gridColumn: `2 / span ${month.offset}` }} />}
      {month.days.map((day, index) => (
        <PlannerDay
          key={day.number}
          day={day}
          marks={row.marks[index]!}
          findings={flagged.get(day.day) ?? 0}
          sheet={sheet}
          faceOf={faceOf}
          isToday={day.day === today}
          isActive={day.day === activeDay}
          isLast={day.day === month.last}
          selectedKey={selectedKey}
        />
      ))}
      <PlannerStrip month={month} onPlanMonth={onPlanMonth} />
      <div className="planner-lanes item-place" role="gridcell">
        {marked && <MarkedColumns month={month} marked={marked} columnWidth={sheet.columnWidth} />}
        {row.bars.map((bar) => (
          <PlannerBarBox
            key={bar.occurrence.key}
            bar={bar}
            face={faceOf(bar.occurrence)}
            laneHeight={sheet.laneHeight}
            selected={bar.occurrence.key === selectedKey}
            dragging={bar.occurrence.key === draggedKey}
          />
        ))}
      </div>
    </div>
  );
});

interface PlannerDayProps {
  readonly day: YearDay;
  readonly marks: readonly Occurrence[];
  readonly sheet: PlannerSheet;
  readonly faceOf: FaceOf;
  readonly isToday: boolean;
  readonly isActive: boolean;
  /** How much is to be mended on it. */
  readonly findings: number;
  readonly isLast: boolean;
  readonly selectedKey: string | null;
}

function PlannerDay({ day, marks, findings, sheet, faceOf, isToday, isActive, isLast, selectedKey }: PlannerDayProps) {
  const language = useLanguage();
  const t = useTranslate();
  const notes = useNotesOn(day.day);
  const classes = ['planner-day', day.isWeekend && 'is-weekend', isLast && 'is-last'].filter(Boolean).join(' ');
  const count = day.items.length + day.spans.length;
  return (
    <div
      className={classes}
      role="gridcell"
      tabIndex={isActive ? 0 : -1}
      aria-label={sayDayWithNotes(language, t, day.day, { count, findings, notes })}
      aria-current={isToday ? 'date' : undefined}
      data-day={day.day}
      data-count={count > 0 ? count : undefined}
      data-notes={notes.length > 0 ? '' : undefined}
    >
      {isToday ? <b>{day.number}</b> : day.number}
      {findings > 0 && <DayFlag />}
      {marks.length > 0 && (
        <DayMarks
          occurrences={marks}
          faceOf={faceOf}
          room={sheet.marksPerDay}
          besideCount={sheet.marksBesideCount}
          selectedKey={selectedKey}
        />
      )}
    </div>
  );
}
