import { repeat } from '#shared/plan/repeat';
import type { SimpleRule } from '#shared/recurrence/simple-rule';
import { dateOfSeries } from '../../../commands/date-of-series';
import { usePlan } from '../../../data/plan-context';
import { useItemEditor } from '../editor/item-editor';

/** Lets the shown item repeat by a rule, or (null) no more; resolves with why it could not, in words. */
export function useRepeat(): (rule: SimpleRule | null) => Promise<string | null> {
  const plan = usePlan();
  const { occurrence, apply, changeDates } = useItemEditor();
  return async (rule) => {
    const isDate = dateOfSeries(plan.snapshot(), occurrence) !== null;
    if (!isDate && rule === null) return null;
    const trouble = await (isDate || rule === null
      ? changeDates({ kind: 'repeat', rule })
      : apply(({ item }) => repeat(item, rule)));
    // as a date of another series, or of none, it has a panel of its own
    if (trouble === null) requestAnimationFrame(focusRule);
    return trouble;
  };
}

function focusRule(): void {
  document.querySelector<HTMLElement>('[data-rule] button')?.focus();
}
