import type { z } from 'zod';
import type { StorageProblem } from './storage-problem';

/** What keeps a record from being stored: the first field that does not have its shape; null when all have. */
export function recordProblem(table: string, schema: z.ZodType, record: unknown): StorageProblem | null {
  const parsed = schema.safeParse(record);
  if (parsed.success) return null;
  return { kind: 'invalid-record', table, path: parsed.error.issues[0]?.path.join('.') ?? '' };
}
