import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { Modal } from '../../ui/modal';
import './import-sheet.css';

interface Props {
  readonly name: string;
  readonly done: number;
  readonly total: number;
}

/** How far the reading of a file is; leaving stops it. */
export function ReadingProgress({ name, done, total }: Props) {
  const t = useTranslate();
  const closeDialog = useUi((state) => state.closeDialog);
  return (
    <Modal
      title={t('import.reading', { name })}
      onClose={closeDialog}
      footer={<Button onClick={closeDialog}>{t('import.cancel')}</Button>}
    >
      <progress className="import-progress" value={done} max={total || 1} aria-label={t('import.reading', { name })} />
    </Modal>
  );
}
