import type { OpenedFile } from '#shared/desktop/bridge';
import { ok, type Result } from '#shared/kernel/result';
import { purgeOldPlans } from '../data/deleted-plans';
import { openPlan } from '../data/open-plan';
import type { PlanHandle } from '../data/plan-handle';
import { readAddress } from '../data/plan-addresses';
import { listPlans, readPreferences } from '../data/plan-registry';
import type { PlanEntry } from '#shared/records/plan';
import type { StorageProblem } from '../data/storage-problem';
import { systemLanguage } from '../state/system-language';
import { useUi } from '../state/ui-store';

/** Two windows may each have a plan of their own open: reloaded, each keeps its own. */
const OWN_PLAN = 'kalends-plan';

/** What the window begins with: the plan that was open last, or the first questions. */
export type Opening =
  | { readonly kind: 'first-start' }
  | {
      readonly kind: 'plan';
      readonly plan: PlanHandle;
      /** Where the plan was looked at last. */
      readonly address: string | null;
      /** A calendar file that a new plan begins with. */
      readonly file: OpenedFile | null;
    };

/** Reads preferences and opens the plan of this window, or the last one. The window is dressed before anything is drawn. */
export async function openLast(): Promise<Result<Opening, StorageProblem>> {
  const preferences = await readPreferences();
  if (!preferences.ok) return preferences;
  useUi.setState({ language: systemLanguage(), ...preferences.value });
  void purgeOldPlans();
  const plans = await listPlans();
  if (!plans.ok) return plans;
  const ownId = sessionStorage.getItem(OWN_PLAN);
  const entry = plans.value.find(({ id }) => id === ownId) ?? plans.value[0];
  return entry ? openEntry(entry) : ok({ kind: 'first-start' });
}

/** Opens a plan where it was looked at last. */
export async function openEntry(
  entry: PlanEntry,
  file: OpenedFile | null = null,
): Promise<Result<Opening & { readonly kind: 'plan' }, StorageProblem>> {
  const plan = await openPlan(entry);
  if (!plan.ok) return plan;
  sessionStorage.setItem(OWN_PLAN, entry.id);
  const address = await readAddress(entry.id);
  return ok({ kind: 'plan', plan: plan.value, address: address.ok ? address.value : null, file });
}
