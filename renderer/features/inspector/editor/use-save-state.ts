import { useCallback, useState } from 'react';

/** How saving goes. It begins quiet, and says that it is busy only when it takes long enough to be noticed. */
export type SaveState = 'quiet' | 'saving' | 'saved' | 'refused';

const NOTICEABLE_MS = 300;

/** Follows saves: the state of the last one, and the listener that is told of each. */
export function useSaveState(): [SaveState, (saved: Promise<string | null>) => void] {
  const [state, setState] = useState<SaveState>('quiet');
  const follow = useCallback((saved: Promise<string | null>) => {
    const timer = setTimeout(() => setState('saving'), NOTICEABLE_MS);
    void saved.then((trouble) => {
      clearTimeout(timer);
      setState(trouble === null ? 'saved' : 'refused');
    });
  }, []);
  return [state, follow];
}
