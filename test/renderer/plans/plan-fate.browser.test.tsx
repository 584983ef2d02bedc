import Dexie from 'dexie';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ok } from '#shared/kernel/result';
import type { PlanEntry } from '#shared/records/plan';
import { OpenPlanProvider, type OpenEntry } from '../../../renderer/commands/open-plan-context';
import { createPlanFrom } from '../../../renderer/data/create-plan';
import { deletePlan, purgePlan } from '../../../renderer/data/deleted-plans';
import { planDatabaseName } from '../../../renderer/data/plan-database';
import { describePlan, listPlans } from '../../../renderer/data/plan-registry';
import { withRegistry } from '../../../renderer/data/registry-database';
import { PlanFate } from '../../../renderer/features/plans/plan-fate';
import { useUi } from '../../../renderer/state/ui-store';
import { openWindow, valueOf } from '../data/plan-under-test';
import { showOn } from '../inspector/plan-on-screen';

beforeEach(() => Dexie.delete('kalends-registry'));

async function makePlan(name: string): Promise<PlanEntry> {
  const entry = valueOf(await createPlanFrom({ name, records: [] }));
  onTestFinished(() => Dexie.delete(planDatabaseName(entry.id)));
  return entry;
}

async function openClub() {
  const entry = await makePlan('Club');
  const openEntry = vi.fn<OpenEntry>(() => Promise.resolve(ok(undefined)));
  const closePlan = vi.fn<() => void>();
  showOn(
    await openWindow(entry),
    <OpenPlanProvider openId={entry.id} openEntry={openEntry} closePlan={closePlan}>
      <PlanFate>
        <p>The year of the club</p>
      </PlanFate>
    </OpenPlanProvider>,
  );
  await expect.element(page.getByText('The year of the club')).toBeVisible();
  return { entry, openEntry, closePlan };
}

/** Another window has written to the registry: it says so, and nothing of it happened here. */
function tellFromElsewhere(): void {
  const channel = new BroadcastChannel('kalends-registry');
  channel.postMessage('another window');
  channel.close();
}

test('a plan that another window deletes says so and is brought back from here', async () => {
  const { entry } = await openClub();
  valueOf(await deletePlan(entry.id));
  await expect.element(page.getByRole('alert')).toHaveTextContent('Another window has deleted plan “Club”');
  await userEvent.click(page.getByRole('button', { name: 'Bring back' }));
  await expect.element(page.getByText('The year of the club')).toBeVisible();
  expect(valueOf(await listPlans())).toMatchObject([{ id: entry.id }]);
});

test('one that is deleted for good leads to another plan, or to the first questions', async () => {
  const { entry, openEntry, closePlan } = await openClub();
  valueOf(await deletePlan(entry.id));
  valueOf(await purgePlan(entry.id));
  await expect.element(page.getByRole('alert')).toHaveTextContent('deleted plan “Club” for good');
  await expect.element(page.getByRole('button', { name: 'Bring back' })).not.toBeInTheDocument();
  await userEvent.click(page.getByRole('button', { name: 'Open another plan' }));
  expect(closePlan).toHaveBeenCalledOnce();

  const school = await makePlan('School');
  await vi.waitFor(async () => {
    await userEvent.click(page.getByRole('button', { name: 'Open another plan' }));
    expect(openEntry).toHaveBeenCalledWith(expect.objectContaining({ id: school.id }));
  });
});

test('one that another window renames says so; one that this window renames does not', async () => {
  const { entry } = await openClub();
  valueOf(await describePlan(entry.id, { name: 'Riders' }));
  await vi.waitFor(async () => expect(valueOf(await listPlans())[0]?.name).toBe('Riders'));
  expect(useUi.getState().toast).toBeNull();

  valueOf(await withRegistry(async ({ plans }) => ok(await plans.update(entry.id, { name: 'Racers' }))));
  tellFromElsewhere();
  await vi.waitFor(() =>
    expect(useUi.getState().toast?.text).toBe('Another window has renamed this plan: it is now called “Racers”'),
  );
});
