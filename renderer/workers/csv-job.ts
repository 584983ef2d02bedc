import type { CsvFileProblem } from '#shared/exchange/csv/csv-problem';
import type { CsvFile, CsvManner } from '#shared/exchange/csv/read-csv';
import type { TableSurvey } from '#shared/exchange/csv/survey-table';
import type { CsvWriting } from '#shared/exchange/csv/write-csv';
import type { IcalPlan } from '#shared/exchange/ical/ical-plan';
import type { Result } from '#shared/kernel/result';
import type { WorkerProgress } from './run-job';

/** What the worker for tables is asked to do; it does one job and is done. */
export type CsvJob =
  | { readonly kind: 'survey'; readonly bytes: Uint8Array }
  | { readonly kind: 'read'; readonly bytes: Uint8Array; readonly manner: CsvManner; readonly zone: string }
  | { readonly kind: 'write'; readonly plan: CsvPlan; readonly writing: CsvWriting };

/** The items that are written, and the calendars that they lie in. */
export type CsvPlan = Pick<IcalPlan, 'items' | 'calendars'>;

/** What the worker answers: how far it is, any number of times, then the outcome. */
export type CsvAnswer =
  | WorkerProgress
  | { readonly kind: 'surveyed'; readonly outcome: Result<TableSurvey, CsvFileProblem> }
  | { readonly kind: 'read'; readonly outcome: Result<CsvFile, CsvFileProblem> }
  | { readonly kind: 'written'; readonly text: string };
