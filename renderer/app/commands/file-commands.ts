import { ready, type Command } from '../../commands/command';
import { sayFileProblem } from '../../commands/say-problem';
import { useUi } from '../../state/ui-store';
import type { CommandContext } from './command-context';

/** Import and export. */
export function fileCommands(context: CommandContext): Command[] {
  return [
    {
      id: 'import',
      title: 'command.import',
      shortcuts: [{ key: 'o', mod: true }],
      menu: 'file',
      availability: () => ready,
      run: () => void importFile(context),
    },
    {
      id: 'export',
      title: 'command.export',
      shortcuts: [{ key: 'e', mod: true }],
      menu: 'file',
      availability: () => ready,
      run: () => useUi.getState().openDialog({ kind: 'export' }),
    },
  ];
}

async function importFile({ bridge, t }: CommandContext): Promise<void> {
  const { openDialog, showToast } = useUi.getState();
  const opened = await bridge.openFile({
    title: t('transfer.choose-file'),
    filterName: t('transfer.calendar-files'),
    extensions: ['ics'],
  });
  if (!opened.ok) showToast({ tone: 'trouble', text: sayFileProblem(opened.problem, t), undoable: false });
  else if (opened.value.kind === 'opened') openDialog({ kind: 'import', file: opened.value.file });
}
