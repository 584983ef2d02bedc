import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ok } from '#shared/kernel/result';
import { add } from '#shared/records/tables';
import { usePerform, useSaveField } from '../../../renderer/commands/use-perform';
import { ToastHost } from '../../../renderer/features/shell/toast-host';
import { useUi } from '../../../renderer/state/ui-store';
import { DraftedInput } from '../../../renderer/ui/drafted-input';
import { incompressibleText, limitStorage } from '../data/limit-storage';
import { label, newItem } from '../data/plan-under-test';
import { planWith, showOn } from '../inspector/plan-on-screen';

const MEGABYTE = 1_000_000;
const tooMuch = { ...newItem('large'), notes: incompressibleText(3 * MEGABYTE) };

function Importer() {
  const perform = usePerform();
  return (
    <button type="button" onClick={() => void perform(ok([add('items', tooMuch)]), label('import'))}>
      Import
    </button>
  );
}

function Field() {
  const save = useSaveField();
  const write = () => save(ok([add('items', tooMuch)]), label('edit'));
  return <DraftedInput label="Notes" pace="leaving" stored="" save={write} />;
}

test('a gesture that there is no room for says so, and offers to save the plan as a file', async () => {
  await limitStorage(2 * MEGABYTE);
  const plan = await planWith();
  showOn(plan, [<Importer key="importer" />, <ToastHost key="toasts" />]);
  await userEvent.click(page.getByRole('button', { name: 'Import' }));
  await expect.element(page.getByRole('alert')).toHaveTextContent('The disk is full');
  await userEvent.click(page.getByRole('button', { name: 'Save plan as a file…' }));
  expect(useUi.getState().dialog).toEqual({ kind: 'save-plan' });
  expect(plan.snapshot().all('items')).toEqual([]);
});

test('a field that there is no room for keeps what was typed and says why, with the same way out', async () => {
  await limitStorage(2 * MEGABYTE);
  showOn(await planWith(), [<Field key="field" />, <ToastHost key="toasts" />]);
  await userEvent.fill(page.getByRole('textbox', { name: 'Notes' }), 'Bring the banner.');
  await userEvent.tab();
  await expect.element(page.getByRole('textbox', { name: 'Notes' })).toHaveValue('Bring the banner.');
  await expect.element(page.getByText('The disk is full').first()).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Save plan as a file…' })).toBeVisible();
});
