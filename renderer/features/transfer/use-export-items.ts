import { assertNever } from '#shared/kernel/assert-never';
import { itemsOfPerson, taskItems } from '#shared/people/personal-calendar';
import { openTasks } from '#shared/people/tasks';
import type { Item } from '#shared/records/item';
import { useMemo } from 'react';
import { usePlanSnapshot } from '../../data/plan-context';
import { planZone } from '../../data/plan-settings';
import { selectedItems } from '../../data/selected-items';
import { taskSources } from '../../data/task-sources';
import { useUi } from '../../state/ui-store';
import { useToday } from '../../state/use-today';
import { useTranslate } from '../../state/use-translate';

/** Which part of the plan goes into the file. */
export type ExportPart =
  | { readonly kind: 'filtered' }
  /** All calendars but those. */
  | { readonly kind: 'calendars'; readonly left: ReadonlySet<string> }
  /** What one person owns, hosts or has a shift at, and their tasks as whole days. */
  | { readonly kind: 'person'; readonly personId: string | null };

/** The items of a part of the plan, dated or not. */
export function useExportItems(part: ExportPart): readonly Item[] {
  const snapshot = usePlanSnapshot();
  const filter = useUi((state) => state.filter);
  const today = useToday();
  const t = useTranslate();
  return useMemo(() => {
    const zone = planZone(snapshot);
    switch (part.kind) {
      case 'filtered':
        return selectedItems(snapshot, filter, zone);
      case 'calendars':
        return snapshot.all('items').filter(({ calendarId }) => !part.left.has(calendarId));
      case 'person': {
        const { personId } = part;
        if (personId === null) return [];
        const tasks = openTasks(taskSources(snapshot, today, zone), personId);
        const titleOf = ({ entry, source }: (typeof tasks)[number]) =>
          t('export.task-title', { text: entry.text, item: source.item.title || t('item.untitled') });
        return [...itemsOfPerson(snapshot.all('items'), personId), ...taskItems(tasks, titleOf)];
      }
      default:
        return assertNever(part);
    }
  }, [snapshot, filter, today, t, part]);
}
