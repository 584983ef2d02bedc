import type { Translate } from '#shared/i18n/translate';
import { ok } from '#shared/kernel/result';
import { editItem } from '#shared/plan/edit-item';
import type { Occurrence } from '#shared/plan/occurrence';
import { withRelationsRemoved } from '#shared/plan/relations';
import type { ChangedDate, DateChange, DateOfSeries } from '#shared/plan/series/change-date';
import type { SeriesScope } from '#shared/records/series-scope';
import { remove } from '#shared/records/tables';
import { useCallback } from 'react';
import { usePlan } from '../data/plan-context';
import type { PlanHandle } from '../data/plan-handle';
import type { ShownItem } from '../data/shown-item';
import { useUi } from '../state/ui-store';
import type { ScopeQuestion } from '../state/scope-question';
import { useTranslate } from '../state/use-translate';
import { askScope } from './ask-scope';
import { dateOfSeries } from './date-of-series';
import { offerPosts } from './offer-posts';
import { usePerform, type Perform } from './use-perform';

const newId = () => crypto.randomUUID();

/** What a gesture does to an occurrence: puts it elsewhere, gives it another length, takes it out of the plan. */
export type Gesture = ScopeQuestion['gesture'];

/**
 * Does a gesture to an occurrence; of a series it asks first which dates are meant. True when it is on disk: if not, the
 * person has been told why, or has thought better of it.
 */
export type ChangeOccurrence = (shown: ShownItem, gesture: Gesture) => Promise<boolean>;

/** The way in for what drags, keys and menus do to an occurrence that lies in the plan. */
export function useChangeOccurrence(): ChangeOccurrence {
  const plan = usePlan();
  const perform = usePerform();
  const t = useTranslate();
  return useCallback(
    async (shown, gesture) => {
      if (gesture.kind !== 'delete' && isSame(gesture.to, shown.schedule)) return true;
      const date = dateOfSeries(plan.snapshot(), shown);
      if (date === null || shown.schedule === null) return changeSingle(plan, perform, t, shown, gesture);
      const changed = await changeByAnswer(plan, perform, t, date, shown, gesture);
      if (changed && useUi.getState().selectedKey === shown.key) followDate(changed.key);
      return changed !== null;
    },
    [plan, perform, t],
  );
}

async function changeSingle(
  plan: PlanHandle,
  perform: Perform,
  t: Translate,
  { key, item, originalStart, schedule }: ShownItem,
  gesture: Gesture,
): Promise<boolean> {
  const label = { action: gesture.kind, title: item.title, count: 1 };
  if (gesture.kind !== 'delete') {
    const offer =
      gesture.kind === 'move' && schedule !== null
        ? offerPosts(plan, perform, t, { item, originalStart, schedule, to: gesture.to, scope: 'this' })
        : null;
    const moved = await perform(editItem(item, { schedule: gesture.to }), label, undefined, offer?.options);
    if (moved) offer?.show(label);
    return moved;
  }
  const removal = withRelationsRemoved([remove('items', item)], plan.snapshot().relationsOf);
  const done = await perform(ok(removal), label);
  if (done && useUi.getState().selectedKey === key) useUi.getState().select(null);
  return done;
}

async function changeByAnswer(
  plan: PlanHandle,
  perform: Perform,
  t: Translate,
  date: DateOfSeries,
  occurrence: Occurrence,
  gesture: Gesture,
): Promise<ChangedDate | null> {
  // the library of recurrences is large: it is loaded where it is needed
  const { changeDate } = await import('#shared/plan/series/change-date');
  const change = changeBy(gesture, occurrence);
  const outcome = (scope: SeriesScope) =>
    changeDate(dateOfSeries(plan.snapshot(), occurrence) ?? date, change, scope, newId, Date.now);
  const scope = await askScope({ occurrence, gesture, outcome });
  if (scope === null) return null;
  const changed = outcome(scope);
  const label = { action: gesture.kind, title: occurrence.item.title, count: 1, scope };
  const loose = changed.ok ? changed.value.loose.length : 0;
  const note = loose === 0 ? undefined : t('scope.loosened', { count: loose });
  const { selectedKey, expectKey } = useUi.getState();
  if (changed.ok && changed.value.key !== null && selectedKey === occurrence.key) expectKey(changed.value.key);
  const offer = gesture.kind === 'move' ? offerPosts(plan, perform, t, { ...occurrence, to: gesture.to, scope }) : null;
  const done = await perform(changed.ok ? ok(changed.value.changes) : changed, label, note, offer?.options);
  if (done && loose === 0) offer?.show(label);
  return done && changed.ok ? changed.value : null;
}

function changeBy(gesture: Gesture, { schedule }: Occurrence): DateChange {
  if (gesture.kind === 'delete') return { kind: 'remove' };
  return { kind: 'edit', edit: { move: { from: schedule, to: gesture.to }, fields: {} } };
}

function followDate(key: string | null): void {
  const { select, follow } = useUi.getState();
  if (key === null) select(null);
  else follow(key);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
