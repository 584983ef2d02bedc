import { z } from 'zod';
import { PLAN_FILE_EXTENSION } from '#shared/desktop/plan-file-extension';
import { hue, instant, name, wholeNumber } from '#shared/records/fields';
import type { RecordOf, TableName } from '#shared/records/tables';

/** Rises when a file of the next Kalends can no longer be read by this one, or one of this by an older. */
export const PLAN_FILE_FORMAT = 1;

/** What a plan may weigh once it is unpacked; a small file can otherwise unpack to more than a machine holds. */
export const PLAN_FILE_LIMIT = 256 * 1024 * 1024;

/**
 * A plan file is gzipped text of two lines: this header, and the plan's records. The header says what is needed to judge
 * the rest before it is read. Undo history is not in it: it is the machine's, and would be most of the file.
 */
export const planFileHeaderSchema = z.object({
  kalends: z.literal('plan'),
  format: wholeNumber,
  /** The version of the plan's database that the records have the shape of. */
  schema: wholeNumber,
  /** The Kalends that saved it. */
  app: z.string(),
  savedAt: instant,
  name,
  hue,
  counts: z.record(z.string(), wholeNumber),
  /** Of the second line: its octets, and their SHA-256 in hexadecimal digits. */
  bytes: wholeNumber,
  checksum: z.string().regex(/^[\da-f]{64}$/),
});
export type PlanFileHeader = z.infer<typeof planFileHeaderSchema>;

/** What a plan holds, table by table. */
export type PlanTables = { readonly [Name in TableName]: readonly RecordOf<Name>[] };

/** A record of a file that does not have its shape, and is left out. */
export interface UnreadableRecord {
  readonly table: TableName;
  /** Empty where it has none. */
  readonly id: string;
  /** The first field that is not as it should be, and why. */
  readonly path: string;
  readonly message: string;
}

/** Why a file is not opened as a plan. Nothing was changed. */
export type PlanFileProblem =
  /** Something else: not gzip, or without our header. */
  | { readonly kind: 'not-a-plan' }
  /** Damaged or cut off: so many hundredths of it could be unpacked. */
  | { readonly kind: 'cut-off'; readonly percent: number }
  /** Unpacked whole, but not what was saved. */
  | { readonly kind: 'wrong-checksum' }
  | { readonly kind: 'newer'; readonly app: string }
  | { readonly kind: 'too-large'; readonly limit: number }
  /** Whole, and yet not built as a plan file is; `where` in it. */
  | { readonly kind: 'malformed'; readonly where: string };

/** Is this a plan file, by its name or, whatever its name, by how gzip begins? */
export function isPlanFile({ name: fileName, bytes }: { readonly name: string; readonly bytes: Uint8Array }): boolean {
  return fileName.toLowerCase().endsWith(`.${PLAN_FILE_EXTENSION}`) || (bytes[0] === 0x1f && bytes[1] === 0x8b);
}
