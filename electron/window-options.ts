import type { BrowserWindowConstructorOptions } from 'electron';

/** `--paper` of the design tokens, seen for the moment before the page has drawn itself. */
const PAPER = { light: '#fefdfa', dark: '#131519' };

/** How our windows are made: sandboxed and isolated, with the preload as the page's only door. */
export function windowOptions(appearance: 'light' | 'dark', preload: string): BrowserWindowConstructorOptions {
  return {
    width: 1280,
    height: 800,
    minWidth: 960,
    minHeight: 600,
    show: false,
    backgroundColor: PAPER[appearance],
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      // On Windows and Linux the spelling checker fetches dictionaries from the network.
      spellcheck: false,
    },
  };
}
