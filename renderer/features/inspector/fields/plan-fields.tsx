import { newPerson } from '#shared/plan/register-records';
import type { Item } from '#shared/records/item';
import { usePlanSnapshot } from '../../../data/plan-context';
import { useTranslate } from '../../../state/use-translate';
import { ChoiceRow } from '../rows/choice-row';
import { SeldomField } from '../rows/more-fields';
import { ReferenceRow } from '../rows/reference-row';

/** Where the item stands in the plan: in which calendar, and whose it is. */
export function PlanFields({ item }: { readonly item: Item }) {
  const t = useTranslate();
  const plan = usePlanSnapshot();
  const calendar = plan.get('calendars', item.calendarId);
  const calendars = plan.all('calendars').filter((each) => !each.archived || each === calendar);

  return (
    <>
      <ChoiceRow<Item, string>
        label={t('field.calendar')}
        value={item.calendarId}
        options={calendars.map(({ id, name }) => ({ value: id, label: name }))}
        change={(calendarId) => ({ calendarId })}
        before={<span className={`hue-box hue-${calendar?.hue ?? 1}`} />}
      />
      <SeldomField filled={item.ownerId !== null}>
        <ReferenceRow<Item, 'people'>
          label={t('field.owner')}
          register="people"
          value={item.ownerId}
          newEntry={newPerson}
          change={(ownerId) => ({ ownerId })}
        />
      </SeldomField>
    </>
  );
}
