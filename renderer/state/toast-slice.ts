import type { StateCreator } from 'zustand';

/** A short notice at the foot of the view. A done thing offers undo; a trouble stays until it is closed. */
export interface Toast {
  readonly id: number;
  readonly tone: 'done' | 'trouble';
  readonly text: string;
  readonly undoable: boolean;
  /** Another button than undo, for what the plan's history does not know of. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

export interface ToastSlice {
  readonly toast: Toast | null;
  readonly showToast: (toast: Omit<Toast, 'id'>) => void;
  readonly closeToast: () => void;
}

export const createToastSlice: StateCreator<ToastSlice> = (set) => ({
  toast: null,
  showToast: (toast) => set((state) => ({ toast: { ...toast, id: (state.toast?.id ?? 0) + 1 } })),
  closeToast: () => set({ toast: null }),
});
