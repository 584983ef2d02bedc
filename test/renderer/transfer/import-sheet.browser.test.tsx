import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ready, type Command } from '../../../renderer/commands/command';
import { CommandsProvider } from '../../../renderer/commands/commands-context';
import { ImportSheet } from '../../../renderer/features/transfer/import-sheet';
import { useUi } from '../../../renderer/state/ui-store';
import { planWith, showOn } from '../inspector/plan-on-screen';

test('a calendar file without events says so, and offers to choose another', async () => {
  const text = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', 'END:VCALENDAR', ''].join('\r\n');
  const file = { name: 'club.ics', bytes: new TextEncoder().encode(text) };
  const run = vi.fn<() => void>(() => expect(useUi.getState().dialog).toBeNull());
  const choose: Command = {
    id: 'import',
    title: 'command.import',
    shortcuts: [],
    menu: null,
    availability: () => ready,
    run,
  };
  showOn(
    await planWith(),
    <CommandsProvider commands={[choose]}>
      <ImportSheet file={file} />
    </CommandsProvider>,
  );
  useUi.getState().openDialog({ kind: 'import', file });
  await expect.element(page.getByText(/has no events in it/)).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Choose another file…' }));
  expect(run).toHaveBeenCalledOnce();
});
