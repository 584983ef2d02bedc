import type { OpenedFile } from '#shared/desktop/bridge';
import { assertNever } from '#shared/kernel/assert-never';
import { useState } from 'react';
import { useRunCommand } from '../../commands/commands-context';
import { usePlanZone } from '../../data/plan-settings';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Modal } from '../../ui/modal';
import { ImportPreview } from './import-preview';
import { sayIcalProblem } from './say-ical-problem';
import { useImportReading, type ImportReading } from './use-import-reading';
import './import-sheet.css';

/** What a calendar file would bring, before anything is changed. */
export function ImportSheet({ file }: { readonly file: OpenedFile }) {
  const [attempt, setAttempt] = useState(0);
  return <Attempt key={attempt} file={file} onRetry={() => setAttempt(attempt + 1)} />;
}

function Attempt({ file, onRetry }: { readonly file: OpenedFile; readonly onRetry: () => void }) {
  const reading = useImportReading(file, usePlanZone());
  switch (reading.kind) {
    case 'reading':
      return <Reading name={file.name} done={reading.done} total={reading.total} />;
    case 'failed':
      if (isEmptyCalendar(reading.problem)) return <NothingInIt name={file.name} />;
      return <Failed name={file.name} problem={reading.problem} onRetry={onRetry} />;
    case 'read':
      return <ImportPreview name={file.name} file={reading.file} />;
    default:
      return assertNever(reading);
  }
}

function Reading({ name, done, total }: { readonly name: string; readonly done: number; readonly total: number }) {
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

type Problem = Extract<ImportReading, { kind: 'failed' }>['problem'];

function isEmptyCalendar(problem: Problem): boolean {
  return problem.kind === 'no-events' && problem.problems.length === 0;
}

function NothingInIt({ name }: { readonly name: string }) {
  const t = useTranslate();
  const run = useRunCommand();
  const closeDialog = useUi((state) => state.closeDialog);
  const chooseAnother = () => {
    closeDialog();
    run('import');
  };
  return (
    <Modal
      title={t('import.title')}
      subtitle={name}
      onClose={closeDialog}
      footer={<Button onClick={closeDialog}>{t('import.close')}</Button>}
    >
      <EmptyState icon="calendar" size="s" text={t('import.no-items')}>
        <Button variant="primary" data-autofocus onClick={chooseAnother}>
          {t('import.another')}
        </Button>
      </EmptyState>
    </Modal>
  );
}

function Failed({
  name,
  problem,
  onRetry,
}: {
  readonly name: string;
  readonly problem: Problem;
  readonly onRetry: () => void;
}) {
  const t = useTranslate();
  const closeDialog = useUi((state) => state.closeDialog);
  return (
    <Modal
      title={t('import.failed')}
      onClose={closeDialog}
      footer={
        <>
          {problem.kind === 'crashed' && <Button onClick={onRetry}>{t('problem.try-again')}</Button>}
          <Button variant="primary" data-autofocus onClick={closeDialog}>
            {t('import.close')}
          </Button>
        </>
      }
    >
      <EmptyState icon="trouble" text={`${sayIcalProblem(problem, name, t)} ${t('import.nothing-changed')}`} />
    </Modal>
  );
}
