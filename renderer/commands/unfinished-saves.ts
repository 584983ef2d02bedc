import type { Fields } from '#shared/kernel/change-set';
import type { ActionLabel } from '#shared/records/action-label';
import type { ChangeSet } from '#shared/records/tables';
import { useEffect } from 'react';
import { usePlan } from '../data/plan-context';
import type { PlanHandle, PlanSnapshot } from '../data/plan-handle';

const PREFIX = 'kalends-unfinished-save';

interface UnfinishedSave {
  readonly changes: ChangeSet;
  readonly label: ActionLabel;
}

/**
 * Notes a save that is being written, where noting is immediate: a page that is closed does not live to finish a
 * transaction. Of one subject the last save counts. Returns how to strike the note out once the save is on disk, or
 * refused.
 */
export function noteSave(planId: string, subject: string, save: UnfinishedSave): () => void {
  const key = `${PREFIX} ${planId} ${subject}`;
  const note = JSON.stringify(save);
  try {
    localStorage.setItem(key, note);
  } catch {
    return () => undefined; // full, or not to be had: then only a closed page is a danger, as without the note
  }
  return () => {
    if (localStorage.getItem(key) === note) localStorage.removeItem(key);
  };
}

/** Finishes the saves of an earlier window that was closed in the midst of them. What has changed since is left alone. */
export async function finishSaves(plan: PlanHandle): Promise<void> {
  const prefix = `${PREFIX} ${plan.entry.id} `;
  for (const key of Object.keys(localStorage).filter((each) => each.startsWith(prefix))) {
    const save = readNote(localStorage.getItem(key));
    localStorage.removeItem(key);
    if (save && isUntouched(save.changes, plan.snapshot())) await plan.commit(save.changes, save.label);
  }
}

/** Finishes what an earlier window could not, when a plan is opened. */
export function useFinishSaves(): void {
  const plan = usePlan();
  useEffect(() => void finishSaves(plan), [plan]);
}

/** Is everything that the changes are about still as they found it? */
function isUntouched(changes: ChangeSet, plan: PlanSnapshot): boolean {
  return changes.every((change) => {
    if (change.kind === 'add') return plan.get(change.table, change.record.id) === undefined;
    const record = plan.get(change.table, change.kind === 'patch' ? change.id : change.record.id);
    if (!record || change.kind === 'remove') return record !== undefined;
    const found = record as unknown as Fields;
    return Object.entries(change.before).every(
      ([name, value]) => JSON.stringify(found[name]) === JSON.stringify(value),
    );
  });
}

function readNote(note: string | null): UnfinishedSave | null {
  if (note === null) return null; // another window was quicker
  try {
    return JSON.parse(note) as UnfinishedSave; // the commit checks every record, as it does with our own changes
  } catch {
    return null;
  }
}
