import { ExternalLink } from 'lucide-react';
import { isAllowedExternalLink } from '#shared/desktop/external-link';
import { useOpenLink } from './use-open-link';
import { useTranslate } from '../state/use-translate';
import { IconButton } from '../ui/icon-button';

/** Opens an address in the system's program; nothing where it is none that may be opened. */
export function OpenLink({ url }: { readonly url: string }) {
  const t = useTranslate();
  const open = useOpenLink();
  if (!isAllowedExternalLink(url)) return null;
  return (
    <IconButton size="s" icon={ExternalLink} label={t('inspector.open-link', { url })} onClick={() => open(url)} />
  );
}
