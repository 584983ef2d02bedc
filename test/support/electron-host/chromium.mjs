import { spawn } from 'node:child_process';
import path from 'node:path';
import { findBrowser, sandboxFlags } from '../../../build/browsers.mjs';
import { DevToolsPipe } from './devtools-pipe.mjs';

const FLAGS = [
  '--headless',
  // The host drives it through the pipe, Playwright at the same time through the port.
  '--remote-debugging-pipe',
  '--remote-debugging-port=0',
  '--no-startup-window',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-dev-shm-usage',
  '--disable-sync',
  // Nothing may leave the machine, even past the interception of requests.
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--hide-scrollbars',
  '--password-store=basic',
];

/** The Chromium that shows the windows, with its profile inside the app's user data. */
export class Chromium {
  #userDataFolder;
  /** @type {import('node:child_process').ChildProcess | null} */
  #process = null;
  /** @type {DevToolsPipe | null} */
  #pipe = null;

  /** @param {string} userDataFolder */
  constructor(userDataFolder) {
    this.#userDataFolder = userDataFolder;
  }

  /** Starts it, and resolves once it takes commands. The host lives exactly as long as it does. */
  async start() {
    const executable = findBrowser();
    if (executable === null) throw new Error('[electron host] no Chromium found: name one in KALENDS_CHROMIUM');
    const profile = path.join(this.#userDataFolder, 'chromium');
    const child = spawn(executable, [...FLAGS, ...sandboxFlags(), `--user-data-dir=${profile}`], {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    });
    this.#process = child;
    child.on('exit', () => process.exit(process.exitCode ?? 0));
    child.stderr?.on('data', (/** @type {Buffer} */ chunk) => {
      // Playwright waits for this line on the stderr of what it has started.
      const [announcement] = /^DevTools listening on .*$/m.exec(chunk.toString()) ?? [];
      if (announcement !== undefined) process.stderr.write(`${announcement}\n`);
    });
    this.#pipe = new DevToolsPipe(
      /** @type {import('node:stream').Writable} */ (child.stdio[3]),
      /** @type {import('node:stream').Readable} */ (child.stdio[4]),
    );
    // A window that a page opens by itself is never shown: the app's handler has denied it, or the host has failed.
    this.browser.on('Target.targetCreated', ({ targetInfo: { targetId, openerId } }) => {
      if (openerId !== undefined) this.browser.send('Target.closeTarget', { targetId }).catch(() => undefined);
    });
    await this.browser.send('Target.setDiscoverTargets', { discover: true });
  }

  get isStarted() {
    return this.#pipe !== null;
  }

  /** Chromium as a whole. */
  get browser() {
    return this.session(undefined);
  }

  /**
   * One attached page, or the whole of Chromium for undefined.
   * @param {string | undefined} sessionId
   */
  session(sessionId) {
    if (this.#pipe === null) throw new Error('[electron host] Chromium is not started');
    return this.#pipe.session(sessionId);
  }

  /** Ends it, and with it this process; by force if it takes longer than three seconds. */
  stop() {
    this.browser.send('Browser.close').catch(() => undefined);
    setTimeout(() => this.#process?.kill('SIGKILL'), 3000);
  }
}
