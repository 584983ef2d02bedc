import type { DesktopBridge } from '#shared/desktop/bridge';
import { useEffect } from 'react';
import { useTranslate } from '../state/use-translate';
import { offerFile } from './offer-file';

/** Shows what a file brings that was opened from outside: by double click, from the command line, in a second instance. */
export function useIncomingFiles(bridge: DesktopBridge): void {
  const t = useTranslate();
  useEffect(() => bridge.onIncomingFile((incoming) => offerFile(incoming, t)), [bridge, t]);
  useEffect(() => void bridge.ready(), [bridge]);
}
