import { createContext, useContext, useState, type ReactNode } from 'react';

const OpenContext = createContext(false);

/** Says whether the fields that are seldom needed are shown below. */
export function MoreFieldsProvider({ open, children }: { readonly open: boolean; readonly children: ReactNode }) {
  return <OpenContext value={open}>{children}</OpenContext>;
}

interface Props {
  /** Does the field hold something? Then it is shown, and stays while the item is: it may just be rewritten. */
  readonly filled: boolean;
  readonly children: ReactNode;
}

/** A field that is seldom needed: folded away while it is empty. */
export function SeldomField({ filled, children }: Props) {
  const open = useContext(OpenContext);
  const [wasFilled, setWasFilled] = useState(filled);
  if (filled && !wasFilled) setWasFilled(true);
  return open || filled || wasFilled ? children : null;
}
