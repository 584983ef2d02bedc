import { expect, test } from 'vitest';
import { patchOf } from '#shared/kernel/change-set';
import { add, remove } from '#shared/records/tables';
import { label, newEntry, newItem, openWindow, valueOf } from './plan-under-test';

async function planWithDinner() {
  const plan = await openWindow(newEntry());
  valueOf(await plan.commit([add('items', newItem('dinner')), add('items', newItem('other'))], label('import')));
  const rename = async (title: string) => {
    const changes = patchOf<'items'>('items', plan.snapshot().get('items', 'dinner')!, { title });
    valueOf(await plan.commit(changes, label('edit', title)));
  };
  return { plan, rename };
}

test('the history of an item tells its own changes, the newest first, also out of a large step', async () => {
  const { plan, rename } = await planWithDinner();
  await rename('Lunch');
  const { steps, hasEarlier } = valueOf(await plan.historyOf('dinner', null));
  expect(steps.map((step) => step.label.action)).toEqual(['edit', 'import']);
  expect(steps.map(({ changes }) => changes.length)).toEqual([1, 1]);
  expect(hasEarlier).toBe(false);
});

test('it is read by pages', async () => {
  const { plan, rename } = await planWithDinner();
  for (let at = 0; at < 25; at++) await rename(`Dinner ${at}`);
  const first = valueOf(await plan.historyOf('dinner', null));
  expect(first.steps[0]?.label.title).toBe('Dinner 24');
  expect(first.hasEarlier).toBe(true);
  const second = valueOf(await plan.historyOf('dinner', first.steps.at(-1)!.id));
  expect(second.steps.at(-1)?.label.action).toBe('import');
  expect(first.steps.length + second.steps.length).toBe(26);
  expect(second.hasEarlier).toBe(false);
});

test('what was undone is not in it', async () => {
  const { plan, rename } = await planWithDinner();
  await rename('Lunch');
  valueOf(await plan.undo());
  expect(valueOf(await plan.historyOf('dinner', null)).steps.map((step) => step.label.action)).toEqual(['import']);
});

test('removals are read with what went along, and also from a step that was packed', async () => {
  const entry = newEntry();
  const plan = await openWindow(entry);
  const many = Array.from({ length: 1_200 }, (_, at) => ({ ...newItem(`item-${at}`), notes: 'n'.repeat(900) }));
  valueOf(
    await plan.commit(
      many.map((item) => add('items', item)),
      label('import'),
    ),
  );
  valueOf(
    await plan.commit(
      plan
        .snapshot()
        .all('items')
        .map((item) => remove('items', item)),
      label('delete'),
    ),
  );
  plan.close();
  const later = await openWindow(entry); // packs the large steps of earlier sessions
  await expect.poll(async () => valueOf(await later.removals()).length).toBe(1_200);
  expect(valueOf(await later.historyOf('item-7', null)).steps.map((step) => step.label.action)).toEqual([
    'delete',
    'import',
  ]);
});
