import { expect, test, vi } from 'vitest';
import { add } from '#shared/records/tables';
import { openPlan } from '../../../renderer/data/open-plan';
import { openPlanDatabase, planDatabaseName } from '../../../renderer/data/plan-database';
import { PLAN_DATABASE_VERSIONS } from '../../../renderer/data/plan-database-versions';
import { incompressibleText, limitStorage } from './limit-storage';
import { label, newEntry, newItem, openWindow, settled, valueOf } from './plan-under-test';

const MEGABYTE = 1_000_000;

test('a commit that there is no room for says so and changes nothing; undo still works', async () => {
  await limitStorage(2 * MEGABYTE);
  const entry = newEntry();
  const plan = await openWindow(entry);
  valueOf(await plan.commit([add('items', newItem('before'))], label('create')));
  const large = { ...newItem('large'), notes: incompressibleText(3 * MEGABYTE) };
  expect(await plan.commit([add('items', newItem('small')), add('items', large)], label('import'))).toEqual({
    ok: false,
    problem: { kind: 'quota' },
  });
  for (const window of [plan, await openWindow(entry)]) {
    expect(
      window
        .snapshot()
        .all('items')
        .map(({ id }) => id),
    ).toEqual(['before']);
    expect(window.snapshot().undoable).toEqual(label('create'));
  }
  valueOf(await plan.undo());
  expect(plan.snapshot().all('items')).toEqual([]);
});

/** The versions of a Kalends of the future. */
const NEXT_VERSIONS = [
  ...PLAN_DATABASE_VERSIONS,
  { version: PLAN_DATABASE_VERSIONS.length + 1, stores: { novelties: 'id' } },
];

test('a plan that a newer Kalends has written is not opened', async () => {
  const entry = newEntry();
  (await settled(indexedDB.open(planDatabaseName(entry.id), 990))).close();
  expect(await openPlan(entry)).toEqual({ ok: false, problem: { kind: 'newer-version' } });
  const left = await settled(indexedDB.open(planDatabaseName(entry.id)));
  expect(left.version).toBe(990);
  left.close();
});

test('an upgrade that a window with the older version blocks says so, and leaves the plan to that window', async () => {
  const entry = newEntry();
  valueOf(await openPlanDatabase(entry.id)).close();
  const older = await settled(indexedDB.open(planDatabaseName(entry.id))); // pays no heed to the wish to upgrade
  expect(await openPlanDatabase(entry.id, NEXT_VERSIONS)).toEqual({ ok: false, problem: { kind: 'blocked' } });
  expect(() => older.transaction('items')).not.toThrow();
  older.close();
  valueOf(await openPlanDatabase(entry.id, NEXT_VERSIONS)).close();
});

test('a window with the older version gives way to an upgrade, and then refuses to write', async () => {
  const entry = newEntry();
  const plan = await openWindow(entry);
  valueOf(await openPlanDatabase(entry.id, NEXT_VERSIONS)).close();
  expect(await plan.commit([add('items', newItem('late'))], label('create'))).toEqual({
    ok: false,
    problem: { kind: 'closed' },
  });
});

test('storage that cannot be asked at all is a problem in words, not a window that never opens', async () => {
  vi.spyOn(indexedDB, 'databases').mockRejectedValueOnce(new DOMException('Internal error', 'UnknownError'));
  expect(await openPlan(newEntry())).toEqual({ ok: false, problem: { kind: 'unknown', message: 'Internal error' } });
});
