import axe from 'axe-core';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { LANGUAGES } from '#shared/i18n/message';
import { add } from '#shared/records/tables';
import { useCommandList } from '../../../renderer/app/commands/use-command-list';
import { CommandsProvider } from '../../../renderer/commands/commands-context';
import { PlanProvider } from '../../../renderer/data/plan-context';
import { desktopBridge } from '../../../renderer/desktop/desktop-bridge';
import { KeysSheet } from '../../../renderer/features/palette/keys-sheet';
import { Palette } from '../../../renderer/features/palette/palette';
import { Sidebar } from '../../../renderer/features/shell/sidebar';
import { ToastHost } from '../../../renderer/features/shell/toast-host';
import { CalendarToolbar } from '../../../renderer/features/shell/calendar-toolbar';
import { Toolbar } from '../../../renderer/features/shell/toolbar';
import { WindowFrame } from '../../../renderer/features/shell/window-frame';
import { StartScreen } from '../../../renderer/features/start/start-screen';
import { useUi } from '../../../renderer/state/ui-store';
import '../../../renderer/ui/base';
import { OnlyThisPlan } from '../commands/only-this-plan';
import { label, newEntry, newItem, openWindow } from '../data/plan-under-test';
import { mount } from '../ui/mount';

function Window() {
  const dialog = useUi((state) => state.dialog?.kind);
  return (
    <CommandsProvider commands={useCommandList(desktopBridge)}>
      <WindowFrame
        sidebar={<Sidebar />}
        toolbar={
          <Toolbar>
            <CalendarToolbar />
          </Toolbar>
        }
        inspector={null}
      >
        <ToastHost />
      </WindowFrame>
      {dialog === 'palette' && <Palette />}
      {dialog === 'keys' && <KeysSheet />}
    </CommandsProvider>
  );
}

async function openPlanWindow() {
  const plan = await openWindow(newEntry());
  const calendar = { id: 'c', name: 'Club', hue: 4, order: 0, visible: true, archived: false, unit: '' };
  await plan.commit([add('calendars', calendar), add('items', newItem('Club dinner'))], label('create'));
  mount(
    <MemoryRouter initialEntries={['/calendar/year/2027-05-04']}>
      <PlanProvider plan={plan}>
        <OnlyThisPlan plan={plan}>
          <Window />
        </OnlyThisPlan>
      </PlanProvider>
    </MemoryRouter>,
  );
  await expect.element(page.getByRole('heading', { name: '2027', exact: true })).toBeVisible();
}

/** What axe-core holds against the page as it stands, in words. */
async function faults(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

beforeEach(() => page.viewport(1280, 800));
afterEach(() => useUi.setState({ dialog: null, toast: null }));

describe.each(['light', 'dark'])('axe-core finds no fault in the %s theme', (theme) => {
  const dress = () => {
    document.documentElement.dataset['theme'] = theme;
    useUi.setState({ language: 'ru' });
  };

  test('of the window with a toast', async () => {
    dress();
    await openPlanWindow();
    useUi.getState().showToast({ tone: 'done', text: 'Перенесено', undoable: true });
    await expect.element(page.getByText('Перенесено')).toBeVisible();
    expect(await faults()).toEqual([]);
  });

  test.each(['palette', 'keys'] as const)('of the dialog %s', async (kind) => {
    dress();
    await openPlanWindow();
    useUi.getState().openDialog({ kind });
    await expect.element(page.getByRole('dialog')).toBeVisible();
    expect(await faults()).toEqual([]);
  });

  test.each(LANGUAGES)('of the first start in %s, at ease and in trouble', async (language) => {
    dress();
    useUi.setState({ language });
    mount(<StartScreen trouble="На диске нет места" onStart={() => {}} />);
    await expect.element(page.getByRole('heading')).toBeVisible();
    expect(await faults()).toEqual([]);
    await userEvent.fill(page.getByRole('combobox').last(), 'Atlantis');
    await userEvent.click(page.getByRole('button').first());
    await expect.element(page.getByRole('alert').first()).toBeVisible();
    expect(await faults()).toEqual([]);
  });
});
