import type { Translate } from '#shared/i18n/translate';
import { assertNever } from '#shared/kernel/assert-never';
import type { RegisterProblem } from '#shared/plan/registers/register-problem';

/** Why a register was not changed, in words: what is wrong and what to do. */
export function sayRegisterProblem(problem: RegisterProblem, t: Translate): string {
  switch (problem.kind) {
    case 'name-taken':
      return t(problem.archived ? 'registers.name-archived' : 'registers.name-taken', { name: problem.name });
    case 'name-too-long':
      return t('registers.name-too-long', { longest: problem.longest });
    case 'name-empty':
    case 'no-hashtag':
    case 'entry-gone':
    case 'last-calendar':
    case 'calendar-in-use':
      return t(`registers.${problem.kind}`);
    default:
      return assertNever(problem);
  }
}
