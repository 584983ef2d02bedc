import type { IcalFile } from '#shared/exchange/ical/read-ical';
import { importChanges, planImport } from '#shared/exchange/import-plan';
import { ok } from '#shared/kernel/result';
import { useMemo, useState } from 'react';
import { usePlanSnapshot } from '../../data/plan-context';
import { sayAction } from '../../commands/say-action';
import { useSaveField } from '../../commands/use-perform';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { Modal } from '../../ui/modal';
import { Select } from '../../ui/select';
import { chosenItems, importRows, standsUnder, type ImportTab } from './import-rows';
import { ImportTable } from './import-table';
import { ImportTabs } from './import-tabs';
import { calendarChoices, targetCalendar } from './target-calendar';
import './transfer-trouble.css';

/** The list of what is new, what is here already and what cannot be read; one button brings it in. */
export function ImportPreview({ name, file }: { readonly name: string; readonly file: IcalFile }) {
  const t = useTranslate();
  const snapshot = usePlanSnapshot();
  const save = useSaveField();
  const { closeDialog, showToast } = useUi.getState();
  const [tab, setTab] = useState<ImportTab>('all');
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const calendars = snapshot.all('calendars');
  const choices = calendarChoices(calendars, file.name ?? name, t);
  const [choice, setChoice] = useState(choices[0]!.value);
  const [applying, setApplying] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);

  const existing = snapshot.all('items');
  const target = useMemo(() => targetCalendar(choice, calendars, file.name ?? name), [choice, calendars, file, name]);
  const plan = useMemo(() => planImport(file.items, existing, target.calendarId), [file, existing, target]);
  const rows = useMemo(() => importRows(plan.fresh, file.problems, plan.alreadyHere), [plan, file]);
  const shown = useMemo(() => rows.filter((row) => standsUnder(tab, row)), [rows, tab]);
  const chosen = useMemo(() => chosenItems(plan.fresh, leftOut), [plan, leftOut]);
  const count = (which: ImportTab) => rows.filter((row) => standsUnder(which, row)).length;
  const unread = rows.filter(({ kind }) => kind === 'unread').length;

  const toggle = (itemId: string) =>
    setLeftOut(new Set(leftOut.has(itemId) ? [...leftOut].filter((id) => id !== itemId) : [...leftOut, itemId]));
  const apply = async () => {
    setApplying(true);
    const label = { action: 'import', title: name, count: chosen.length } as const;
    const why = await save(ok([...target.changes, ...importChanges(chosen)]), label);
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
      subtitle={t('import.subtitle', { name, count: file.items.length })}
      onClose={closeDialog}
      footer={
        <>
          <p className="import-summary">
            {plan.fresh.length === 0
              ? t('import.nothing-new')
              : t('import.summary', { fresh: plan.fresh.length, here: plan.alreadyHere.length, unread })}
          </p>
          <Button onClick={closeDialog}>{t('import.cancel')}</Button>
          <Button
            variant="primary"
            data-autofocus
            disabled={applying || chosen.length === 0}
            onClick={() => void apply()}
          >
            {t('import.apply', { count: chosen.length })}
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
        <label className="import-target">
          {t('import.into')}
          <Select value={choice} options={choices} onChange={setChoice} />
        </label>
        <ImportTabs
          counts={{ all: count('all'), fresh: count('fresh'), unread: count('unread'), here: count('here') }}
          chosen={tab}
          onChoose={setTab}
        />
        <ImportTable key={tab} rows={shown} leftOut={leftOut} onToggle={toggle} />
      </div>
    </Modal>
  );
}
