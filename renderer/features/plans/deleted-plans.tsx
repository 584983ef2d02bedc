import type { DeletedPlan } from '#shared/records/plan';
import { useState } from 'react';
import { sayPlanName } from '../../commands/say-plan-name';
import { useOpenPlan } from '../../commands/open-plan-context';
import { usePlanActions } from '../../commands/use-plan-actions';
import { DELETED_PLANS_KEPT_DAYS } from '../../data/deleted-plans';
import { useUi } from '../../state/ui-store';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { Seal } from '../../ui/seal';
import { sayDate } from './say-date';

const DAY_MS = 86_400_000;

/** The plans that can still be brought back. */
export function DeletedPlans({ plans }: { readonly plans: readonly DeletedPlan[] }) {
  const t = useTranslate();
  return (
    <section className="plans-deleted">
      <h3>{t('plans.deleted-heading')}</h3>
      <p>{t('plans.deleted-note', { days: DELETED_PLANS_KEPT_DAYS })}</p>
      <ul className="plans-list">
        {plans.map((plan) => (
          <DeletedRow key={plan.id} plan={plan} />
        ))}
      </ul>
    </section>
  );
}

function DeletedRow({ plan }: { readonly plan: DeletedPlan }) {
  const t = useTranslate();
  const language = useLanguage();
  const { openId } = useOpenPlan();
  const { bringBack, purge } = usePlanActions();
  const [asked, setAsked] = useState(false);
  const { hue } = plan;
  const name = sayPlanName(plan, t);
  const until = sayDate(plan.deletedAt + DELETED_PLANS_KEPT_DAYS * DAY_MS, language);

  const back = () => {
    useUi.getState().closeDialog();
    // where no plan is open, the one that comes back is what was wanted
    void bringBack(plan, { open: openId === null || openId === plan.id });
  };

  return (
    <li>
      <span className="plans-gone">
        <Seal name={name} hue={hue} />
        <span className="plans-words">
          <b>{name}</b>
          <small>{t('plans.kept-until', { date: until })}</small>
        </span>
      </span>
      <Button aria-label={t('plans.bring-back-named', { name })} onClick={back}>
        {t('plans.bring-back')}
      </Button>
      {asked ? (
        <Button className="plans-sure" onBlur={() => setAsked(false)} autoFocus onClick={() => void purge(plan)}>
          {t('plans.purge-sure')}
        </Button>
      ) : (
        <Button variant="ghost" aria-label={t('plans.purge-named', { name })} onClick={() => setAsked(true)}>
          {t('plans.purge')}
        </Button>
      )}
    </li>
  );
}
