import { ok } from '#shared/kernel/result';
import { editSettings } from '#shared/plan/edit-settings';
import { SETTINGS_ID, type Settings } from '#shared/records/settings';
import { useSaveField } from '../../commands/use-perform';
import { usePlan } from '../../data/plan-context';

/** Changes the plan's settings as they are at that moment; resolves with why they could not be, in words. */
export type EditSettings = (change: (settings: Settings) => Partial<Settings>) => Promise<string | null>;

/** The way to change the plan's settings: each change is one step of undo. */
export function useEditSettings(): EditSettings {
  const plan = usePlan();
  const saveField = useSaveField();
  return (change) =>
    saveField(ok(editSettings(plan.snapshot().get('settings', SETTINGS_ID), change)), {
      action: 'edit-settings',
      title: '',
      count: 1,
    });
}
