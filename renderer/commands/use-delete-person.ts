import { removePerson, type PersonFate } from '#shared/people/remove-person';
import { usesOf } from '#shared/plan/registers/count-uses';
import { individualPlan } from '#shared/plan/registers/individual-plan';
import type { Person } from '#shared/records/person';
import { usePlanSnapshot } from '../data/plan-context';
import { useTranslate } from '../state/use-translate';
import type { Deletion } from './deletion';
import { sayUses } from './say-uses';
import { swapInFilter, useRegisterAct } from './use-register-edit';

type Kind = PersonFate['kind'];

/** What may become of that which refers to somebody who is deleted, and the deleting. */
export function useDeletePerson(person: Person): Deletion<Kind> {
  const t = useTranslate();
  const plan = usePlanSnapshot();
  const act = useRegisterAct();
  const { id, name } = person;
  const uses = sayUses(usesOf(plan, 'people', person), t);
  const own = individualPlan(plan, id).length;
  const fates = [
    { value: 'anonymise', label: t('people.fate-anonymise') },
    { value: 'another', label: t('people.fate-another') },
    {
      value: 'nobody',
      label: own === 0 ? t('people.fate-nobody') : t('people.fate-nobody-nor-plan', { count: own }),
    },
  ] as const;
  return {
    lead: uses ? t('registers.delete-used', { name, uses }) : t('registers.delete-unused'),
    fates: uses ? fates : [],
    remove: async (kind, another) => {
      const fate = fateOf(kind, another, t('people.anonymous'));
      const done = await act((current) => removePerson(current, id, fate), { action: 'delete', title: name, count: 1 });
      if (done && fate.kind !== 'anonymise') swapInFilter('people', id, fate.kind === 'another' ? fate.id : null);
      return done;
    },
  };
}

function fateOf(kind: Kind | null, another: string | null, anonymous: string): PersonFate {
  if (kind === 'anonymise') return { kind, name: anonymous };
  return another === null ? { kind: 'nobody' } : { kind: 'another', id: another };
}
