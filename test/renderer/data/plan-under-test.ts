import Dexie from 'dexie';
import { onTestFinished } from 'vitest';
import type { ActionLabel } from '#shared/records/action-label';
import { emptyItem, type Item } from '#shared/records/item';
import type { PlanEntry } from '#shared/records/plan';
import { plainDate } from '#shared/time/plain-date';
import { plainDateTime } from '#shared/time/plain-date-time';
import { openPlan } from '../../../renderer/data/open-plan';
import { planDatabaseName } from '../../../renderer/data/plan-database';
import type { PlanHandle } from '../../../renderer/data/plan-handle';
import { valueOf } from '../../support/value-of';

export { valueOf };

/** The entry of a plan that does not exist yet; its database goes with the test. */
export function newEntry(): PlanEntry {
  const id = crypto.randomUUID();
  onTestFinished(() => Dexie.delete(planDatabaseName(id)));
  return { id, name: 'Club', hue: 1, openedAt: 0 };
}

/** One more window on a plan; it closes with the test. */
export async function openWindow(entry: PlanEntry, clock?: () => number): Promise<PlanHandle> {
  const plan = valueOf(await openPlan(entry, clock));
  onTestFinished(() => plan.close());
  return plan;
}

export function newItem(id: string, title = id): Item {
  const day = plainDate('2027-05-04');
  const schedule = { kind: 'all-day', first: day, last: day } as const;
  return emptyItem({ id, uid: `${id}@kalends`, now: 0, kind: 'event', title, schedule, calendarId: 'c' });
}

/** An event by the clocks of UTC. */
export function timedItem(id: string, start: string, minutes: number, fields: Partial<Item> = {}): Item {
  const schedule = { kind: 'timed', start: plainDateTime(start), zone: 'UTC', minutes } as const;
  return { ...newItem(id), schedule, ...fields } as Item;
}

export function label(action: ActionLabel['action'], title = ''): ActionLabel {
  return { action, title, count: 1 };
}

/** All records of a store, read past our own code. */
export async function storedRecords(entry: PlanEntry, store: string): Promise<unknown[]> {
  const database = await settled(indexedDB.open(planDatabaseName(entry.id)));
  const records = await settled(database.transaction(store).objectStore(store).getAll());
  database.close();
  return records as unknown[];
}

/** The result of a request of IndexedDB. */
export function settled<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error(request.error?.message));
  });
}
