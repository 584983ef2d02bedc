import type { StateCreator } from 'zustand';

/** Where each screen of the plan was looked at last, by its name. */
export interface ScreenSlice {
  readonly lastAddresses: Readonly<Record<string, string>>;
  readonly rememberAddress: (screen: string, address: string) => void;
}

export const createScreenSlice: StateCreator<ScreenSlice> = (set) => ({
  lastAddresses: {},
  rememberAddress: (screen, address) =>
    set(({ lastAddresses }) => ({ lastAddresses: { ...lastAddresses, [screen]: address } })),
});
