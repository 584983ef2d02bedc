import { activitiesWith, removePartner, type PartnerFate } from '#shared/partners/remove-partner';
import { usesOf } from '#shared/plan/registers/count-uses';
import type { Partner } from '#shared/records/partner';
import { usePlanSnapshot } from '../data/plan-context';
import { useTranslate } from '../state/use-translate';
import type { Deletion } from './deletion';
import { sayUses } from './say-uses';
import { swapInFilter, useRegisterAct } from './use-register-edit';

type Kind = PartnerFate['kind'];

/** What may become of that which refers to a partner who is deleted, and the deleting. */
export function useDeletePartner(partner: Partner): Deletion<Kind> {
  const t = useTranslate();
  const plan = usePlanSnapshot();
  const act = useRegisterAct();
  const { id, name } = partner;
  const uses = sayUses(usesOf(plan, 'partners', partner), t);
  const activities = activitiesWith(plan, id);
  const fates = [
    { value: 'keep-name', label: t('partners.fate-keep-name') },
    { value: 'another', label: t('partners.fate-another') },
    // what is no activity stays: an event does without its partner
    {
      value: 'delete-activities',
      label: t(activities === 0 ? 'registers.instead-nothing' : 'partners.fate-delete-activities'),
    },
  ] as const;
  return {
    lead: leadOf(),
    fates: uses ? fates : [],
    remove: async (kind, another) => {
      const fate = fateOf(kind, another);
      const label = { action: 'delete', title: name, count: 1 } as const;
      const done = await act((current) => removePartner(current, id, fate), label);
      if (done && fate.kind !== 'keep-name') swapInFilter('partners', id, fate.kind === 'another' ? fate.id : null);
      return done;
    },
  };

  function leadOf(): string {
    if (activities > 0) return t('partners.delete-used', { name, count: activities });
    return uses ? t('registers.delete-used', { name, uses }) : t('registers.delete-unused');
  }
}

function fateOf(kind: Kind | null, another: string | null): PartnerFate {
  if (kind === 'keep-name') return { kind };
  return another === null ? { kind: 'delete-activities' } : { kind: 'another', id: another };
}
