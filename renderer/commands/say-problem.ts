import { assertNever } from '#shared/kernel/assert-never';
import type { FileProblem } from '#shared/desktop/file-problem';
import type { Translate } from '#shared/i18n/translate';
import type { ItemProblem } from '#shared/plan/item-problem';
import type { StorageProblem } from '../data/storage-problem';

const BYTES_PER_MEGABYTE = 1024 * 1024;

/** An item problem in words: what is wrong and what to do. */
export function sayItemProblem(problem: ItemProblem, t: Translate): string {
  switch (problem.kind) {
    case 'unknown-zone':
      return t('problem.unknown-zone', { zone: problem.zone });
    case 'ends-before-start':
    case 'milestone-needs-days':
    case 'no-calendar':
    case 'cannot-repeat':
    case 'never-happens':
    case 'series-ends-before-start':
    case 'rule-names-days':
    case 'series-too-long':
      return t(`problem.${problem.kind}`);
    case 'circle':
      return t('problem.circle', { way: problem.titles.join(' → ') });
    case 'rule-refused':
      return t(`problem.rule-${problem.problem}`);
    default:
      return assertNever(problem);
  }
}

/** A storage problem in words. */
export function sayStorageProblem(problem: StorageProblem, t: Translate): string {
  switch (problem.kind) {
    case 'unknown':
      return t('problem.storage-unknown', { message: problem.message });
    case 'invalid-record':
      return t('problem.invalid-record', { table: problem.table, path: problem.path });
    case 'quota':
    case 'blocked':
    case 'closed':
    case 'newer-version':
      return t(`problem.${problem.kind}`);
    default:
      return assertNever(problem);
  }
}

/** A file problem in words; it names the file. */
export function sayFileProblem(problem: FileProblem, t: Translate): string {
  const { path } = problem;
  switch (problem.kind) {
    case 'too-large':
      return t('problem.file-too-large', {
        path,
        size: Math.ceil(problem.size / BYTES_PER_MEGABYTE),
        limit: problem.limit / BYTES_PER_MEGABYTE,
      });
    case 'unknown':
      return t('problem.file-unknown', { path, message: problem.message });
    case 'not-found':
    case 'not-permitted':
    case 'no-space':
      return t(`problem.file-${problem.kind}`, { path });
    default:
      return assertNever(problem);
  }
}
