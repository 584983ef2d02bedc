import type { DesktopBridge, OpenedFile } from '#shared/desktop/bridge';
import type { FileProblem } from '#shared/desktop/file-problem';
import { PLAN_FILE_EXTENSION } from '#shared/desktop/plan-file-extension';
import { TABLE_EXTENSIONS } from '#shared/desktop/table-extensions';
import { isPlanFile } from '#shared/exchange/backup/plan-file';
import type { Translate } from '#shared/i18n/translate';
import type { Result } from '#shared/kernel/result';
import { sayFileProblem } from '../commands/say-problem';
import { useUi } from '../state/ui-store';

/** Lets a person choose a calendar file, a table or a plan file. */
export function chooseFile(bridge: DesktopBridge, t: Translate): ReturnType<DesktopBridge['openFile']> {
  return bridge.openFile({
    title: t('transfer.choose-file'),
    filterName: t('plan-file.calendars-and-plans'),
    extensions: ['ics', ...TABLE_EXTENSIONS, PLAN_FILE_EXTENSION],
  });
}

/** Lets a person choose a plan file. */
export function choosePlanFile(bridge: DesktopBridge, t: Translate): ReturnType<DesktopBridge['openFile']> {
  return bridge.openFile({
    title: t('plan-file.choose'),
    filterName: t('plan-file.kind'),
    extensions: [PLAN_FILE_EXTENSION],
  });
}

/** Shows what a file would bring, however it came: a plan, or items of a calendar or a table. Or says why it cannot be read. */
export function offerFile(read: Result<OpenedFile, FileProblem>, t: Translate): void {
  const { openDialog, showToast } = useUi.getState();
  if (!read.ok) showToast({ tone: 'trouble', text: sayFileProblem(read.problem, t), undoable: false });
  else openDialog({ kind: isPlanFile(read.value) ? 'plan-file' : 'import', file: read.value });
}
