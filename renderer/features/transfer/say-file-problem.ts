import { assertNever } from '#shared/kernel/assert-never';
import type { IcalFileProblem } from '#shared/exchange/ical/ical-problem';
import type { Translate } from '#shared/i18n/translate';
import { sayFileProblem } from '../../commands/say-problem';

/** Why a calendar file is not read at all, in words that name it. */
export function sayIcalFileProblem(problem: IcalFileProblem, name: string, t: Translate): string {
  switch (problem.kind) {
    case 'too-large':
      return sayFileProblem({ ...problem, path: name }, t);
    case 'empty':
    case 'not-a-calendar':
    case 'no-events':
      return t(`import.file.${problem.kind}`, { name });
    default:
      return assertNever(problem);
  }
}
