import { describe, expect, test } from 'vitest';
import { patchOf } from '#shared/kernel/change-set';
import { add } from '#shared/records/tables';
import { finishSaves, noteSave } from '../../../renderer/commands/unfinished-saves';
import { label, newEntry, newItem, openWindow, valueOf } from '../data/plan-under-test';

const dinner = newItem('dinner', 'Dinner');
const typed = (title: string) => ({ changes: patchOf('items', dinner, { title }), label: label('edit', title) });

async function planWithDinner() {
  const plan = await openWindow(newEntry());
  valueOf(await plan.commit([add('items', dinner)], label('create')));
  return plan;
}

describe('a save that a closed window did not finish', () => {
  test('is finished at the next start, and can be undone like any other', async () => {
    const plan = await planWithDinner();
    noteSave(plan.entry.id, 'dinner.title', typed('Club'));
    noteSave(plan.entry.id, 'dinner.title', typed('Club dinner'));
    await finishSaves(plan);
    expect(plan.snapshot().get('items', 'dinner')?.title).toBe('Club dinner');
    valueOf(await plan.undo());
    expect(plan.snapshot().get('items', 'dinner')?.title).toBe('Dinner');
  });

  test('is finished once', async () => {
    const plan = await planWithDinner();
    noteSave(plan.entry.id, 'dinner.title', typed('Club dinner'));
    await Promise.all([finishSaves(plan), finishSaves(plan)]);
    valueOf(await plan.undo());
    await finishSaves(plan);
    expect(plan.snapshot().get('items', 'dinner')?.title).toBe('Dinner');
  });

  test('does not overwrite what was changed since', async () => {
    const plan = await planWithDinner();
    noteSave(plan.entry.id, 'dinner.title', typed('Club dinner'));
    valueOf(await plan.commit(patchOf('items', dinner, { title: 'Supper' }), label('edit')));
    await finishSaves(plan);
    expect(plan.snapshot().get('items', 'dinner')?.title).toBe('Supper');
  });

  test('belongs to its own plan', async () => {
    const plan = await planWithDinner();
    noteSave('another plan', 'dinner.title', typed('Club dinner'))();
    const strikeOut = noteSave('another plan', 'dinner.title', typed('Club dinner'));
    await finishSaves(plan);
    strikeOut();
    expect(plan.snapshot().get('items', 'dinner')?.title).toBe('Dinner');
  });
});

test('a save that was finished is not done again', async () => {
  const plan = await planWithDinner();
  noteSave(plan.entry.id, 'dinner.title', typed('Club dinner'))();
  await finishSaves(plan);
  expect(plan.snapshot().get('items', 'dinner')?.title).toBe('Dinner');
});
