import { MENU_IDS, type Menu, type MenuEntry, type MenuModel, type MenuRole } from '#shared/desktop/menu-model';
import type { Translate } from '#shared/i18n/translate';
import type { Command, Shortcut } from '../commands/command';

/** What the system does by itself stands at the foot of these menus. */
const ROLES: Readonly<Record<Menu['id'], readonly MenuRole[]>> = {
  file: ['close', 'quit'],
  edit: ['cut', 'copy', 'paste', 'selectAll'],
  view: ['zoomIn', 'zoomOut', 'resetZoom', 'togglefullscreen'],
  go: [],
  help: [],
};

/** The menu bar of the moment: the same commands as the palette's, in the window's language. */
export function menuModel(commands: readonly Command[], t: Translate): MenuModel {
  return {
    menus: MENU_IDS.map((id) => ({
      id,
      label: t(`menu.${id}`),
      entries: [
        ...commands.filter(({ menu }) => menu === id).map((command) => commandEntry(command, t)),
        ...(ROLES[id].length > 0 ? [{ kind: 'separator' } as const] : []),
        ...ROLES[id].map((role): MenuEntry => ({ kind: 'role', role, label: t(`menu.${role}`) })),
      ],
    })),
  };
}

function commandEntry(command: Command, t: Translate): MenuEntry {
  return {
    kind: 'command',
    id: command.id,
    label: command.momentTitle?.() ?? t(command.title),
    accelerator: acceleratorOf(command.shortcuts[0]),
    enabled: command.availability().kind === 'ready',
  };
}

/** Electron's notation. Single keys get none: as accelerators they would fire while somebody types. */
function acceleratorOf(shortcut: Shortcut | undefined): string | null {
  if (!shortcut?.mod) return null;
  return [
    'CommandOrControl',
    ...(shortcut.shift ? ['Shift'] : []),
    ...(shortcut.alt ? ['Alt'] : []),
    shortcut.key.toUpperCase(),
  ].join('+');
}
