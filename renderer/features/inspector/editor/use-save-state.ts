import { useCallback, useRef, useState } from 'react';

/**
 * How saving goes. "Saved" never stands beside what is not on disk yet: it is quiet from the first key typed until that
 * is written, and says that it is busy only when writing takes long enough to be noticed.
 */
export type SaveState = 'quiet' | 'saving' | 'saved' | 'refused';

interface Saving {
  readonly state: SaveState;
  /** Told of each save; the last one counts. */
  readonly follow: (saved: Promise<string | null>) => void;
  /** Told when something begins that will be saved later. */
  readonly begin: () => void;
}

const NOTICEABLE_MS = 300;

/** Follows saves, for the panel to say how they go. */
export function useSaveState(): Saving {
  const [state, setState] = useState<SaveState>('quiet');
  const last = useRef<Promise<string | null>>(null);
  const begin = useCallback(() => setState('quiet'), []);
  const follow = useCallback((saved: Promise<string | null>) => {
    const tell = (next: SaveState) => {
      if (last.current === saved) setState(next);
    };
    last.current = saved;
    tell('quiet');
    const timer = setTimeout(() => tell('saving'), NOTICEABLE_MS);
    void saved.then((trouble) => {
      clearTimeout(timer);
      tell(trouble === null ? 'saved' : 'refused');
    });
  }, []);
  return { state, follow, begin };
}
