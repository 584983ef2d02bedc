import type { Translate } from '#shared/i18n/translate';
import type { Item } from '#shared/records/item';
import type { PlanSnapshot } from '../data/plan-handle';

/** The language and the plan in which a step is told. */
export interface Telling {
  readonly t: Translate;
  readonly language: string;
  readonly plan: PlanSnapshot;
  readonly item: Item;
}
