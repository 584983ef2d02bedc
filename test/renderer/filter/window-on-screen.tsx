import { MemoryRouter, useLocation } from 'react-router';
import { expect, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import { emptyPerson } from '#shared/records/person';
import { firstSettings } from '#shared/records/settings';
import { add, type Change } from '#shared/records/tables';
import { useCommandList } from '../../../renderer/app/commands/use-command-list';
import { CommandsProvider } from '../../../renderer/commands/commands-context';
import { useShortcuts } from '../../../renderer/commands/use-shortcuts';
import { PlanProvider } from '../../../renderer/data/plan-context';
import type { PlanHandle } from '../../../renderer/data/plan-handle';
import { desktopBridge } from '../../../renderer/desktop/desktop-bridge';
import { FilterBar } from '../../../renderer/features/filter/filter-bar';
import { ShownCount } from '../../../renderer/features/filter/shown-count';
import { FilteredOut } from '../../../renderer/features/filter/filtered-out';
import { SaveView } from '../../../renderer/features/filter/save-view';
import { FilterButton } from '../../../renderer/features/shell/filter-button';
import { KindList } from '../../../renderer/features/shell/kind-list';
import { SavedViews } from '../../../renderer/features/shell/saved-views';
import { useUi } from '../../../renderer/state/ui-store';
import '../../../renderer/ui/base';
import { OnlyThisPlan } from '../commands/only-this-plan';
import { label, newEntry, newItem, openWindow, valueOf } from '../data/plan-under-test';
import { mount } from '../ui/mount';

const person = (id: string, order: number) => ({ ...emptyPerson, id, name: id, hue: 1, order });

/** A plan of May 2027: three events, of which Anna has one and Boris one, and a post. */
export async function planOfMay(...more: readonly Change[]): Promise<PlanHandle> {
  const plan = await openWindow(newEntry());
  const calendar = { id: 'c', name: 'Club', hue: 4, order: 0, visible: true, archived: false, unit: '' };
  const changes = [
    add('settings', firstSettings('UTC')),
    add('calendars', calendar),
    add('people', person('Anna', 0)),
    add('people', person('Boris', 1)),
    add('items', { ...newItem('Club dinner'), ownerId: 'Anna' }),
    add('items', { ...newItem('Breakfast'), ownerId: 'Boris', tags: ['core'] }),
    add('items', newItem('Picnic')),
    ...more,
  ];
  valueOf(await plan.commit(changes, label('import')));
  return plan;
}

/** Draws what filters the plan, with all commands, as the window of May 2027; tells where it looks. */
export async function showFilter(plan: PlanHandle): Promise<{ readonly address: () => string }> {
  const before = useUi.getState();
  onTestFinished(() => useUi.setState(before, true));
  useUi.setState({ language: 'en' });
  await page.viewport(1280, 800);
  let address = '';
  function Parts() {
    const commands = useCommandList(desktopBridge);
    const dialog = useUi((state) => state.dialog?.kind);
    address = useLocation().pathname;
    useShortcuts(commands, dialog !== undefined);
    return (
      <CommandsProvider commands={commands}>
        <FilterButton />
        <FilterBar count={<ShownCount />} />
        <FilteredOut />
        <KindList />
        <SavedViews />
        {dialog === 'save-view' && <SaveView />}
      </CommandsProvider>
    );
  }
  mount(
    <MemoryRouter initialEntries={['/calendar/month/2027-05-04']}>
      <PlanProvider plan={plan}>
        <OnlyThisPlan plan={plan}>
          <Parts />
        </OnlyThisPlan>
      </PlanProvider>
    </MemoryRouter>,
  );
  await expect.element(page.getByRole('button', { name: /^Filter/ })).toBeVisible();
  return { address: () => address };
}
