import Dexie from 'dexie';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { patchOf } from '#shared/kernel/change-set';
import { add } from '#shared/records/tables';
import { createPlanFrom } from '../../../renderer/data/create-plan';
import {
  bringBackPlan,
  DELETED_PLANS_KEPT_DAYS,
  deletePlan,
  listDeletedPlans,
  purgeOldPlans,
  purgePlan,
} from '../../../renderer/data/deleted-plans';
import { readAddress, writeAddress } from '../../../renderer/data/plan-addresses';
import { planDatabaseName } from '../../../renderer/data/plan-database';
import { listPlans } from '../../../renderer/data/plan-registry';
import { onRegistryChanged } from '../../../renderer/data/registry-channel';
import { label, newItem, openWindow, valueOf } from './plan-under-test';

const DAY_MS = 86_400_000;

beforeEach(() => Dexie.delete('kalends-registry'));

async function planWithHistory() {
  const entry = valueOf(await createPlanFrom({ name: 'Club', hue: 4, records: [add('items', newItem('dinner'))] }));
  onTestFinished(() => Dexie.delete(planDatabaseName(entry.id)));
  const plan = await openWindow(entry);
  valueOf(await plan.commit(patchOf('items', newItem('dinner'), { title: 'Club dinner' }), label('edit')));
  return entry;
}

test('a deleted plan leaves the list, and comes back whole with its history', async () => {
  const entry = await planWithHistory();
  valueOf(await deletePlan(entry.id, () => 7));
  expect(valueOf(await listPlans())).toEqual([]);
  expect(valueOf(await listDeletedPlans())).toMatchObject([{ id: entry.id, name: 'Club', hue: 4, deletedAt: 7 }]);

  expect(valueOf(await bringBackPlan(entry.id))).toMatchObject({ id: entry.id, name: 'Club', hue: 4 });
  expect(valueOf(await listDeletedPlans())).toEqual([]);
  const plan = await openWindow(valueOf(await listPlans())[0]!);
  expect(plan.snapshot().get('items', 'dinner')).toMatchObject({ title: 'Club dinner' });
  valueOf(await plan.undo());
  expect(plan.snapshot().get('items', 'dinner')).toMatchObject({ title: 'dinner' });
});

test('after thirty days, and not before, a deleted plan is gone for good', async () => {
  const entry = await planWithHistory();
  valueOf(await writeAddress(entry.id, '/calendar/year/2027-01-01'));
  valueOf(await deletePlan(entry.id, () => 0));
  await purgeOldPlans(() => DELETED_PLANS_KEPT_DAYS * DAY_MS);
  expect(valueOf(await listDeletedPlans())).toHaveLength(1);
  await purgeOldPlans(() => DELETED_PLANS_KEPT_DAYS * DAY_MS + 1);
  expect(valueOf(await listDeletedPlans())).toEqual([]);
  expect(await Dexie.exists(planDatabaseName(entry.id))).toBe(false);
  expect(valueOf(await readAddress(entry.id))).toBeNull();
  expect(valueOf(await bringBackPlan(entry.id))).toBeNull();
});

test('a plan that a window still has open can be deleted for good', async () => {
  const entry = await planWithHistory();
  const plan = await openWindow(entry);
  valueOf(await deletePlan(entry.id));
  valueOf(await purgePlan(entry.id));
  expect(await Dexie.exists(planDatabaseName(entry.id))).toBe(false);
  expect(await plan.commit([add('items', newItem('late'))], label('create'))).toMatchObject({
    problem: { kind: 'closed' },
  });
});

test('deleting what another window has deleted already changes nothing', async () => {
  const entry = await planWithHistory();
  valueOf(await deletePlan(entry.id, () => 1));
  valueOf(await deletePlan(entry.id, () => 2));
  expect(valueOf(await listDeletedPlans())).toMatchObject([{ deletedAt: 1 }]);
  valueOf(await bringBackPlan(entry.id));
  expect(valueOf(await bringBackPlan(entry.id))).toMatchObject({ id: entry.id });
});

test('every change of the list is told, with whether this window made it', async () => {
  const told: string[] = [];
  onTestFinished(onRegistryChanged((by) => told.push(by)));
  const entry = await planWithHistory();
  expect(told).toEqual(['here']);
  valueOf(await deletePlan(entry.id));
  expect(told.filter((by) => by === 'here')).toHaveLength(2);
});
