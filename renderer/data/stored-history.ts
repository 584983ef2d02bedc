import { changedId } from '#shared/kernel/change-set';
import type { HistoryEntry } from '#shared/records/history-entry';
import type { ChangeSet } from '#shared/records/tables';

interface EntryOnDisk extends Omit<HistoryEntry, 'changes'> {
  /** Roughly what the changes weigh. */
  readonly bytes: number;
}
type PlainEntry = EntryOnDisk & { readonly changes: ChangeSet };
type PackedEntry = EntryOnDisk & { readonly changes: Uint8Array<ArrayBuffer> };

/** A history entry as it lies on disk: its changes plainly, or as gzipped JSON. */
export type StoredHistoryEntry = PlainEntry | PackedEntry;

/** An entry before the database has numbered it. */
export type NewHistoryEntry = Omit<StoredHistoryEntry, 'id'>;

/** Are the changes of this entry readable without unpacking? */
export function isPlain(entry: StoredHistoryEntry): entry is PlainEntry {
  return !(entry.changes instanceof Uint8Array);
}

/** The fields that say what an entry changes. */
export function changesOfEntry(changes: ChangeSet): Pick<PlainEntry, 'changes' | 'touched' | 'bytes'> {
  const touched = new Set(changes.map(changedId));
  return { changes, touched: [...touched], bytes: JSON.stringify(changes).length };
}

/** The JSON of changes, gzipped. */
export async function pack(json: string): Promise<Uint8Array<ArrayBuffer>> {
  return through(new CompressionStream('gzip'), new TextEncoder().encode(json));
}

/** The changes that were packed. */
export async function unpack(packed: Uint8Array<ArrayBuffer>): Promise<ChangeSet> {
  const json = await through(new DecompressionStream('gzip'), packed);
  return JSON.parse(new TextDecoder().decode(json)) as ChangeSet;
}

async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const out = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(out).arrayBuffer());
}
