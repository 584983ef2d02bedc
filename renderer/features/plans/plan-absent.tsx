import type { ReactNode } from 'react';
import { useOpenPlan } from '../../commands/open-plan-context';
import { usePlanList } from '../../data/plan-list';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import './plan-absent.css';

interface PlanAbsentProps {
  /** Why the plan is not there. */
  readonly text: string;
  /** What can be tried for it. */
  readonly children: ReactNode;
}

/** In the place of a plan that cannot be shown: why, what can be tried, and the way to another one. */
export function PlanAbsent({ text, children }: PlanAbsentProps) {
  const t = useTranslate();
  const { openEntry, closePlan } = useOpenPlan();
  const others = usePlanList()?.plans ?? [];

  /** The first other plan that opens, or else the questions for a new one. */
  const openOther = async () => {
    for (const other of others) if ((await openEntry(other)).ok) return;
    closePlan();
  };

  return (
    <main className="plan-absent">
      <EmptyState icon="trouble" text={text}>
        <span className="plan-absent-ways">
          {children}
          <Button onClick={() => void openOther()}>{t('plans.open-other')}</Button>
        </span>
      </EmptyState>
    </main>
  );
}
