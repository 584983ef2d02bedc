import type { StateCreator } from 'zustand';

/** May who looks on see how people are reached? Off while something is presented; on again when the window opens anew. */
export interface PrivacySlice {
  readonly contactsHidden: boolean;
  readonly toggleContacts: () => void;
}

export const createPrivacySlice: StateCreator<PrivacySlice> = (set) => ({
  contactsHidden: false,
  toggleContacts: () => set(({ contactsHidden }) => ({ contactsHidden: !contactsHidden })),
});
