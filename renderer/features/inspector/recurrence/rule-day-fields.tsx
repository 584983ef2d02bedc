import { nthKey } from '#shared/recurrence/describe';
import { NTHS, WEEKDAYS, type Nth } from '#shared/recurrence/rule-pattern';
import { formatDay, monthName } from '#shared/time/format';
import { useLanguage, useTranslate } from '../../../state/use-translate';
import { Select } from '../../../ui/select';
import { dateIn, datesOf, waysToName, type DayOfMonthDraft, type RuleDraft } from './rule-draft';

/** A Monday. */
const MONDAY = 4;
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

interface Props {
  readonly draft: RuleDraft;
  readonly onChange: (draft: RuleDraft) => void;
}

/** On which day of the month, or of which month of the year: the 18th, the last day, the third Thursday. */
export function RuleDayFields({ draft, onChange }: Props) {
  const t = useTranslate();
  const language = useLanguage();
  const { day, month, unit } = draft;
  const isYearly = unit === 'years';
  const set = (fields: Partial<DayOfMonthDraft>) => onChange({ ...draft, day: { ...day, ...fields } });
  const say = (by: DayOfMonthDraft['by']) =>
    by === 'date' ? t('recurrence.by-date') : t('recurrence.the-nth', { nth: nthKey(by), weekday: day.weekday });
  return (
    <>
      <div className="rule-line" role="group" aria-label={t('recurrence.on')}>
        <span aria-hidden="true">{t('recurrence.day')}</span>
        <Select
          aria-label={t('recurrence.way')}
          value={String(day.by)}
          options={waysToName(day.by).map((by) => ({ value: String(by), label: say(by) }))}
          onChange={(value) => set({ by: value === 'date' ? value : nthOf(value) })}
        />
        {day.by === 'date' ? (
          <Select
            aria-label={t('recurrence.date-of-month')}
            value={String(isYearly ? dateIn(month, day.date) : day.date)}
            options={datesOf(isYearly ? month : null).map((date) => ({
              value: String(date),
              label: date === -1 ? t('recurrence.last-of-month') : String(date),
            }))}
            onChange={(value) => set({ date: Number(value) })}
          />
        ) : (
          <Select
            aria-label={t('recurrence.weekday')}
            value={day.weekday}
            options={WEEKDAYS.map((value, index) => ({
              value,
              label: formatDay(language, MONDAY + index, { weekday: 'long' }),
            }))}
            onChange={(weekday) => set({ weekday })}
          />
        )}
      </div>
      {isYearly && (
        <div className="rule-line">
          <span aria-hidden="true">{t('recurrence.in-month')}</span>
          <Select
            aria-label={t('recurrence.month')}
            value={String(month)}
            options={MONTHS.map((each) => ({
              value: String(each),
              label: monthName(language, each),
            }))}
            onChange={(value) => onChange({ ...draft, month: Number(value) })}
          />
        </div>
      )}
    </>
  );
}

function nthOf(value: string): Nth {
  return NTHS.find((nth) => String(nth) === value) ?? 1;
}
