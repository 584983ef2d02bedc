import { wallMinutes } from '#shared/time/plain-date-time';
import { toWall } from '#shared/time/zone';
import { useSyncExternalStore } from 'react';

const MS_PER_MINUTE = 60_000;

/** What the clocks of a zone show now, in minutes as `wallMinutes` counts them; goes on by itself. */
export function useNow(zone: string): number {
  return useSyncExternalStore(everyMinute, () => wallMinutes(toWall(zone, Date.now())));
}

function everyMinute(look: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const wait = () => {
    timer = setTimeout(
      () => {
        look();
        wait();
      },
      MS_PER_MINUTE - (Date.now() % MS_PER_MINUTE),
    );
  };
  wait();
  return () => clearTimeout(timer);
}
