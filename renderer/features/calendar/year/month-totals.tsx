import type { YearMonth } from '#shared/plan/year-layout';
import { ITEM_KINDS } from '#shared/records/item';
import { CalendarPlus } from 'lucide-react';
import { useTranslate } from '../../../state/use-translate';
import { Mark } from '../../../ui/item/mark';
import './month-totals.css';

/** What a month holds by kind, beside its name; an empty one says so. */
export function MonthTotals({ month }: { readonly month: YearMonth }) {
  const t = useTranslate();
  if (month.isEmpty) {
    return (
      <small className="month-totals is-empty">
        <CalendarPlus size={12} />
        {t('calendar.empty-month')}
      </small>
    );
  }
  return (
    <small className="month-totals">
      {ITEM_KINDS.filter((kind) => month.totals[kind] > 0).map((kind) => (
        <span key={kind} title={t(`kinds.${kind}`)}>
          <Mark kind={kind} />
          {month.totals[kind]}
        </span>
      ))}
    </small>
  );
}
