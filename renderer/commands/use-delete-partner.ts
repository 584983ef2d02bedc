import { partnerUses, removePartner, type PartnerFate } from '#shared/partners/remove-partner';
import type { Partner } from '#shared/records/partner';
import { usePlanSnapshot } from '../data/plan-context';
import { useTranslate } from '../state/use-translate';
import type { Deletion } from './deletion';
import { swapInFilter, useRegisterAct } from './use-register-edit';

type Kind = PartnerFate['kind'];

const FATES = ['keep-name', 'another', 'delete-activities'] as const satisfies readonly Kind[];

/** What may become of that which refers to a partner who is deleted, and the deleting. */
export function useDeletePartner(partner: Partner): Deletion<Kind> {
  const t = useTranslate();
  const plan = usePlanSnapshot();
  const act = useRegisterAct();
  const { id, name } = partner;
  const { activities, events, savedViews } = partnerUses(plan, partner);
  const count = activities + events + savedViews;
  const uses = [
    activities > 0 && t('partners.pile-activities', { count: activities }),
    events > 0 && t('partners.pile-events', { count: events }),
    savedViews > 0 && t('registers.use-views', { count: savedViews }),
  ].filter(Boolean);
  // what is no activity stays: an event does without its partner
  const going = activities === 0 ? 'none' : count > activities ? 'some' : 'all';
  return {
    lead: count > 0 ? t('partners.delete-used', { name, uses: uses.join(', '), count }) : t('registers.delete-unused'),
    fates: count > 0 ? FATES.map((value) => ({ value, label: t(`partners.fate-${value}`, { going }) })) : [],
    remove: async (kind, another) => {
      const fate = fateOf(kind, another);
      const label = { action: 'delete', title: name, count: 1 } as const;
      const done = await act((current) => removePartner(current, id, fate), label);
      if (done && fate.kind !== 'keep-name') swapInFilter('partners', id, fate.kind === 'another' ? fate.id : null);
      return done;
    },
  };
}

function fateOf(kind: Kind | null, another: string | null): PartnerFate {
  if (kind === 'keep-name') return { kind };
  return another === null ? { kind: 'delete-activities' } : { kind: 'another', id: another };
}
