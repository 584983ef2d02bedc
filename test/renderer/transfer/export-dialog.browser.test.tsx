import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { everything } from '#shared/records/selection';
import { add } from '#shared/records/tables';
import { desktopBridge } from '../../../renderer/desktop/desktop-bridge';
import { ExportDialog } from '../../../renderer/features/transfer/export-dialog';
import { useUi } from '../../../renderer/state/ui-store';
import { item, planWith, showOn } from '../inspector/plan-on-screen';

const open = async () => {
  const plan = await planWith(add('items', item('Dinner', 'event')), add('items', item('Digest', 'post')));
  showOn(plan, <ExportDialog bridge={desktopBridge} />);
  await expect.element(page.getByRole('dialog')).toBeVisible();
};

test('without a filter it asks for calendars only', async () => {
  await open();
  await expect.element(page.getByRole('checkbox', { name: 'Club' })).toBeChecked();
  await expect.element(page.getByRole('radio')).not.toBeInTheDocument();
});

test('with a filter it offers what that shows, and whole calendars all the same', async () => {
  useUi.setState({ filter: { ...everything, kinds: ['post'] } });
  await open();
  await expect.element(page.getByRole('radio', { name: 'What the filter shows' })).toBeChecked();
  await expect.element(page.getByRole('status')).toHaveTextContent('1 ');
  await userEvent.click(page.getByRole('radio', { name: 'Whole calendars' }));
  await expect.element(page.getByRole('status')).toHaveTextContent('2 ');
  await expect.element(page.getByRole('checkbox', { name: 'Club' })).toBeVisible();
});
