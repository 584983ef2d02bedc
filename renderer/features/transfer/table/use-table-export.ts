import type { DesktopBridge } from '#shared/desktop/bridge';
import { toldByTable } from '#shared/exchange/csv/told-by-table';
import type { CsvWriting } from '#shared/exchange/csv/write-csv';
import type { ExportDetail } from '#shared/exchange/ical/ical-plan';
import type { Item } from '#shared/records/item';
import { useEffect, useRef } from 'react';
import { sayFileProblem } from '../../../commands/say-problem';
import { usePlan } from '../../../data/plan-context';
import { usePlanEntry } from '../../../data/plan-list';
import { useUi } from '../../../state/ui-store';
import { useLanguage, useTranslate } from '../../../state/use-translate';
import { writeCsvInWorker } from '../../../workers/csv-client';
import { exportName } from '../save-export';
import { useExportDetail } from '../use-export-detail';
import { useRememberExport } from '../use-remember-export';
import { sayTableProblem } from './say-table-problem';

interface TableChoice {
  readonly items: readonly Item[];
  readonly detail: ExportDetail['kind'];
  readonly alarms: boolean;
  readonly separator: CsvWriting['separator'];
}

/** Null when the table is saved, or the person changed their mind; else why not, in words. */
type TableExport = (choice: TableChoice) => Promise<string | null>;

/** Writes a table off the main thread, lets the person save it, and remembers what was sent. Leaving stops it. */
export function useTableExport(bridge: DesktopBridge, onSaved: () => void): TableExport {
  const t = useTranslate();
  const language = useLanguage();
  const plan = usePlan();
  const { name: planName } = usePlanEntry();
  const detailOf = useExportDetail();
  const remember = useRememberExport();
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  return async ({ items, detail, alarms, separator }) => {
    const { signal } = (stop.current = new AbortController());
    const suggestedName = exportName(planName, 'csv', t);
    const calendars = plan.snapshot().all('calendars');
    const writing: CsvWriting = { detail: detailOf(detail), alarms, language, separator };
    const written = await writeCsvInWorker({ items, calendars }, writing, { signal });
    if (signal.aborted) return null;
    if (!written.ok) return sayTableProblem(written.problem, suggestedName, t);
    const saved = await bridge.saveFile({
      title: t('export.title-table'),
      filterName: t('export.tables'),
      extensions: ['csv'],
      suggestedName,
      bytes: new TextEncoder().encode(written.value),
    });
    if (!saved.ok) return sayFileProblem(saved.problem, t);
    if (saved.value.kind === 'cancelled') return null;
    onSaved();
    const { path } = saved.value;
    useUi.getState().showToast({ tone: 'done', text: t('export.saved', { path }), undoable: false });
    const told = new Map(items.map((item) => [item.id, toldByTable(item, detail)]));
    await remember(detail === 'times' ? [] : [{ source: path.split(/[\\/]/).at(-1) ?? path, items, told }]);
    return null;
  };
}
