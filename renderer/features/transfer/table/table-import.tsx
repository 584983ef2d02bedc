import type { OpenedFile } from '#shared/desktop/bridge';
import { assertNever } from '#shared/kernel/assert-never';
import { usePlanZone } from '../../../data/plan-settings';
import { rememberManner } from '../../../data/table-manners';
import { useTranslate } from '../../../state/use-translate';
import { ImportFailed } from '../import-failed';
import { ImportPreview } from '../import-preview';
import { ReadingProgress } from '../reading-progress';
import { ColumnMapping } from './column-mapping';
import { sayTableProblem } from './say-table-problem';
import { useTableImport } from './use-table-import';

interface Props {
  readonly file: OpenedFile;
  readonly onRetry: () => void;
}

/** A table on its way into the plan: what its columns tell is asked, unless it is known, and then what it would bring. */
export function TableImport({ file, onRetry }: Props) {
  const t = useTranslate();
  const { reading, onAnswer, onAsk } = useTableImport(file, usePlanZone());
  switch (reading.kind) {
    case 'reading':
      return <ReadingProgress name={file.name} done={reading.done} total={reading.total} />;
    case 'failed':
      return (
        <ImportFailed
          why={sayTableProblem(reading.problem, file.name, t)}
          onRetry={reading.problem.kind === 'crashed' ? onRetry : null}
        />
      );
    case 'asking':
      return (
        <ColumnMapping
          name={file.name}
          survey={reading.survey}
          first={reading.manner}
          onAnswer={(manner) => {
            const { signature } = reading.survey;
            if (signature !== null) void rememberManner(signature, manner);
            onAnswer(reading.survey, manner);
          }}
        />
      );
    case 'read':
      return (
        <ImportPreview name={file.name} file={reading.file} onColumns={() => onAsk(reading.survey, reading.manner)} />
      );
    default:
      return assertNever(reading);
  }
}
