import type { OpenedFile } from '#shared/desktop/bridge';
import { assertNever } from '#shared/kernel/assert-never';
import type { Result } from '#shared/kernel/result';
import type { PlanEntry } from '#shared/records/plan';
import { useRef } from 'react';
import { purgePlan, deletePlan } from '../data/deleted-plans';
import type { StorageProblem } from '../data/storage-problem';
import { useLanguage, useTranslate } from '../state/use-translate';
import { beginPlan } from './begin-plan';
import { beginSample } from './begin-sample';
import { useOpenEntry } from './open-plan-context';

/** What a person wants to begin with. */
export type Beginning =
  | { readonly kind: 'plan'; readonly name: string; readonly zone: string; readonly file: OpenedFile | null }
  | { readonly kind: 'sample'; readonly zone: string };

/**
 * Makes a plan and opens it. Where that succeeds only by half, the plan that was made is what the next try opens; if
 * other answers are given then, it goes. So there is never one that nobody asked for.
 */
export function useBegin(): (beginning: Beginning) => Promise<Result<void, StorageProblem>> {
  const t = useTranslate();
  const language = useLanguage();
  const openEntry = useOpenEntry();
  const unopened = useRef<{ readonly answers: string; readonly entry: PlanEntry } | null>(null);

  const make = (beginning: Beginning): Promise<Result<PlanEntry, StorageProblem>> => {
    switch (beginning.kind) {
      case 'plan':
        return beginPlan(beginning, t);
      case 'sample':
        return beginSample(language, beginning.zone);
      default:
        return assertNever(beginning);
    }
  };

  return async (beginning) => {
    const file = beginning.kind === 'plan' ? beginning.file : null;
    const answers = JSON.stringify([language, { ...beginning, file: null }]);
    const left = unopened.current;
    if (left && left.answers !== answers) {
      unopened.current = null;
      await deletePlan(left.entry.id);
      await purgePlan(left.entry.id);
    }
    const made = left?.answers === answers ? { ok: true as const, value: left.entry } : await make(beginning);
    if (!made.ok) return made;
    unopened.current = { answers, entry: made.value };
    const opened = await openEntry(made.value, file);
    if (opened.ok) unopened.current = null;
    return opened;
  };
}
