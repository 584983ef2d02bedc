import { z } from 'zod';
import { id, name, order, text } from '#shared/records/fields';

/**
 * A word by which posts are found where they come out. Texts carry the hashtag itself; the record gives it a note and a
 * place in lists. A hashtag of a text without a record is one all the same.
 */
export const hashtagSchema = z.object({
  id,
  /** As it is written, with its sign: `#ClubDinner`. */
  name,
  /** When it is used, or what for. */
  note: text,
  order,
  archived: z.boolean(),
});
export type Hashtag = z.infer<typeof hashtagSchema>;
