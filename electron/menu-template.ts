import type { MenuItemConstructorOptions } from 'electron';
import { assertNever } from '#shared/kernel/assert-never';
import type { MenuEntry, MenuModel } from '#shared/desktop/menu-model';

/**
 * The page's menu in Electron's terms for one platform; a click on a command calls `onCommand` with its id, which is
 * also the menu item's. On macOS quitting belongs to the app's own menu, which the system words.
 */
export function menuTemplate(
  model: MenuModel,
  platform: NodeJS.Platform,
  onCommand: (commandId: string) => void,
): MenuItemConstructorOptions[] {
  const onMacOS = platform === 'darwin';
  const menus = model.menus.map(({ id, label, entries }) => ({
    id,
    label,
    submenu: withoutLooseSeparators(entries.filter((entry) => !(onMacOS && isQuit(entry)))).map((entry) =>
      menuItem(entry, onCommand),
    ),
  }));
  return onMacOS ? [{ role: 'appMenu' }, ...menus] : menus;
}

/**
 * The menu before the page has told its own, in the system's words. Without it macOS would have no keys to copy and
 * paste; elsewhere the keys need no menu.
 */
export function firstMenuTemplate(platform: NodeJS.Platform): MenuItemConstructorOptions[] {
  return platform === 'darwin' ? [{ role: 'appMenu' }, { role: 'editMenu' }] : [];
}

function menuItem(entry: MenuEntry, onCommand: (commandId: string) => void): MenuItemConstructorOptions {
  switch (entry.kind) {
    case 'separator':
      return { type: 'separator' };
    case 'role':
      return { role: entry.role, label: entry.label };
    case 'command':
      return {
        id: entry.id,
        label: entry.label,
        enabled: entry.enabled,
        click: () => onCommand(entry.id),
        // Shown, not registered: the page listens to its keys itself, and one press must not be two commands.
        ...(entry.accelerator === null ? {} : { accelerator: entry.accelerator, registerAccelerator: false }),
      };
    default:
      return assertNever(entry);
  }
}

function isQuit(entry: MenuEntry): boolean {
  return entry.kind === 'role' && entry.role === 'quit';
}

function withoutLooseSeparators(entries: readonly MenuEntry[]): readonly MenuEntry[] {
  return entries.filter(
    (entry, at) =>
      entry.kind !== 'separator' || (at > 0 && at < entries.length - 1 && entries[at - 1]?.kind !== 'separator'),
  );
}
