import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { add, type Change } from '#shared/records/tables';
import { desktopBridge } from '../../../renderer/desktop/desktop-bridge';
import { PrintDialog } from '../../../renderer/features/print/print-dialog';
import { printSetup } from '../../support/printed';
import { valueOf } from '../data/plan-under-test';
import { planWith, showOn } from '../inspector/plan-on-screen';

const usual = printSetup({ id: '' });

async function open(first = usual, ...records: readonly Change[]) {
  await page.viewport(1280, 800);
  const plan = await planWith(...records);
  showOn(plan, <PrintDialog bridge={desktopBridge} first={first} />);
  await expect.element(page.getByText('1 page')).toBeVisible();
  return {
    plan,
    names: () =>
      plan
        .snapshot()
        .all('printSetups')
        .map(({ name }) => name),
  };
}

async function choose(name: string): Promise<void> {
  await userEvent.click(page.getByTitle('Saved set-ups'));
  await userEvent.click(page.getByRole(name.startsWith('Wall') ? 'menuitemradio' : 'menuitem', { name }));
}

test('what is set is kept under a name, and comes back from the menu', async () => {
  const { plan, names } = await open();
  await userEvent.click(page.getByRole('radio', { name: 'Black only' }));
  await choose('Save under a name…');
  await userEvent.fill(page.getByLabelText('Name of the set-up'), 'Wall A4 black');
  await userEvent.keyboard('{Enter}');
  await expect.poll(names).toEqual(['Wall A4 black']);
  expect(plan.snapshot().all('printSetups')[0]).toMatchObject({ ink: 'mono', document: 'month' });

  await userEvent.click(page.getByRole('radio', { name: 'Colour' }));
  await choose('Wall A4 black');
  await expect.element(page.getByRole('radio', { name: 'Black only' })).toBeChecked();
});

test('a saved set-up takes changes, another name, and goes; each step can be undone', async () => {
  const saved = printSetup({ id: 'wall', name: 'Wall' });
  const { plan, names } = await open(saved, add('printSetups', saved));
  await userEvent.click(page.getByRole('radio', { name: 'Portrait' }));
  await choose('Save changes');
  await expect.poll(() => plan.snapshot().get('printSetups', 'wall')?.orientation).toBe('portrait');

  await choose('Rename…');
  await userEvent.fill(page.getByLabelText('Name of the set-up'), 'Wall A2');
  await userEvent.keyboard('{Enter}');
  await expect.poll(names).toEqual(['Wall A2']);
  expect(plan.snapshot().get('printSetups', 'wall')?.orientation).toBe('portrait');

  await choose('Delete');
  await expect.poll(names).toEqual([]);
  valueOf(await plan.undo());
  valueOf(await plan.undo());
  valueOf(await plan.undo());
  expect(plan.snapshot().all('printSetups')).toEqual([saved]);
});

test('Esc leaves the name and not the preview; what cannot be printed is not kept', async () => {
  const { names } = await open();
  await choose('Save under a name…');
  await userEvent.fill(page.getByLabelText('Name of the set-up'), 'Wall');
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByLabelText('Name of the set-up')).not.toBeInTheDocument();
  await expect.element(page.getByRole('dialog', { name: 'Print' })).toBeVisible();
  await userEvent.fill(page.getByLabelText('Margins, mm'), '500');
  await userEvent.click(page.getByTitle('Saved set-ups'));
  await expect
    .element(page.getByRole('menuitem', { name: /Save under a name/ }))
    .toHaveAttribute('aria-disabled', 'true');
  expect(names()).toEqual([]);
});
