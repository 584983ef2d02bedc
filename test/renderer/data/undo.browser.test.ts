import { describe, expect, test, vi } from 'vitest';
import { patchOf } from '#shared/kernel/change-set';
import { add, remove } from '#shared/records/tables';
import { HISTORY_STEPS } from '../../../renderer/data/history-line';
import { label, newEntry, newItem, openWindow, storedRecords, valueOf } from './plan-under-test';

describe('undo', () => {
  test('says null when there is nothing to take back', async () => {
    const plan = await openWindow(newEntry());
    expect(valueOf(await plan.undo())).toBeNull();
    expect(valueOf(await plan.redo())).toBeNull();
  });

  test('after the plan was opened again takes back the last step, and redo brings it again', async () => {
    const entry = newEntry();
    const before = await openWindow(entry);
    const meetup = newItem('meetup', 'Meetup');
    valueOf(await before.commit([add('items', meetup)], label('create')));
    valueOf(await before.commit(patchOf('items', meetup, { title: 'Dinner' }), label('edit', 'Dinner')));
    before.close();

    const after = await openWindow(entry);
    expect(after.snapshot().undoable).toEqual(label('edit', 'Dinner'));
    expect(valueOf(await after.undo())).toEqual(label('edit', 'Dinner'));
    expect(after.snapshot().get('items', 'meetup')?.title).toBe('Meetup');
    after.close();

    const again = await openWindow(entry);
    expect(again.snapshot()).toMatchObject({ undoable: label('create'), redoable: label('edit', 'Dinner') });
    valueOf(await again.redo());
    expect(again.snapshot().get('items', 'meetup')?.title).toBe('Dinner');
    expect(again.snapshot().redoable).toBeNull();
  });

  test('brings a deleted item back whole, with the next sequence', async () => {
    const plan = await openWindow(newEntry());
    const meetup = { ...newItem('meetup'), tags: ['core'], sequence: 3 };
    valueOf(await plan.commit([add('items', meetup)], label('create')));
    valueOf(await plan.commit([remove('items', meetup)], label('delete')));
    valueOf(await plan.undo());
    expect(plan.snapshot().get('items', 'meetup')).toMatchObject({ tags: ['core'], sequence: 4 });
  });

  test('back and forth never lets a sequence fall', async () => {
    const plan = await openWindow(newEntry());
    valueOf(await plan.commit([add('items', newItem('meetup'))], label('create')));
    const sequences: (number | undefined)[] = [];
    for (let round = 0; round < 3; round++) {
      valueOf(await plan.undo());
      valueOf(await plan.redo());
      sequences.push(plan.snapshot().get('items', 'meetup')?.sequence);
    }
    expect(sequences).toEqual([1, 2, 3]);
  });

  test('and then something new: what was undone cannot be brought again', async () => {
    const plan = await openWindow(newEntry());
    valueOf(await plan.commit([add('items', newItem('a'))], label('create', 'a')));
    valueOf(await plan.commit([add('items', newItem('b'))], label('create', 'b')));
    valueOf(await plan.undo());
    valueOf(await plan.commit([add('items', newItem('c'))], label('create', 'c')));
    expect(plan.snapshot()).toMatchObject({ undoable: label('create', 'c'), redoable: null });
    expect(valueOf(await plan.redo())).toBeNull();
  });

  test('is kept for the last steps, and only for those', async () => {
    const entry = newEntry();
    const plan = await openWindow(entry);
    for (let step = 0; step < HISTORY_STEPS + 3; step++) {
      valueOf(await plan.commit([add('items', newItem(`i${step}`))], label('create', `${step}`)));
    }
    const history = await storedRecords(entry, 'history');
    expect(history).toHaveLength(HISTORY_STEPS);
    expect(history[0]).toMatchObject({ label: label('create', '3') });
  });
});

describe('a large import', () => {
  const SIZE = 1_200;
  const items = Array.from({ length: SIZE }, (_, index) => ({
    ...newItem(`i${index}`),
    notes: 'Bring the banner. '.repeat(10),
  }));
  const changes = items.map((item) => add('items', item));

  test('is one step: taken back and brought again whole', async () => {
    const entry = newEntry();
    const plan = await openWindow(entry);
    valueOf(await plan.commit(changes, label('import')));
    expect(plan.snapshot().all('items')).toHaveLength(SIZE);
    valueOf(await plan.undo());
    expect(plan.snapshot().all('items')).toHaveLength(0);
    expect(await storedRecords(entry, 'items')).toHaveLength(0);
    valueOf(await plan.redo());
    expect(plan.snapshot().all('items')).toHaveLength(SIZE);
    expect(await storedRecords(entry, 'items')).toHaveLength(SIZE);
  });

  test('is packed once the plan is opened again, and can still be taken back', async () => {
    const entry = newEntry();
    const plan = await openWindow(entry);
    valueOf(await plan.commit(changes, label('import')));
    plan.close();

    const again = await openWindow(entry);
    await vi.waitFor(
      async () => {
        const [step] = (await storedRecords(entry, 'history')) as [{ changes: unknown; bytes: number }];
        expect(step.changes).toBeInstanceOf(Uint8Array);
        expect(step.bytes).toBeLessThan(JSON.stringify(changes).length / 5);
      },
      { interval: 50, timeout: 20_000 },
    );
    valueOf(await again.undo());
    expect(again.snapshot().all('items')).toHaveLength(0);
    valueOf(await again.redo());
    expect(again.snapshot().get('items', `i${SIZE - 1}`)).toMatchObject({ title: `i${SIZE - 1}`, sequence: 1 });
  });
});
