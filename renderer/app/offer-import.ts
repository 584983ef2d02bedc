import type { DesktopBridge, OpenedFile } from '#shared/desktop/bridge';
import type { FileProblem } from '#shared/desktop/file-problem';
import type { Translate } from '#shared/i18n/translate';
import type { Result } from '#shared/kernel/result';
import { sayFileProblem } from '../commands/say-problem';
import { useUi } from '../state/ui-store';

/** Lets a person choose a calendar file. */
export function chooseCalendarFile(bridge: DesktopBridge, t: Translate): ReturnType<DesktopBridge['openFile']> {
  return bridge.openFile({
    title: t('transfer.choose-file'),
    filterName: t('transfer.calendar-files'),
    extensions: ['ics'],
  });
}

/** Shows what a file would bring, however it came; or says why it cannot be read. */
export function offerImport(read: Result<OpenedFile, FileProblem>, t: Translate): void {
  const { openDialog, showToast } = useUi.getState();
  if (read.ok) openDialog({ kind: 'import', file: read.value });
  else showToast({ tone: 'trouble', text: sayFileProblem(read.problem, t), undoable: false });
}
