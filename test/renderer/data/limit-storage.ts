import Dexie from 'dexie';
import { onTestFinished } from 'vitest';

/** The Storage Buckets API, which TypeScript does not know yet. */
interface StorageBuckets {
  open(name: string, options: { readonly quota: number }): Promise<{ readonly indexedDB: IDBFactory }>;
  delete(name: string): Promise<void>;
}

/** Until the test is over, plans lie in a corner of the browser's storage that holds no more than `bytes`. */
export async function limitStorage(bytes: number): Promise<void> {
  const { storageBuckets } = navigator as Navigator & { readonly storageBuckets: StorageBuckets };
  const bucket = await storageBuckets.open('small', { quota: bytes });
  const { indexedDB: whole } = Dexie.dependencies;
  Dexie.dependencies.indexedDB = bucket.indexedDB;
  onTestFinished(async () => {
    Dexie.dependencies.indexedDB = whole;
    await storageBuckets.delete('small');
  });
}

/** Text that no compression makes smaller. */
export function incompressibleText(length: number): string {
  return Array.from({ length: Math.ceil(length / 36) }, () => crypto.randomUUID()).join('');
}
