import { oneAtATime } from '#shared/kernel/one-at-a-time';

/** Keys come faster than commits finish: each action waits for the last one, and so sees what that did. */
export const inTurn = oneAtATime();
