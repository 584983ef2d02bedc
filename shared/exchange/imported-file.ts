import { leavesRowOut, type CsvProblem } from '#shared/exchange/csv/csv-problem';
import type { CsvFile } from '#shared/exchange/csv/read-csv';
import { leavesEventOut, type IcalProblem } from '#shared/exchange/ical/ical-problem';
import type { IcalFile } from '#shared/exchange/ical/read-ical';

/** What a file of items brings, whatever its form: all are imported by the same road. */
export type ImportedFile = IcalFile | CsvFile;

/** Something of a file that does not come through as it stands there. */
export type ImportProblem = IcalProblem | CsvProblem;

/** Is it of a table, and not of a calendar file? */
export function isOfTable(problem: ImportProblem): problem is CsvProblem {
  return 'row' in problem;
}

/** Did the whole item stay behind, or only a detail of it? */
export function leavesItemOut(problem: ImportProblem): boolean {
  return isOfTable(problem) ? leavesRowOut(problem) : leavesEventOut(problem);
}
