/** The application menu as data: the page owns the words, the main process only draws them. */
export interface MenuModel {
  readonly menus: readonly Menu[];
}

export const MENU_IDS = ['file', 'edit', 'view', 'go', 'help'] as const;

export interface Menu {
  readonly id: (typeof MENU_IDS)[number];
  readonly label: string;
  readonly entries: readonly MenuEntry[];
}

export type MenuEntry =
  | { readonly kind: 'separator' }
  | {
      readonly kind: 'command';
      readonly id: string;
      readonly label: string;
      /** Electron's accelerator notation, or null. Shown only: the page itself listens to the keys. */
      readonly accelerator: string | null;
      readonly enabled: boolean;
    }
  /** What the system does by itself, under its own behaviour but our words. */
  | { readonly kind: 'role'; readonly role: MenuRole; readonly label: string };

export const MENU_ROLES = [
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
] as const;
export type MenuRole = (typeof MENU_ROLES)[number];
