import type { OpenedFile } from '#shared/desktop/bridge';
import { assertNever } from '#shared/kernel/assert-never';
import { useState } from 'react';
import type { PlanHandle } from '../../data/plan-handle';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Modal } from '../../ui/modal';
import { PlanFilePreview } from './plan-file-preview';
import { sayPlanFileProblem } from './say-plan-file-problem';
import { usePlanFile, type PlanFileReading } from './use-plan-file';
import './plan-file.css';

interface Props {
  readonly file: OpenedFile;
  /** The plan that the file may be opened over; null where none is open. */
  readonly plan: PlanHandle | null;
}

/** What a plan file holds, before anything is changed. */
export function PlanFileSheet({ file, plan }: Props) {
  const [attempt, setAttempt] = useState(0);
  return <Attempt key={attempt} file={file} plan={plan} onRetry={() => setAttempt(attempt + 1)} />;
}

function Attempt({ file, plan, onRetry }: Props & { readonly onRetry: () => void }) {
  const reading = usePlanFile(file, plan);
  switch (reading.kind) {
    case 'reading':
      return <Reading name={file.name} share={reading.share} />;
    case 'failed':
      return <Failed name={file.name} problem={reading.problem} onRetry={onRetry} />;
    case 'read':
      return <PlanFilePreview file={file} plan={plan} read={reading} />;
    default:
      return assertNever(reading);
  }
}

function Reading({ name, share }: { readonly name: string; readonly share: number }) {
  const t = useTranslate();
  const closeDialog = useUi((state) => state.closeDialog);
  const title = t('plan-file.reading', { name });
  return (
    <Modal title={title} onClose={closeDialog} footer={<Button onClick={closeDialog}>{t('plan-file.cancel')}</Button>}>
      <progress className="plan-file-progress" value={share} max={1} aria-label={title} />
    </Modal>
  );
}

interface FailedProps {
  readonly name: string;
  readonly problem: Extract<PlanFileReading, { kind: 'failed' }>['problem'];
  readonly onRetry: () => void;
}

function Failed({ name, problem, onRetry }: FailedProps) {
  const t = useTranslate();
  const closeDialog = useUi((state) => state.closeDialog);
  const mayPassNextTime = problem.kind === 'crashed';
  return (
    <Modal
      title={t('plan-file.failed')}
      onClose={closeDialog}
      footer={
        <>
          {mayPassNextTime && <Button onClick={onRetry}>{t('plan-file.retry')}</Button>}
          <Button variant="primary" data-autofocus onClick={closeDialog}>
            {t('plan-file.close')}
          </Button>
        </>
      }
    >
      <EmptyState icon="trouble" text={`${sayPlanFileProblem(problem, name, t)} ${t('plan-file.nothing-changed')}`} />
    </Modal>
  );
}
