import { notModelled } from './not-modelled.mjs';

/**
 * @typedef {(request: Request) => Response | Promise<Response>} SchemeHandler
 */

/** Electron's `protocol`: schemes of the app's own, and who answers them. */
export class Protocol {
  #isReady;
  /** @type {Map<string, SchemeHandler | null>} */
  #schemes = new Map();

  /** @param {() => boolean} isReady */
  constructor(isReady) {
    this.#isReady = isReady;
  }

  /** The part that the app sees. */
  get api() {
    return {
      registerSchemesAsPrivileged: (/** @type {import('electron').CustomScheme[]} */ schemes) => {
        if (this.#isReady())
          throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
        for (const { scheme, privileges } of schemes) this.#register(scheme, privileges ?? {});
      },
      handle: (/** @type {string} */ scheme, /** @type {SchemeHandler} */ handler) => {
        if (!this.#isReady()) throw new Error('protocol.handle should be called after app is ready');
        if (!this.#schemes.has(scheme)) throw notModelled(`the scheme ${scheme}, which is not privileged,`);
        this.#schemes.set(scheme, handler);
      },
    };
  }

  /** @param {string} scheme */
  isRegistered(scheme) {
    return this.#schemes.has(scheme);
  }

  /**
   * Who answers requests for `address`, or null when only the network could.
   * @param {string} address
   */
  handlerOf(address) {
    return this.#schemes.get(new URL(address).protocol.slice(0, -1)) ?? null;
  }

  /**
   * @param {string} scheme
   * @param {import('electron').Privileges} privileges
   */
  #register(scheme, privileges) {
    // What stands for it in Chromium is all of these, so that an app that forgets one would pass here and fail there.
    if (privileges.standard !== true || privileges.secure !== true || privileges.supportFetchAPI !== true)
      throw notModelled(`the scheme ${scheme} without standard, secure and supportFetchAPI`);
    this.#schemes.set(scheme, null);
  }
}
