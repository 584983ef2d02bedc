import type { OpenedFile } from '#shared/desktop/bridge';
import { useState } from 'react';
import { useOpenEntry } from '../../commands/open-plan-context';
import { sayAction } from '../../commands/say-action';
import { sayStorageProblem } from '../../commands/say-problem';
import { createPlanFrom } from '../../data/create-plan';
import type { PlanHandle } from '../../data/plan-handle';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { sayPlanFileProblem } from './say-plan-file-problem';
import type { PlanFileRead } from './use-plan-file';

interface OpenPlanFile {
  readonly open: (way: 'as-new' | 'over') => Promise<void>;
  /** Why it could not be opened, in words. */
  readonly trouble: string | null;
  readonly opening: boolean;
}

/** Opens a file that has been read: as a plan of its own, or over the open one, as one step that undo takes back. */
export function useOpenPlanFile(file: OpenedFile, plan: PlanHandle | null, read: PlanFileRead): OpenPlanFile {
  const t = useTranslate();
  const openEntry = useOpenEntry();
  const [opening, setOpening] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const { worker, contents } = read;
  const { closeDialog, showToast } = useUi.getState();

  const openAsNew = async (): Promise<string | null> => {
    const records = await worker.changesToFill();
    if (!records.ok) return sayPlanFileProblem(records.problem, file.name, t);
    const { name, hue } = contents.header;
    const entry = await createPlanFrom({ name, hue, records: records.value });
    const opened = entry.ok ? await openEntry(entry.value) : entry;
    if (!opened.ok) return sayStorageProblem(opened.problem, t);
    closeDialog();
    showToast({ tone: 'done', text: t('plan-file.opened', { name }), undoable: false });
    return null;
  };

  const openOver = async (open: PlanHandle): Promise<string | null> => {
    // asked again: another window may have changed the plan since the preview was drawn
    const changes = await worker.changesToReplace(open.snapshot());
    if (!changes.ok) return sayPlanFileProblem(changes.problem, file.name, t);
    const label = { action: 'replace-plan', title: file.name, count: changes.value.length } as const;
    const written = await open.commit(changes.value, label);
    if (!written.ok) return sayStorageProblem(written.problem, t);
    closeDialog();
    useUi.getState().select(null);
    showToast({ tone: 'done', text: sayAction(label, t), undoable: changes.value.length > 0 });
    return null;
  };

  return {
    trouble,
    opening,
    open: async (way) => {
      setTrouble(null);
      setOpening(true);
      const why = way === 'over' && plan ? await openOver(plan) : await openAsNew();
      setOpening(false);
      setTrouble(why);
    },
  };
}
