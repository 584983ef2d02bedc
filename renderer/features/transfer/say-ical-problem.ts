import { assertNever } from '#shared/kernel/assert-never';
import type { IcalFileProblem } from '#shared/exchange/ical/ical-problem';
import type { Translate } from '#shared/i18n/translate';
import { sayFileProblem } from '../../commands/say-problem';
import type { WorkerProblem } from '../../workers/run-job';

/** Why a calendar file is not read or written at all, in words that name it. */
export function sayIcalProblem(problem: IcalFileProblem | WorkerProblem, name: string, t: Translate): string {
  switch (problem.kind) {
    case 'too-large':
      return sayFileProblem({ ...problem, path: name }, t);
    case 'crashed':
      return sayFileProblem({ kind: 'unknown', path: name, message: problem.message }, t);
    case 'empty':
    case 'not-a-calendar':
    case 'no-events':
    case 'cancelled':
      return t(`import.file.${problem.kind}`, { name });
    default:
      return assertNever(problem);
  }
}
