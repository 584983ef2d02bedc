import type { PlanFileProblem } from '#shared/exchange/backup/plan-file';
import type { Translate } from '#shared/i18n/translate';
import { assertNever } from '#shared/kernel/assert-never';
import type { PlanFileWorkerProblem } from '../../workers/plan-file-client';

const BYTES_PER_MEGABYTE = 1024 * 1024;

/** Why a plan file was not opened or written, in words: what is wrong, and what to do. */
export function sayPlanFileProblem(
  problem: PlanFileProblem | PlanFileWorkerProblem,
  file: string,
  t: Translate,
): string {
  switch (problem.kind) {
    case 'not-a-plan':
    case 'wrong-checksum':
      return t(`plan-file.${problem.kind}`, { file });
    case 'cut-off':
      return t('plan-file.cut-off', { file, percent: problem.percent });
    case 'newer':
      return t('plan-file.newer', { file, app: problem.app });
    case 'too-large':
      return t('plan-file.too-large', { file, limit: problem.limit / BYTES_PER_MEGABYTE });
    case 'malformed':
      return t('plan-file.malformed', { file, where: problem.where });
    case 'crashed':
      return t('plan-file.crashed', { file, message: problem.message });
    case 'cancelled':
      return '';
    default:
      return assertNever(problem);
  }
}
