import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Modal } from '../../ui/modal';

interface Props {
  /** In words. */
  readonly why: string;
  /** Where another attempt may succeed. */
  readonly onRetry: (() => void) | null;
}

/** A file that is not read at all. */
export function ImportFailed({ why, onRetry }: Props) {
  const t = useTranslate();
  const closeDialog = useUi((state) => state.closeDialog);
  return (
    <Modal
      title={t('import.failed')}
      onClose={closeDialog}
      footer={
        <>
          {onRetry && <Button onClick={onRetry}>{t('problem.try-again')}</Button>}
          <Button variant="primary" data-autofocus onClick={closeDialog}>
            {t('import.close')}
          </Button>
        </>
      }
    >
      <EmptyState icon="trouble" text={`${why} ${t('import.nothing-changed')}`} />
    </Modal>
  );
}
