import { z } from 'zod';
import { id } from '#shared/records/fields';

/** An item's fields as they were last exchanged with a file: without it a conflict cannot be told from a change. */
export const exchangeBaseSchema = z.object({
  id,
  /** What was exchanged with: a file's name or a subscription's identity. */
  source: z.string(),
  uid: z.string(),
  recurrenceId: z.string().nullable(),
  fields: z.record(z.string(), z.unknown()),
});
export type ExchangeBase = z.infer<typeof exchangeBaseSchema>;
