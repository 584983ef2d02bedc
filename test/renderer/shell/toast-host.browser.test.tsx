import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ready, type Command } from '../../../renderer/commands/command';
import { CommandsProvider } from '../../../renderer/commands/commands-context';
import { ToastHost } from '../../../renderer/features/shell/toast-host';
import { useUi } from '../../../renderer/state/ui-store';
import { mount } from '../ui/mount';

const run = vi.fn<() => void>();
const UNDO: Command = {
  id: 'undo',
  title: 'command.undo',
  shortcuts: [{ key: 'z', mod: true }],
  menu: 'edit',
  availability: () => ready,
  run,
};
const { showToast } = useUi.getState();
const done = () => page.getByRole('status').getByText('Moved');
const trouble = () => page.getByRole('alert').getByText('The disk is full');

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  useUi.setState({ toast: null, language: 'en' });
  mount(
    <CommandsProvider commands={[UNDO]}>
      <ToastHost />
    </CommandsProvider>,
  );
});
afterEach(() => {
  vi.useRealTimers();
  run.mockClear();
});

test('a done thing is told for eight seconds', async () => {
  // an earlier file may have left the pointer where the notice comes up, which then stays
  await userEvent.hover(document.documentElement, { position: { x: 1, y: 1 } });
  showToast({ tone: 'done', text: 'Moved', undoable: true });
  await expect.element(done()).toBeVisible();
  vi.advanceTimersByTime(7900);
  await expect.element(done()).toBeVisible();
  vi.advanceTimersByTime(200);
  await expect.element(done()).not.toBeInTheDocument();
});

test('it stays while it is pointed at', async () => {
  showToast({ tone: 'done', text: 'Moved', undoable: true });
  await userEvent.hover(done());
  vi.advanceTimersByTime(60_000);
  await expect.element(done()).toBeVisible();
});

test('its button undoes', async () => {
  showToast({ tone: 'done', text: 'Moved', undoable: true });
  await userEvent.click(page.getByRole('button', { name: 'Undo' }));
  expect(run).toHaveBeenCalledOnce();
});

test('a trouble stays until it is closed', async () => {
  showToast({ tone: 'trouble', text: 'The disk is full', undoable: false });
  await expect.element(trouble()).toBeVisible();
  vi.advanceTimersByTime(60_000);
  await expect.element(trouble()).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Close' }));
  await expect.element(trouble()).not.toBeInTheDocument();
});
