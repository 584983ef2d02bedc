import type { Translate } from '#shared/i18n/translate';
import type { PlanEntry } from '#shared/records/plan';

/** A plan's name where it stands alone; the sample says that it is one. */
export function sayPlanName({ name, sample }: PlanEntry, t: Translate): string {
  return sample ? t('plans.sample-named', { name }) : name;
}
