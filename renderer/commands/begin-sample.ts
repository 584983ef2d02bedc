import type { Language } from '#shared/i18n/message';
import { ok, type Result } from '#shared/kernel/result';
import type { PlanEntry } from '#shared/records/plan';
import { dateOfDay } from '#shared/time/plain-date';
import { dayIn } from '#shared/time/today';
import { createPlanFrom } from '../data/create-plan';
import { listPlans } from '../data/plan-registry';
import type { StorageProblem } from '../data/storage-problem';

/** The sample in a language: the one that is there, or a new one, dated around today. Its texts are loaded only now. */
export async function beginSample(language: Language, zone: string): Promise<Result<PlanEntry, StorageProblem>> {
  const plans = await listPlans();
  if (!plans.ok) return plans;
  const there = plans.value.find(({ sample }) => sample === language);
  if (there) return ok(there);
  const { samplePlan } = await import('#shared/sample/sample-plan');
  return createPlanFrom({ ...samplePlan(language, dateOfDay(dayIn(zone, Date.now())), zone), sample: language });
}
