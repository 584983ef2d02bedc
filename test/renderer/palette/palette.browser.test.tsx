import { MemoryRouter, useLocation } from 'react-router';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { add } from '#shared/records/tables';
import { plainDate } from '#shared/time/plain-date';
import { ready, type Command } from '../../../renderer/commands/command';
import { CommandsProvider } from '../../../renderer/commands/commands-context';
import { PlanProvider } from '../../../renderer/data/plan-context';
import { Palette } from '../../../renderer/features/palette/palette';
import { useUi } from '../../../renderer/state/ui-store';
import { label, newEntry, newItem, openWindow } from '../data/plan-under-test';
import { mount } from '../ui/mount';

const TITLES = ['Клубный ужин', 'Приглашение на ужин', 'Demo night'];

async function openPalette(...commands: Command[]) {
  const plan = await openWindow(newEntry());
  await plan.commit(
    TITLES.map((title) => add('items', newItem(title))),
    label('create'),
  );
  useUi.setState({ dialog: { kind: 'palette' }, language: 'en', selectedKey: null });
  mount(
    <MemoryRouter initialEntries={['/calendar/year/2026-01-01']}>
      <PlanProvider plan={plan}>
        <CommandsProvider commands={commands}>
          <WhileOpen />
          <Address />
        </CommandsProvider>
      </PlanProvider>
    </MemoryRouter>,
  );
  await expect.element(page.getByRole('combobox')).toHaveFocus();
}

function WhileOpen() {
  return useUi((state) => state.dialog) && <Palette />;
}

function Address() {
  return <output>{useLocation().pathname}</output>;
}

function command(id: string, fields: Partial<Command> = {}): Command {
  return {
    id,
    title: 'command.today',
    shortcuts: [],
    menu: null,
    availability: () => ready,
    run: vi.fn<() => void>(),
    ...fields,
  };
}

test('an item is found on the wrong keyboard layout; Enter goes to its month and selects it', async () => {
  await openPalette();
  await userEvent.keyboard('ghbuk{Enter}');
  await expect.element(page.getByText('/calendar/month/2027-05-04')).toBeVisible();
  expect(useUi.getState()).toMatchObject({ dialog: null, selectedKey: 'Приглашение на ужин' });
});

test('a command is found by its name in the other language, and is run after the palette has closed', async () => {
  const run = vi.fn<() => void>(() => expect(useUi.getState().dialog).toBeNull());
  await openPalette(command('today', { run }), command('export', { title: 'command.export' }));
  await userEvent.keyboard('сегод');
  await expect.element(page.getByRole('option')).toHaveTextContent('Today');
  await userEvent.keyboard('{Enter}');
  expect(run).toHaveBeenCalledOnce();
});

test('a command that cannot run says why and stays', async () => {
  const run = vi.fn<() => void>();
  const availability = () => ({ kind: 'unavailable', reason: 'undo.nothing' }) as const;
  await openPalette(command('undo', { title: 'command.undo', availability, run }));
  await expect.element(page.getByRole('option')).toHaveTextContent('Nothing to undo');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('dialog')).toBeVisible();
  expect(run).not.toHaveBeenCalled();
});

test('arrows go round the list, Home and End to its ends', async () => {
  await openPalette(command('a'), command('b', { title: 'command.export' }), command('c', { title: 'command.undo' }));
  const active = () => page.getByRole('option', { selected: true });
  await userEvent.keyboard('{ArrowUp}');
  await expect.element(active()).toHaveTextContent('Undo');
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(active()).toHaveTextContent('Today');
  await userEvent.keyboard('{End}');
  await expect.element(active()).toHaveTextContent('Undo');
});

test('a line that nothing answers is offered as the title of a new item; Enter takes the offer', async () => {
  const schedule = { kind: 'all-day', first: plainDate('2027-05-04'), last: plainDate('2027-05-04') } as const;
  const run = () => useUi.getState().startDraft({ kind: 'event', schedule, anchor: null });
  await openPalette(command('new-item', { run }));
  await userEvent.keyboard('Ice rink');
  await expect.element(page.getByText(/has such a name/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'New item “Ice rink”' })).toBeVisible();
  await userEvent.keyboard('{Enter}');
  expect(useUi.getState()).toMatchObject({ dialog: null, draft: { title: 'Ice rink' } });
  useUi.getState().dropDraft();
});

test('a command is found by what else people call it, in either language', async () => {
  await openPalette(command('export', { title: 'command.export', alsoCalled: 'command.export-also' }));
  const option = page.getByRole('option', { name: 'Export calendar file…' });
  for (const name of ['share', 'экспорт']) {
    await userEvent.fill(page.getByRole('combobox'), name);
    await expect.element(option).toBeVisible();
  }
  await userEvent.fill(page.getByRole('combobox'), 'nothing like it');
  await expect.element(option).not.toBeInTheDocument();
});
