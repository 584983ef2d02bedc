import { oneAtATime } from '#shared/kernel/one-at-a-time';
import { ok, type Result } from '#shared/kernel/result';
import { editItem, type ItemFields } from '#shared/plan/edit-item';
import type { ItemProblem } from '#shared/plan/item-problem';
import type { Occurrence } from '#shared/plan/occurrence';
import type { ChangedDate, DateChange } from '#shared/plan/series/change-date';
import type { ActionLabel } from '#shared/records/action-label';
import type { Item } from '#shared/records/item';
import type { Schedule } from '#shared/records/schedule';
import type { ChangeSet } from '#shared/records/tables';
import { createContext, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { dateOfSeries } from '../../../commands/date-of-series';
import { noteSave } from '../../../commands/unfinished-saves';
import { offerPosts } from '../../../commands/offer-posts';
import { usePerform, useSaveField } from '../../../commands/use-perform';
import { usePlan } from '../../../data/plan-context';
import { shownItem, type ShownItem } from '../../../data/shown-item';
import { useUi } from '../../../state/ui-store';
import { useTranslate } from '../../../state/use-translate';
import type { UnsavedPlace } from '../../../ui/use-drafted-text';
import { noteEdit, withEditsInFlight } from './edits-in-flight';
import { unsavedText } from './unsaved-texts';

export interface EditOptions {
  /** The field that is typed in: what is typed into it in one go is one undo step. */
  readonly typedIn?: string;
  /** Records that the edit refers to and that are not there yet. */
  readonly newRecords?: ChangeSet;
}

/**
 * Changes the shown item as it is on disk at that moment, of a series the dates that are meant; resolves with why it could
 * not, in words.
 */
export type Edit<I extends Item = Item> = (
  change: (item: I) => Partial<I>,
  options?: EditOptions,
) => Promise<string | null>;

interface ItemEditor {
  /** What is shown; of an item without a date, schedule and span are null. */
  readonly occurrence: ShownItem;
  /** The zone of the plan's clocks. */
  readonly zone: string;
  readonly edit: Edit;
  /** Where the text that a field refused waits while another item is shown. */
  readonly unsaved: (field: string) => UnsavedPlace;
  /** Gives the shown date another schedule. */
  readonly reschedule: (
    action: Extract<ActionLabel['action'], 'move' | 'resize'>,
    change: (schedule: Schedule) => Schedule,
  ) => Promise<string | null>;
  /** Of a series: changes the dates that are meant. */
  readonly changeDates: (change: DateChange) => Promise<string | null>;
  /** Commits other changes that begin with the shown occurrence, as one edit of its item. */
  readonly apply: (
    change: (shown: ShownItem) => Result<ChangeSet, ItemProblem>,
    action?: Extract<ActionLabel['action'], 'edit' | 'bring-back'>,
  ) => Promise<string | null>;
}

const EditorContext = createContext<ItemEditor | null>(null);

interface Props {
  readonly occurrence: ShownItem;
  readonly zone: string;
  /** Told of every save, so that the panel can say how it goes. */
  readonly onSave: (saved: Promise<string | null>) => void;
  readonly children: ReactNode;
}

/** Lets the fields below show and change one occurrence. */
export function ItemEditorProvider({ occurrence, zone, onSave, children }: Props) {
  const plan = usePlan();
  const t = useTranslate();
  const saveField = useSaveField();
  const perform = usePerform();

  // what is shown may get another key by what is typed: the panel stays, and so does what else is typed meanwhile
  const shownKey = useRef(occurrence.key);
  useEffect(() => {
    shownKey.current = occurrence.key;
  }, [occurrence.key]);
  const [panelKey] = useState(occurrence.key);
  const [inTurn] = useState(oneAtATime);

  const editor = useMemo((): ItemEditor => {
    const current = () => shownItem(plan.snapshot(), shownKey.current, zone);
    const isDate = () => {
      const shown = current();
      return shown !== undefined && dateOfSeries(plan.snapshot(), shown) !== null;
    };

    const save = (changes: Result<ChangeSet, ItemProblem>, label: ActionLabel, typedIn?: string) => {
      const saved = typedIn === undefined ? saveField(changes, label) : saveTyped(changes, label, typedIn);
      onSave(saved);
      void saved.then((trouble) => {
        if (trouble === null) withdrawToast();
      });
      return saved;
    };
    const saveTyped = async (changes: Result<ChangeSet, ItemProblem>, label: ActionLabel, coalesceKey: string) => {
      const strikeOut = changes.ok && noteSave(plan.entry.id, coalesceKey, { changes: changes.value, label });
      const trouble = await saveField(changes, label, { coalesceKey });
      if (strikeOut) strikeOut();
      return trouble;
    };

    /** Each change of a series waits for the last one: that may have cut it, or made an item of the date. */
    const changeSeries = (
      action: ActionLabel['action'],
      changeOf: (shown: Occurrence) => DateChange,
      { typedIn, newRecords = [] }: EditOptions = {},
    ) => {
      const scope = useUi.getState().editScope;
      return inTurn(async () => {
        const shown = current();
        const date = shown && dateOfSeries(plan.snapshot(), shown);
        if (!shown || !date || shown.schedule === null) return t('inspector.gone');
        const change = changeOf(shown);
        // the library of recurrences is large: it is loaded where it is needed
        const { changeDate } = await import('#shared/plan/series/change-date');
        const changed = changeDate(date, change, scope, () => crypto.randomUUID(), Date.now);
        const changes = changed.ok ? ok([...newRecords, ...changed.value.changes]) : changed;
        const label = { action, title: titleAfter(change, shown.item), count: 1, scope };
        if (changed.ok) expectDate(shown.key, changed.value);
        const trouble = await save(changes, label, typedIn && `${panelKey}.${scope}.${typedIn}`);
        if (trouble === null && changed.ok) followDate(shown.key, changed.value);
        return trouble;
      });
    };
    const expectDate = (before: string, { key }: ChangedDate) => {
      const { selectedKey, expectKey } = useUi.getState();
      if (key !== null && key !== before && selectedKey === before) expectKey(key);
    };
    const followDate = (before: string, { key, loose }: ChangedDate) => {
      const { selectedKey, follow, showToast } = useUi.getState();
      if (key !== null && shownKey.current === before) shownKey.current = key;
      if (key !== null && selectedKey === before) follow(key);
      if (loose.length > 0)
        showToast({ tone: 'done', text: t('scope.loosened', { count: loose.length }), undoable: true });
    };

    return {
      occurrence,
      zone,
      unsaved: (field) => unsavedText(plan.entry.id, occurrence.key, field),
      edit: async (change, options = {}) => {
        if (isDate()) {
          const fieldsOf = ({ item }: Occurrence) => ({ move: null, fields: change(item) as ItemFields });
          return changeSeries('edit', (shown) => ({ kind: 'edit', edit: fieldsOf(shown) }), options);
        }
        const { typedIn, newRecords = [] } = options;
        const stored = current()?.item;
        if (!stored) return t('inspector.gone');
        const item = withEditsInFlight(stored);
        const fields: ItemFields = change(item);
        const edited = editItem(item, fields);
        const changes = edited.ok ? ok([...newRecords, ...edited.value]) : edited;
        const label = { action: 'edit', title: fields.title ?? item.title, count: 1 } as const;
        const saved = save(changes, label, typedIn && `${item.id}.${typedIn}`);
        noteEdit(item.id, fields, saved);
        return saved;
      },
      reschedule: async (action, change) => {
        const move = ({ schedule }: Occurrence) => ({ from: schedule, to: change(schedule) });
        if (isDate())
          return changeSeries(action, (shown) => ({ kind: 'edit', edit: { move: move(shown), fields: {} } }), {
            typedIn: 'schedule',
          });
        // day and time are one field: the second that is typed must not undo the first
        return inTurn(async () => {
          const shown = current();
          if (!shown) return t('inspector.gone');
          if (shown.schedule === null) return t('inspector.date-gone');
          const to = change(shown.schedule);
          const label = { action, title: shown.item.title, count: 1 };
          const offer = action === 'move' ? offerPosts(plan, perform, t, { ...shown, to, scope: 'this' }) : null;
          if (!offer) return save(editItem(shown.item, { schedule: to }), label, `${shown.key}.schedule`);
          const trouble = await save(editItem(shown.item, { schedule: to }), label, offer.options.coalesceKey);
          if (trouble === null) offer.show(label);
          return trouble;
        });
      },
      changeDates: async (change) => changeSeries('edit', () => change),
      apply: async (change, action = 'edit') => {
        const shown = current();
        if (!shown) return t('inspector.gone');
        return save(change(shown), { action, title: shown.item.title, count: 1 });
      },
    };
  }, [occurrence, zone, plan, t, saveField, perform, onSave, inTurn, panelKey]);

  return <EditorContext value={editor}>{children}</EditorContext>;
}

/** The occurrence that the inspector shows, and the ways to change it. */
export function useItemEditor(): ItemEditor {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error('There is no item editor around this field.');
  return editor;
}

/** The way to change the shown item, known to be of one kind. An item's kind never changes. */
export function useEdit<I extends Item>(): Edit<I> {
  return useItemEditor().edit as unknown as Edit<I>;
}

function titleAfter(change: DateChange, { title }: Item): string {
  return (change.kind === 'edit' ? change.edit.fields.title : undefined) ?? title;
}

/** A toast offers to undo what it tells of; from now on undo would take back the edit instead. */
function withdrawToast(): void {
  const { toast, closeToast } = useUi.getState();
  if (toast?.undoable) closeToast();
}
