import type { DesktopBridge } from '#shared/desktop/bridge';
import type { ExportedFile, FileDivision } from '#shared/exchange/ical/export-files';
import type { ExportDetail, IcalManner } from '#shared/exchange/ical/ical-plan';
import type { Item } from '#shared/records/item';
import { useEffect, useRef } from 'react';
import { sayFileProblem } from '../../commands/say-problem';
import { usePlan } from '../../data/plan-context';
import { usePlanEntry } from '../../data/plan-list';
import { planZone } from '../../data/plan-settings';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { writeIcalInWorker } from '../../workers/ical-client';
import { icsName, saveExport } from './save-export';
import { sayIcalProblem } from './say-ical-problem';
import { useExportDetail } from './use-export-detail';
import { useRememberExport } from './use-remember-export';

/** What was chosen in the dialog. */
export interface ExportChoice {
  readonly items: readonly Item[];
  readonly detail: ExportDetail['kind'];
  readonly alarms: boolean;
  readonly division: FileDivision;
  /** What the calendar is called; null is as the plan. */
  readonly name: string | null;
}

/** Null when the files are saved, or the person changed their mind; else why not, in words. */
type Export = (choice: ExportChoice) => Promise<string | null>;

/**
 * Writes calendar files off the main thread, lets the person save them, and remembers what was sent, for the day on
 * which a file comes back. Leaving stops it.
 */
export function useExport(bridge: DesktopBridge, onSaved: () => void): Export {
  const t = useTranslate();
  const plan = usePlan();
  const { name: planName } = usePlanEntry();
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  const remember = useRememberExport();
  const detailOf = useExportDetail();

  const tell = (where: string, files: readonly ExportedFile[]) => {
    const { showToast } = useUi.getState();
    const titles = files.flatMap(({ problems }) => problems.map(({ title }) => title || t('item.untitled')));
    if (titles.length === 0) showToast({ tone: 'done', text: t('export.saved', { path: where }), undoable: false });
    else {
      const text = t('export.left-out', { path: where, count: titles.length, titles: titles.join(', ') });
      showToast({ tone: 'trouble', text, undoable: false });
    }
  };

  return async ({ items, detail, alarms, division, name: ownName }) => {
    const name = ownName ?? planName;
    const snapshot = plan.snapshot();
    const { signal } = (stop.current = new AbortController());
    const manner: IcalManner = { detail: detailOf(detail), alarms };
    const written = await writeIcalInWorker(
      { name, zone: planZone(snapshot), items, calendars: snapshot.all('calendars') },
      { manner, division },
      { signal },
    );
    if (signal.aborted) return null;
    if (!written.ok) return sayIcalProblem(written.problem, icsName(name, t), t);
    const saved = await saveExport(bridge, written.value, t);
    if (!saved.ok) return sayFileProblem(saved.problem, t);
    if (saved.value === null) return null;
    onSaved();
    tell(saved.value.where, written.value);
    const { names } = saved.value;
    await remember(written.value.map(({ told }, at) => ({ source: names[at] ?? '', items, told })));
    return null;
  };
}
