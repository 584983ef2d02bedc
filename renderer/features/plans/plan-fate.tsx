import { assertNever } from '#shared/kernel/assert-never';
import { useEffect, useRef, type ReactNode } from 'react';
import { usePlanActions } from '../../commands/use-plan-actions';
import { usePlan } from '../../data/plan-context';
import { usePlanEntry, usePlanFate, usePlanList } from '../../data/plan-list';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { PlanAbsent } from './plan-absent';

/** The open plan, as long as no other window deletes it; and word of what other windows do to it as a whole. */
export function PlanFate({ children }: { readonly children: ReactNode }) {
  const fate = usePlanFate();
  useTellRenamed();
  switch (fate) {
    case 'listed':
      return children;
    case 'deleted':
    case 'gone':
      return <DeletedElsewhere forGood={fate === 'gone'} />;
    default:
      return assertNever(fate);
  }
}

function DeletedElsewhere({ forGood }: { readonly forGood: boolean }) {
  const t = useTranslate();
  const { entry } = usePlan();
  const { bringBack } = usePlanActions();
  const { name } = entry;

  return (
    <PlanAbsent text={t(forGood ? 'plans.gone-elsewhere' : 'plans.deleted-elsewhere', { name })}>
      {!forGood && (
        <Button variant="primary" autoFocus onClick={() => void bringBack(entry, { open: false })}>
          {t('plans.bring-back')}
        </Button>
      )}
    </PlanAbsent>
  );
}

/** Says so when another window gives the plan another name. */
function useTellRenamed(): void {
  const t = useTranslate();
  const by = usePlanList()?.by;
  const { name } = usePlanEntry();
  const before = useRef(name);
  useEffect(() => {
    const isNew = before.current !== name;
    before.current = name;
    if (!isNew || by !== 'elsewhere') return;
    useUi.getState().showToast({ tone: 'done', text: t('plans.renamed-elsewhere', { name }), undoable: false });
  }, [name, by, t]);
}
