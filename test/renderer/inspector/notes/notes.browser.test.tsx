import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { add } from '#shared/records/tables';
import type { PlanHandle } from '../../../../renderer/data/plan-handle';
import { Inspector } from '../../../../renderer/features/inspector/inspector';
import { useUi } from '../../../../renderer/state/ui-store';
import { item, planWith, showOn } from '../plan-on-screen';

async function inspecting(notes: string): Promise<PlanHandle> {
  const plan = await planWith(add('items', item('dinner', 'event', { notes })));
  showOn(plan, <Inspector />);
  useUi.getState().select('dinner');
  return plan;
}
const field = page.getByRole('textbox', { name: 'Notes', exact: true });
const notes = (plan: PlanHandle) => plan.snapshot().get('items', 'dinner')?.notes;

test('notes are drawn, edited at a press as they were typed, and drawn again at Esc', async () => {
  const plan = await inspecting('Bring **the cards**');
  await expect.element(page.getByText('the cards')).toBeVisible();
  await userEvent.click(page.getByText('the cards'));
  await expect.element(field).toHaveValue('Bring **the cards**');
  await expect.element(field).toHaveFocus();
  await userEvent.keyboard('{End} and _pens_{Escape}');
  await expect.poll(() => notes(plan)).toBe('Bring **the cards** and _pens_');
  await expect.element(page.getByText('pens', { exact: true })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Edit the notes' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(field).toHaveFocus();
});

test('Ctrl+B and Ctrl+I put stars around the selected words', async () => {
  const plan = await inspecting('');
  await userEvent.click(field);
  await userEvent.keyboard('cards{Control>}ab{/Control}');
  await expect.element(field).toHaveValue('**cards**');
  await userEvent.keyboard('{Control>}i{/Control}');
  await expect.poll(() => notes(plan)).toBe('***cards***');
  await userEvent.keyboard('{Control>}b{/Control}');
  await expect.poll(() => notes(plan)).toBe('*cards*');
});
