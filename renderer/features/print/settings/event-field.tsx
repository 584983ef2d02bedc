import { sayWhen } from '#shared/plan/say-when';
import { dayNumber } from '#shared/time/plain-date';
import { useMemo } from 'react';
import { usePlanSnapshot } from '../../../data/plan-context';
import { planZone } from '../../../data/plan-settings';
import { useLanguage, useTranslate } from '../../../state/use-translate';
import { ComboBox } from '../../../ui/combo-box';
import { Field } from '../../../ui/field';
import { sayProblemOf } from './say-setup-problem';
import type { SettingsProps } from './settings-props';

/** The event of a run sheet: one of those in the period, or the one that was chosen before, wherever it lies. */
export function EventField({ setup, problems, onChange }: SettingsProps) {
  const t = useTranslate();
  const language = useLanguage();
  const plan = usePlanSnapshot();
  const zone = planZone(plan);
  const { first, last } = setup.period;
  const options = useMemo(() => {
    const events = plan
      .occurrencesIn({ first: dayNumber(first), last: dayNumber(last) }, zone)
      .filter(({ item }) => item.kind === 'event')
      .toSorted((one, other) => one.span.firstDay - other.span.firstDay);
    return events.map(({ key, item, schedule }) => ({
      id: key,
      name: item.title || t('item.untitled'),
      detail: sayWhen(schedule, language),
    }));
  }, [plan, zone, first, last, t, language]);
  const chosen = setup.occurrenceKey === null ? undefined : plan.occurrence(setup.occurrenceKey, zone);
  const chosenTitle = chosen && (chosen.item.title || t('item.untitled'));
  return (
    <Field label={t('print.event')} trouble={sayProblemOf('event', problems, t)}>
      {({ id, ...told }) => (
        <ComboBox
          {...told}
          label={t('print.event')}
          inputId={id}
          options={options}
          {...(chosen && { chosen: `${chosenTitle}, ${sayWhen(chosen.schedule, language)}` })}
          placeholder={t('print.event-find')}
          noneLabel={t('print.event-none')}
          onChoose={(occurrenceKey) => onChange({ ...setup, occurrenceKey })}
        />
      )}
    </Field>
  );
}
