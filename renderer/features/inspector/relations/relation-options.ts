import type { Translate } from '#shared/i18n/translate';
import { ownSpan } from '#shared/plan/occurrence';
import { refOf, type OccurrenceRef } from '#shared/plan/relations';
import type { ItemKind } from '#shared/records/item';
import { formatDay } from '#shared/time/format';
import type { DayNumber } from '#shared/time/plain-date';
import type { PlanSnapshot } from '../../../data/plan-handle';
import type { ShownItem } from '../../../data/shown-item';
import type { ComboOption } from '../../../ui/matching-options';

/** A series stands here by its dates, further away by itself. */
const NEARBY_DAYS = 45;
const UNDATED = Number.MAX_SAFE_INTEGER;

/** From where the plan is looked at: the shown item, or today for one without a date. */
interface Viewpoint {
  readonly shown: ShownItem;
  readonly today: DayNumber;
  readonly zone: string;
}

interface Speech {
  readonly t: Translate;
  readonly language: string;
}

/** What the shown occurrence can be tied to, the nearest in time first. The identity of an option holds its reference. */
export function relationOptions(
  plan: PlanSnapshot,
  { shown, today, zone }: Viewpoint,
  accepts: (kind: ItemKind) => boolean,
  { t, language }: Speech,
): readonly ComboOption[] {
  const firstDay = shown.span?.firstDay ?? today;
  const self = refOf(shown);
  const found: { readonly option: ComboOption; readonly distance: number }[] = [];
  const offer = (ref: OccurrenceRef, title: string, day: DayNumber | null, detail: string) => {
    const option = { id: JSON.stringify(ref), name: title || t('item.untitled'), detail };
    found.push({ option, distance: day === null ? UNDATED : Math.abs(day - firstDay) });
  };
  const sayDay = (day: DayNumber) => formatDay(language, day, { day: 'numeric', month: 'short', year: 'numeric' });

  const nearby = plan.occurrencesIn({ first: firstDay - NEARBY_DAYS, last: firstDay + NEARBY_DAYS }, zone);
  for (const occurrence of nearby) {
    if (occurrence.originalStart === null || !accepts(occurrence.item.kind)) continue;
    if (refOf(occurrence).itemId !== self.itemId)
      offer(refOf(occurrence), occurrence.item.title, occurrence.span.firstDay, sayDay(occurrence.span.firstDay));
  }
  for (const item of plan.all('items')) {
    if (item.seriesId !== null || item.id === self.itemId || !accepts(item.kind)) continue;
    const day = item.schedule && ownSpan(item.schedule).firstDay;
    const detail = item.rule === null ? (day === null ? t('relations.undated') : sayDay(day)) : t('relations.series');
    offer({ itemId: item.id, originalStart: null }, item.title, day, detail);
  }
  return found.sort((one, other) => one.distance - other.distance).map(({ option }) => option);
}
