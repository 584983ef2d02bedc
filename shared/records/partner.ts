import { z } from 'zod';
import { hue, id, name, order, text } from '#shared/records/fields';

/** An organisation or leader of opinion that things are done with. */
export const partnerSchema = z.object({ id, name, contact: text, hue, order, archived: z.boolean() });
export type Partner = z.infer<typeof partnerSchema>;
