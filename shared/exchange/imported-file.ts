import { leavesRowOut, type CsvProblem } from '#shared/exchange/csv/csv-problem';
import type { CsvFile } from '#shared/exchange/csv/read-csv';
import { leavesEventOut, type IcalProblem } from '#shared/exchange/ical/ical-problem';
import type { IcalFile } from '#shared/exchange/ical/read-ical';
import type { Item } from '#shared/records/item';

/** What a file of items brings, whatever its form: all are imported by the same road. */
export type ImportedFile = IcalFile | CsvFile;

/** Something of a file that does not come through as it stands there. */
export type ImportProblem = IcalProblem | CsvProblem;

/** The tasks of a file, of which it is asked what shall become of them; a table has none. */
export function tasksOf(file: ImportedFile): readonly Item[] {
  return 'tasks' in file ? file.tasks : [];
}

/** Is it of a table, and not of a calendar file? */
export function isOfTable(problem: ImportProblem): problem is CsvProblem {
  return 'row' in problem;
}

/** Did the whole item stay behind, or only a detail of it? */
export function leavesItemOut(problem: ImportProblem): boolean {
  return isOfTable(problem) ? leavesRowOut(problem) : leavesEventOut(problem);
}
