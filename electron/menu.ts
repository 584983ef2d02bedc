import { Menu } from 'electron';
import type { MenuModel } from '#shared/desktop/menu-model';
import { menuTemplate } from './menu-template';

/** The menu before the page has told its own: only what the system insists on. */
export const EMPTY_MENU: MenuModel = { menus: [] };

/** Draws the page's menu; a click on a command calls `onCommand` with its id. */
export function showMenu(model: MenuModel, onCommand: (commandId: string) => void): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(model, process.platform, onCommand)));
}
