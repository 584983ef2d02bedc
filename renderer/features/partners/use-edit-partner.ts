import { patchOf } from '#shared/kernel/change-set';
import { ok } from '#shared/kernel/result';
import type { Partner } from '#shared/records/partner';
import { useCallback } from 'react';
import { inTurn } from '../../commands/in-turn';
import { useSaveField } from '../../commands/use-perform';
import { usePlan } from '../../data/plan-context';

/**
 * Changes a partner as it stands when all that was asked before is done; `field` names what is typed in, for one undo
 * step. Says why it cannot.
 */
export type EditPartner = (change: (partner: Partner) => Partial<Partner>, field: string) => Promise<string | null>;

/** The way in for the fields of a partner's page. */
export function useEditPartner(id: string): EditPartner {
  const plan = usePlan();
  const save = useSaveField();
  return useCallback(
    (change, field) =>
      inTurn(async () => {
        const partner = plan.snapshot().get('partners', id);
        if (!partner) return null;
        const label = { action: 'edit-register', title: partner.name, count: 1 } as const;
        return save(ok(patchOf('partners', partner, change(partner))), label, { coalesceKey: `${id} ${field}` });
      }),
    [plan, save, id],
  );
}
