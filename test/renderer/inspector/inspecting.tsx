import { expect } from 'vitest';
import { page, userEvent, type Locator } from 'vitest/browser';
import type { Item } from '#shared/records/item';
import { add, type Change } from '#shared/records/tables';
import type { PlanHandle } from '../../../renderer/data/plan-handle';
import { Inspector } from '../../../renderer/features/inspector/inspector';
import { useUi } from '../../../renderer/state/ui-store';
import { planWith, showOn } from './plan-on-screen';

/** A field of text by its name. */
export const field = (name: string): Locator => page.getByRole('textbox', { name, exact: true });
/** A field that is chosen from, by its name. */
export const choice = (name: string): Locator => page.getByRole('combobox', { name, exact: true });
/** An item as it stands in the plan. */
export const stored = (plan: PlanHandle, id: string): Item | undefined => plan.snapshot().get('items', id);

/** Clicks a field and types over what it holds. */
export async function retype(name: string, text: string): Promise<void> {
  await userEvent.click(field(name));
  await userEvent.keyboard(`{Control>}a{/Control}${text}`);
}

/** The inspector on the first of these items, in a plan that holds them and the other records. */
export async function inspecting(items: readonly Item[], ...records: readonly Change[]): Promise<PlanHandle> {
  const plan = await planWith(...items.map((each) => add('items', each)), ...records);
  showOn(plan, <Inspector />);
  useUi.getState().select(items[0]!.id);
  await expect.element(field('Title')).toBeVisible();
  return plan;
}

/** Shows the fields that are seldom needed. */
export async function showAll(): Promise<void> {
  await userEvent.click(page.getByRole('button', { name: 'More fields' }));
}
