import { chosenPeriod, choiceOfPeriod, PERIOD_CHOICES } from '#shared/print/period-choices';
import type { PrintSetup } from '#shared/records/print-setup';
import { dateOfDay, dayNumber } from '#shared/time/plain-date';
import { usePeriodStarts } from '../../../data/plan-settings';
import { useToday } from '../../../state/use-today';
import { useLanguage, useTranslate } from '../../../state/use-translate';
import { DayInput } from '../../../ui/day-input';
import { Field } from '../../../ui/field';
import { Select } from '../../../ui/select';
import { sayProblemOf } from './say-setup-problem';
import type { SettingsProps } from './settings-props';

const OTHER = 'other';

/** The days that are printed: one of the usual periods, or any two days. */
export function PeriodFields({ setup, problems, onChange }: SettingsProps) {
  const t = useTranslate();
  const language = useLanguage();
  const today = useToday();
  const { yearStart } = usePeriodStarts();
  const { period } = setup;
  const choice = choiceOfPeriod(period, today, yearStart) ?? OTHER;
  const options = [...PERIOD_CHOICES, ...(choice === OTHER ? ([OTHER] as const) : [])];
  const change = (changed: Partial<PrintSetup['period']>) => {
    onChange({ ...setup, period: { ...period, ...changed } });
    return null;
  };
  const day = (end: 'first' | 'last') => (
    <div className="print-day">
      <span aria-hidden="true">{t(end === 'first' ? 'print.from' : 'print.to')}</span>
      <DayInput
        label={t(`print.${end}-day`)}
        language={language}
        value={dayNumber(period[end])}
        unreadable={t('print.no-date')}
        pickLabel={t('print.pick-day')}
        onChange={(value) => change({ [end]: dateOfDay(value) })}
      />
    </div>
  );
  const trouble = sayProblemOf('period', problems, t);
  return (
    <fieldset>
      <Field label={t('print.period')} trouble={trouble}>
        {(control) => (
          <>
            <Select
              {...control}
              value={choice}
              options={options.map((value) => ({ value, label: t(`print.period-${value}`) }))}
              onChange={(value) => value !== OTHER && change(chosenPeriod(value, today, yearStart))}
            />
            {day('first')}
            {day('last')}
          </>
        )}
      </Field>
    </fieldset>
  );
}
