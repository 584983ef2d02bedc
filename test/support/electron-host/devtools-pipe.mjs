import { EventEmitter } from 'node:events';

/**
 * @typedef {{ id: number, result: unknown, error?: { message: string } }} Reply
 * @typedef {{ id?: undefined, method: string, params: unknown, sessionId?: string }} Notice
 *
 * A page's or the browser's side of the DevTools protocol, typed as Playwright types its own.
 * @typedef {Pick<import('@playwright/test').CDPSession, 'send' | 'on'>} DevToolsSession
 */

/** The DevTools protocol over a pair of pipes: JSON messages, each ended by a zero octet. */
export class DevToolsPipe {
  #output;
  #lastId = 0;
  /** @type {Map<number, { resolve: (result: unknown) => void, reject: (error: Error) => void, method: string }>} */
  #pending = new Map();
  /** Events by the session's id; the browser's own by ''. @type {Map<string, EventEmitter>} */
  #listeners = new Map();

  /**
   * @param {import('node:stream').Writable} output
   * @param {import('node:stream').Readable} input
   */
  constructor(output, input) {
    this.#output = output;
    /** @type {Buffer[]} */
    let unfinished = [];
    input.on('data', (/** @type {Buffer} */ chunk) => {
      let rest = chunk;
      for (let end = rest.indexOf(0); end !== -1; end = rest.indexOf(0)) {
        this.#receive(Buffer.concat([...unfinished, rest.subarray(0, end)]).toString('utf8'));
        unfinished = [];
        rest = rest.subarray(end + 1);
      }
      unfinished.push(rest);
    });
  }

  /**
   * @param {string | undefined} sessionId
   * @returns {DevToolsSession}
   */
  session(sessionId) {
    const events = this.#eventsOf(sessionId);
    const session = {
      send: (/** @type {string} */ method, /** @type {object} */ params) => this.#send(method, params, sessionId),
      on: (/** @type {string} */ name, /** @type {(payload: unknown) => void} */ listener) => {
        events.on(name, listener);
        return session;
      },
    };
    return /** @type {DevToolsSession} */ (/** @type {unknown} */ (session));
  }

  /**
   * @param {string} method
   * @param {object} params
   * @param {string | undefined} sessionId
   * @returns {Promise<unknown>}
   */
  #send(method, params, sessionId) {
    this.#lastId += 1;
    const id = this.#lastId;
    this.#output.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject, method });
    });
  }

  /** @param {string} text */
  #receive(text) {
    const message = /** @type {Reply | Notice} */ (JSON.parse(text));
    if (message.id === undefined) {
      this.#eventsOf(message.sessionId).emit(message.method, message.params);
      return;
    }
    const pending = this.#pending.get(message.id);
    this.#pending.delete(message.id);
    if (message.error === undefined) pending?.resolve(message.result);
    else pending?.reject(new Error(`${pending.method}: ${message.error.message}`));
  }

  /** @param {string | undefined} sessionId */
  #eventsOf(sessionId = '') {
    const known = this.#listeners.get(sessionId);
    if (known !== undefined) return known;
    const events = new EventEmitter();
    this.#listeners.set(sessionId, events);
    return events;
  }
}
