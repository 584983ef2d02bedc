import { patchOf } from '#shared/kernel/change-set';
import { ok } from '#shared/kernel/result';
import type { PrintSetup } from '#shared/records/print-setup';
import { add, remove } from '#shared/records/tables';
import { usePerform } from '../../../commands/use-perform';
import { useRecords } from '../../../data/plan-context';

export interface SavedSetups {
  readonly all: readonly PrintSetup[];
  /** The one that the person works with; undefined where it was never saved, or is deleted. */
  readonly current: PrintSetup | undefined;
  /** Keeps what is set under a name of its own, and answers with it; null when it could not be kept. */
  readonly saveAs: (name: string) => Promise<PrintSetup | null>;
  /** Keeps what is set in place of what was saved. */
  readonly save: () => void;
  readonly rename: (name: string) => void;
  readonly remove: () => void;
}

/** The set-ups that are kept under names, and what can be done to the one in hand. */
export function useSavedSetups(setup: PrintSetup): SavedSetups {
  const perform = usePerform();
  const all = useRecords('printSetups');
  const current = all.find(({ id }) => id === setup.id);
  const patch = (saved: PrintSetup, fields: Partial<PrintSetup>) =>
    void perform(ok(patchOf('printSetups', saved, fields)), {
      action: 'edit-register',
      title: fields.name ?? saved.name,
      count: 1,
    });
  return {
    all,
    current,
    saveAs: async (name) => {
      const saved: PrintSetup = { ...setup, id: crypto.randomUUID(), name, order: (all.at(-1)?.order ?? -1) + 1 };
      const done = await perform(ok([add('printSetups', saved)]), { action: 'create', title: name, count: 1 });
      return done ? saved : null;
    },
    save: () => {
      if (!current) return;
      const { name, order } = current;
      patch(current, { ...setup, name, order });
    },
    rename: (name) => current && patch(current, { name }),
    remove: () => {
      if (!current) return;
      void perform(ok([remove('printSetups', current)]), { action: 'delete', title: current.name, count: 1 });
    },
  };
}
