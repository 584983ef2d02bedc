import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { SaveRequest } from '#shared/desktop/bridge';
import { ok } from '#shared/kernel/result';
import { add } from '#shared/records/tables';
import { browserBridge } from '../../../renderer/desktop/browser-bridge';
import { BrokenRecords } from '../../../renderer/features/trouble/broken-records';
import { BrokenRecordsBar } from '../../../renderer/features/trouble/broken-records-bar';
import { useUi } from '../../../renderer/state/ui-store';
import { label, newEntry, newItem, openWindow, storedRecords, valueOf } from '../data/plan-under-test';
import { spoil } from '../data/spoil';
import { showOn } from '../inspector/plan-on-screen';

async function spoiltPlan() {
  const entry = newEntry();
  const before = await openWindow(entry);
  valueOf(await before.commit([add('items', newItem('dinner')), add('items', newItem('lunch'))], label('import')));
  before.close();
  await spoil(entry, 'items', { ...newItem('dinner', 'Club dinner'), calendarId: 7 });
  return openWindow(entry);
}

test('a quiet bar counts what is broken, leads to it, and stays closed once it was closed', async () => {
  showOn(await spoiltPlan(), <BrokenRecordsBar />);
  await expect.element(page.getByRole('status')).toHaveTextContent('1 record of this plan is broken');
  await userEvent.click(page.getByRole('button', { name: 'Show what is broken' }));
  expect(useUi.getState().dialog).toEqual({ kind: 'broken-records' });
  await userEvent.click(page.getByRole('button', { name: 'Close' }));
  await expect.element(page.getByRole('status')).not.toBeInTheDocument();
});

test('a plan without a fault has no bar', async () => {
  showOn(await openWindow(newEntry()), <BrokenRecordsBar />);
  await expect.element(page.getByRole('status')).not.toBeInTheDocument();
});

test('the list names each with what is wrong; it is saved as a file, and removed when that is confirmed', async () => {
  const plan = await spoiltPlan();
  const saved: SaveRequest[] = [];
  const saveFile = vi.fn<(request: SaveRequest) => Promise<ReturnType<typeof ok<{ kind: 'saved'; path: string }>>>>(
    (request) => {
      saved.push(request);
      return Promise.resolve(ok({ kind: 'saved', path: request.suggestedName }));
    },
  );
  showOn(plan, <BrokenRecords bridge={{ ...browserBridge, saveFile }} />);
  const row = page.getByRole('row', { name: /Club dinner/ });
  await expect.element(row).toHaveTextContent('calendarId cannot be 7');
  await userEvent.click(page.getByRole('button', { name: 'Save them as a file…' }));
  expect(JSON.parse(new TextDecoder().decode(saved[0]!.bytes))).toMatchObject([
    { id: 'dinner', record: { calendarId: 7 } },
  ]);

  await userEvent.click(page.getByRole('button', { name: 'Remove from the plan…' }));
  expect(plan.broken()).toHaveLength(1);
  await userEvent.click(page.getByRole('button', { name: 'Sure? This cannot be undone' }));
  await vi.waitFor(() => expect(plan.broken()).toEqual([]));
  expect(await storedRecords(plan.entry, 'items')).toEqual([newItem('lunch')]);
});

test('where nothing is broken any more the list says so, and only offers to be closed', async () => {
  showOn(await openWindow(newEntry()), <BrokenRecords bridge={browserBridge} />);
  await expect.element(page.getByText(/Every record of this plan can be read/)).toBeVisible();
  expect(page.getByRole('button').elements()).toHaveLength(1);
});
