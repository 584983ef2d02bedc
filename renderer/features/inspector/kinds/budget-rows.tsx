import { useState } from 'react';
import { writeMoney } from '#shared/i18n/number-text';
import { usualCurrency } from '#shared/plan/usual-currency';
import type { Event } from '#shared/records/event';
import { usePlan } from '../../../data/plan-context';
import { useLanguage, useTranslate } from '../../../state/use-translate';
import { ComboBox } from '../../../ui/combo-box';
import { useEdit } from '../editor/item-editor';
import { NumberRow } from '../rows/number-row';
import { PropRow } from '../rows/prop-row';
import { readAnyNumber } from '../rows/read-number';
import { ShareOf } from '../rows/share-of';
import { TroubleNote } from '../rows/trouble-note';
import { useTrouble } from '../rows/use-trouble';
import { currencyName, currencyOptions } from './currency-options';

type Budget = Event['budget'];

/** What the event may cost and has cost, in which currency. The first sum takes the currency that the plan is used to. */
export function BudgetRows({ budget }: { readonly budget: Budget }) {
  const t = useTranslate();
  const language = useLanguage();
  const plan = usePlan();
  const edit = useEdit<Event>();
  const [entered, setEntered] = useState(false);
  const [trouble, follow] = useTrouble();
  const { currency, planned, spent } = budget;
  const write = (amount: number) => writeMoney(language, amount, currency);

  const withSum = (before: Budget, sum: Partial<Budget>): Pick<Event, 'budget'> => ({
    budget: {
      ...before,
      ...sum,
      currency: before.currency || usualCurrency(plan.snapshot().all('items'), language),
    },
  });

  return (
    <>
      <NumberRow<Event>
        label={t('field.budget')}
        field="budget.planned"
        value={planned}
        read={readAnyNumber}
        unreadable="inspector.not-a-sum"
        write={write}
        change={(sum, item) => withSum(item.budget, { planned: sum })}
      />
      <NumberRow<Event>
        label={t('field.spent')}
        field="budget.spent"
        value={spent}
        read={readAnyNumber}
        unreadable="inspector.not-a-sum"
        write={write}
        change={(sum, item) => withSum(item.budget, { spent: sum })}
        after={
          planned !== null &&
          spent !== null && (
            <ShareOf
              label={t('field.spent')}
              value={spent}
              full={planned}
              words={
                spent > planned
                  ? t('field.over', { amount: write(spent - planned) })
                  : t('field.of-budget', { amount: write(planned) })
              }
            />
          )
        }
      />
      <PropRow label={t('field.currency')} onFocus={() => setEntered(true)}>
        {(id) => (
          <>
            <ComboBox
              inputId={id}
              label={t('field.currency')}
              options={entered ? currencyOptions(language) : []}
              chosen={currency === '' ? '' : currencyName(language, currency)}
              placeholder={t('inspector.choose')}
              noneLabel={t('inspector.nothing-found')}
              onChoose={(code) => follow(edit((item) => ({ budget: { ...item.budget, currency: code } })))}
            />
            <TroubleNote trouble={trouble} />
          </>
        )}
      </PropRow>
    </>
  );
}
