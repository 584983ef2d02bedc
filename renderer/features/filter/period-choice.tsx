import { dateOfDay, dayNumber, type DayNumber } from '#shared/time/plain-date';
import { useUi } from '../../state/ui-store';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { DayInput } from '../../ui/day-input';

/** The days that are asked for, both inclusive. */
export function PeriodChoice() {
  const t = useTranslate();
  const language = useLanguage();
  const period = useUi((state) => state.filter.period);
  const changeFilter = useUi((state) => state.changeFilter);
  if (period === null) return null;
  const [first, last] = [dayNumber(period.first), dayNumber(period.last)];

  const ask = (from: DayNumber, to: DayNumber): string | null => {
    if (from > to) return t('filter.ends-before-start');
    changeFilter((filter) => ({ ...filter, period: { first: dateOfDay(from), last: dateOfDay(to) } }));
    return null;
  };
  const field = (label: string, value: DayNumber, onChange: (day: DayNumber) => string | null) => (
    <DayInput
      label={label}
      language={language}
      value={value}
      onChange={onChange}
      unreadable={t('inspector.not-a-day')}
      pickLabel={t('inspector.pick-day')}
    />
  );

  return (
    <div className="condition-period">
      <span>{t('filter.first-day')}</span>
      {field(t('filter.first-day'), first, (day) => ask(day, last))}
      <span>{t('filter.last-day')}</span>
      {field(t('filter.last-day'), last, (day) => ask(first, day))}
    </div>
  );
}
