import type { ExportedFile, FileDivision } from '#shared/exchange/ical/export-files';
import type { IcalFileProblem } from '#shared/exchange/ical/ical-problem';
import type { IcalManner, IcalPlan } from '#shared/exchange/ical/ical-plan';
import type { IcalFile } from '#shared/exchange/ical/read-ical';
import type { Result } from '#shared/kernel/result';
import type { WorkerProgress } from './run-job';

/** What the iCalendar worker is asked to do, one job at a time. */
export type IcalJob =
  | { readonly kind: 'read'; readonly bytes: Uint8Array; readonly options: ReadInWorkerOptions }
  | { readonly kind: 'write'; readonly plan: IcalPlan; readonly manner: IcalManner; readonly division: FileDivision };

export interface ReadInWorkerOptions {
  /** For times without a zone, and in place of zones that nobody knows. */
  readonly defaultZone: string;
}

/** What the worker answers: how far it is, any number of times, then the outcome. */
export type IcalAnswer =
  | WorkerProgress
  | { readonly kind: 'read'; readonly outcome: Result<IcalFile, IcalFileProblem> }
  | { readonly kind: 'written'; readonly outcome: readonly ExportedFile[] };
