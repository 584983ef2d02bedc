import type { Transaction } from 'dexie';
import type { Identified } from '#shared/kernel/change-set';
import { completeRecord, GROWN_TABLES } from '#shared/records/complete-record';
import type { DatabaseVersion } from './open-database';

/**
 * The versions of a plan's database. This list may only be appended to: what is written here has been written to
 * people's disks, and every old plan walks through it to the end.
 *
 * - A field more in a record: append a version with `stores: {}` and `upgrade: completeRecords`, and give the field its
 *   default in `shared/records/complete-record.ts`, which also plan files and old history entries pass.
 * - A table more: append a version whose `stores` name only that table; add it to `tableSchemas` when people edit it.
 * - Then show in `plan-database-versions.browser.test.ts` that a plan of the version before still opens.
 *
 * The plan is read whole when it opens, so tables have no indexes besides their identity. History is not: the end of its
 * line is found by `state`, its weight by `bytes`, an item's own history by `touched`. `meta` counts the writings.
 */
export const PLAN_DATABASE_VERSIONS: readonly DatabaseVersion[] = [
  {
    version: 1,
    stores: {
      items: 'id',
      relations: 'id',
      calendars: 'id',
      people: 'id',
      partners: 'id',
      channels: 'id',
      pillars: 'id',
      tracks: 'id',
      goals: 'id',
      segments: 'id',
      savedViews: 'id',
      settings: 'id',
      exchangeBases: 'id',
      history: '++id, state, bytes, *touched',
      meta: 'key',
    },
  },
  { version: 2, stores: { tags: 'id' }, upgrade: completeRecords },
  { version: 3, stores: {}, upgrade: completeRecords },
  { version: 4, stores: {}, upgrade: completeRecords },
  { version: 5, stores: { rules: 'id', mutes: 'id', policySections: 'id' } },
  { version: 6, stores: {}, upgrade: completeRecords },
  { version: 7, stores: { baselines: 'id' } },
  { version: 8, stores: {}, upgrade: completeRecords },
  { version: 9, stores: { printSetups: 'id' } },
  { version: 10, stores: {}, upgrade: completeRecords },
  { version: 11, stores: {}, upgrade: completeRecords },
  { version: 12, stores: { hashtags: 'id' } },
  { version: 13, stores: {}, upgrade: completeRecords },
];

/** The version of today's records, which plan files name. */
export const PLAN_SCHEMA = PLAN_DATABASE_VERSIONS.at(-1)!.version;

async function completeRecords(transaction: Transaction): Promise<void> {
  for (const name of GROWN_TABLES) {
    // an early version passes here before tables that came later are there
    if (!transaction.idbtrans.objectStoreNames.contains(name)) continue;
    await transaction
      .table<Identified>(name)
      .toCollection()
      .modify((record, found) => {
        found.value = completeRecord(name, record);
      });
  }
}
