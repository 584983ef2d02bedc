import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { patchOf } from '#shared/kernel/change-set';
import { add, remove } from '#shared/records/tables';
import { label, newEntry, newItem, openWindow, storedRecords, valueOf } from './plan-under-test';
import { spoil } from './spoil';

const dinner = newItem('dinner');
const lunch = newItem('lunch');

async function spoiltPlan() {
  const entry = newEntry();
  const before = await openWindow(entry);
  valueOf(await before.commit([add('items', dinner), add('items', lunch)], label('import')));
  before.close();
  await spoil(entry, 'items', { ...dinner, schedule: { kind: 'all-day', first: '2027-13-40', last: 7 } });
  await spoil(entry, 'people', { id: 7, name: null });
  return entry;
}

describe('a plan in which records are broken', () => {
  test('opens with the others, and tells of each broken one where it lies and what is wrong', async () => {
    const plan = await openWindow(await spoiltPlan());
    expect(plan.snapshot().all('items')).toEqual([lunch]);
    expect(plan.snapshot().all('people')).toEqual([]);
    expect(plan.broken()).toMatchObject([
      { table: 'items', id: 'dinner', path: 'schedule.first', found: '2027-13-40', record: { title: 'dinner' } },
      { table: 'people', id: 7, path: 'id' },
    ]);
  });

  test('is written to as ever, and no commit nor undo touches what is broken', async () => {
    const entry = await spoiltPlan();
    const [here, there] = [await openWindow(entry), await openWindow(entry)];
    const lying = await storedRecords(entry, 'items');
    valueOf(await here.commit(patchOf('items', dinner, { title: 'Late' }), label('edit')));
    valueOf(await here.commit([remove('items', dinner)], label('delete')));
    valueOf(await there.commit(patchOf('items', dinner, { title: 'Late' }), label('edit')));
    valueOf(await here.commit(patchOf('items', lunch, { title: 'Brunch' }), label('edit')));
    valueOf(await here.undo());
    expect(await storedRecords(entry, 'items')).toMatchObject([lying[0], { title: 'lunch' }]);
    expect(here.broken()).toHaveLength(2);
  });

  test('loses them only when asked to, in every window, and nothing else', async () => {
    const entry = await spoiltPlan();
    const [here, there] = [await openWindow(entry), await openWindow(entry)];
    valueOf(await here.removeBroken());
    expect(here.broken()).toEqual([]);
    expect(await storedRecords(entry, 'items')).toEqual([lunch]);
    expect(await storedRecords(entry, 'people')).toEqual([]);
    await vi.waitFor(() => expect(there.broken()).toEqual([]));
    expect((await openWindow(entry)).broken()).toEqual([]);
  });

  test('keeps one that was mended in the meantime', async () => {
    const entry = await spoiltPlan();
    const plan = await openWindow(entry);
    await spoil(entry, 'items', dinner);
    valueOf(await plan.removeBroken());
    expect(await storedRecords(entry, 'items')).toEqual([dinner, lunch]);
  });
});

test('a listener learns of broken records that went', async () => {
  const plan = await openWindow(await spoiltPlan());
  const listener = vi.fn<() => void>();
  onTestFinished(plan.subscribe(listener));
  valueOf(await plan.removeBroken());
  expect(listener).toHaveBeenCalled();
});
