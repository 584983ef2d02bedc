import type { CellContext } from '#shared/exchange/register-table/register-column';
import type { Language } from '#shared/i18n/message';
import { sameName } from '#shared/kernel/same-name';
import { dateOfDay } from '#shared/time/plain-date';
import { dayIn } from '#shared/time/today';
import { planZone } from '../../data/plan-settings';
import type { PlanSnapshot } from '../../data/plan-handle';

/** What cells are written and read with, as the plan stands. */
export function cellContext(plan: PlanSnapshot, language: Language): CellContext {
  return {
    language,
    personName: (id) => plan.get('people', id)?.name ?? '',
    personNamed: (name) => plan.all('people').find((person) => sameName(person.name, name))?.id ?? null,
    newId: () => crypto.randomUUID(),
    today: dateOfDay(dayIn(planZone(plan), Date.now())),
  };
}
