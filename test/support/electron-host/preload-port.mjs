import { randomUUID } from 'node:crypto';
import { pageScript, preloadScript } from './world-scripts.mjs';
import { cloneCodec } from './worlds/clone-codec.mjs';

const WORLD = 'Electron Isolated Context';
const BINDING = 'electronHostSend';

/**
 * @typedef {import('./worlds/preload-world.mjs').FromPreload} FromPreload
 * @typedef {import('./worlds/preload-world.mjs').ToPreload} ToPreload
 */

const { encode, decode } = cloneCodec();

/** The wire between the main process and the preload, which lives in the page in a world of its own. */
export class PreloadPort {
  #devTools;
  #frameId;
  #answer;
  /** The world of the document that is shown now. @type {number | null} */
  #world = null;

  /**
   * @param {import('./devtools-pipe.mjs').DevToolsSession} devTools
   * @param {string} frameId the page's main frame
   * @param {(channel: string, values: unknown[]) => Promise<unknown>} answer
   */
  constructor(devTools, frameId, answer) {
    this.#devTools = devTools;
    this.#frameId = frameId;
    this.#answer = answer;
  }

  /**
   * From now on every document starts with the preload.
   * @param {string | null} preloadFile
   */
  async open(preloadFile) {
    this.#devTools.on('Runtime.executionContextCreated', ({ context }) => {
      const { frameId } = /** @type {{ frameId?: string }} */ (context.auxData);
      if (context.name === WORLD && frameId === this.#frameId) this.#world = context.id;
    });
    this.#devTools.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name === BINDING) void this.#receive(/** @type {FromPreload} */ (JSON.parse(payload)), executionContextId);
    });
    await this.#devTools.send('Runtime.enable');
    await this.#devTools.send('Runtime.addBinding', { name: BINDING, executionContextName: WORLD });
    if (preloadFile === null) return;
    const secret = randomUUID();
    await this.#devTools.send('Page.addScriptToEvaluateOnNewDocument', { source: pageScript(secret) });
    const script = { worldName: WORLD, source: preloadScript(secret, preloadFile) };
    await this.#devTools.send('Page.addScriptToEvaluateOnNewDocument', script);
  }

  /**
   * Tells the preload something; when no document is there to listen, nobody hears it, as in Electron.
   * @param {string} channel
   * @param {unknown[]} values
   */
  async push(channel, values) {
    if (this.#world !== null) await this.#deliver({ kind: 'push', channel, values: encode(values) }, this.#world);
  }

  /**
   * @param {FromPreload} message
   * @param {number} world
   */
  async #receive(message, world) {
    if (message.kind === 'failed') {
      process.stderr.write(`[preload] ${message.error}\n`);
      return;
    }
    const { id, channel } = message;
    try {
      const values = /** @type {unknown[]} */ (decode(message.values));
      await this.#deliver({ kind: 'result', id, value: encode(await this.#answer(channel, values)) }, world);
    } catch (error) {
      await this.#deliver({ kind: 'error', id, error: String(error) }, world);
    }
  }

  /**
   * @param {ToPreload} message
   * @param {number} world
   */
  async #deliver(message, world) {
    const call = {
      functionDeclaration: '(message) => globalThis.electronHostReceive(message)',
      arguments: [{ value: message }],
      executionContextId: world,
    };
    // The document may be gone by the time that the answer is there.
    await this.#devTools.send('Runtime.callFunctionOn', call).catch(() => undefined);
  }
}
