import type { OpenedFile } from '#shared/desktop/bridge';
import type { Language } from '#shared/i18n/message';
import { ok, type Result } from '#shared/kernel/result';
import { openPlan } from '../data/open-plan';
import type { PlanHandle } from '../data/plan-handle';
import { lastOpenedPlan, readPreferences } from '../data/plan-registry';
import type { StorageProblem } from '../data/storage-problem';
import { useUi } from '../state/ui-store';

/** What the window begins with: the plan that was open last, or the first questions. */
export type Opening =
  | { readonly kind: 'first-start' }
  | {
      readonly kind: 'plan';
      readonly plan: PlanHandle;
      /** Where the window looked when it was closed. */
      readonly address: string | null;
      /** A calendar file that a new plan begins with. */
      readonly file: OpenedFile | null;
    };

/** Reads preferences and opens the last plan. The window is dressed before anything is drawn. */
export async function openLast(): Promise<Result<Opening, StorageProblem>> {
  const preferences = await readPreferences();
  if (!preferences.ok) return preferences;
  const { lastAddress = null, ...appearance } = preferences.value ?? {};
  useUi.setState({ language: guessLanguage(), ...appearance });
  const entry = await lastOpenedPlan();
  if (!entry.ok) return entry;
  if (entry.value === null) return ok({ kind: 'first-start' });
  const plan = await openPlan(entry.value);
  if (!plan.ok) return plan;
  return ok({ kind: 'plan', plan: plan.value, address: lastAddress, file: null });
}

/** Ours among the languages that the system asks for. */
function guessLanguage(): Language {
  return navigator.languages[0]?.startsWith('ru') ? 'ru' : 'en';
}
