import { mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { electronEvent } from './electron-event.mjs';
import { ModelledEvents } from './modelled-events.mjs';
import { modelled, notModelled } from './not-modelled.mjs';
import { SingleInstance } from './single-instance.mjs';

const EVENTS = ['ready', 'activate', 'open-file', 'second-instance', 'web-contents-created', 'window-all-closed'];

/**
 * The windows, as far as the app's life depends on them.
 * @typedef {{ closeAll: () => Promise<void> }} Windows
 */

/** Electron's `app`: its life from start to quit. */
export class App {
  isQuitting = false;
  #commandLine;
  #chromium;
  #singleInstance;
  #events = new ModelledEvents('app', EVENTS);
  #isReady = false;
  #announceReady = () => {};
  /** @type {Promise<void>} */
  #whenReady;
  /** @type {Windows} */
  #windows = { closeAll: () => Promise.resolve() };

  /**
   * @param {import('./command-line.mjs').CommandLine} commandLine
   * @param {import('./chromium.mjs').Chromium} chromium
   */
  constructor(commandLine, chromium) {
    this.#commandLine = commandLine;
    this.#chromium = chromium;
    mkdirSync(commandLine.userDataFolder, { recursive: true });
    this.#singleInstance = new SingleInstance(commandLine.userDataFolder);
    this.#whenReady = new Promise((resolve) => {
      this.#announceReady = resolve;
    });
    /** The part that the app sees. */
    this.api = modelled(
      Object.assign(this.#events, {
        name: commandLine.product.name,
        isPackaged: false,
        isReady: () => this.#isReady,
        whenReady: () => this.#whenReady,
        getPath: (/** @type {string} */ name) => this.#pathOf(name),
        requestSingleInstanceLock: () => this.#requestSingleInstanceLock(),
        enableSandbox: () => {},
        setAppUserModelId: () => {},
        addRecentDocument: () => {},
        quit: () => void this.quit(),
      }),
      'app',
    );
  }

  get isReady() {
    return this.#isReady;
  }

  /** @param {Windows} windows */
  dependsOn(windows) {
    this.#windows = windows;
  }

  becomeReady() {
    this.#isReady = true;
    this.#announceReady();
    this.#events.emit('ready', electronEvent({}), {});
  }

  /** @param {object} contents */
  tellCreated(contents) {
    this.#events.emit('web-contents-created', electronEvent({}), contents);
  }

  /** The last window is gone: the app decides what follows, and an app that has no opinion quits. */
  tellAllClosed() {
    if (this.isQuitting) return;
    if (!this.#events.emit('window-all-closed')) void this.quit();
  }

  async quit() {
    if (this.isQuitting) return;
    this.isQuitting = true;
    await this.#windows.closeAll();
    await this.#singleInstance.handedOver;
    this.exit(0);
  }

  /**
   * Ends the process, and Chromium with it.
   * @param {number} code
   */
  exit(code) {
    process.exitCode = code;
    if (this.#chromium.isStarted) this.#chromium.stop();
    else process.exit();
  }

  #requestSingleInstanceLock() {
    const errand = { commandLine: this.#commandLine.asSeenByApp, folder: process.cwd() };
    return this.#singleInstance.request(errand, ({ commandLine, folder }) => {
      // Electron promises that it comes after ready.
      void this.#whenReady.then(() => this.#events.emit('second-instance', electronEvent({}), commandLine, folder, {}));
    });
  }

  /** @param {string} name */
  #pathOf(name) {
    switch (name) {
      case 'userData':
        return this.#commandLine.userDataFolder;
      case 'documents':
        return path.join(os.homedir(), 'Documents');
      default:
        throw notModelled(`app.getPath('${name}')`);
    }
  }
}
