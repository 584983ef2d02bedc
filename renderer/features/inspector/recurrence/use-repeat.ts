import type { Result } from '#shared/kernel/result';
import { ok } from '#shared/kernel/result';
import type { ItemProblem } from '#shared/plan/item-problem';
import { repeat, stopRepeating } from '#shared/plan/repeat';
import type { ChangeSet } from '#shared/records/tables';
import { isSeries } from '#shared/recurrence/is-series';
import type { SimpleRule } from '#shared/recurrence/simple-rule';
import { usePlan } from '../../../data/plan-context';
import type { ShownItem } from '../../../data/shown-item';
import { useItemEditor } from '../editor/item-editor';
import { firstStartOf } from './first-start';

/** Lets the shown item repeat by a rule, or (null) no more; resolves with why it could not, in words. */
export function useRepeat(): (rule: SimpleRule | null) => Promise<string | null> {
  const plan = usePlan();
  const { occurrence, apply } = useItemEditor();

  const changesOf = async (rule: SimpleRule | null): Promise<(shown: ShownItem) => Result<ChangeSet, ItemProblem>> => {
    const { item } = occurrence;
    if (rule !== null) return (shown) => repeat(shown.item, rule);
    if (!isSeries(item)) return () => ok([]);
    const firstStart = await firstStartOf(item);
    return (shown) => {
      const { all, relationsOf } = plan.snapshot();
      return ok(stopRepeating(shown.item, firstStart, all('items'), relationsOf));
    };
  };

  return async (rule) => {
    const trouble = await apply(await changesOf(rule));
    // as a date of another series, or of none, it has a panel of its own
    if (trouble === null) requestAnimationFrame(focusRule);
    return trouble;
  };
}

function focusRule(): void {
  document.querySelector<HTMLElement>('[data-rule] button')?.focus();
}
