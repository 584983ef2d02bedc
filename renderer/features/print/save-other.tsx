import { tellsOfPeriod } from '#shared/print/told-occurrences';
import { ChevronDown } from 'lucide-react';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { MenuButton } from '../../ui/menu-button';
import { MOST_MEGAPIXELS, pixelsOf } from './out/draw-png';
import type { FileForm } from './use-print-out';
import type { Printed } from './use-printed-document';

/** Dots per inch: for a screen, for an office printer, for a poster, for a print shop. */
const RESOLUTIONS = [96, 150, 300, 600] as const;

interface Props {
  readonly printed: Printed;
  readonly isReady: boolean;
  readonly onPicture: (dpi: number) => void;
  readonly onFile: (form: FileForm) => void;
}

/** The files besides PDF that a document can be saved as; what one of them cannot hold is said beside it. */
export function SaveOther({ printed, isReady, onPicture, onFile }: Props) {
  const t = useTranslate();
  if (printed.kind !== 'laid' || !isReady) return <Button disabled>{t('print.save-other')}</Button>;
  const { pages } = printed.document;
  const hasWebPage = tellsOfPeriod(printed.request.setup.document);
  const isTooLarge = (dpi: number) => pages.some((page) => pixelsOf(page, dpi) === null);
  return (
    <MenuButton
      className="button button-plain"
      label={t('print.save-other')}
      sections={[
        {
          entries: RESOLUTIONS.map((dpi) => ({
            id: String(dpi),
            label: t('print.png', { dpi }),
            ...(isTooLarge(dpi) && { reason: t('print.png-too-large', { limit: MOST_MEGAPIXELS }) }),
          })),
        },
        {
          entries: [
            { id: 'svg', label: t('print.svg'), ...(pages.length > 1 && { reason: t('print.svg-many') }) },
            { id: 'html', label: t('print.html'), ...(!hasWebPage && { reason: t('print.html-not-of') }) },
          ],
        },
      ]}
      onChoose={(id) => (id === 'svg' || id === 'html' ? onFile(id) : onPicture(Number(id)))}
    >
      {t('print.save-other')}
      <ChevronDown size={14} />
    </MenuButton>
  );
}
