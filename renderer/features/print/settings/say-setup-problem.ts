import type { Translate } from '#shared/i18n/translate';
import type { SetupProblem } from '#shared/print/setup-problem';

/** What is wrong with a field of a set-up and what would be right, in words; null where nothing is. */
export function sayProblemOf(
  field: SetupProblem['field'],
  problems: readonly SetupProblem[],
  t: Translate,
): string | null {
  const found = problems.find((problem) => problem.field === field);
  return found ? sayProblem(found, t) : null;
}

function sayProblem(found: SetupProblem, t: Translate): string {
  switch (found.field) {
    case 'period':
      return found.problem === 'reversed'
        ? t('print.problem-reversed')
        : t('print.problem-too-long', { years: found.years });
    case 'paper':
      return t(`print.problem-${found.problem}`, { limit: found.limit });
    case 'event':
      return t('print.problem-no-event');
    case 'overlap':
      return found.problem === 'negative'
        ? t('print.problem-margin-negative')
        : t('print.problem-overlap-too-large', { limit: found.limit });
    case 'margin':
      return found.problem === 'negative'
        ? t('print.problem-margin-negative')
        : t('print.problem-margin-too-large', { limit: found.limit });
  }
}
