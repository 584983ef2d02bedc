import { PRINT_DOCUMENTS, type PrintSetup } from '#shared/records/print-setup';
import { ready, type Command } from '../../commands/command';
import { useUi } from '../../state/ui-store';
import type { CommandContext } from './command-context';
import { setupOfDocument, setupOfView } from './setup-of-view';

/** The preview of what the window shows, one of each document, and one of each saved set-up. */
export function printCommands(context: CommandContext, saved: readonly PrintSetup[]): Command[] {
  return [
    {
      id: 'print',
      title: 'command.print',
      alsoCalled: 'command.print-also',
      shortcuts: [{ key: 'p', mod: true }],
      menu: 'file',
      availability: () => ready,
      run: () => useUi.getState().openDialog({ kind: 'print', setup: setupOfView(context) }),
    },
    ...PRINT_DOCUMENTS.map((document): Command => ({
      id: `print-${document}`,
      title: 'command.print-document',
      momentTitle: () => context.t('print.with-setup', { name: context.t(`print.document-${document}`) }),
      shortcuts: [],
      menu: null,
      availability: () => ready,
      run: () => useUi.getState().openDialog({ kind: 'print', setup: setupOfDocument(context, document) }),
    })),
    ...saved.map((setup): Command => ({
      id: `print-setup-${setup.id}`,
      title: 'command.print-setup',
      momentTitle: () => context.t('print.with-setup', { name: setup.name }),
      shortcuts: [],
      menu: null,
      availability: () => ready,
      run: () => useUi.getState().openDialog({ kind: 'print', setup }),
    })),
  ];
}
