import { useCallback, useMemo } from 'react';
import type { ImportedFile } from '#shared/exchange/imported-file';
import { mergeChanges, type MergeChoice } from '#shared/exchange/merge/merge-changes';
import { planMerge, type MergePlan, type MergeRow } from '#shared/exchange/merge/merge-plan';
import { neededStubs, resolveReferences } from '#shared/exchange/merge/resolve-references';
import { withRelationsRemoved } from '#shared/plan/relations';
import type { Item } from '#shared/records/item';
import type { ChangeSet } from '#shared/records/tables';
import { usePlanSnapshot } from '../../data/plan-context';
import { OWN_CALENDARS, targetCalendar } from './target-calendar';

interface Merge {
  readonly plan: MergePlan;
  /** What the import does as it was decided, with fresh items going into the calendar `target`. */
  readonly changesOf: (choiceOf: (row: MergeRow) => MergeChoice, target: string) => ChangeSet;
}

const newId = () => crypto.randomUUID();

/** What a file would do to the open plan. */
export function useMerge(file: ImportedFile, name: string): Merge {
  const snapshot = usePlanSnapshot();
  const resolved = useMemo(() => resolveReferences(file, snapshot, newId), [file, snapshot]);
  const plan = useMemo(() => {
    const against = { items: snapshot.all('items'), bases: snapshot.all('exchangeBases') };
    return planMerge({ ...file, items: resolved.items }, against, name);
  }, [resolved, file, snapshot, name]);

  const changesOf = useCallback<Merge['changesOf']>(
    (choiceOf, target) => {
      const into = targetCalendar(target, snapshot.all('calendars'), file.name ?? name);
      const isOwn = (item: Item) => target === OWN_CALENDARS && (file.told.get(item.id)?.has('calendarId') ?? false);
      const calendarOf = (item: Item) => (isOwn(item) ? item.calendarId : into.calendarId);
      const merged = mergeChanges(plan, choiceOf, { calendarOf, newId });
      const stubs = neededStubs([...into.changes, ...resolved.stubs], merged);
      return [...stubs, ...withRelationsRemoved(merged, snapshot.relationsOf)];
    },
    [plan, resolved, file, name, snapshot],
  );
  return { plan, changesOf };
}
