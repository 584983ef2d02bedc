import { desktopBridge } from '../desktop/desktop-bridge';
import { useTranslate } from '../state/use-translate';
import { useUi } from '../state/ui-store';

/** Opens an address in the system's program, and says so when that is refused. */
export function useOpenLink(): (url: string) => void {
  const t = useTranslate();
  const showToast = useUi((state) => state.showToast);
  return (url) => {
    void desktopBridge.openExternal(url).then((outcome) => {
      if (outcome === 'refused') showToast({ tone: 'trouble', text: t('inspector.link-refused'), undoable: false });
    });
  };
}
