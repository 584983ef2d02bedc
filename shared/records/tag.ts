import { z } from 'zod';
import { hue, id, name, order } from '#shared/records/fields';

/**
 * A word that items are marked with. Items carry the word itself, as iCalendar's CATEGORIES do; the record gives it a
 * colour and a place in lists. A word without a record is a tag all the same.
 */
export const tagSchema = z.object({ id, name, hue, order, archived: z.boolean() });
export type Tag = z.infer<typeof tagSchema>;
