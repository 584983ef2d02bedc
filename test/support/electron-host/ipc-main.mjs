import { modelled } from './not-modelled.mjs';

/**
 * @typedef {(event: object, ...values: unknown[]) => unknown} CallHandler
 */

/** Electron's `ipcMain`: one handler for each channel on which pages call. */
export class IpcMain {
  /** @type {Map<string, CallHandler>} */
  #handlers = new Map();

  /** The part that the app sees. */
  api = modelled(
    {
      handle: (/** @type {string} */ channel, /** @type {CallHandler} */ handler) => {
        if (this.#handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
        this.#handlers.set(channel, handler);
      },
    },
    'ipcMain',
  );

  /**
   * Rejects as Electron does, in words that the page gets to see.
   * @param {object} event
   * @param {string} channel
   * @param {unknown[]} values
   * @returns {Promise<unknown>}
   */
  async answer(event, channel, values) {
    const handler = this.#handlers.get(channel);
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
    return handler(event, ...values);
  }
}
