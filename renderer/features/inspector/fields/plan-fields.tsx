import { newPerson } from '#shared/plan/register-records';
import type { Item } from '#shared/records/item';
import { usePlanSnapshot } from '../../../data/plan-context';
import { useTranslate } from '../../../state/use-translate';
import { Avatar } from '../rows/avatar';
import { ChoiceRow } from '../rows/choice-row';
import { ReferenceRow } from '../rows/reference-row';
import { StageRow } from './stage-row';

/** Where the item stands in the plan: how far it is, in which calendar, whose it is. */
export function PlanFields({ item }: { readonly item: Item }) {
  const t = useTranslate();
  const plan = usePlanSnapshot();
  const calendar = plan.get('calendars', item.calendarId);
  const hue = calendar?.hue ?? 1;
  const calendars = plan.all('calendars').filter((each) => !each.archived || each === calendar);
  const owner = item.ownerId === null ? undefined : plan.get('people', item.ownerId);

  return (
    <>
      <StageRow item={item} hue={hue} />
      <ChoiceRow<Item, string>
        label={t('field.calendar')}
        value={item.calendarId}
        options={calendars.map(({ id, name }) => ({ value: id, label: name }))}
        change={(calendarId) => ({ calendarId })}
        before={<span className={`hue-box hue-${hue}`} />}
      />
      <ReferenceRow<Item, 'people'>
        label={t('field.owner')}
        register="people"
        value={item.ownerId}
        newEntry={newPerson}
        change={(ownerId) => ({ ownerId })}
        before={owner && <Avatar name={owner.name} />}
      />
    </>
  );
}
