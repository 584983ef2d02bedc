import { notModelled } from './not-modelled.mjs';

const ROLES = new Set([
  'appMenu',
  'cut',
  'copy',
  'paste',
  'selectAll',
  'quit',
  'close',
  'minimize',
  'togglefullscreen',
  'zoomIn',
  'zoomOut',
  'resetZoom',
]);

/**
 * Electron's `Menu`, which is never drawn: what it holds can be looked at and clicked.
 * @param {{ quit: () => void }} app
 */
export function menuClass(app) {
  /** @type {Menu | null} */
  let ofApplication = null;

  class MenuItem {
    /** @param {import('electron').MenuItemConstructorOptions} options */
    constructor(options) {
      const { role, submenu, type, click } = options;
      if (role !== undefined && !ROLES.has(role)) throw notModelled(`the menu role ${role}`);
      this.id = options.id;
      this.role = role;
      this.label = options.label ?? role ?? '';
      this.enabled = options.enabled ?? true;
      this.accelerator = options.accelerator;
      this.registerAccelerator = options.registerAccelerator ?? true;
      this.submenu = Array.isArray(submenu) ? Menu.buildFromTemplate(submenu) : undefined;
      this.type = type ?? (this.submenu === undefined ? 'normal' : 'submenu');
      this.click = () => {
        if (role === 'quit') app.quit();
        else if (role !== undefined) throw notModelled(`a click on the menu role ${role}`);
        else /** @type {(() => void) | undefined} */ (click)?.();
      };
    }
  }

  class Menu {
    /** @type {MenuItem[]} */
    items = [];

    /**
     * @param {string} id
     * @returns {MenuItem | null}
     */
    getMenuItemById(id) {
      for (const item of this.items) {
        const found = item.id === id ? item : (item.submenu?.getMenuItemById(id) ?? null);
        if (found !== null) return found;
      }
      return null;
    }

    /** @param {import('electron').MenuItemConstructorOptions[]} template */
    static buildFromTemplate(template) {
      const menu = new Menu();
      menu.items = template.map((options) => new MenuItem(options));
      return menu;
    }

    /** @param {Menu | null} menu */
    static setApplicationMenu(menu) {
      ofApplication = menu;
    }

    static getApplicationMenu() {
      return ofApplication;
    }
  }

  return Menu;
}
