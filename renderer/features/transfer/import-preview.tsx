import { tasksOf, type ImportedFile } from '#shared/exchange/imported-file';
import { TASK_CHOICES, checklistUid, withTasks, type TaskChoice } from '#shared/exchange/ical/with-tasks';
import { defaultChoice, type MergeChoice } from '#shared/exchange/merge/merge-changes';
import type { MergeRow } from '#shared/exchange/merge/merge-plan';
import { changedId } from '#shared/kernel/change-set';
import { ok } from '#shared/kernel/result';
import type { Item } from '#shared/records/item';
import type { ChangeSet } from '#shared/records/tables';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { usePlanSnapshot } from '../../data/plan-context';
import { sayAction } from '../../commands/say-action';
import { useSaveField } from '../../commands/use-perform';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { Modal } from '../../ui/modal';
import { Select } from '../../ui/select';
import { countsOf, importRows, mergeKey, tabOf, type ImportTab } from './import-rows';
import { ImportTable } from './import-table';
import { ImportTabs } from './import-tabs';
import { calendarChoices, calendarName } from './target-calendar';
import { useMerge } from './use-merge';
import './import-sheet.css';
import './transfer-trouble.css';

interface Props {
  readonly name: string;
  readonly file: ImportedFile;
  /** Leads back to what the columns of a table tell. */
  readonly onColumns?: () => void;
}

const newId = () => crypto.randomUUID();

/** What a file would do to the plan, line by line, to be decided; one button does it. */
export function ImportPreview({ name, file, onColumns }: Props) {
  const t = useTranslate();
  const snapshot = usePlanSnapshot();
  const save = useSaveField();
  const { closeDialog, showToast } = useUi.getState();
  const [tab, setTab] = useState<ImportTab>('all');
  const [choices, setChoices] = useState<ReadonlyMap<string, MergeChoice>>(new Map());
  const targets = calendarChoices(snapshot.all('calendars'), file, name, t);
  const [target, setTarget] = useState(targets[0]!.value);
  const [applying, setApplying] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);

  const listName = calendarName(file.name ?? name);
  const [taskChoice, setTaskChoice] = useState<TaskChoice>(() => usualTaskChoice(snapshot.all('items'), listName));
  const tasks = tasksOf(file);
  const chosenFile = useMemo(
    () => ('tasks' in file ? withTasks(file, taskChoice, listName, newId) : file),
    [file, taskChoice, listName],
  );
  const { plan, changesOf } = useMerge(chosenFile, name);
  const rows = useMemo(() => importRows(plan, file.problems), [plan, file]);
  const shown = useMemo(() => (tab === 'all' ? rows : rows.filter((row) => tabOf(row) === tab)), [rows, tab]);
  const counts = useMemo(() => countsOf(rows), [rows]);
  const choiceOf = useCallback((row: MergeRow) => choices.get(mergeKey(row)) ?? defaultChoice(row), [choices]);
  // of ten thousand rows it takes a while: the tick is seen first
  const settledChoiceOf = useDeferredValue(choiceOf);
  const changes = useMemo(() => changesOf(settledChoiceOf, target), [changesOf, settledChoiceOf, target]);
  const count = itemsIn(changes);

  const summary = t(changes.length === 0 ? 'import.nothing-to-do' : 'import.one-undo', { count });

  const apply = async () => {
    setApplying(true);
    const decided = changesOf(choiceOf, target);
    const label = { action: 'import', title: name, count: itemsIn(decided) } as const;
    const why = await save(ok(decided), label);
    setApplying(false);
    setTrouble(why);
    if (why !== null) return;
    closeDialog();
    showToast({ tone: 'done', text: sayAction(label, t), undoable: true });
  };

  return (
    <Modal
      size="sheet"
      title={t('import.title')}
      subtitle={t('import.subtitle', { name, count: chosenFile.items.length })}
      onClose={closeDialog}
      footer={
        <>
          <p className="import-summary" role="status">
            {summary}
          </p>
          <Button onClick={closeDialog}>{t('import.cancel')}</Button>
          <Button
            variant="primary"
            data-autofocus
            disabled={applying || changes.length === 0}
            onClick={() => void apply()}
          >
            {changes.length > 0 && count === 0 ? t('import.keep-mine') : t('import.apply', { count })}
          </Button>
        </>
      }
    >
      <div className="import-sheet">
        {trouble !== null && (
          <p className="transfer-trouble" role="alert">
            {trouble}
          </p>
        )}
        <div className="import-choices">
          <label>
            {t('import.into')}
            <Select value={target} options={targets} onChange={setTarget} />
          </label>
          {onColumns && (
            <Button variant="link" onClick={onColumns}>
              {t('table.columns')}
            </Button>
          )}
          {tasks.length > 0 && (
            <label>
              {t('import.tasks', { count: tasks.length })}
              <Select
                value={taskChoice}
                options={TASK_CHOICES.map((value) => ({ value, label: t(`import.tasks-${value}`) }))}
                onChange={setTaskChoice}
              />
            </label>
          )}
        </div>
        <ImportTabs counts={counts} chosen={tab} onChoose={setTab} />
        <ImportTable
          key={tab}
          rows={shown}
          choiceOf={choiceOf}
          onChoose={(row, choice) => setChoices(new Map([...choices, [mergeKey(row), choice]]))}
        />
      </div>
    </Modal>
  );
}

/** A file whose tasks came as a checklist once brings them as one again. */
function usualTaskChoice(items: readonly Item[], listName: string): TaskChoice {
  const uid = checklistUid(listName);
  return items.some((item) => item.uid === uid) ? 'checklist' : 'milestones';
}

/** How many items a change set is about. */
function itemsIn(changes: ChangeSet): number {
  return new Set(changes.filter(({ table }) => table === 'items').map(changedId)).size;
}
