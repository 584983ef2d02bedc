import Dexie from 'dexie';
import { describe, expect, test, vi } from 'vitest';
import { patchOf } from '#shared/kernel/change-set';
import { add, remove } from '#shared/records/tables';
import { planDatabaseName } from '../../../renderer/data/plan-database';
import type { PlanHandle } from '../../../renderer/data/plan-handle';
import { label, newEntry, newItem, openWindow, valueOf } from './plan-under-test';

const meetup = newItem('meetup', 'Meetup');

/** How news of another window is waited for: looked for often, and long on a machine that is busy. */
const SOON = { interval: 5, timeout: 10_000 };

async function twoWindows() {
  const entry = newEntry();
  const [here, there] = [await openWindow(entry), await openWindow(entry)];
  valueOf(await here.commit([add('items', meetup)], label('create')));
  await expectShown(there, { title: 'Meetup' });
  return { entry, here, there };
}

/** Waits until a window shows the meetup with the given fields. */
async function expectShown(plan: PlanHandle, fields: object): Promise<void> {
  await vi.waitFor(() => expect(plan.snapshot().get('items', 'meetup')).toMatchObject(fields), SOON);
}

describe('in two windows', () => {
  test('a commit in one shows in the other, with what undo would take back', async () => {
    const { here, there } = await twoWindows();
    const listener = vi.fn<() => void>();
    there.subscribe(listener);
    valueOf(await here.commit(patchOf('items', meetup, { title: 'Dinner' }), label('edit', 'Dinner')));
    await expectShown(there, { title: 'Dinner' });
    expect(listener).toHaveBeenCalled();
    expect(there.snapshot().undoable).toEqual(label('edit', 'Dinner'));
  });

  test('undo in one takes back what was done in the other', async () => {
    const { here, there } = await twoWindows();
    valueOf(await here.commit(patchOf('items', meetup, { title: 'Dinner' }), label('edit')));
    expect(valueOf(await there.undo())).toEqual(label('edit'));
    await expectShown(here, { title: 'Meetup' });
    expect(here.snapshot().redoable).toEqual(label('edit'));
  });

  test('patches of different fields of one record are both kept', async () => {
    const { here, there } = await twoWindows();
    valueOf(await here.commit(patchOf('items', meetup, { title: 'Dinner' }), label('edit')));
    valueOf(await there.commit(patchOf('items', meetup, { notes: 'Bring the banner.' }), label('edit')));
    await expectShown(here, { title: 'Dinner', notes: 'Bring the banner.' });
    await expectShown(there, { title: 'Dinner', notes: 'Bring the banner.' });
  });

  test('of patches of one field the last holds, and undo leads back through both', async () => {
    const { here, there } = await twoWindows();
    valueOf(await here.commit(patchOf('items', meetup, { title: 'Here' }), label('edit', 'Here')));
    valueOf(await there.commit(patchOf('items', meetup, { title: 'There' }), label('edit', 'There')));
    await expectShown(here, { title: 'There' });
    valueOf(await here.undo());
    await expectShown(there, { title: 'Here' });
    valueOf(await there.undo());
    await expectShown(here, { title: 'Meetup' });
  });

  test('a patch of what the other has just deleted changes nothing', async () => {
    const { here, there } = await twoWindows();
    valueOf(await here.commit([remove('items', meetup)], label('delete')));
    valueOf(await there.commit(patchOf('items', meetup, { title: 'Dinner' }), label('edit')));
    await vi.waitFor(() => {
      expect(here.snapshot().get('items', 'meetup')).toBeUndefined();
      expect(there.snapshot().get('items', 'meetup')).toBeUndefined();
    }, SOON);
  });

  test('both show the same after they have written at the same time, over and over', async () => {
    const { here, there } = await twoWindows();
    const writes = Array.from({ length: 20 }, (_, index) => [
      here.commit([add('items', newItem(`here-${index}`))], label('create')),
      there.commit([add('items', newItem(`there-${index}`))], label('create')),
    ]);
    for (const result of await Promise.all(writes.flat())) valueOf(result);
    await vi.waitFor(() => {
      expect(here.snapshot().all('items')).toHaveLength(41);
      expect(there.snapshot().all('items')).toHaveLength(41);
    }, SOON);
  });

  test('a window that opens while the other writes misses nothing', async () => {
    const { entry, here } = await twoWindows();
    const writes = Array.from({ length: 20 }, (_, index) =>
      here.commit([add('items', newItem(`i${index}`))], label('create')),
    );
    const late = await openWindow(entry);
    await Promise.all(writes);
    await vi.waitFor(() => expect(late.snapshot().all('items')).toHaveLength(21), SOON);
  });
});

describe('a window whose database was deleted by another', () => {
  test('answers every commit, undo and redo with "closed"', async () => {
    const { entry, here } = await twoWindows();
    await Dexie.delete(planDatabaseName(entry.id));
    const closed = { ok: false, problem: { kind: 'closed' } };
    expect(await here.commit([add('items', newItem('late'))], label('create'))).toEqual(closed);
    expect(await here.undo()).toEqual(closed);
    expect(await here.redo()).toEqual(closed);
    expect(here.snapshot().get('items', 'late')).toBeUndefined();
  });
});
