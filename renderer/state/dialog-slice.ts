import type { OpenedFile } from '#shared/desktop/bridge';
import type { StateCreator } from 'zustand';

/** What lies over the window, at most one at a time. */
export type Dialog =
  | { readonly kind: 'palette' }
  | { readonly kind: 'keys' }
  | { readonly kind: 'go-to-date' }
  | { readonly kind: 'export' }
  | { readonly kind: 'import'; readonly file: OpenedFile }
  /** The occurrence belongs to a series: this date, or all of them? */
  | { readonly kind: 'remove-from-series'; readonly occurrenceKey: string };

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
