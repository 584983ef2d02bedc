import type { CsvFileProblem, CsvProblem } from '#shared/exchange/csv/csv-problem';
import type { Translate } from '#shared/i18n/translate';
import { assertNever } from '#shared/kernel/assert-never';
import { sayFileProblem } from '../../../commands/say-problem';
import type { WorkerProblem } from '../../../workers/run-job';

/** Why a table is not read or written at all, in words that name it. */
export function sayTableProblem(problem: CsvFileProblem | WorkerProblem, name: string, t: Translate): string {
  switch (problem.kind) {
    case 'too-large':
      return sayFileProblem({ ...problem, path: name }, t);
    case 'crashed':
      return sayFileProblem({ kind: 'unknown', path: name, message: problem.message }, t);
    case 'empty':
    case 'cancelled':
      return t(`import.file.${problem.kind}`, { name });
    case 'not-a-table':
    case 'no-rows':
      return t(`table.file.${problem.kind}`, { name });
    default:
      return assertNever(problem);
  }
}

/** What is wrong with a row, and in which column. */
export function sayRowProblem({ what, column, text }: CsvProblem, t: Translate): string {
  const why = t(`table.problem.${what}`, { text });
  return column ? t('table.problem.in-column', { column, why }) : why;
}
