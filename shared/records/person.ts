import { z } from 'zod';
import { hue, id, name, order, text } from '#shared/records/fields';

/** Somebody of the team or the community. */
export const personSchema = z.object({ id, name, contact: text, hue, order, archived: z.boolean() });
export type Person = z.infer<typeof personSchema>;
