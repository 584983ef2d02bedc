import { fail, ok, type Result } from '#shared/kernel/result';
import { editItem, type ItemFields } from '#shared/plan/edit-item';
import type { ItemProblem } from '#shared/plan/item-problem';
import type { ChangeSet } from '#shared/records/tables';
import { useCallback } from 'react';
import { usePlan } from '../data/plan-context';
import { planZone } from '../data/plan-settings';
import type { PlanSnapshot } from '../data/plan-handle';
import { shownItem, type ShownItem } from '../data/shown-item';
import { dateOfSeries } from './date-of-series';
import { usePerform } from './use-perform';

type Stage = NonNullable<ItemFields['stage']>;

/** Takes one item to another stage; of a series that one date, by itself. True when it is on disk. */
export function useChangeStage(): (key: string, stage: Stage) => Promise<boolean> {
  const plan = usePlan();
  const perform = usePerform();
  return useCallback(
    async (key, stage) => {
      const snapshot = plan.snapshot();
      const shown = shownItem(snapshot, key, planZone(snapshot));
      if (!shown || shown.item.stage === stage) return false;
      const changes = await stageChanges(snapshot, shown, stage);
      return perform(changes, { action: 'edit', title: shown.item.title, count: 1 });
    },
    [plan, perform],
  );
}

async function stageChanges(
  plan: PlanSnapshot,
  shown: ShownItem,
  stage: Stage,
): Promise<Result<ChangeSet, ItemProblem>> {
  const date = dateOfSeries(plan, shown);
  if (date === null) return editItem(shown.item, { stage });
  // the library of recurrences is large: it is loaded where it is needed
  const { changeDate } = await import('#shared/plan/series/change-date');
  const change = { kind: 'edit', edit: { move: null, fields: { stage } as ItemFields } } as const;
  const changed = changeDate(date, change, 'this', () => crypto.randomUUID(), Date.now);
  return changed.ok ? ok(changed.value.changes) : fail(changed.problem);
}
