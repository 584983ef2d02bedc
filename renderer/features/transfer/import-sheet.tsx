import type { OpenedFile } from '#shared/desktop/bridge';
import { isTableFile } from '#shared/exchange/csv/is-table-file';
import { assertNever } from '#shared/kernel/assert-never';
import { useState } from 'react';
import { useRunCommand } from '../../commands/commands-context';
import { usePlanZone } from '../../data/plan-settings';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Modal } from '../../ui/modal';
import { ImportFailed } from './import-failed';
import { ImportPreview } from './import-preview';
import { ReadingProgress } from './reading-progress';
import { sayIcalProblem } from './say-ical-problem';
import { TableImport } from './table/table-import';
import { useImportReading, type ImportReading } from './use-import-reading';

/** What a calendar file or a table would bring, before anything is changed. */
export function ImportSheet({ file }: { readonly file: OpenedFile }) {
  const [attempt, setAttempt] = useState(0);
  const Attempt = isTableFile(file) ? TableImport : CalendarImport;
  return <Attempt key={attempt} file={file} onRetry={() => setAttempt(attempt + 1)} />;
}

function CalendarImport({ file, onRetry }: { readonly file: OpenedFile; readonly onRetry: () => void }) {
  const t = useTranslate();
  const reading = useImportReading(file, usePlanZone());
  switch (reading.kind) {
    case 'reading':
      return <ReadingProgress name={file.name} done={reading.done} total={reading.total} />;
    case 'failed':
      if (isEmptyCalendar(reading.problem)) return <NothingInIt name={file.name} />;
      return (
        <ImportFailed
          why={sayIcalProblem(reading.problem, file.name, t)}
          onRetry={reading.problem.kind === 'crashed' ? onRetry : null}
        />
      );
    case 'read':
      return <ImportPreview name={file.name} file={reading.file} />;
    default:
      return assertNever(reading);
  }
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
