import type { DesktopBridge } from '#shared/desktop/bridge';
import { SETTINGS_ID } from '#shared/records/settings';
import { useMemo, useState } from 'react';
import { sayFileProblem } from '../../commands/say-problem';
import { usePlan, usePlanSnapshot } from '../../data/plan-context';
import type { Toast } from '../../state/toast-slice';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { Modal } from '../../ui/modal';
import { writeIcalInWorker } from '../../workers/ical-client';
import { sayIcalProblem } from './say-ical-problem';
import './export-dialog.css';

/** Asks which calendars go into the file, says how much that is, and writes it. */
export function ExportDialog({ bridge }: { readonly bridge: DesktopBridge }) {
  const t = useTranslate();
  const plan = usePlan();
  const snapshot = usePlanSnapshot();
  const { closeDialog, showToast } = useUi.getState();
  const calendars = snapshot.all('calendars').filter(({ archived }) => !archived);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [writing, setWriting] = useState(false);

  const items = useMemo(
    () => snapshot.all('items').filter(({ calendarId }) => !left.has(calendarId)),
    [snapshot, left],
  );
  const undated = items.filter(({ schedule }) => schedule === null).length;
  const dated = items.length - undated;

  const save = async () => {
    setWriting(true);
    const told = await writeAndSave();
    setWriting(false);
    if (told === null) return;
    if (told.tone === 'done') closeDialog();
    showToast({ ...told, undoable: false });
  };

  /** What the person is told of it; nothing when they changed their mind. */
  const writeAndSave = async (): Promise<{ readonly tone: Toast['tone']; readonly text: string } | null> => {
    const zone = snapshot.get('settings', SETTINGS_ID)?.zone ?? 'UTC';
    const name = `${fileNameOf(plan.entry.name) || t('export.file-name')}.ics`;
    const written = await writeIcalInWorker({
      name: plan.entry.name,
      zone,
      items,
      calendars: snapshot.all('calendars'),
    });
    if (!written.ok) return trouble(sayIcalProblem(written.problem, name, t));
    const saved = await bridge.saveFile({
      title: t('export.title'),
      filterName: t('transfer.calendar-files'),
      extensions: ['ics'],
      suggestedName: name,
      bytes: new TextEncoder().encode(written.value.text),
    });
    if (!saved.ok) return trouble(sayFileProblem(saved.problem, t));
    if (saved.value.kind === 'cancelled') return null;
    const { path } = saved.value;
    const titles = written.value.problems.map(({ title }) => title || t('item.untitled'));
    if (titles.length === 0) return { tone: 'done', text: t('export.saved', { path }) };
    return {
      tone: 'trouble',
      text: t('export.left-out', { path, count: titles.length, titles: titles.join(', ') }),
    };
  };
  const trouble = (text: string) => ({ tone: 'trouble', text: `${text} ${t('import.nothing-changed')}` }) as const;

  return (
    <Modal
      title={t('export.title')}
      subtitle={t('export.for-others')}
      onClose={closeDialog}
      onSubmit={() => void save()}
      footer={
        <>
          <Button onClick={closeDialog}>{t('import.cancel')}</Button>
          <Button variant="primary" type="submit" data-autofocus disabled={writing || dated === 0}>
            {writing ? t('export.writing') : t('export.save')}
          </Button>
        </>
      }
    >
      <fieldset className="export-calendars">
        <legend>{t('export.what')}</legend>
        {calendars.map(({ id, name, hue }) => (
          <Checkbox
            key={id}
            label={name}
            hue={hue}
            checked={!left.has(id)}
            onChange={(checked) => setLeft(new Set(checked ? [...left].filter((each) => each !== id) : [...left, id]))}
          />
        ))}
      </fieldset>
      <p className="export-count" role="status">
        {t('export.count', { count: dated })}
        {undated > 0 && `. ${t('export.undated', { count: undated })}`}
      </p>
    </Modal>
  );
}

/** The plan's name without what file systems refuse. */
function fileNameOf(planName: string): string {
  return planName.replace(/[\\/:*?"<>|\u0000-\u001f]/g, '').trim();
}
