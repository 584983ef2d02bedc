import { BRIDGE_GLOBAL } from '#shared/desktop/channels';
import type { DesktopBridge } from '#shared/desktop/bridge';
import { browserBridge } from './browser-bridge';

declare global {
  interface Window {
    readonly [BRIDGE_GLOBAL]?: DesktopBridge;
  }
}

/** The machine that the page runs on: Electron's, when its preload left a bridge, else the browser's. */
export const desktopBridge: DesktopBridge = window[BRIDGE_GLOBAL] ?? browserBridge;
