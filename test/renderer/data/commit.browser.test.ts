import { describe, expect, test, vi } from 'vitest';
import { patchOf } from '#shared/kernel/change-set';
import { add, remove } from '#shared/records/tables';
import { dayNumber, plainDate } from '#shared/time/plain-date';
import { COALESCE_MS } from '../../../renderer/data/history-line';
import { label, newEntry, newItem, openWindow, storedRecords, valueOf } from './plan-under-test';

describe('a commit', () => {
  test('that resolved is on disk, with its history entry', async () => {
    const entry = newEntry();
    const plan = await openWindow(entry);
    const meetup = newItem('meetup');
    valueOf(await plan.commit([add('items', meetup)], label('create', 'meetup')));
    expect(await storedRecords(entry, 'items')).toEqual([meetup]);
    expect(await storedRecords(entry, 'history')).toMatchObject([
      { label: label('create', 'meetup'), touched: ['meetup'], state: 'done' },
    ]);
  });

  test('shows in a new snapshot and leaves the one before as it was', async () => {
    const plan = await openWindow(newEntry());
    const before = plan.snapshot();
    const listener = vi.fn<() => void>();
    plan.subscribe(listener);
    valueOf(await plan.commit([add('items', newItem('meetup'))], label('create')));
    expect(listener).toHaveBeenCalledOnce();
    expect(plan.snapshot().get('items', 'meetup')?.title).toBe('meetup');
    expect(before.get('items', 'meetup')).toBeUndefined();
  });

  test('with a record that does not have its shape is refused whole, and says which field', async () => {
    const entry = newEntry();
    const plan = await openWindow(entry);
    const broken = { ...newItem('broken'), schedule: { kind: 'all-day', first: '2027-02-30', last: '2027-03-01' } };
    const result = await plan.commit(
      [add('items', newItem('sound')), { kind: 'add', table: 'items', record: broken }],
      label('import'),
    );
    expect(result).toEqual({ ok: false, problem: { kind: 'invalid-record', table: 'items', path: 'schedule.first' } });
    expect(await storedRecords(entry, 'items')).toEqual([]);
    expect(await storedRecords(entry, 'history')).toEqual([]);
    expect(plan.snapshot().undoable).toBeNull();
  });

  test('with a patch that would break a record is refused', async () => {
    const plan = await openWindow(newEntry());
    const meetup = newItem('meetup');
    valueOf(await plan.commit([add('items', meetup)], label('create')));
    const result = await plan.commit(patchOf('items', meetup, { stage: 'dancing' }), label('edit'));
    expect(result).toMatchObject({ problem: { kind: 'invalid-record', path: 'stage' } });
    expect(plan.snapshot().get('items', 'meetup')?.stage).toBe('planned');
  });

  test('never overwrites another record by adding one with its identity', async () => {
    const plan = await openWindow(newEntry());
    valueOf(await plan.commit([add('items', newItem('i', 'first'))], label('create')));
    const result = await plan.commit([add('items', newItem('i', 'second'))], label('create'));
    expect(result).toMatchObject({ problem: { kind: 'unknown' } });
    expect(plan.snapshot().get('items', 'i')?.title).toBe('first');
  });

  test('of a record that is gone changes nothing and is no step', async () => {
    const plan = await openWindow(newEntry());
    const meetup = newItem('meetup');
    valueOf(await plan.commit([add('items', meetup)], label('create')));
    valueOf(await plan.commit([remove('items', meetup)], label('delete')));
    valueOf(await plan.commit(patchOf('items', meetup, { title: 'Too late' }), label('edit')));
    expect(plan.snapshot().get('items', 'meetup')).toBeUndefined();
    expect(plan.snapshot().undoable).toEqual(label('delete'));
  });

  test('of nothing is no step and wakes nobody', async () => {
    const plan = await openWindow(newEntry());
    const before = plan.snapshot();
    valueOf(await plan.commit([], label('edit')));
    expect(plan.snapshot()).toBe(before);
  });

  test('that moves an item raises its sequence', async () => {
    const plan = await openWindow(newEntry(), () => 77);
    const meetup = newItem('meetup');
    valueOf(await plan.commit([add('items', meetup)], label('create')));
    valueOf(await plan.commit(patchOf('items', meetup, { schedule: null }), label('move')));
    expect(plan.snapshot().get('items', 'meetup')).toMatchObject({ sequence: 1, modified: 77 });
  });

  test('of the first series shows its dates at once', async () => {
    const plan = await openWindow(newEntry());
    const series = { ...newItem('club'), rule: 'FREQ=DAILY;COUNT=3' };
    valueOf(await plan.commit([add('items', series)], label('create')));
    const first = dayNumber(plainDate('2027-05-03'));
    expect(plan.snapshot().occurrencesIn({ first, last: first + 6 }, 'UTC')).toHaveLength(3);
  });
});

describe('typing', () => {
  async function typed(pauses: readonly number[], keys: readonly string[] = pauses.map(() => 'title')) {
    let now = 0;
    const plan = await openWindow(newEntry(), () => now);
    const meetup = newItem('meetup', '');
    valueOf(await plan.commit([add('items', meetup)], label('create')));
    for (const [index, pause] of pauses.entries()) {
      now += pause;
      const changes = patchOf('items', meetup, { title: 'Club dinner'.slice(0, index + 1) });
      valueOf(await plan.commit(changes, label('edit'), { coalesceKey: keys[index]! }));
    }
    return plan;
  }

  test('melts into one step, which takes back the whole word', async () => {
    const plan = await typed([50, 50, COALESCE_MS, 50]);
    expect(plan.snapshot().get('items', 'meetup')?.title).toBe('Club');
    valueOf(await plan.undo());
    expect(plan.snapshot().get('items', 'meetup')?.title).toBe('');
    valueOf(await plan.redo());
    expect(plan.snapshot().get('items', 'meetup')?.title).toBe('Club');
  });

  test('after a pause is another step', async () => {
    const plan = await typed([50, 50, COALESCE_MS + 1, 50]);
    valueOf(await plan.undo());
    expect(plan.snapshot().get('items', 'meetup')?.title).toBe('Cl');
  });

  test('in another field is another step', async () => {
    const plan = await typed([50, 50, 50], ['title', 'title', 'notes']);
    valueOf(await plan.undo());
    expect(plan.snapshot().get('items', 'meetup')?.title).toBe('Cl');
  });

  test('does not melt into a step that was taken back and brought again', async () => {
    const plan = await typed([50, 50]);
    valueOf(await plan.undo());
    valueOf(await plan.redo());
    const meetup = plan.snapshot().get('items', 'meetup')!;
    valueOf(await plan.commit(patchOf('items', meetup, { title: 'Club' }), label('edit'), { coalesceKey: 'title' }));
    valueOf(await plan.undo());
    expect(plan.snapshot().get('items', 'meetup')?.title).toBe('Cl');
  });
});
