import { expect, onTestFinished, test, vi } from 'vitest';
import { HashRouter } from 'react-router';
import type { DesktopBridge } from '#shared/desktop/bridge';
import type { MenuModel } from '#shared/desktop/menu-model';
import { patchOf } from '#shared/kernel/change-set';
import { add } from '#shared/records/tables';
import { useCommandList } from '../../../renderer/app/commands/use-command-list';
import { useMenu } from '../../../renderer/app/use-menu';
import { PlanProvider } from '../../../renderer/data/plan-context';
import { browserBridge } from '../../../renderer/desktop/browser-bridge';
import { useUi } from '../../../renderer/state/ui-store';
import { OnlyThisPlan } from '../commands/only-this-plan';
import { label, newEntry, newItem, openWindow, valueOf } from '../data/plan-under-test';
import { mount } from '../ui/mount';

function Menu({ bridge }: { readonly bridge: DesktopBridge }) {
  useMenu(bridge, useCommandList(bridge));
  return null;
}

/** What a native menu shows of the edit commands, and how often it was drawn. */
async function nativeMenu() {
  const drawn: MenuModel[] = [];
  const show = (model: MenuModel) => Promise.resolve(void drawn.push(model));
  const bridge: DesktopBridge = { ...browserBridge, menu: { kind: 'native', show } };
  const before = useUi.getState();
  onTestFinished(() => useUi.setState(before, true));
  useUi.setState({ language: 'en' });
  const plan = await openWindow(newEntry());
  location.hash = '#/calendar/month/2027-05-01';
  mount(
    <PlanProvider plan={plan}>
      <HashRouter>
        <OnlyThisPlan plan={plan}>
          <Menu bridge={bridge} />
        </OnlyThisPlan>
      </HashRouter>
    </PlanProvider>,
  );
  await vi.waitFor(() => expect(drawn).not.toHaveLength(0));
  const entry = (id: string) =>
    drawn
      .at(-1)!
      .menus.flatMap(({ entries }) => entries)
      .find((each) => each.kind === 'command' && each.id === id);
  return { plan, drawn, entry };
}

test('the native menu tells what undo would take back and what the selection allows', async () => {
  const { plan, entry } = await nativeMenu();
  expect(entry('undo')).toMatchObject({ enabled: false });
  expect(entry('duplicate')).toMatchObject({ enabled: false });
  valueOf(await plan.commit([add('items', newItem('dinner'))], label('create', 'Club dinner')));
  expect(entry('undo')).toMatchObject({ enabled: true, label: expect.stringContaining('Club dinner') as string });
  useUi.getState().select('dinner');
  expect(entry('duplicate')).toMatchObject({ enabled: true });
});

test('the native menu is left alone by what it does not show', async () => {
  const { plan, drawn } = await nativeMenu();
  const dinner = newItem('dinner');
  valueOf(await plan.commit([add('items', dinner)], label('edit', 'Club dinner')));
  const before = drawn.length;
  valueOf(await plan.commit(patchOf('items', dinner, { notes: 'Bring a cake' }), label('edit', 'Club dinner')));
  useUi.getState().openDialog({ kind: 'palette' });
  useUi.getState().closeDialog();
  expect(drawn).toHaveLength(before);
});
