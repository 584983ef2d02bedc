import type { PlainDateTime } from '#shared/time/plain-date-time';
import { offsetChanges, toInstant, toWall } from '#shared/time/zone';

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;

/** What a change of clocks does to a wall time. */
export type ClockCase =
  | { readonly kind: 'plain' }
  /** The clocks skip it; `shown` is what they show at the moment that is meant. */
  | { readonly kind: 'gap'; readonly shown: PlainDateTime }
  /** The clocks show it twice; the first time is meant. */
  | { readonly kind: 'overlap' };

/** Does a wall time exist once on its day, in `zone`? */
export function clockCase(zone: string, wall: PlainDateTime): ClockCase {
  const instant = toInstant(zone, wall);
  const shown = toWall(zone, instant);
  if (shown !== wall) return { kind: 'gap', shown };
  const comesAgain = offsetChanges(zone, instant, instant + MS_PER_DAY).some(
    ({ before, after }) => after < before && toWall(zone, instant + (before - after) * MS_PER_MINUTE) === wall,
  );
  return comesAgain ? { kind: 'overlap' } : { kind: 'plain' };
}
