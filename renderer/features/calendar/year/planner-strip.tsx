import type { YearMonth } from '#shared/plan/year-layout';
import { ITEM_KINDS } from '#shared/records/item';
import { CalendarPlus } from 'lucide-react';
import { useTranslate } from '../../../state/use-translate';

export interface PlannerStripProps {
  readonly month: YearMonth;
  readonly onPlanMonth: (month: YearMonth, strip: Element) => void;
}

/** What a month holds by kind; an empty one says so, and a click plans something there. */
export function PlannerStrip({ month, onPlanMonth }: PlannerStripProps) {
  const t = useTranslate();
  if (month.isEmpty) {
    return (
      <div className="planner-strip is-empty" role="gridcell">
        <button type="button" onClick={(event) => onPlanMonth(month, event.currentTarget)}>
          <CalendarPlus size={13} />
          {t('calendar.empty-month')}
        </button>
      </div>
    );
  }
  return (
    <div className="planner-strip" role="gridcell">
      {ITEM_KINDS.map((kind) => (
        <span key={kind} className={month.totals[kind] === 0 ? 'is-none' : undefined} title={t(`kinds.${kind}`)}>
          {month.totals[kind] || '–'}
        </span>
      ))}
    </div>
  );
}
