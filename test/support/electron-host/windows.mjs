import { ModelledEvents } from './modelled-events.mjs';
import { modelled } from './not-modelled.mjs';
import { WebContents } from './web-contents.mjs';
import { checkWindowOptions } from './window-options.mjs';

const EVENTS = ['ready-to-show', 'closed', 'show', 'focus'];

/** The windows that are open. */
export class Windows {
  #app;
  #surroundings;
  /** @type {Set<Window>} */
  #open = new Set();

  /**
   * @param {import('./app.mjs').App} app
   * @param {import('./web-contents.mjs').Surroundings} surroundings
   */
  constructor(app, surroundings) {
    this.#app = app;
    this.#surroundings = surroundings;
  }

  async closeAll() {
    await Promise.all([...this.#open].map((window) => window.close()));
  }

  /** Electron's `BrowserWindow`. */
  get browserWindow() {
    const open = this.#open;
    const create = (/** @type {import('electron').BrowserWindowConstructorOptions} */ options) => this.#create(options);
    /** @param {(window: Window) => boolean} matches */
    const find = (matches) => [...open].find(matches)?.api ?? null;
    return class BrowserWindow {
      /** @param {import('electron').BrowserWindowConstructorOptions} options */
      constructor(options) {
        // oxlint-disable-next-line no-constructor-return -- Electron's class, of which only the modelled part is shown.
        return create(options).api;
      }

      static getAllWindows() {
        return [...open].map((window) => window.api);
      }

      /** @param {object} contents */
      static fromWebContents(contents) {
        return find((window) => window.contents.api === contents);
      }
    };
  }

  /** Electron's `webContents`, by which Playwright finds the window of its page. */
  get webContents() {
    return modelled(
      {
        fromDevToolsTargetId: (/** @type {string} */ targetId) =>
          [...this.#open].find(({ contents }) => contents.targetId === targetId)?.contents.api,
      },
      'webContents',
    );
  }

  /** @param {import('electron').BrowserWindowConstructorOptions} options */
  #create(options) {
    if (!this.#app.isReady) throw new Error('Cannot create BrowserWindow before app is ready');
    const preferences = checkWindowOptions(options);
    const window = new Window(options, preferences, this.#surroundings, () => {
      this.#open.delete(window);
      if (this.#open.size === 0) this.#app.tellAllClosed();
    });
    this.#open.add(window);
    this.#app.tellCreated(window.contents.api);
    return window;
  }
}

/** One window, never drawn: what matters of it is its page. */
class Window {
  #events = new ModelledEvents('BrowserWindow', EVENTS);
  #onClosed;
  #isOpen = true;
  #isVisible;
  #isMinimized = false;

  /**
   * @param {import('electron').BrowserWindowConstructorOptions} options
   * @param {import('electron').WebPreferences} preferences
   * @param {import('./web-contents.mjs').Surroundings} surroundings
   * @param {() => void} onClosed
   */
  constructor(options, preferences, surroundings, onClosed) {
    const { width = 800, height = 600, minWidth = 0, minHeight = 0, show = true } = options;
    this.#onClosed = onClosed;
    this.#isVisible = show;
    this.contents = new WebContents(surroundings, preferences, { width, height }, () => void this.close());
    /** The part that the app sees. */
    this.api = modelled(
      Object.assign(this.#events, {
        webContents: this.contents.api,
        loadURL: (/** @type {string} */ address) => this.#load(address),
        close: () => void this.close(),
        show: () => this.#show(),
        focus: () => this.#events.emit('focus'),
        minimize: () => this.#setMinimized(true),
        restore: () => this.#setMinimized(false),
        isMinimized: () => this.#isMinimized,
        isVisible: () => this.#isVisible,
        isDestroyed: () => !this.#isOpen,
        getBounds: () => ({ x: 0, y: 0, width, height }),
        getMinimumSize: () => [minWidth, minHeight],
      }),
      'BrowserWindow',
    );
  }

  async close() {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    await this.contents.close();
    this.#events.emit('closed');
    this.#onClosed();
  }

  /** @param {string} address */
  async #load(address) {
    await this.contents.load(address);
    this.#events.emit('ready-to-show');
  }

  #show() {
    this.#isVisible = true;
    this.#events.emit('show');
  }

  /** @param {boolean} isMinimized */
  #setMinimized(isMinimized) {
    this.#isMinimized = isMinimized;
  }
}
