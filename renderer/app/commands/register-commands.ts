import { TABLE_REGISTERS } from '#shared/exchange/register-table/register-column';
import { REGISTERS, type Register } from '#shared/plan/registers/register';
import { ready, type Command } from '../../commands/command';
import { useUi } from '../../state/ui-store';

/** The registers that items point to, each of them by its name, and the tables that can be made of some. */
export function registerCommands(): Command[] {
  const open = (register: Register) => () => useUi.getState().openDialog({ kind: 'registers', register });
  return [
    {
      id: 'registers',
      title: 'command.registers',
      shortcuts: [],
      menu: 'edit',
      availability: () => ready,
      run: open('calendars'),
    },
    ...REGISTERS.map((register): Command => ({
      id: `registers-${register}`,
      title: `command.registers-${register}`,
      shortcuts: [],
      menu: null,
      availability: () => ready,
      run: open(register),
    })),
    ...TABLE_REGISTERS.map((register): Command => ({
      id: `table-${register}`,
      title: `command.table-${register}`,
      shortcuts: [],
      menu: null,
      availability: () => ready,
      run: () => useUi.getState().openDialog({ kind: 'register-table', register }),
    })),
  ];
}
