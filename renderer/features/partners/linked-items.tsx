import { sayWhen } from '#shared/plan/say-when';
import { occurrenceKey } from '#shared/plan/occurrence';
import type { OccurrenceRef } from '#shared/plan/relations';
import { displayKindOf } from '#shared/records/display-kind';
import { statusOf } from '#shared/records/status';
import { isSeries } from '#shared/recurrence/is-series';
import { usePlanSnapshot } from '../../data/plan-context';
import { usePlanZone } from '../../data/plan-settings';
import { useUi } from '../../state/ui-store';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { Mark } from '../../ui/item/mark';
import { useKeyOf } from './use-key-of';

/** Events, posts and whatever else belongs to what is done together; a press opens one in the details. */
export function LinkedItems({ refs, label }: { readonly refs: readonly OccurrenceRef[]; readonly label: string }) {
  const t = useTranslate();
  const language = useLanguage();
  const plan = usePlanSnapshot();
  const zone = usePlanZone();
  const keyOf = useKeyOf();
  const select = useUi((state) => state.select);
  const found = refs.flatMap(({ itemId, originalStart }) => {
    const date = originalStart === null ? undefined : plan.occurrence(occurrenceKey(itemId, originalStart), zone);
    const item = date?.item ?? plan.get('items', itemId);
    return item ? [{ item, date }] : [];
  });
  if (found.length === 0) return null;
  return (
    <ul className="linked-items" aria-label={label}>
      {found.map(({ item, date }) => {
        const schedule = date?.schedule ?? item.schedule;
        return (
          <li key={date?.key ?? item.id}>
            <button type="button" onClick={() => select(date?.key ?? keyOf(item))}>
              <Mark
                kind={displayKindOf(item)}
                status={statusOf(item)}
                hue={plan.get('calendars', item.calendarId)?.hue ?? 1}
              />
              <span className="together-title">{item.title || t('item.untitled')}</span>
              <time>
                {!date && isSeries(item)
                  ? t('relations.series')
                  : schedule
                    ? sayWhen(schedule, language)
                    : t('inspector.undated')}
              </time>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
