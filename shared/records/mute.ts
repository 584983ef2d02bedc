import { z } from 'zod';
import { id, instant, plainDate, text } from '#shared/records/fields';

/** A finding that is hidden on purpose, or all that one source finds in a period, and why. */
export const muteSchema = z.object({
  id,
  /** `Finding.id`: it stays the same when the item is moved or the rule is changed. */
  findingId: text,
  /** Null hides that finding alone; else all that the source of this key finds and that begins on these days. */
  period: z.object({ source: text, first: plainDate, last: plainDate }).nullable(),
  reason: text,
  at: instant,
});
export type Mute = z.infer<typeof muteSchema>;
