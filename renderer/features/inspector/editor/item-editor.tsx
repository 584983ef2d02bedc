import { ok, type Result } from '#shared/kernel/result';
import { editItem, type ItemFields } from '#shared/plan/edit-item';
import type { ItemProblem } from '#shared/plan/item-problem';
import { rescheduleOccurrence } from '#shared/plan/occurrence-edits';
import type { ActionLabel } from '#shared/records/action-label';
import type { Item } from '#shared/records/item';
import type { Schedule } from '#shared/records/schedule';
import type { ChangeSet } from '#shared/records/tables';
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { noteSave } from '../../../commands/unfinished-saves';
import { useSaveField } from '../../../commands/use-perform';
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

/** Changes the shown item as it is on disk at that moment; resolves with why it could not, in words. */
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
  /** Gives the shown date another schedule; of a series only this one. */
  readonly reschedule: (
    action: Extract<ActionLabel['action'], 'move' | 'resize'>,
    change: (schedule: Schedule) => Schedule,
  ) => Promise<string | null>;
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

  const editor = useMemo((): ItemEditor => {
    const { key } = occurrence;
    const current = () => shownItem(plan.snapshot(), key, zone);

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

    return {
      occurrence,
      zone,
      unsaved: (field) => unsavedText(plan.entry.id, key, field),
      edit: async (change, { typedIn, newRecords = [] } = {}) => {
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
        const shown = current();
        if (!shown) return t('inspector.gone');
        if (shown.schedule === null) return t('inspector.date-gone');
        const changes = rescheduleOccurrence(shown, change(shown.schedule), () => crypto.randomUUID(), Date.now);
        return save(changes, { action, title: shown.item.title, count: 1 }, `${key}.schedule`);
      },
      apply: async (change, action = 'edit') => {
        const shown = current();
        if (!shown) return t('inspector.gone');
        return save(change(shown), { action, title: shown.item.title, count: 1 });
      },
    };
  }, [occurrence, zone, plan, t, saveField, onSave]);

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

/** A toast offers to undo what it tells of; from now on undo would take back the edit instead. */
function withdrawToast(): void {
  const { toast, closeToast } = useUi.getState();
  if (toast?.undoable) closeToast();
}
