import type { DesktopBridge } from '#shared/desktop/bridge';
import { useEffect } from 'react';
import { sayFileProblem } from '../commands/say-problem';
import { useUi } from '../state/ui-store';
import { useTranslate } from '../state/use-translate';

/** Shows what a file brings that was opened from outside: by double click, from the command line, in a second instance. */
export function useIncomingFiles(bridge: DesktopBridge): void {
  const t = useTranslate();
  useEffect(
    () =>
      bridge.onIncomingFile((incoming) => {
        const { openDialog, showToast } = useUi.getState();
        if (incoming.ok) openDialog({ kind: 'import', file: incoming.value });
        else showToast({ tone: 'trouble', text: sayFileProblem(incoming.problem, t), undoable: false });
      }),
    [bridge, t],
  );
  useEffect(() => void bridge.ready(), [bridge]);
}
