import type { DesktopBridge } from '#shared/desktop/bridge';
import type { ExportDetail } from '#shared/exchange/ical/ical-plan';
import { planReferences } from '#shared/exchange/ical/plan-references';
import type { IcalWriteProblem } from '#shared/exchange/ical/write-ical';
import { assertNever } from '#shared/kernel/assert-never';
import { isEverything } from '#shared/plan/edit-selection';
import { useMemo, useState } from 'react';
import { fileNameOf } from '../../commands/file-name-of';
import { sayFileProblem } from '../../commands/say-problem';
import { usePlanSnapshot } from '../../data/plan-context';
import { usePlanEntry } from '../../data/plan-list';
import { planZone } from '../../data/plan-settings';
import { selectedItems } from '../../data/selected-items';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { Modal } from '../../ui/modal';
import { Segmented } from '../../ui/segmented';
import { writeIcalInWorker } from '../../workers/ical-client';
import { sayIcalProblem } from './say-ical-problem';
import './export-dialog.css';
import './transfer-trouble.css';

const CHOICES = ['filtered', 'calendars'] as const;
const DETAILS = ['share', 'times', 'full'] as const satisfies readonly ExportDetail['kind'][];

/**
 * Asks what goes into the file, what the filter shows or which calendars, and in how much detail; says how much that is,
 * and writes it.
 */
export function ExportDialog({ bridge }: { readonly bridge: DesktopBridge }) {
  const t = useTranslate();
  const { name: planName } = usePlanEntry();
  const snapshot = usePlanSnapshot();
  const { closeDialog, showToast } = useUi.getState();
  const calendars = snapshot.all('calendars').filter(({ archived }) => !archived);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [detail, setDetail] = useState<ExportDetail['kind']>('share');
  const [alarms, setAlarms] = useState(true);
  const [writing, setWriting] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);

  const filter = useUi((state) => state.filter);
  const isFiltered = !isEverything(filter);
  const [choice, setChoice] = useState<(typeof CHOICES)[number]>(isFiltered ? 'filtered' : 'calendars');

  const items = useMemo(
    () =>
      choice === 'filtered'
        ? selectedItems(snapshot, filter, planZone(snapshot))
        : snapshot.all('items').filter(({ calendarId }) => !left.has(calendarId)),
    [snapshot, choice, filter, left],
  );
  const undated = items.filter(({ schedule }) => schedule === null).length;
  const dated = items.length - undated;

  const save = async () => {
    setTrouble(null);
    setWriting(true);
    await writeAndSave();
    setWriting(false);
  };

  const writeAndSave = async () => {
    const zone = planZone(snapshot);
    const name = `${fileNameOf(planName) || t('export.file-name')}.ics`;
    const allCalendars = snapshot.all('calendars');
    const written = await writeIcalInWorker(
      { name: planName, zone, items, calendars: allCalendars },
      { detail: chosenDetail(), alarms },
    );
    if (!written.ok) return setTrouble(sayIcalProblem(written.problem, name, t));
    const saved = await bridge.saveFile({
      title: t('export.title'),
      filterName: t('transfer.calendar-files'),
      extensions: ['ics'],
      suggestedName: name,
      bytes: new TextEncoder().encode(written.value.text),
    });
    if (!saved.ok) return setTrouble(sayFileProblem(saved.problem, t));
    if (saved.value.kind === 'cancelled') return;
    closeDialog();
    tellSaved(saved.value.path, written.value.problems);
  };

  const chosenDetail = (): ExportDetail => {
    switch (detail) {
      case 'share':
        return { kind: 'share' };
      case 'times':
        return { kind: 'times', title: t('export.busy') };
      case 'full':
        return { kind: 'full', references: planReferences(snapshot) };
      default:
        return assertNever(detail);
    }
  };

  const tellSaved = (path: string, leftOut: readonly IcalWriteProblem[]) => {
    const titles = leftOut.map(({ title }) => title || t('item.untitled'));
    if (titles.length === 0) showToast({ tone: 'done', text: t('export.saved', { path }), undoable: false });
    else {
      const text = t('export.left-out', { path, count: titles.length, titles: titles.join(', ') });
      showToast({ tone: 'trouble', text, undoable: false });
    }
  };

  return (
    <Modal
      title={t('export.title')}
      subtitle={t(`export.told-${detail}`)}
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
      {isFiltered && (
        <div className="export-choice">
          <Segmented
            label={t('export.choice')}
            value={choice}
            options={CHOICES.map((value) => ({ value, label: t(`export.choice-${value}`) }))}
            onChange={setChoice}
          />
        </div>
      )}
      <fieldset className="export-calendars" hidden={choice === 'filtered'}>
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
      <div className="export-detail">
        <Segmented
          label={t('export.detail')}
          value={detail}
          options={DETAILS.map((value) => ({ value, label: t(`export.detail-${value}`) }))}
          onChange={setDetail}
        />
        <Checkbox label={t('export.alarms')} checked={alarms} onChange={setAlarms} />
      </div>
      <p className="export-count" role="status">
        {t('export.count', { count: dated })}
        {undated > 0 && `. ${t('export.undated', { count: undated })}`}
      </p>
      {trouble !== null && (
        <p className="transfer-trouble" role="alert">{`${trouble} ${t('import.nothing-changed')}`}</p>
      )}
    </Modal>
  );
}
