import type { DesktopBridge } from '#shared/desktop/bridge';
import type { ExportDetail } from '#shared/exchange/ical/ical-plan';
import { isEverything } from '#shared/plan/edit-selection';
import { useMemo, useState } from 'react';
import { usePlanSnapshot } from '../../data/plan-context';
import { useUi } from '../../state/ui-store';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { ComboBox } from '../../ui/combo-box';
import { Modal } from '../../ui/modal';
import { Segmented } from '../../ui/segmented';
import { Select } from '../../ui/select';
import { ExportFirstLines } from './export-first-lines';
import { useTableExport } from './table/use-table-export';
import { useExport } from './use-export';
import { useExportItems, type ExportPart } from './use-export-items';
import './export-dialog.css';
import './transfer-trouble.css';

const EXPORT_FORMS = ['calendar', 'table'] as const;
const SEPARATORS = [';', ','] as const;
const CHOICES = ['filtered', 'calendars', 'person'] as const satisfies readonly ExportPart['kind'][];
const DETAILS = ['share', 'times', 'full'] as const satisfies readonly ExportDetail['kind'][];

type ExportForm = (typeof EXPORT_FORMS)[number];

/** What there is to choose between. */
const OFFERED: Readonly<
  Record<ExportPart['kind'], (plan: { readonly isFiltered: boolean; readonly hasPeople: boolean }) => boolean>
> = { filtered: ({ isFiltered }) => isFiltered, calendars: () => true, person: ({ hasPeople }) => hasPeople };

interface Props {
  readonly bridge: DesktopBridge;
  /** The form that was asked for. */
  readonly first?: ExportForm;
  /** Whose calendar was asked for; null is one yet to be chosen. */
  readonly personId?: string | null;
}

/**
 * Asks what goes into the file, what the filter shows, which calendars or what one person has to do, as a calendar file or a table, and in how
 * much detail; says how much that is, and writes it.
 */
export function ExportDialog({ bridge, first = 'calendar', personId: given }: Props) {
  const t = useTranslate();
  const language = useLanguage();
  const snapshot = usePlanSnapshot();
  const { closeDialog } = useUi.getState();
  const calendars = snapshot.all('calendars').filter(({ archived }) => !archived);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [form, setForm] = useState<ExportForm>(first);
  const [separator, setSeparator] = useState<(typeof SEPARATORS)[number]>(language === 'ru' ? ';' : ',');
  const [detail, setDetail] = useState<ExportDetail['kind']>('share');
  const [alarms, setAlarms] = useState(true);
  const [perCalendar, setPerCalendar] = useState(false);
  const [inParts, setInParts] = useState(true);
  const [writing, setWriting] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);

  const filter = useUi((state) => state.filter);
  const isFiltered = !isEverything(filter);
  const people = snapshot.all('people').filter(({ archived }) => !archived);
  const choices = CHOICES.filter((each) => OFFERED[each]({ isFiltered, hasPeople: people.length > 0 }));
  const [choice, setChoice] = useState<(typeof CHOICES)[number]>(firstChoice(given, isFiltered));
  const [personId, setPersonId] = useState(given ?? null);
  const person = people.find(({ id }) => id === personId);

  const part = useMemo((): ExportPart => {
    if (choice === 'filtered') return { kind: choice };
    return choice === 'calendars' ? { kind: choice, left } : { kind: choice, personId };
  }, [choice, left, personId]);
  const items = useExportItems(part);
  const dated = useMemo(() => items.filter(({ schedule }) => schedule !== null), [items]);
  const isTable = form === 'table';
  const written = isTable ? items : dated; // a calendar file has no place for what is not dated
  const undated = items.length - written.length;
  const calendarCount = useMemo(() => new Set(items.map(({ calendarId }) => calendarId)).size, [items]);

  const exportFiles = useExport(bridge, closeDialog);
  const exportTable = useTableExport(bridge, closeDialog);
  const save = async () => {
    setTrouble(null);
    setWriting(true);
    const what = { items: written, detail, alarms, name: choice === 'person' ? (person?.name ?? null) : null };
    setTrouble(
      isTable
        ? await exportTable({ ...what, separator })
        : await exportFiles({ ...what, division: { perCalendar, inParts } }),
    );
    setWriting(false);
  };

  return (
    <Modal
      title={t(isTable ? 'export.title-table' : 'export.title')}
      subtitle={t(`export.told-${detail}`)}
      onClose={closeDialog}
      onSubmit={() => void save()}
      footer={
        <>
          <Button onClick={closeDialog}>{t('import.cancel')}</Button>
          <Button variant="primary" type="submit" data-autofocus disabled={writing || written.length === 0}>
            {writing ? t('export.writing') : t('export.save')}
          </Button>
        </>
      }
    >
      <div className="export-choice">
        <Segmented
          label={t('export.form')}
          value={form}
          options={EXPORT_FORMS.map((value) => ({ value, label: t(`export.form-${value}`) }))}
          onChange={setForm}
        />
      </div>
      {choices.length > 1 && (
        <div className="export-choice">
          <Segmented
            label={t('export.choice')}
            value={choice}
            options={choices.map((value) => ({ value, label: t(`export.choice-${value}`) }))}
            onChange={setChoice}
          />
        </div>
      )}
      <fieldset className="export-calendars" hidden={choice !== 'calendars'}>
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
      {choice === 'person' && (
        <div className="export-person">
          <ComboBox
            label={t('export.whose')}
            placeholder={t('export.whose')}
            options={people}
            chosen={person?.name ?? ''}
            noneLabel={t('inspector.nothing-found')}
            onChoose={setPersonId}
          />
          <small>{t('export.person-hint')}</small>
        </div>
      )}
      <div className="export-detail">
        <Segmented
          label={t('export.detail')}
          value={detail}
          options={DETAILS.map((value) => ({ value, label: t(`export.detail-${value}`) }))}
          onChange={setDetail}
        />
        {detail !== 'times' && <Checkbox label={t('export.alarms')} checked={alarms} onChange={setAlarms} />}
        {!isTable && calendarCount > 1 && (
          <Checkbox label={t('export.per-calendar')} checked={perCalendar} onChange={setPerCalendar} />
        )}
        {!isTable && <Checkbox label={t('export.in-parts')} checked={inParts} onChange={setInParts} />}
        {isTable && (
          <label className="export-separator">
            {t('export.separator')}
            <Select
              value={separator}
              options={SEPARATORS.map((value) => ({
                value,
                label: t(value === ';' ? 'export.semicolons' : 'export.commas'),
              }))}
              onChange={setSeparator}
            />
          </label>
        )}
      </div>
      <p className="export-count" role="status">
        {t('export.count', { count: written.length })}
        {undated > 0 && `. ${t('export.undated', { count: undated })}`}
      </p>
      <ExportFirstLines items={written} title={detail === 'times' ? t('export.busy') : null} />
      {trouble !== null && (
        <p className="transfer-trouble" role="alert">{`${trouble} ${t('import.nothing-changed')}`}</p>
      )}
    </Modal>
  );
}

function firstChoice(personId: string | null | undefined, isFiltered: boolean): ExportPart['kind'] {
  if (personId !== undefined) return 'person';
  return isFiltered ? 'filtered' : 'calendars';
}
