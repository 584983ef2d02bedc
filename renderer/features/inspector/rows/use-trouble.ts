import { useCallback, useState } from 'react';

/** Why the last choice was not saved, in words; null when it was. */
export function useTrouble(): [string | null, (saved: Promise<string | null>) => void] {
  const [trouble, setTrouble] = useState<string | null>(null);
  const follow = useCallback((saved: Promise<string | null>) => void saved.then(setTrouble), []);
  return [trouble, follow];
}
