import { z } from 'zod';
import { id, instant, text } from '#shared/records/fields';

/** A finding that is hidden on purpose, and why. */
export const muteSchema = z.object({
  id,
  /** `Finding.id`: it stays the same when the item is moved or the rule is changed. */
  findingId: text,
  reason: text,
  at: instant,
});
export type Mute = z.infer<typeof muteSchema>;
