import {
  PLAN_FILE_LIMIT,
  type PlanFileHeader,
  type PlanFileProblem,
  type PlanTables,
} from '#shared/exchange/backup/plan-file';
import { readHeader, readPayload, type PlanFileRecords } from '#shared/exchange/backup/read-plan-file';
import { headerText, payloadText, type PlanFileHead } from '#shared/exchange/backup/write-plan-file';
import { fail, ok, type Result } from '#shared/kernel/result';
import { gunzip, gzip } from './gzip';

const LINE_FEED = 10;
const HEADER_LIMIT = 100_000;

/** A plan as the octets of a plan file. */
export async function packPlan(head: PlanFileHead, tables: PlanTables): Promise<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const payload = encoder.encode(payloadText(tables));
  const checksum = await sha256(payload);
  const header = encoder.encode(headerText(head, tables, { bytes: payload.length, checksum }));
  const whole = new Uint8Array(header.length + payload.length);
  whole.set(header);
  whole.set(payload, header.length);
  return gzip(whole);
}

interface UnpackOptions {
  /** The version of our own records. */
  readonly schema: number;
  /** What the file may unpack to. */
  readonly limit?: number;
  readonly onProgress?: (share: number) => void;
}

/** The plan of a plan file, or why it cannot be read. */
export async function unpackPlan(
  packed: Uint8Array,
  { schema, limit = PLAN_FILE_LIMIT, onProgress = () => {} }: UnpackOptions,
): Promise<Result<PlanFileRecords & { readonly header: PlanFileHeader }, PlanFileProblem>> {
  const unpacked = await gunzip(packed, limit);
  if (unpacked.kind === 'too-large') return fail({ kind: 'too-large', limit });
  const { bytes } = unpacked;
  const end = bytes.subarray(0, HEADER_LIMIT).indexOf(LINE_FEED);
  if (end < 0) return fail({ kind: 'not-a-plan' });
  const decoder = new TextDecoder();
  const header = readHeader(decoder.decode(bytes.subarray(0, end)), schema);
  if (!header.ok) return header;
  const payload = bytes.subarray(end + 1);
  if (unpacked.kind === 'damaged' || payload.length < header.value.bytes)
    return fail(cutOff(payload.length, header.value));
  if ((await sha256(payload)) !== header.value.checksum) return fail({ kind: 'wrong-checksum' });
  onProgress(0.5);
  const total = Object.values(header.value.counts).reduce((sum, count) => sum + count, 0);
  const read = readPayload(decoder.decode(payload), (done) => onProgress(0.5 + done / total / 2));
  return read.ok ? ok({ ...read.value, header: header.value }) : read;
}

function cutOff(readable: number, { bytes }: PlanFileHeader): PlanFileProblem {
  return { kind: 'cut-off', percent: Math.min(99, Math.floor((readable / bytes) * 100)) };
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((octet) => octet.toString(16).padStart(2, '0')).join('');
}
