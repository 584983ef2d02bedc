import { useState } from 'react';

/** Why the last change of a setting could not be kept, for controls that cannot say so themselves. */
export function useSettingTrouble(): readonly [string | null, (saved: Promise<string | null>) => void] {
  const [trouble, setTrouble] = useState<string | null>(null);
  return [trouble, (saved) => void saved.then(setTrouble)];
}
