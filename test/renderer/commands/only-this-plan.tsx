import type { ReactNode } from 'react';
import { fail } from '#shared/kernel/result';
import { OpenPlanProvider, type OpenEntry } from '../../../renderer/commands/open-plan-context';
import type { PlanHandle } from '../../../renderer/data/plan-handle';

const refuse: OpenEntry = () => Promise.resolve(fail({ kind: 'closed' }));

/** A window in which no other plan can be opened: what commands about plans ask for, where none is under test. */
export function OnlyThisPlan({ plan, children }: { readonly plan: PlanHandle; readonly children: ReactNode }) {
  return (
    <OpenPlanProvider openId={plan.entry.id} openEntry={refuse} closePlan={() => {}}>
      {children}
    </OpenPlanProvider>
  );
}
