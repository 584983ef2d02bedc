import type { IcalFileProblem } from '#shared/exchange/ical/ical-problem';
import type { IcalPlan } from '#shared/exchange/ical/ical-plan';
import type { IcalFile } from '#shared/exchange/ical/read-ical';
import type { WrittenIcal } from '#shared/exchange/ical/write-ical';
import type { Result } from '#shared/kernel/result';

/** What the worker is asked to do; it does one thing and is done. */
export type IcalRequest =
  | { readonly kind: 'read'; readonly bytes: Uint8Array; readonly defaultZone: string }
  | { readonly kind: 'write'; readonly plan: IcalPlan };

/** What the worker answers: how far it is, and at last the outcome. */
export type IcalResponse =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'read'; readonly outcome: Result<IcalFile, IcalFileProblem> }
  | { readonly kind: 'written'; readonly outcome: WrittenIcal };
