import { ExternalLink } from 'lucide-react';
import { isAllowedExternalLink } from '#shared/desktop/external-link';
import { desktopBridge } from '../../../desktop/desktop-bridge';
import { useTranslate } from '../../../state/use-translate';
import { useUi } from '../../../state/ui-store';
import { IconButton } from '../../../ui/icon-button';

/** Opens an address in the system's program; nothing where it is none that may be opened. */
export function OpenLink({ url }: { readonly url: string }) {
  const t = useTranslate();
  const showToast = useUi((state) => state.showToast);
  if (!isAllowedExternalLink(url)) return null;

  const open = async () => {
    const outcome = await desktopBridge.openExternal(url);
    if (outcome === 'refused') showToast({ tone: 'trouble', text: t('inspector.link-refused'), undoable: false });
  };
  return (
    <IconButton size="s" icon={ExternalLink} label={t('inspector.open-link', { url })} onClick={() => void open()} />
  );
}
