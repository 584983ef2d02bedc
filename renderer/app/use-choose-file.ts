import type { DesktopBridge, OpenedFile } from '#shared/desktop/bridge';
import { useCallback } from 'react';
import { sayFileProblem } from '../commands/say-problem';
import { useUi } from '../state/ui-store';
import { useTranslate } from '../state/use-translate';
import { chooseFile } from './offer-file';

/** Lets a person choose a calendar or plan file; null when they changed their mind, or were told why it cannot be read. */
export function useChooseFile(bridge: DesktopBridge): () => Promise<OpenedFile | null> {
  const t = useTranslate();
  return useCallback(async () => {
    const opened = await chooseFile(bridge, t);
    if (opened.ok) return opened.value.kind === 'opened' ? opened.value.file : null;
    useUi.getState().showToast({ tone: 'trouble', text: sayFileProblem(opened.problem, t), undoable: false });
    return null;
  }, [bridge, t]);
}
