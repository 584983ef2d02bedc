import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuModel } from '#shared/desktop/menu-model';
import { firstMenuTemplate, menuTemplate } from './menu-template';

/** Draws the menu that stands until the page has told its own. */
export function showFirstMenu(): void {
  draw(firstMenuTemplate(process.platform));
}

/** Draws the page's menu; a click on a command calls `onCommand` with its id. */
export function showMenu(model: MenuModel, onCommand: (commandId: string) => void): void {
  draw(menuTemplate(model, process.platform, onCommand));
}

function draw(template: MenuItemConstructorOptions[]): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
