import type { DesktopBridge } from '#shared/desktop/bridge';
import { setupProblems } from '#shared/print/setup-problem';
import type { PrintSetup } from '#shared/records/print-setup';
import { useMemo, useState } from 'react';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { Modal } from '../../ui/modal';
import { PrintPreview } from './print-preview';
import { PrintSheets } from './print-sheets';
import { SaveOther } from './save-other';
import { SavedSetups } from './setups/saved-setups';
import { SettingsPanel } from './settings/settings-panel';
import { usePrintedDocument } from './use-printed-document';
import { usePrintKey } from './use-print-key';
import { usePrintOut } from './use-print-out';
import { useSheets } from './use-sheets';
import './print-dialog.css';

interface Props {
  readonly bridge: DesktopBridge;
  /** What it begins with; without problems. */
  readonly first: PrintSetup;
}

/**
 * The paper before it is printed: what was chosen at the right is seen at the left at once, as it comes out. What cannot
 * be printed is told at its field, and the last preview stays.
 */
export function PrintDialog({ bridge, first }: Props) {
  const t = useTranslate();
  const closeDialog = useUi((state) => state.closeDialog);
  const [setup, setSetup] = useState(first);
  const problems = useMemo(() => setupProblems(setup), [setup]);
  const [good, setGood] = useState(first);
  if (problems.length === 0 && good !== setup) setGood(setup);
  const printed = usePrintedDocument(good);
  const sheets = useSheets();
  const out = usePrintOut(bridge, printed, sheets.during);
  const canLeave = problems.length === 0 && printed.kind === 'laid' && !printed.isLate && !out.isBusy;

  usePrintKey(() => {
    if (canLeave) out.print();
  });

  return (
    <Modal
      size="sheet"
      title={t('print.title')}
      onClose={closeDialog}
      footer={
        <>
          <SavedSetups setup={setup} isSound={problems.length === 0} onChange={setSetup} />
          {out.outcome && (
            <p className={`print-${out.outcome.kind}`} role={out.outcome.kind === 'done' ? 'status' : 'alert'}>
              {out.outcome.text}
            </p>
          )}
          <Button onClick={closeDialog}>{t('print.close')}</Button>
          <SaveOther printed={printed} isReady={canLeave} onPicture={out.savePicture} onFile={out.saveFile} />
          {bridge.paper.kind === 'native' && (
            <Button disabled={!canLeave} onClick={out.print}>
              {t('print.print')}
            </Button>
          )}
          <Button
            variant="primary"
            disabled={!canLeave}
            onClick={bridge.paper.kind === 'native' ? out.savePdf : out.print}
          >
            {out.isBusy
              ? t('print.writing')
              : t(bridge.paper.kind === 'native' ? 'print.save-pdf' : 'print.print-or-pdf')}
          </Button>
        </>
      }
    >
      <div className="print-body">
        <PrintPreview
          printed={printed}
          isKept={problems.length > 0}
          onStop={() => {
            if (printed.kind === 'laid') setSetup(printed.request.setup);
          }}
        />
        <SettingsPanel setup={setup} problems={problems} onChange={setSetup} />
      </div>
      {sheets.areShown && printed.kind === 'laid' && <PrintSheets document={printed.document} />}
    </Modal>
  );
}
