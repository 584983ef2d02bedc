import { modelled } from './not-modelled.mjs';

/**
 * Electron's names of permissions with those by which the DevTools protocol sets them.
 * @type {readonly (readonly [electron: string, chromium: string])[]}
 */
const PERMISSIONS = [
  ['notifications', 'notifications'],
  ['geolocation', 'geolocation'],
  ['media', 'camera'],
  ['media', 'microphone'],
  ['midi', 'midi'],
  ['clipboard-read', 'clipboard-read'],
  ['clipboard-sanitized-write', 'clipboard-write'],
  ['persistent-storage', 'persistent-storage'],
];

/**
 * @typedef {(contents: null, permission: string, answer: (isGranted: boolean) => void) => void} RequestHandler
 * @typedef {(contents: null, permission: string) => boolean} CheckHandler
 * @typedef {(details: { url: string, method: string, resourceType: string },
 *   answer: (response: { cancel?: boolean }) => void) => void} BeforeRequest
 */

/** Electron's default session: which requests may leave the page, and what it may do. */
export class DefaultSession {
  #chromium;
  /** @type {RequestHandler | null} */
  #requestHandler = null;
  /** @type {CheckHandler | null} */
  #checkHandler = null;
  /** @type {BeforeRequest | null} */
  #beforeRequest = null;

  /** @param {import('./chromium.mjs').Chromium} chromium */
  constructor(chromium) {
    this.#chromium = chromium;
    /** The part that the app sees. */
    this.api = modelled(
      {
        webRequest: modelled(
          {
            onBeforeRequest: (/** @type {BeforeRequest} */ listener) => {
              this.#beforeRequest = listener;
            },
          },
          'webRequest',
        ),
        setPermissionRequestHandler: (/** @type {RequestHandler} */ handler) => {
          this.#requestHandler = handler;
        },
        setPermissionCheckHandler: (/** @type {CheckHandler} */ handler) => {
          this.#checkHandler = handler;
        },
      },
      'session',
    );
  }

  /**
   * Does the app cancel this request?
   * @param {{ url: string, method: string, resourceType: string }} details
   * @returns {Promise<boolean>}
   */
  cancels(details) {
    const listener = this.#beforeRequest;
    if (listener === null) return Promise.resolve(false);
    return new Promise((resolve) => {
      listener(details, ({ cancel }) => resolve(cancel === true));
    });
  }

  /** Chromium cannot ask the app at the time of a request, so every answer is given to it beforehand. */
  async applyPermissions() {
    await Promise.all(
      PERMISSIONS.map(([permission, name]) =>
        this.#chromium.browser.send('Browser.setPermission', {
          permission: { name },
          setting: this.#isGranted(permission) ? 'granted' : 'denied',
        }),
      ),
    );
  }

  /**
   * As Electron, which grants all that no handler denies: one missing handler lays the permission open.
   * @param {string} permission
   */
  #isGranted(permission) {
    let onRequest = true;
    this.#requestHandler?.(null, permission, (isGranted) => {
      onRequest = isGranted;
    });
    const onCheck = this.#checkHandler?.(null, permission) ?? true;
    return onRequest || onCheck;
  }
}
