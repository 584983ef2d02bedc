import { usePlanList } from '../../data/plan-list';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { AllPlans } from './all-plans';
import './deleted-plans-note.css';

/** Where no plan is open: the way back to those that were deleted lately, if any. */
export function DeletedPlansNote() {
  const t = useTranslate();
  const list = usePlanList();
  const dialog = useUi((state) => state.dialog);
  if (!list || (list.deleted.length === 0 && list.plans.length === 0)) return null;
  return (
    <>
      <div className="deleted-plans-note">
        <Button variant="link" onClick={() => useUi.getState().openDialog({ kind: 'plans' })}>
          {t(list.plans.length === 0 ? 'plans.bring-back-deleted' : 'command.plans')}
        </Button>
      </div>
      {dialog?.kind === 'plans' && <AllPlans />}
    </>
  );
}
