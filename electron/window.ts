import path from 'node:path';
import { BrowserWindow, nativeTheme } from 'electron';
import { windowOptions } from './window-options';

/** Opens a window on our own pages; it is shown once there is something to see. */
export function openWindow(start: string): BrowserWindow {
  const preload = path.join(__dirname, '../preload/preload.cjs');
  const window = new BrowserWindow(windowOptions(nativeTheme.shouldUseDarkColors ? 'dark' : 'light', preload));
  window.once('ready-to-show', () => window.show());
  void window.loadURL(start);
  return window;
}

/** Brings a window before the person's eyes. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.focus();
}
