import { TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Translate } from '#shared/i18n/translate';
import type { PrintWarning } from '#shared/print/page';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import type { Printed } from './use-printed-document';

interface Props {
  readonly printed: Printed;
  /** What is shown is the last set-up without problems, not what stands in the fields. */
  readonly isKept: boolean;
  /** Goes back to the set-up that is shown. */
  readonly onStop: () => void;
}

/** A layout that takes longer than this can be stopped, in milliseconds. */
const LONG = 1000;

/** How many pages there are and what is to be known of them; that they are on their way; or why there are none. */
export function PreviewStatus({ printed, isKept, onStop }: Props) {
  const t = useTranslate();
  const isLate = printed.kind === 'laid' && printed.isLate;
  const isLong = useIsLong(isLate);
  if (printed.kind === 'failed') {
    return (
      <p className="print-told print-warning" role="alert">
        <TriangleAlert size={14} />
        {t('print.layout-failed', { message: printed.message })}
      </p>
    );
  }
  return (
    <p className="print-told" role="status">
      {printed.kind === 'loading' || isLate ? (
        <>
          {t('print.laying-out')}
          {isLong && (
            <Button variant="ghost" onClick={onStop}>
              {t('print.stop')}
            </Button>
          )}
        </>
      ) : (
        <>
          <span>{t('print.page-count', { count: printed.document.pages.length })}</span>
          {printed.document.warnings.map((warning) => (
            <span key={warning.kind} className="print-warning">
              <TriangleAlert size={14} />
              {sayWarning(warning, t)}
            </span>
          ))}
          {isKept && <span className="print-warning">{t('print.kept')}</span>}
        </>
      )}
    </p>
  );
}

function useIsLong(isOn: boolean): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isOn) return;
    const timer = setTimeout(() => setLong(true), LONG);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [isOn]);
  return isLong;
}

function sayWarning(warning: PrintWarning, t: Translate): string {
  switch (warning.kind) {
    case 'overflow':
      return t('print.warning-overflow', { count: warning.count });
    case 'nothing-in-period':
      return t('print.warning-nothing');
    case 'no-event':
      return t('print.warning-no-event');
  }
}
