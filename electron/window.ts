import path from 'node:path';
import { BrowserWindow, nativeTheme } from 'electron';

/** `--paper` of the design tokens, seen for the moment before the page has drawn itself. */
const PAPER = { light: '#fefdfa', dark: '#131519' };

/** Opens a window on our own pages, sandboxed and isolated, with the preload as its only door. */
export function openWindow(start: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: 960,
    minHeight: 600,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
    webPreferences: {
      preload: path.join(__dirname, '../preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      // On Windows and Linux the spelling checker fetches dictionaries from the network.
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => window.show());
  void window.loadURL(start);
  return window;
}

/** Brings a window before the person's eyes. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.focus();
}
