import { sandboxFlags } from './browsers.mjs';
import { findChromium } from './set-up.mjs';

/** How the tests start Chromium: the one that set-up found, silent on the network. */
export const browserLaunch = {
  executablePath: findChromium() ?? '',
  args: [
    ...sandboxFlags(),
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-sync',
    // Drawn by the processor either way; without the detour a journey takes a tenth less.
    '--disable-gpu',
    '--no-first-run',
  ],
};
