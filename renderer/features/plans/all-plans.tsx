import { useOpenPlan } from '../../commands/open-plan-context';
import { usePlanList } from '../../data/plan-list';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { Modal } from '../../ui/modal';
import { DeletedPlans } from './deleted-plans';
import { PlanRow } from './plan-row';
import './all-plans.css';

/** All plans of this machine, what can be done with each, and those that were deleted lately. */
export function AllPlans() {
  const t = useTranslate();
  const closeDialog = useUi((state) => state.closeDialog);
  const list = usePlanList();
  const { openId } = useOpenPlan();
  if (!list) return null;
  return (
    <Modal
      title={t('plans.heading')}
      size="l"
      onClose={closeDialog}
      footer={
        <>
          {openId !== null && (
            <Button className="plans-new" onClick={() => useUi.getState().openDialog({ kind: 'new-plan' })}>
              {t('command.new-plan')}
            </Button>
          )}
          <Button variant="primary" onClick={closeDialog}>
            {t('plans.done')}
          </Button>
        </>
      }
    >
      {list.plans.length === 0 && <p>{t('plans.none')}</p>}
      <ul className="plans-list">
        {list.plans.map((entry) => (
          <PlanRow key={entry.id} entry={entry} />
        ))}
      </ul>
      {list.deleted.length > 0 && <DeletedPlans plans={list.deleted} />}
    </Modal>
  );
}
