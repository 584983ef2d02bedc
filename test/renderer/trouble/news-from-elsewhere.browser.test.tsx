import { expect, test, vi } from 'vitest';
import { patchOf } from '#shared/kernel/change-set';
import { add, remove } from '#shared/records/tables';
import { NewsFromElsewhere } from '../../../renderer/features/trouble/news-from-elsewhere';
import { useUi } from '../../../renderer/state/ui-store';
import { label, newEntry, newItem, openWindow, valueOf } from '../data/plan-under-test';
import { showOn } from '../inspector/plan-on-screen';

const dinner = newItem('dinner', 'Club dinner');
const lunch = newItem('lunch', 'Lunch');
const SOON = { interval: 5, timeout: 10_000 };

async function lookAtDinner() {
  const entry = newEntry();
  const [here, there] = [await openWindow(entry), await openWindow(entry)];
  valueOf(await here.commit([add('items', dinner), add('items', lunch)], label('import')));
  await vi.waitFor(() => expect(there.snapshot().get('items', 'lunch')).toBeDefined(), SOON);
  showOn(here, <NewsFromElsewhere />);
  useUi.setState({ selectedKey: 'dinner', toast: null });
  await new Promise((resolve) => void requestAnimationFrame(resolve));
  return { here, there };
}

async function expectTold(text: string): Promise<void> {
  await vi.waitFor(() => expect(useUi.getState().toast).toMatchObject({ text, undoable: true }), SOON);
}

test('what another window changes of the item that is looked at is told, and what it deletes', async () => {
  const { there } = await lookAtDinner();
  valueOf(await there.commit(patchOf('items', dinner, { notes: 'Bring the banner.' }), label('edit')));
  await expectTold('Another window has changed “Club dinner”');
  valueOf(await there.commit([remove('items', there.snapshot().get('items', 'dinner')!)], label('delete')));
  await expectTold('Another window has deleted “Club dinner”');
});

test('what this window does, and what happens to other items, is not', async () => {
  const { here, there } = await lookAtDinner();
  valueOf(await here.commit(patchOf('items', dinner, { notes: 'Ours' }), label('edit')));
  valueOf(await there.commit(patchOf('items', lunch, { title: 'Brunch' }), label('edit')));
  await vi.waitFor(() => expect(here.snapshot().get('items', 'lunch')).toMatchObject({ title: 'Brunch' }), SOON);
  expect(useUi.getState().toast).toBeNull();
});
