import { electronEvent } from './electron-event.mjs';
import { ModelledEvents } from './modelled-events.mjs';
import { modelled, notModelled } from './not-modelled.mjs';
import { collectCoverage } from './page-coverage.mjs';
import { answerRequests } from './page-requests.mjs';
import { pdfParameters } from './pdf-parameters.mjs';
import { PreloadPort } from './preload-port.mjs';
import { fromChromium, toChromium } from './web-addresses.mjs';

const EVENTS = [
  'did-start-navigation',
  'will-navigate',
  'will-frame-navigate',
  // These two are accepted but never come: no handler answers with a redirect, and webview tags are refused.
  'will-redirect',
  'will-attach-webview',
];

/**
 * @typedef {object} Surroundings
 * @property {import('./chromium.mjs').Chromium} chromium
 * @property {import('./session.mjs').DefaultSession} session
 * @property {import('./protocol.mjs').Protocol} protocol
 * @property {import('./ipc-main.mjs').IpcMain} ipcMain
 * @property {string} appFolder
 *
 * @typedef {(details: { url: string }) => { action: 'deny' | 'allow' }} WindowOpenHandler
 */

/** What a window shows: one page of Chromium, with the app's preload in a world of its own. */
export class WebContents {
  #surroundings;
  #preferences;
  #events = new ModelledEvents('webContents', EVENTS);
  #url = '';
  /** @type {WindowOpenHandler} */
  #windowOpenHandler = () => ({ action: 'allow' });
  /** The host's own navigations are not asked for. */
  #isLoadedByApp = false;
  /** @type {(() => void) | null} */
  #onLoaded = null;
  /** @type {Promise<OpenedPage>} */
  #opened;
  /** The target that Playwright knows it by, once it is open. */
  targetId = '';

  /**
   * @typedef {{ devTools: import('./devtools-pipe.mjs').DevToolsSession, port: PreloadPort,
   *   takeCoverage: () => Promise<void> }} OpenedPage
   *
   * @param {Surroundings} surroundings
   * @param {import('electron').WebPreferences} preferences
   * @param {{ width: number, height: number }} size
   * @param {() => void} closeWindow
   */
  constructor(surroundings, preferences, size, closeWindow) {
    this.#surroundings = surroundings;
    this.#preferences = preferences;
    /** The part that the app sees. */
    this.api = modelled(
      Object.assign(this.#events, {
        mainFrame: this.#createMainFrame(),
        getURL: () => this.#url,
        close: closeWindow,
        isDestroyed: () => this.targetId === '',
        loadURL: (/** @type {string} */ address) => this.load(address),
        send: (/** @type {string} */ channel, /** @type {unknown[]} */ ...values) => this.#send(channel, values),
        printToPDF: (/** @type {import('electron').PrintToPDFOptions} */ options) => this.#printToPdf(options),
        // What a system's dialog answers, only a spec can say.
        print: () => {
          throw new Error('[electron host] nobody was there to answer print');
        },
        setWindowOpenHandler: (/** @type {WindowOpenHandler} */ handler) => {
          this.#windowOpenHandler = handler;
        },
      }),
      'webContents',
    );
    this.#opened = this.#open(size);
  }

  /**
   * Shows an address; rejects when it cannot be had.
   * @param {string} address
   */
  async load(address) {
    const { devTools } = await this.#opened;
    this.#isLoadedByApp = true;
    /** @type {Promise<void>} */
    const loaded = new Promise((resolve) => {
      this.#onLoaded = resolve;
    });
    const { protocol } = this.#surroundings;
    const url = toChromium(address, (scheme) => protocol.isRegistered(scheme));
    const { errorText } = await devTools.send('Page.navigate', { url });
    if (errorText !== undefined) throw new Error(`${errorText.replace('net::', '')} loading '${address}'`);
    await loaded;
  }

  async close() {
    const { takeCoverage } = await this.#opened;
    await takeCoverage();
    await this.#surroundings.chromium.browser.send('Target.closeTarget', { targetId: this.targetId });
    this.targetId = '';
  }

  /**
   * @param {{ width: number, height: number }} size
   * @returns {Promise<OpenedPage>}
   */
  async #open(size) {
    const { chromium, session, protocol, appFolder } = this.#surroundings;
    const blank = { url: 'about:blank', newWindow: true, ...size };
    const { targetId } = await chromium.browser.send('Target.createTarget', blank);
    this.targetId = targetId;
    const { windowId } = await chromium.browser.send('Browser.getWindowForTarget', { targetId });
    // Chromium counts the frame of the window in, of which nothing is shown.
    await chromium.browser.send('Browser.setContentsSize', { windowId, ...size });
    const attached = await chromium.browser.send('Target.attachToTarget', { targetId, flatten: true });
    const devTools = chromium.session(attached.sessionId);
    devTools.on('Page.frameNavigated', ({ frame }) => {
      if (frame.parentId === undefined) this.#url = fromChromium(frame.url);
    });
    devTools.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      if (frameId === targetId) this.#url = fromChromium(url);
    });
    devTools.on('Page.loadEventFired', () => this.#onLoaded?.());
    devTools.on('Page.windowOpen', ({ url }) => this.#refuseWindow(fromChromium(url)));
    await devTools.send('Page.enable');

    const port = new PreloadPort(devTools, targetId, (channel, values) => this.#answer(channel, values));
    await port.open(this.#preferences.preload ?? null);
    const takeCoverage = await collectCoverage(devTools, appFolder);
    await answerRequests(devTools, {
      session,
      protocol,
      allowsDocument: (address) => this.#allowsDocument(address),
    });
    return { devTools, port, takeCoverage };
  }

  /**
   * As in Electron: what the page starts can be prevented, what the app starts is not asked for.
   * @param {string} url
   */
  #allowsDocument(url) {
    const details = { url, isMainFrame: true, isSameDocument: false };
    if (!this.#isLoadedByApp) {
      const navigation = electronEvent(details);
      this.#events.emit('will-navigate', navigation, url);
      this.#events.emit('will-frame-navigate', navigation);
      if (navigation.defaultPrevented) return false;
    }
    this.#isLoadedByApp = false;
    this.#events.emit('did-start-navigation', electronEvent(details));
    return true;
  }

  /** @param {import('electron').PrintToPDFOptions} options */
  async #printToPdf(options) {
    const { devTools } = await this.#opened;
    const { data } = await devTools.send('Page.printToPDF', pdfParameters(options));
    return Buffer.from(data, 'base64');
  }

  /** @param {string} url */
  #refuseWindow(url) {
    if (this.#windowOpenHandler({ url }).action !== 'deny') throw notModelled(`the child window for ${url}`);
  }

  /**
   * @param {string} channel
   * @param {unknown[]} values
   */
  #answer(channel, values) {
    const event = { sender: this.api, senderFrame: this.api.mainFrame };
    return this.#surroundings.ipcMain.answer(event, channel, values);
  }

  /**
   * @param {string} channel
   * @param {unknown[]} values
   */
  #send(channel, values) {
    void this.#opened.then(({ port }) => port.push(channel, values));
  }

  #createMainFrame() {
    const readUrl = () => this.#url;
    return modelled(
      {
        parent: null,
        get url() {
          return readUrl();
        },
      },
      'webFrameMain',
    );
  }
}
