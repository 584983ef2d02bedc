import type { DayNumber } from '#shared/time/plain-date';
import { dayIn } from '#shared/time/today';
import { useEffect, useState } from 'react';

const LOOK_EVERY_MS = 30_000;

/** Today in `zone`; turns over at midnight by itself. */
export function useToday(zone: string): DayNumber {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return dayIn(zone, now);
}
