import { z } from 'zod';
import { id, name, order } from '#shared/records/fields';
import { selectionSchema } from '#shared/records/selection';

/** A selection with the view that it is looked at in. */
export const savedViewSchema = z.object({ id, name, order, selection: selectionSchema, view: z.string() });
export type SavedView = z.infer<typeof savedViewSchema>;
