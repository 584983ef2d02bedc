import { ok } from '#shared/kernel/result';
import { ready, type Command } from '../../commands/command';
import { useUi } from '../../state/ui-store';
import { chooseFile, offerFile } from '../offer-file';
import type { CommandContext } from './command-context';

/** Import and export. */
export function fileCommands(context: CommandContext): Command[] {
  return [
    {
      id: 'import',
      title: 'command.import',
      alsoCalled: 'command.import-also',
      shortcuts: [{ key: 'o', mod: true }],
      menu: 'file',
      availability: () => ready,
      run: () => void importFile(context),
    },
    {
      id: 'export',
      title: 'command.export',
      alsoCalled: 'command.export-also',
      shortcuts: [{ key: 'e', mod: true }],
      menu: 'file',
      availability: () => ready,
      run: () => useUi.getState().openDialog({ kind: 'export' }),
    },
    {
      id: 'export-person',
      title: 'command.export-person',
      alsoCalled: 'command.export-person-also',
      shortcuts: [],
      menu: null,
      availability: () =>
        context.plan.snapshot().all('people').length > 0
          ? ready
          : { kind: 'unavailable', reason: 'disabled.no-people' },
      run: () => useUi.getState().openDialog({ kind: 'export', personId: null }),
    },
    {
      id: 'export-table',
      title: 'command.export-table',
      alsoCalled: 'command.export-table-also',
      shortcuts: [],
      menu: 'file',
      availability: () => ready,
      run: () => useUi.getState().openDialog({ kind: 'export', form: 'table' }),
    },
  ];
}

async function importFile({ bridge, t }: CommandContext): Promise<void> {
  const opened = await chooseFile(bridge, t);
  if (!opened.ok) offerFile(opened, t);
  else if (opened.value.kind === 'opened') offerFile(ok(opened.value.file), t);
}
