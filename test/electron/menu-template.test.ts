import { describe, expect, test } from 'vitest';
import type { MenuModel } from '#shared/desktop/menu-model';
import { firstMenuTemplate, menuTemplate } from '../../electron/menu-template';

const model: MenuModel = {
  menus: [
    {
      id: 'file',
      label: 'Файл',
      entries: [
        { kind: 'command', id: 'plan.import', label: 'Импорт…', accelerator: 'CmdOrCtrl+I', enabled: true },
        { kind: 'command', id: 'plan.export', label: 'Экспорт…', accelerator: null, enabled: false },
        { kind: 'separator' },
        { kind: 'role', role: 'quit', label: 'Выйти' },
      ],
    },
  ],
};

function fileMenu(platform: NodeJS.Platform, onCommand: (commandId: string) => void = () => undefined) {
  const menu = menuTemplate(model, platform, onCommand).find(({ id }) => id === 'file');
  return Array.isArray(menu?.submenu) ? menu.submenu : [];
}

describe('the page’s menu in Electron’s terms', () => {
  test('keeps words, order and what is enabled, and shows keys without listening to them', () => {
    expect(fileMenu('linux')).toEqual([
      {
        id: 'plan.import',
        label: 'Импорт…',
        enabled: true,
        accelerator: 'CmdOrCtrl+I',
        registerAccelerator: false,
        click: expect.any(Function) as unknown,
      },
      { id: 'plan.export', label: 'Экспорт…', enabled: false, click: expect.any(Function) as unknown },
      { type: 'separator' },
      { role: 'quit', label: 'Выйти' },
    ]);
  });

  test('a click tells the command’s id', () => {
    const told: string[] = [];
    const [item] = fileMenu('linux', (commandId) => void told.push(commandId));
    const click = item?.click as (() => void) | undefined;
    click?.();
    expect(told).toEqual(['plan.import']);
  });

  test('on macOS the app’s own menu comes first and holds Quit, and no separator is left dangling', () => {
    expect(menuTemplate(model, 'darwin', () => undefined)[0]).toEqual({ role: 'appMenu' });
    expect(fileMenu('darwin').map(({ id, type, role }) => id ?? type ?? role)).toEqual(['plan.import', 'plan.export']);
  });

  test('before the page has told it, macOS alone needs one, for the keys to copy and paste', () => {
    expect(firstMenuTemplate('darwin')).toEqual([{ role: 'appMenu' }, { role: 'editMenu' }]);
    expect([firstMenuTemplate('win32'), firstMenuTemplate('linux')]).toEqual([[], []]);
  });
});
