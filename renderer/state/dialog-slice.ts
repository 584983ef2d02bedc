import type { OpenedFile } from '#shared/desktop/bridge';
import type { TableRegister } from '#shared/exchange/register-table/register-column';
import type { Register } from '#shared/plan/registers/register';
import type { PrintSetup } from '#shared/records/print-setup';
import type { PlanEntry } from '#shared/records/plan';
import type { PlanScope } from '#shared/records/plan-scope';
import type { Rule } from '#shared/records/rule';
import type { SeriesScope } from '#shared/records/series-scope';
import type { StateCreator } from 'zustand';
import type { ScopeQuestion } from './scope-question';

/** What lies over the window, at most one at a time. */
export type Dialog =
  | { readonly kind: 'palette' }
  | { readonly kind: 'keys' }
  | { readonly kind: 'go-to-date' }
  | { readonly kind: 'deleted-items' }
  /** As a calendar file, unless a table was asked for. */
  | {
      readonly kind: 'export';
      readonly form?: 'table';
      /** Whose calendar it is about; null is one yet to be chosen. */
      readonly personId?: string | null;
    }
  | { readonly kind: 'export-roadmap' }
  | { readonly kind: 'save-view' }
  /** The preview of what is printed; it begins with a set-up. */
  | { readonly kind: 'print'; readonly setup: PrintSetup }
  | { readonly kind: 'settings' }
  | { readonly kind: 'import'; readonly file: OpenedFile }
  | { readonly kind: 'new-plan' }
  /** All plans, and those that were deleted lately. */
  | { readonly kind: 'plans' }
  | { readonly kind: 'describe-plan'; readonly entry: PlanEntry }
  | { readonly kind: 'delete-plan'; readonly entry: PlanEntry }
  | { readonly kind: 'save-plan' }
  | { readonly kind: 'broken-records' }
  /** A rule of the content policy; null makes a new one, which may begin as `first`. */
  | { readonly kind: 'rule'; readonly ruleId: string | null; readonly first?: Rule }
  | { readonly kind: 'bulk-posts' }
  | { readonly kind: 'ready-rules' }
  /** A ready plan for the community or a person; null asks for whom. */
  | { readonly kind: 'ready-plan'; readonly scope: PlanScope | null }
  /** The name of a baseline; null freezes a new one. */
  | { readonly kind: 'baseline'; readonly baselineId: string | null }
  /** A plan file: as a new plan, or over the open one? */
  | { readonly kind: 'plan-file'; readonly file: OpenedFile }
  /** What items point to. It begins at one of its entries, or where the next one is added. */
  | {
      readonly kind: 'registers';
      readonly register: Register;
      readonly begin?: { readonly id: string } | 'add';
    }
  /** Partners or people to and from a table. */
  | { readonly kind: 'register-table'; readonly register: TableRegister }
  /** The occurrence belongs to a series: this date, it and the following, or all of them? */
  | {
      readonly kind: 'series-scope';
      readonly question: ScopeQuestion;
      readonly answer: (scope: SeriesScope | null) => void;
    };

export interface DialogSlice {
  readonly dialog: Dialog | null;
  readonly openDialog: (dialog: Dialog) => void;
  readonly closeDialog: () => void;
}

export const createDialogSlice: StateCreator<DialogSlice> = (set) => ({
  dialog: null,
  openDialog: (dialog) => set({ dialog }),
  closeDialog: () => set({ dialog: null }),
});
