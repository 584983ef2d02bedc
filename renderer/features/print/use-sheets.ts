import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** The sheets that the window prints: there only while it prints. */
export interface Sheets {
  readonly areShown: boolean;
  /** Does something while they are there. */
  readonly during: <Value>(act: () => Promise<Value>) => Promise<Value>;
}

/** Lays the sheets out for the app's own printing, and for that by the browser's menu. */
export function useSheets(): Sheets {
  const [areShown, setShown] = useState(false);
  useEffect(() => {
    const show = () => flushSync(() => setShown(true));
    const hide = () => setShown(false);
    window.addEventListener('beforeprint', show);
    window.addEventListener('afterprint', hide);
    return () => {
      window.removeEventListener('beforeprint', show);
      window.removeEventListener('afterprint', hide);
    };
  }, []);
  return {
    areShown,
    during: async (act) => {
      flushSync(() => setShown(true));
      try {
        return await act();
      } finally {
        setShown(false);
      }
    },
  };
}
